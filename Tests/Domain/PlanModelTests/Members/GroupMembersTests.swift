import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct GroupMembersTests {
  private let day = Day.of("2026-11-20")

  private func book(_ fill: (inout Book) -> Void = { _ in }) -> PlanBook {
    Book.make { book in
      book.plan("HT")
      book.agency("HT-C1", "Sở Nội vụ")
      let group = book.agency("HT-C2", "Các sở, ban, ngành cấp tỉnh", kind: .group)
      book.agency("HT-C9", "Sở Y tế")
      book.agency("BG-C30", "Sở Công Thương")
      for index in book.contents.agencies.indices {
        book.contents.agencies[index].place = index == 3 ? "Bắc Giang" : "Hà Tĩnh"
      }
      book.contents.agencies[0].aliases = ["SNV"]
      book.contents.memberships.append(
        Membership(id: book.newID(), group: group, member: book.contents.agencies[2].id))
      fill(&book)
    }
  }

  private func kinds(_ text: String) throws -> [MemberOutcome.Kind] {
    guard
      case .memberList(let preview?)? = JudgedBook(book(), on: day).answer(
        .memberList(GroupJoining(MemberEntry.entries(of: text), join: "ht-c2")))
    else { throw StoreFailure.unknownCode("HT-C2") }
    return preview.outcomes.map(\.kind)
  }

  @Test(arguments: [
    ("Sở Tài chính", "Sở Tài chính"), ("  12. Sở Tài chính;", "Sở Tài chính"),
    ("3) Sở Tài chính", "Sở Tài chính"), ("- Sở Tài chính.", "Sở Tài chính"),
    ("7\tSở Tài chính", "Sở Tài chính"),
    ("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
    ("7 sở loại một", "7 sở loại một"),
  ])
  func `a line of a list is a name, without its number or bullet`(line: String, name: String) {
    #expect(MemberEntry.entries(of: "Tên đơn vị\n\n\(line)\n").map(\.name) == [name])
  }

  @Test func `a line can give a code and a first day`() {
    let entries = MemberEntry.entries(of: "tên;mã;từ ngày\nSở Y tế;ht-c9;1/3/2025\nSở X;;31/2/2025")
    #expect(entries.map(\.code) == ["HT-C9", nil])
    #expect(entries.map(\.from) == [.of("2025-03-01"), nil])
    #expect(entries.map(\.badDay) == [nil, "31/2/2025"])
    #expect(entries.map(\.line) == [2, 3])
  }

  @Test(
    arguments: [
      ("Sở A; Sở B", ["Sở A", "Sở B"], [nil, nil], [nil, nil]),
      ("1. Sở A; 2. Sở B; 3. Sở C;", ["Sở A", "Sở B", "Sở C"], [nil, nil, nil], [nil, nil, nil]),
      ("Sở A; ht-c7; Sở B", ["Sở A", "Sở B"], ["HT-C7", nil], [nil, nil]),
      (
        "Sở A;HT-C7;1/3/2025;Sở B;;2/3/2025", ["Sở A", "Sở B"], ["HT-C7", nil],
        ["2025-03-01", "2025-03-02"]
      ),
      ("Sở A\tSở B\t1/3/2025", ["Sở A", "Sở B"], [nil, nil], [nil, "2025-03-01"]),
    ] as [(String, [String], [String?], [String?])])
  func `a line can name several`(
    line: String, names: [String], codes: [String?], days: [String?]
  ) {
    let entries = MemberEntry.entries(of: "\n" + line)
    #expect(entries.map(\.name) == names)
    #expect(entries.map(\.code) == codes)
    #expect(entries.map(\.from) == days.map { $0.map { .of($0) } })
    #expect(entries.allSatisfy { $0.line == 2 && $0.badDay == nil })
  }

  @Test func `known names are used, new ones get the next code, others are told row by row`() throws
  {
    let kinds = try kinds(
      """
      Sở nội vụ
      snv
      Sở Y Tế
      Sở Công Thương
      Sở Tài chính
      so tai chinh
      HT-C2
      """)
    #expect(
      kinds.prefix(6) == [
        .joins(code: "HT-C1"), .isRepeated(line: 1), .isMember(code: "HT-C9"),
        .isNew(code: "HT-C10"), .isNew(code: "HT-C11"), .isRepeated(line: 5),
      ])
    guard case .isRefused = kinds.last else {
      Issue.record("a group joined a group")
      return
    }
  }

  @Test func `no two new agencies get the same code`() throws {
    let kinds = try kinds("Sở A;ht-c10\nSở B\nSở C;HT-C10\nSở D;HT-C9223372036854775807\nSở E")
    #expect(kinds[0] == .isNew(code: "HT-C10"))
    #expect(kinds[1] == .isNew(code: "HT-C11"))
    guard case .isRefused(let words) = kinds[2] else {
      Issue.record("a code was used twice")
      return
    }
    #expect(words.en == "line 1 has the code HT-C10; write another")
    #expect(kinds[4] == .isNew(code: "HT-C12"))
  }

  @Test func `a code that another item has or had is refused`() throws {
    let book = book { $0.target("HT-T3", .atLeast, "10") }
    let group = try #require(book.contents.agencies.first { $0.code == "HT-C2" })
    let outcomes = book.outcomes(
      of: MemberEntry.entries(of: "Phường A;HT-T3\nPhường B;HT-C77"), joining: group, on: day,
      usedCodes: ["HT-C77"])
    #expect(outcomes.allSatisfy { if case .isRefused = $0.kind { true } else { false } })
  }

  @Test func `a code with the largest number does not end the counting`() throws {
    let book = book { $0.agency("HT-C9223372036854775807", "Sở Z") }
    let group = try #require(book.contents.agencies.first { $0.code == "HT-C2" })
    let outcomes = book.outcomes(of: [MemberEntry("Sở A")], joining: group, on: day)
    #expect(outcomes.map(\.kind) == [.isNew(code: "HT-C10")])
  }

  @Test func `joining makes the agencies that are missing and their memberships`() throws {
    let scene = ChangeScene(JudgedBook(book(), on: day), author: .of("lan"), makeID: { .of(5_000) })
    let entries = MemberEntry.entries(of: "Sở Nội vụ\nHuyện ủy Kỳ Anh\nSở Y tế")
    let edits = try GroupJoining(entries, join: "HT-C2", from: .of("2026-01-01")).edits(in: scene)
    #expect(edits.map(\.kind) == [.membership, .agency, .membership])
    #expect(edits.map(\.code) == ["HT-C2", "HT-C10", "HT-C2"])
    #expect(edits[1].fields.first { $0.field == "kind" }?.new == .text("party"))
    #expect(edits[1].fields.first { $0.field == "place" }?.new == .text("Hà Tĩnh"))
    #expect(edits[0].fields.first { $0.field == "valid_from" }?.new == .text("2026-01-01"))
  }

  @Test func `leaving ends the membership the day before`() throws {
    let scene = ChangeScene(JudgedBook(book(), on: day), author: .of("lan"), makeID: { .of(5_000) })
    let edits = try GroupLeaving(["sở y tế", "HT-C9"], leave: "HT-C2", from: .of("2026-07-01"))
      .edits(in: scene)
    #expect(edits.flatMap(\.fields).map(\.new) == [.text("2026-06-30")])
    #expect(throws: StoreFailure.self) {
      try GroupLeaving(["Sở Nội vụ"], leave: "HT-C2").edits(in: scene)
    }
    #expect(throws: StoreFailure.self) {
      try GroupJoining([MemberEntry("Sở X")], join: "HT-C1").edits(in: scene)
    }
  }

  @Test func `what nobody has spoken of can be marked at once`() throws {
    let book = book { book in
      let task = book.task("HT-B1", .due("2026-12-31"))
      book.assign(.executing, to: book.contents.agencies[1].id)
      book.part(.done, member: book.contents.agencies[2].id)
      book.contents.memberships.append(
        Membership(
          id: book.newID(), group: book.contents.agencies[1].id,
          member: book.contents.agencies[0].id))
      #expect(task != .of(0))
    }
    let scene = ChangeScene(JudgedBook(book, on: day), author: .of("lan"), makeID: { .of(5_000) })
    let edits = try PartMarking(of: "HT-B1", as: .notStarted).edits(in: scene)
    #expect(edits.map(\.code) == ["HT-B1@HT-C1"])
  }
}
