import PlanModel
import PlanModelTestSupport
import PlanStore
import TestFiles
import Testing
import Values

/// A change worked out against a part of the store is the one the whole store would give.
struct ChangeReachTests {
  private static let day = Day.of("2026-11-20")

  private static func changes(in contents: PlanContents) -> [any PlannedChange] {
    let (tasks, plans) = (contents.tasks.map(\.code), contents.plans.map(\.code))
    let agencies = contents.agencies
    var changes: [any PlannedChange] = [
      HolidayEntry(day: day, occasion: "Nghỉ", source: "thử"),
      HolidayRemoval(contents.holidays[0].exception.day),
      SupersedePlan(plans[0], by: plans[1], on: day, basis: nil), ConfirmForce(plans[2]),
      AssignRole([tasks[0], tasks[9]], .lead, agency: "noi vu"),
      AssignRole([tasks[1], "XX-V9"], .executing, newAgency: "Đơn vị mới"),
      ItemwiseChange([tasks[0], tasks[7], tasks[20]]) {
        AssignRole([$0], .coordinating, agency: agencies[0].code)
      },
    ]
    for task in tasks {
      let agency = agencies[task.utf8.count * 7 % agencies.count].code
      var replacing = AssignRole([task], .executing, agency: agency)
      replacing.replaces = true
      changes += [
        PartMarking(of: task, as: .notStarted), StateChange(of: task, WorkUpdate(.paused)),
        DeadlineExtension(of: task, to: day + 900),
        DeadlineSetting(of: task, .words("trong quý I/2027"), basis: "kết luận"),
        AssignRole([task], .lead, agency: agency), replacing,
      ]
    }
    for agency in agencies {
      changes += [
        Succeed(agency.code, heir: agencies[0].code), Succeed(agency.name, heir: nil),
        GroupJoining(
          [MemberEntry("Sở Y tế"), MemberEntry("Xã \(agency.code)")], join: agency.code),
        GroupLeaving([agencies[3].name, agencies[1].code], leave: agency.code),
        Reassign(.everything(lost: agency.code), to: .known(agencies[2].code)),
        Reassign(.task(tasks[4], lost: agency.code), to: .new(name: "Phòng mới")),
      ]
    }
    changes += said(in: contents) + followed(in: contents)
    for target in contents.targets {
      changes += [
        TargetRating(code: target.code, outlook: .unlikely, note: "chậm"),
        TargetVoiding(code: target.code, reason: "không còn"),
      ]
    }
    changes += itemChanges(in: contents)
    return changes + plans.map { Reassign(.plan($0), to: .known(agencies[2].code)) }
  }

  /// What is said of items, their parts and their difficulties.
  private static func said(in contents: PlanContents) -> [any PlannedChange] {
    let judged = JudgedBook(PlanBook(contents), on: day)
    let parts = some(10, of: judged.tasks.flatMap(\.allParts)).map { part in
      var update = WorkUpdate(of: part.obligation)
      update.note = "đã hỏi"
      return PartSaying(update, of: part)
    }
    let items = some(14, of: contents.tasks.map(\.code) + contents.targets.map(\.code))
    return parts
      + items.flatMap { code -> [any PlannedChange] in
        var entry = ProgressEntry([code])
        entry.result = "đã trình"
        var answered = entry
        answered.answerFrom = contents.agencies[1].code
        return [entry, answered, DifficultyAnswer(to: code, "đồng ý")]
      }
  }

  /// Some of many, from all places among them.
  private static func some<Element>(_ count: Int, of all: [Element]) -> [Element] {
    stride(from: 0, to: all.count, by: max(1, all.count / count)).map { all[$0] }
  }

  /// What is done to follow items, and what comes of it.
  private static func followed(in contents: PlanContents) -> [any PlannedChange] {
    let items = [contents.tasks[3].code, contents.targets[1].code]
    var urging = FollowUpDetails(.urging)
    urging.answerBy = day + 7
    var inspection = FollowUpDetails(.inspection)
    inspection.items = items
    inspection.addressee = contents.agencies[2].code
    let asked = RecommendationDetails("báo cáo", agency: contents.agencies[4].code)
    inspection.recommendations = [asked]
    let acts = some(3, of: contents.followUps).flatMap { act -> [any PlannedChange] in
      var reworded = RecommendationEdit(of: act.code, 1)
      (reworded.text, reworded.agency) = ("báo cáo sớm", contents.agencies[4].code)
      return [
        FollowUpAnswer(to: act.code, on: day, "đã làm"),
        RecommendationOutcome(of: act.code, 1, doneOn: day), reworded,
        RemoveItem(code: act.code, isConfirmed: true),
        FollowUpConclusion(of: act.code, "tốt"), RecommendationAddition(to: act.code, asked),
      ]
    }
    return acts + some(6, of: contents.agencies).map { Urging(urging, about: .agencies([$0.code])) }
      + some(8, of: contents.tasks).map { Urging(urging, about: .items([$0.code])) }
      + [FollowUpEntry(inspection), Urging(inspection, about: .items(items))]
  }

