import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct DeadlineExtensionTests {
  /// The record the extensions of a test belong to, with a day printed of 30/9/2024.
  private func row(
    on day: String, state: WorkState = .inProgress, sentOn: String? = nil,
    _ chain: [(ExtensionDecision, String, String?, String?)]
  ) -> TaskRow {
    let book = Book.make { book in
      book.useOfficialCalendar()
      let task = book.task("BG-V8", Deadline(due: .of("2024-09-30"), isStrict: true))
      book.part(state, sentOn: sentOn.map { .of($0) })
      for (decision, newDue, askedOn, decidedOn) in chain {
        var record = Extension(
          id: book.newID(), task: task, newDue: .of(newDue), decision: decision)
        record.askedOn = askedOn.map { .of($0) }
        record.decidedOn = decidedOn.map { .of($0) }
        book.contents.extensions.append(record)
      }
    }
    return JudgedBook(book, on: .of(day)).tasks[0]
  }

  @Test(arguments: [
    // One granted: the old day until it was decided, the new one after.
    ("2024-09-30", "2024-09-29", TimeClass.overdue), ("2024-10-01", "2024-12-31", .onTime),
    ("2024-12-31", "2024-12-31", .dueSoon), ("2025-01-01", "2024-12-31", .overdue),
  ])
  func `an extension counts from the day it was decided`(
    day: String, last: String, timeClass: TimeClass
  ) {
    let row = row(on: day, [(.granted, "2024-12-31", "2024-09-20", "2024-10-01")])
    #expect(row.effectiveDue == .of(last))
    #expect(row.timeClass == timeClass)
    #expect(row.originalDue == .of("2024-09-30"))
  }

  @Test func `a day granted moves to a working day, also where the document was strict`() {
    let row = row(on: "2024-10-01", [(.granted, "2024-11-30", nil, "2024-09-25")])
    #expect(row.due == .of("2024-11-30"))
    #expect(row.effectiveDue == .of("2024-12-02"))
  }

  @Test func `of a chain the latest granted by the day counts, both judgements are told`() {
    let chain: [(ExtensionDecision, String, String?, String?)] = [
      (.granted, "2024-10-31", "2024-09-20", "2024-09-25"),
      (.refused, "2025-06-30", "2024-10-20", "2024-10-22"),
      (.granted, "2024-12-31", "2024-11-05", "2024-11-08"),
    ]
    let open = row(on: "2024-11-20", chain)
    #expect(open.effectiveDue == .of("2024-12-31"))
    #expect(open.foremost?.extensions.map(\.isAskedLate) == [false, false, true])
    #expect(
      open.foremost?.extensions.map(\.lastDayBefore)
        == [.of("2024-09-29"), .of("2024-10-31"), .of("2024-10-31")])
    let done = row(on: "2025-02-01", state: .done, sentOn: "2024-10-11", chain)
    #expect(done.timeClass == .doneOnTime)
    let words = done.foremost.flatMap { PartWords.standing(of: $0) }
    #expect(words?.vi == "đúng hạn (sau gia hạn 2 lần) · quá hạn 12 ngày so với hạn gốc")
    let late = row(on: "2025-02-01", state: .done, sentOn: "2025-01-02", chain)
    #expect(late.timeClass == .doneLate)
    #expect(
      late.foremost.flatMap { PartWords.standing(of: $0) }?.vi
        == "quá hạn 2 ngày (sau gia hạn 2 lần) · quá hạn 95 ngày so với hạn gốc")
  }

  @Test(arguments: [
    ("2024-09-29", false), ("2024-09-30", true),
  ])
  func `one asked for after the last good day is marked so`(askedOn: String, isLate: Bool) {
    let row = row(on: "2024-10-10", [(.asked, "2024-12-31", askedOn, nil)])
    #expect(row.foremost?.extensions.map(\.isAskedLate) == [isLate])
    #expect(row.effectiveDue == .of("2024-09-29"))
    #expect(Attention.extensionAsked.includes(row))
    let words = row.foremost?.extensions.first.map(PartWords.step)
    #expect(words?.vi.contains("đề nghị sau khi đã hết hạn") == isLate)
  }

  @Test func `what was not known on a day is not told of it`() {
    let row = row(on: "2024-09-10", [(.granted, "2024-12-31", "2024-09-20", "2024-10-01")])
    #expect(row.foremost?.extensions.isEmpty == true)
    let refused = self.row(on: "2024-10-10", [(.refused, "2024-12-31", "2024-09-20", "2024-10-01")])
    #expect(!Attention.extensionAsked.includes(refused))
    #expect(refused.timeClass == .overdue)
  }

  // MARK: - Making

  private func scene(_ fill: (inout Book) -> Void) -> ChangeScene {
    let book = Book.make { book in
      book.useOfficialCalendar()
      fill(&book)
    }
    return ChangeScene(
      JudgedBook(book, on: .of("2024-10-10")), author: .on("2024-10-10"), makeID: { .of(5_000) })
  }

  private func words(_ change: DeadlineExtension, _ scene: ChangeScene) -> String? {
    do throws(StoreFailure) {
      return FieldWords.sentence(for: try change.edits(in: scene), language: .vi)
    } catch {
      return error.words.vi
    }
  }

  @Test func `an extension is a record beside the deadline of the document`() throws {
    let scene = scene { $0.task("BG-V8", .due("2024-09-30")) }
    var change = DeadlineExtension(of: "bg-v8", to: .of("2024-12-31"))
    change.document = "120/UBND-TH"
    let edits = try change.edits(in: scene)
    #expect(edits.map(\.kind) == [.extension])
    #expect(edits.map(\.code) == ["BG-V8"])
    #expect(
      words(change, scene)
        == """
        BG-V8: hạn mới 31/12/2024, quyết định đồng ý gia hạn, ngày quyết định 10/10/2024, \
        văn bản 120/UBND-TH
        """)
  }

  @Test func `a decision is written to what was asked for`() throws {
    let scene = scene { book in
      let task = book.task("BG-V8", .due("2024-09-30"))
      var asked = Extension(
        id: book.newID(), task: task, newDue: .of("2025-06-30"), decision: .asked)
      asked.askedOn = .of("2024-10-05")
      book.contents.extensions.append(asked)
    }
    let granted = try DeadlineExtension(of: "BG-V8", to: .of("2024-12-31")).edits(in: scene)
    #expect(granted.map(\.action) == [.set])
    let refused = try DeadlineExtension(of: "BG-V8", to: .of("2025-06-30"), .refused)
      .edits(in: scene)
    #expect(refused.flatMap(\.fields).map(\.field) == ["decision", "decided_on"])
    var asking = DeadlineExtension(of: "BG-V8", to: .of("2025-01-31"), .asked)
    asking.askedOn = .of("2024-09-20")
    let again = try asking.edits(in: scene)
    #expect(again.map(\.action) == [.insert])
  }

  @Test func `an extension of recurring work is for its period, and for its member`() throws {
    let scene = scene { book in
      book.task("HT-B1", .every(.yearly(month: 12, day: 5), isStrict: true))
      let group = book.agency("HT-C2", "các sở", kind: .group)
      let member = book.agency("HT-C7", "Sở Y tế")
      book.contents.memberships.append(
        Membership(id: book.newID(), group: group, member: member))
      book.assign(.executing, to: group)
    }
    for (code, label, hasMember) in [
      ("HT-B1", "HT-B1/2024", false), ("HT-B1/2025", "HT-B1/2025", false),
      ("HT-B1/2024@HT-C7", "HT-B1/2024@HT-C7", true),
    ] {
      let edits = try DeadlineExtension(of: code, to: .of("2026-01-15")).edits(in: scene)
      #expect(edits.map(\.code) == [label])
      #expect(edits[0].fields.contains { $0.field == "member" && $0.new != .none } == hasMember)
    }
  }

  @Test(arguments: [
    ("2024-09-30", ExtensionDecision.granted, nil as String?, "không sau hạn đang áp dụng"),
    ("2024-10-09", .granted, nil, "hạn mới 09/10/2024 đã qua"),
    ("2024-12-31", .asked, nil, "đề nghị ngày 10/10/2024, sau khi đã hết hạn"),
    ("2024-12-31", .granted, "2024-10-01", "đề nghị ngày 01/10/2024, sau khi đã hết hạn"),
    ("2024-12-31", .granted, "2024-09-30", ""), ("2024-09-01", .refused, nil, ""),
  ])
  func `days that can hardly be meant are told, and saved once agreed to`(
    newDue: String, decision: ExtensionDecision, askedOn: String?, why: String
  ) throws {
    let scene = scene { $0.task("BG-V8", .due("2024-09-30")) }
    var change = DeadlineExtension(of: "BG-V8", to: .of(newDue), decision)
    change.askedOn = askedOn.map { .of($0) }
    guard !why.isEmpty else {
      #expect(try change.edits(in: scene).count == 1)
      return
    }
    try expectDoubted(change, in: scene, because: why)
  }

  @Test func `there must be a day, and the new one must be later`() {
    let scene = scene { book in
      book.task("BG-V8", .due("2024-09-30"))
      book.task("BG-A1")
    }
    #expect(
      words(DeadlineExtension(of: "BG-V8", to: .of("2024-09-30")), scene)?.contains("không sau")
        == true)
    #expect(
      words(DeadlineExtension(of: "BG-A1", to: .of("2025-01-01")), scene)?.contains("dondoc due")
        == true)
    #expect(throws: StoreFailure.unknownCode("BG-V9")) {
      try DeadlineExtension(of: "BG-V9", to: .of("2025-01-01")).edits(in: scene)
    }
  }
}

extension Author {
  /// A person on some day.
  fileprivate static func on(_ day: String) -> Author {
    Author(user: "lan", uid: 1_000, at: "\(day)T02:15:00Z", day: .of(day))
  }
}
