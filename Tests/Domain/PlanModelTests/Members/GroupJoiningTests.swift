import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What joining a group says of work, and what it asks before it opens work again.
struct GroupJoiningTests {
  /// A yearly report due before 5 December, work due in 2024, and work without a day, all of one
  /// group nobody listed.
  private func scene(
    on day: String = "2026-11-20", logged: Set<String> = [],
    _ fill: (inout Book) -> Void = { _ in }
  ) -> ChangeScene {
    let book = Book.make { book in
      let group = book.agency("HT-C2", "các sở, ngành", kind: .group)
      book.agency("HT-C3", "các huyện", kind: .group)
      book.task("HT-V1", .due("2024-06-30"))
      book.assign(.executing, to: group)
      book.task("HT-A1")
      book.assign(.executing, to: group)
      book.task("HT-B1", .every(.yearly(month: 12, day: 5), isStrict: true))
      book.assign(.executing, to: group)
      fill(&book)
    }
    var last: UInt64 = 900
    return ChangeScene(
      JudgedBook(book, on: .of(day)),
      author: Author(user: "lan", uid: 7, at: "2026-11-20T02:00:00Z", day: .of(day)),
      makeID: {
        last += 1
        return .of(last)
      }, loggedCodes: { logged })
  }

  private let entries = [MemberEntry("Sở A"), MemberEntry("Sở B", line: 2)]

  private func joining(
    _ state: WorkState? = .notStarted, of task: String? = nil, from: Day? = nil
  ) -> GroupJoining {
    GroupJoining(entries, join: "HT-C2", from: from, state: state, of: task)
  }

  private func said(_ joining: GroupJoining, _ scene: ChangeScene) throws -> [String] {
    try joining.edits(in: scene).filter { $0.kind == .obligation }.map(\.code)
  }

  @Test func `what is said counts for the running occurrence of work still in time`() throws {
    #expect(try said(joining(), scene()) == ["HT-B1/2026@HT-C4", "HT-B1/2026@HT-C5"])
    let edits = try joining().edits(in: scene()).filter { $0.kind == .obligation }
    let states = edits.map { edit in edit.fields.first { $0.field == "state" }?.new }
    #expect(states == [.text("not-started"), .text("not-started")])
    #expect(FieldWords.sentence(for: edits, language: .vi).contains("HT-B1/2026@HT-C4"))
  }

  @Test(arguments: [("2026-12-04", 2), ("2026-12-05", 0), ("2027-01-01", 2)])
  func `nothing is said of what is past its last good day unless it is named`(
    day: String, count: Int
  ) throws {
    #expect(try said(joining(), scene(on: day)).count == count)
    #expect(try said(joining(of: "HT-B1"), scene(on: day)).count == 2)
    #expect(
      try said(joining(of: "HT-B1/2025"), scene(on: day))
        == ["HT-B1/2025@HT-C4", "HT-B1/2025@HT-C5"])
  }

  @Test func `nothing is said where nothing is known, nor of another period or a later member`()
    throws
  {
    #expect(try said(joining(nil), scene()) == [])
    #expect(try said(joining(from: .of("2027-01-01")), scene()) == [])
  }

  @Test func `work of others can not be named`() {
    #expect(throws: StoreFailure.unknownCode("HT-V9")) {
      try joining(of: "HT-V9").edits(in: scene())
    }
    #expect(throws: StoreFailure.self) {
      try GroupJoining(entries, join: "HT-C3", state: .notStarted, of: "HT-B1").edits(in: scene())
    }
  }

  @Test func `an agency that is no group is told with where the groups are`() throws {
    let failure = #expect(throws: StoreFailure.self) {
      try GroupJoining(entries, join: "HT-C9").edits(in: scene { $0.agency("HT-C9", "Sở Y tế") })
    }
    let told = try #require(failure)
    #expect(told.words.vi.contains("không phải nhóm; xem các nhóm bằng «dondoc list agencies»"))
    #expect(told.words(calling: .inDashboard).vi.hasSuffix("chọn một nhóm ở danh sách phím 4"))
  }

  @Test func `finished work is not opened again without asking`() throws {
    let finished = scene { $0.part(.done, sentOn: .of("2026-11-01"), period: .year(2026)) }
    do {
      _ = try joining().edits(in: finished)
      Issue.record("finished work was opened without a word")
    } catch StoreFailure.unconfirmed(let words) {
      #expect(words.vi.contains("HT-B1/2026") && words.vi.contains("mở lại"))
    }
    var agreed = joining()
    agreed.isConfirmed = true
    #expect(try !agreed.edits(in: finished).isEmpty)
    // From next year on they owe nothing of it, so there is nothing to ask.
    #expect(try !joining(from: .of("2027-01-01")).edits(in: finished).isEmpty)
  }

  @Test func `the part of the whole stays beside the members once something was said of it`() {
    let book = scene { book in
      book.part(.inProgress, period: .year(2026))
      let member = book.agency("HT-C9", "Sở I")
      book.contents.memberships.append(
        Membership(id: book.newID(), group: book.contents.agencies[0].id, member: member))
    }.judged
    let row = book.tasks.first { $0.task.code == "HT-B1" }
    #expect(row?.allParts.map(\.code) == ["HT-B1/2026", "HT-B1/2026@HT-C9"])
  }

  @Test func `the code of an agency that was removed is not given out again`() throws {
    let removed = scene(logged: ["HT-C7", "BG-C30"])
    let codes = try joining().edits(in: removed).filter { $0.kind == .agency }.map(\.code)
    #expect(codes == ["HT-C8", "HT-C9"])
    let assigned = try AssignRole(["HT-V1"], .lead, newAgency: "Sở mới").edits(in: removed)
    #expect(assigned.first?.code == "HT-C8")
  }

  @Test func `the parts of many units are told by their number`() throws {
    let many = (1...81).map { MemberEntry("Đơn vị số \($0)", line: $0) }
    let edits = try GroupJoining(many, join: "HT-C2", state: .notStarted).edits(in: scene())
    let parts = edits.filter { $0.kind == .obligation }
    #expect(
      FieldWords.sentence(for: parts, language: .vi)
        == "HT-B1/2026: 81 đơn vị, tình trạng chưa thực hiện")
    #expect(
      FieldWords.sentence(for: parts.map(\.inverse), language: .vi)
        == "HT-B1/2026: 81 đơn vị, tình trạng chưa có thông tin")
    #expect(FieldWords.isToldInNumbers(edits))
  }
}