  /// Changes that make and edit items, and name others of all plans.
  private static func itemChanges(in contents: PlanContents) -> [any PlannedChange] {
    let (task, target) = (contents.tasks[5].code, contents.targets[5].code)
    let label = FieldInput.value(field: "label", .text("Việc mới"))
    let basis = FieldInput.value(field: "added_basis", .text("kết luận"))
    return contents.plans.flatMap { plan -> [any PlannedChange] in
      [
        AddSection(plan: plan.code, title: "Mục mới", number: "V", place: 1),
        AddTask(
          plan: plan.code, inputs: [label, basis, .named(field: "waits_on", .task, task)],
          holders: [
            NamedHolders(.lead, contents.agencies[0].code), NamedHolders(.executing, "Phòng lạ"),
          ], isConfirmed: true),
        AddTask(plan: plan.code, inputs: [label, .named(field: "section", .section, "I")]),
        AddTarget(
          plan: plan.code,
          inputs: [
            label, basis, .value(field: "comparator", .text("yes")),
            .named(field: "indicator", .indicator, "Tỷ lệ"),
            .named(field: "parent", .target, target),
          ]),
        AddAgency(
          owner: plan.code, inputs: [.value(field: "name", .text("Chi cục mới"))],
          members: contents.agencies[1].code),
        AddPlan(inputs: [
          .value(field: "title", .text("Kế hoạch mới")),
          .named(field: "successor", .plan, plan.code),
        ]),
        EditItem(code: plan.code, inputs: [.value(field: "title", .text("Tên khác"))]),
        EditItem(code: "\(plan.code)#2", inputs: [.value(field: "title", .text("Mục khác"))]),
      ]
    }
      + contents.tasks.map {
        EditItem(code: $0.code, inputs: [label, .named(field: "waits_on", .task, task)])
      }
      + contents.targets.map {
        EditItem(
          code: $0.code, inputs: [.named(field: "share_of", .target, target)], seen: SeenItem($0))
      }
      + contents.agencies.map {
        EditItem(code: $0.code, inputs: [.value(field: "name", .text("Sở khác"))])
      }
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `the edits are the same`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let location = StoreLocation.file(folder.file("plans.db"))
    let contents = TangledBook.make(seed: seed, on: Self.day)
    let author = Author(user: "an", uid: 1_000, at: "2026-11-20T02:15:00Z", day: Self.day)
    try StoreFile.create(at: location, contents: contents, by: author)
    let whole = try StoreReader(location, access: .readWrite).wholeBook(on: Self.day)
    var lastID: UInt64 = 0
    let newID = {
      lastID += 1
      return RecordID.of(90_000 + lastID)
    }
    let writer = try StoreWriter(location, steps: Migration.all, makeID: newID)
    var made = 0
    for change in Self.changes(in: contents) {
      #expect(change.reach != .everything)
      lastID = 0
      let expected = Self.edits(of: change, in: ChangeScene(whole, author: author, makeID: newID))
      lastID = 0
      let found = try writer.make(
        change.command, by: author, reading: change.reach, isRehearsal: true
      ) { scene in ([], Self.edits(of: change, in: scene)) }.report
      #expect(found == expected, "\(change)")
      if case .success(let edits) = expected, !edits.isEmpty { made += 1 }
    }
    #expect(made > 100)
  }

  private static func edits(
    of change: any PlannedChange, in scene: ChangeScene
  ) -> Result<[Edit], StoreFailure> {
    Result { () throws(StoreFailure) in try change.edits(in: scene) }
  }

  @Test func `a version is asked for of any item by its code`() throws {
    let fixture = try StoreFixture()
    let writer = try fixture.writer()
    _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    for (code, version) in [("BG-V8", 2), ("BG-T1", 0), ("BG-C1", 2), ("bg", 0)] {
      #expect(throws: StoreFailure.versionChanged(code: code, expected: 77, found: version)) {
        try writer.apply(
          fixture.note("một", "hai"), by: fixture.author("an"), expecting: (code, 77))
      }
    }
    #expect(throws: StoreFailure.unknownCode("XX-V1")) {
      try writer.apply(
        fixture.note("một", "hai"), by: fixture.author("an"), expecting: ("XX-V1", 0))
    }
  }
}
