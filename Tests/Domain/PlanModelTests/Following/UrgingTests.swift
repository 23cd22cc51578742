import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct UrgingTests {
  private let scene = ItemScene { book in
    let finance = book.agency("BG-C1", "Sở Tài chính")
    let home = book.agency("BG-C2", "Sở Nội vụ")
    book.task("BG-V1", .due("2026-12-31"))
    book.assign(.lead, to: finance)
    book.task("BG-V2", .due("2026-10-31"))
    book.part(.inProgress)
    book.assign(.lead, to: home)
    book.task("BG-V3", .due("2026-11-25"))
    book.part(.inProgress)
    book.assign(.executing, to: finance)
    book.assign(.coordinating, to: home)
    book.task("BG-V4", .due("2026-10-31"))
    book.target("BG-T1", .atLeast, "10")
  }

  private func details() -> FollowUpDetails {
    var details = FollowUpDetails(.urging)
    details.document = "120/UBND-TH"
    details.answerBy = ItemScene.day + 10
    return details
  }

  private func refusal(_ change: some PlannedChange) throws -> Words? {
    try refusalOf(change, in: scene)
  }

  private func refusalOf(_ change: some PlannedChange, in scene: ItemScene) throws -> Words? {
    do {
      _ = try scene.edits(change)
      return nil
    } catch StoreFailure.refused(let words) {
      return words
    }
  }

  private func join(_ members: [RecordID], to group: RecordID, in book: inout Book) {
    for member in members {
      let id = book.newID()
      book.contents.memberships.append(Membership(id: id, group: group, member: member))
    }
  }

  @Test func `each agency that answers gets an act of its own, numbered on, in one change`() throws
  {
    let change = Urging(details(), about: .items(["BG-V1", "BG-V2", "BG-V3"]))
    #expect(change.command == "urge")
    let edits = try scene.edits(change)
    #expect(edits.map(\.code) == ["TD-1", "BG-V1", "BG-V3", "TD-2", "BG-V2"])
    let acts = edits.filter { $0.kind == .followUp }
    #expect(
      acts.map { $0.new("addressee") } == [.text("Sở Tài chính"), .text("Sở Nội vụ")])
    #expect(acts.allSatisfy { $0.new("document") == .text("120/UBND-TH") })
    let ties = edits.filter { $0.kind == .followUpItem }
    #expect(Set(ties.compactMap { $0.new("follow_up") }).count == 2)
  }

  @Test func `a letter of a day still to come is asked about`() throws {
    var change = Urging(details(), about: .items(["BG-V2", "BG-V3"]))
    change.details.answerBy = nil
    change.details.day = ItemScene.day
    #expect(try !scene.edits(change).isEmpty)
    change.details.day = ItemScene.day + 1
    let error = #expect(throws: StoreFailure.self) { _ = try scene.edits(change) }
    guard case .unconfirmed(let words)? = error else {
      Issue.record("nothing was asked")
      return
    }
    #expect(words.vi.hasPrefix("BG-V2: ngày ") && words.vi.hasSuffix(" chưa đến"), "\(words.vi)")
    #expect(try scene.edits(change.agreed(to: words)).count == 4)
  }

  @Test func `of several that lead one task each is urged, and of those that only help none`()
    throws
  {
    let shared = ItemScene { book in
      let agencies = [book.agency("BG-C1", "Sở Tài chính"), book.agency("BG-C2", "Sở Nội vụ")]
      let helper = book.agency("BG-C3", "Sở Y tế")
      book.task("BG-V1", .due("2026-12-31"))
      for agency in agencies { book.assign(.lead, to: agency) }
      book.assign(.executing, to: helper)
    }
    let edits = try shared.edits(Urging(details(), about: .items(["BG-V1"])))
    #expect(edits.map(\.code) == ["TD-1", "BG-V1", "TD-2", "BG-V1"])
  }

  @Test func `a member of a group is urged about its own part, and for no other's`() throws {
    let shared = ItemScene { book in
      let group = book.agency("BG-N1", "các sở", kind: .group)
      let members = [book.agency("BG-C1", "Sở Tài chính"), book.agency("BG-C2", "Sở Nội vụ")]
      join(members, to: group, in: &book)
      book.task("BG-V1", .due("2026-10-31"))
      book.assign(.lead, to: group)
      book.part(.inProgress, member: members[0])
      book.part(.done, sentOn: .of("2026-10-20"), member: members[1])
    }
    let edits = try shared.edits(Urging(details(), about: .agencies(["BG-C1"])))
    #expect(edits.map(\.code) == ["TD-1", "BG-V1@BG-C1"])
    #expect(try refusalOf(Urging(details(), about: .agencies(["BG-C2"])), in: shared) != nil)
    // The group is urged about the whole.
    let whole = try shared.edits(Urging(details(), about: .agencies(["BG-N1"])))
    #expect(whole.map(\.code) == ["TD-1", "BG-V1"])
  }

  @Test func `each unit is urged about its part, and who leads about the part of no unit`() throws {
    let shared = ItemScene { book in
      let group = book.agency("BG-N1", "các sở", kind: .group)
      let lead = book.agency("BG-C1", "Sở Tài chính")
      let members = [book.agency("BG-C2", "Sở Nội vụ"), book.agency("BG-C3", "Sở Y tế")]
      join(members, to: group, in: &book)
      book.task("BG-V1", .due("2026-10-31"))
      book.assign(.executing, to: lead)
      book.assign(.lead, to: group)
    }
    let parts = ["BG-V1@", "BG-V1@BG-C2", "BG-V1@BG-C3"]
    let edits = try shared.edits(Urging(details(), about: .items(parts)))
    #expect(
      edits.map(\.code) == ["TD-1", "BG-V1", "TD-2", "BG-V1@BG-C2", "TD-3", "BG-V1@BG-C3"])
    let acts = edits.filter { $0.kind == .followUp }
    #expect(
      acts.map { $0.new("addressee") } == [
        .text("Sở Tài chính"), .text("Sở Nội vụ"), .text("Sở Y tế"),
      ])
    // Without the mark the code is that of the whole, which the group answers for.
    let whole = try shared.edits(Urging(details(), about: .items(["BG-V1"])))
    #expect(whole.first { $0.kind == .followUp }?.new("addressee") == .text("các sở"))
  }

  @Test func `where only groups answer they are urged about the part of no unit`() throws {
    let shared = ItemScene { book in
      let groups = [
        book.agency("BG-N1", "các sở", kind: .group),
        book.agency("BG-N2", "các đơn vị có liên quan", kind: .group),
      ]
      let member = book.agency("BG-C2", "Sở Nội vụ")
      let id = book.newID()
      book.contents.memberships.append(Membership(id: id, group: groups[0], member: member))
      book.task("BG-V1", .due("2026-10-31"))
      for group in groups { book.assign(.executing, to: group) }
      book.part(.inProgress)
    }
    let edits = try shared.edits(Urging(details(), about: .items(["BG-V1@", "BG-V1@BG-C2"])))
    #expect(
      edits.filter { $0.kind == .followUp }.map { $0.new("addressee") } == [
        .text("các sở"), .text("các đơn vị có liên quan"), .text("Sở Nội vụ"),
      ])
  }

  @Test func `one body named gets all of it, also of targets and of work nobody answers for`()
    throws
  {
    var details = details()
    details.addressee = "BG-C2"
    let edits = try scene.edits(Urging(details, about: .items(["BG-V1", "BG-V4", "BG-T1"])))
    #expect(edits.map(\.code) == ["TD-1", "BG-V1", "BG-V4", "BG-T1"])
  }

  @Test func `work nobody answers for is named, and nothing is written`() throws {
    let words = try #require(
      try refusal(Urging(details(), about: .items(["BG-V1", "BG-V4", "BG-T1"]))))
    #expect(
      words.vi.hasPrefix("chưa ghi mục nào, vì 2 trong 3 mục không ghi được:\n- BG-V4 chưa rõ"))
    #expect(words.vi.contains("\n- BG-T1 chưa rõ cơ quan chịu trách nhiệm"))
  }

  @Test func `an agency is urged about what is overdue or due soon of what it answers for`() throws
  {
    let edits = try scene.edits(Urging(details(), about: .agencies(["BG-C1", "BG-C2"])))
    #expect(edits.map(\.code) == ["TD-1", "BG-V3", "TD-2", "BG-V2"])
    let none = ItemScene { book in book.agency("BG-C1", "Sở Tài chính") }
    #expect(throws: StoreFailure.self) {
      try none.edits(Urging(details(), about: .agencies(["BG-C1"])))
    }
  }

  @Test(arguments: [
    (-1, nil, 1, 0), (0, nil, 0, 1), (10, nil, 0, 1), (-1, 0, 0, 0),
  ])
  func `an answer is awaited up to its day, and overdue from the day after`(
    answerBy: Int, answered: Int?, overdue: Int, awaited: Int
  ) throws {
    var contents = scene.contents
    var act = FollowUp(
      id: .of(800), code: "TD-1", kind: .urging, day: ItemScene.day - 20)
    act.answerBy = ItemScene.day + answerBy
    act.answeredOn = answered.map { ItemScene.day + $0 }
    contents.followUps = [act]
    let task = try #require(contents.tasks.first { $0.code == "BG-V2" })
    contents.followUpItems = [
      FollowUpItem(
        id: .of(801), followUp: act.id, item: .work(task: task.id, member: nil, period: nil))
    ]
    let judged = JudgedBook(PlanBook(contents), on: ItemScene.day)
    let row = try #require(judged.tasks.first { $0.task.code == "BG-V2" })
    #expect((row.openFollowUps.overdue, row.openFollowUps.awaited) == (overdue, awaited))
    #expect(Attention.answerOverdue.includes(row) == (overdue > 0))
    #expect(Attention.awaitingAnswer.includes(row) == (awaited > 0))
  }

  @Test(arguments: [(7, nil, true), (8, nil, false), (-30, nil, true), (3, 0, false)])
  func `a recommendation is due from a week before its day until it is carried out`(
    due: Int, done: Int?, isDue: Bool
  ) throws {
    var contents = scene.contents
    let act = FollowUp(id: .of(800), code: "TD-1", kind: .inspection, day: ItemScene.day - 40)
    contents.followUps = [act]
    let task = try #require(contents.tasks.first { $0.code == "BG-V2" })
    contents.followUpItems = [
      FollowUpItem(
        id: .of(801), followUp: act.id, item: .work(task: task.id, member: nil, period: nil))
    ]
    var asked = FollowUpRecommendation(
      id: .of(802), followUp: act.id, ordinal: 1, text: "bố trí kinh phí")
    asked.due = ItemScene.day + due
    asked.doneOn = done.map { ItemScene.day + $0 }
    contents.recommendations = [asked]
    let judged = JudgedBook(PlanBook(contents), on: ItemScene.day)
    let row = try #require(judged.tasks.first { $0.task.code == "BG-V2" })
    #expect(Attention.recommendationDue.includes(row) == isDue)
    guard case .followUps(let rows) = judged.answer(.followUps(WorkFilter())) else { return }
    let standing: FollowUpRow.Standing = done == nil ? .recommending : .settled
    #expect(rows.first?.standing(on: ItemScene.day) == standing)
  }
}
