import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What assigning does to the records, told as the log tells it.
struct AssigningTests {
  /// Three tasks: two led by a body that ended, of which another works along in the first; one
  /// done before.
  private func scene(on day: String = "2025-08-01") -> ChangeScene {
    let book = Book.make { book in
      let lost = book.agency("BG-C1", "Ban cán sự đảng", kind: .party)
      let state = book.agency("BG-C2", "Ủy ban nhân dân tỉnh")
      let heir = book.agency("BG-C3", "Đảng ủy Ủy ban nhân dân tỉnh", kind: .party)
      book.agency("BG-C4", "Sở Nội vụ")
      book.contents.agencies[0].validTo = .of("2025-02-28")
      book.task("BG-V1", .due("2025-12-31"))
      book.assign(.lead, to: lost)
      book.assign(.leading, to: lost)
      book.assign(.executing, to: state)
      book.task("BG-V2", .due("2025-12-31"))
      book.assign(.lead, to: lost)
      book.task("BG-V3", .due("2025-12-31"))
      book.assign(.lead, to: lost)
      book.part(.done, sentOn: .of("2025-01-10"))
      book.succeed(lost, heir, on: "2025-03-01", applied: false)
      book.contents.successions[0].basis = "thông lệ"
      for index in book.contents.assignments.indices {
        book.contents.assignments[index].asWritten = "Ban cán sự đảng UBND"
      }
    }
    var last: UInt64 = 900
    let author = Author(user: "Lan", uid: 7, at: "2025-08-01T02:00:00Z", day: .of(day))
    return ChangeScene(JudgedBook(book, on: .of(day)), author: author) {
      last += 1
      return .of(last)
    }
  }

  private func told(_ change: any PlannedChange) throws -> [String] {
    try change.edits(in: scene()).map { FieldWords.sentence(for: [$0], language: .vi) }
  }

  private let end = "đến hết ngày 31/07/2025"
  private let lead = "giao chủ trì, từ 01/08/2025, căn cứ thông lệ"

  @Test func `one task goes to the body proposed, with every role and its basis`() throws {
    #expect(
      try told(Reassign(.task("BG-V1", lost: "BG-C1"), to: .known("BG-C3"))) == [
        "BG-V1@BG-C1: \(end)", "BG-V1@BG-C1: \(end)", "BG-V1@BG-C3: \(lead)",
        "BG-V1@BG-C3: giao lãnh đạo, từ 01/08/2025, căn cứ thông lệ",
      ])
  }

  @Test func `a state body leads and does not lead itself`() throws {
    #expect(
      try told(
        Reassign(.task("BG-V1", lost: "BG-C1"), to: .known("BG-C2"), basis: "12/QĐ-UBND")) == [
          "BG-V1@BG-C1: \(end)", "BG-V1@BG-C1: \(end)",
          "BG-V1@BG-C2: giao chủ trì, từ 01/08/2025, căn cứ 12/QĐ-UBND",
        ])
  }

  @Test func `everything goes in one change, and what is done stays`() throws {
    let told = try told(Reassign(.everything(lost: "BG-C1"), to: .known("BG-C3")))
    #expect(
      told.filter { $0.hasPrefix("BG-V2") } == ["BG-V2@BG-C1: \(end)", "BG-V2@BG-C3: \(lead)"])
    #expect(told.count == 6)
    #expect(!told.contains { $0.hasPrefix("BG-V3") })
    #expect(try self.told(Reassign(.plan("BG"), to: .known("BG-C3"))) == told)
  }

  @Test func `what is assigned anew keeps the name of the document and has its day`() throws {
    let edits = try Reassign(
      .task("BG-V2", lost: "BG-C1"), to: .known("BG-C4"), from: .of("2025-09-01")
    )
    .edits(in: scene())
    let fields = Dictionary(
      uniqueKeysWithValues: edits[1].fields.map { ($0.field, $0.new) })
    #expect(fields["as_written"] == .text("Ban cán sự đảng UBND"))
    #expect(fields["valid_from"] == .text("2025-09-01"))
    #expect(fields["basis"] == FieldValue.none)
    #expect(edits[0].fields.map(\.new) == [.text("2025-08-31")])
  }

  @Test func `what is taken back is a role given, not one of the agency the document names`() throws
  {
    let edits = try Reassign(.task("BG-V2", lost: "BG-C1"), to: .known("BG-C3")).edits(in: scene())
    #expect(edits[1].new("as_written") == .text("Ban cán sự đảng UBND"))
    let undone = edits.map(\.inverse)
    #expect(
      undone.map { FieldWords.sentence(for: [$0], language: .vi) } == [
        "BG-V2@BG-C1: đến hết ngày 31/07/2025 → (trống)", "BG-V2@BG-C3: thôi giao chủ trì",
      ])
    // A role of the document is told by the name the document writes.
    let own = scene().book.contents.assignments[0]
    #expect(
      FieldWords.sentence(for: [own.removal(code: "BG-V1@BG-C1")], language: .vi)
        == "BG-V1@BG-C1: bỏ chủ trì Ban cán sự đảng UBND")
  }

  @Test func `many tasks given at once are told by their number, done and undone`() throws {
    let two = try Reassign(.everything(lost: "BG-C1"), to: .known("BG-C3")).edits(in: scene())
    #expect(FieldWords.sentence(for: two, language: .vi).hasPrefix("BG-V1@BG-C1: đến hết ngày"))
    var change = AssignRole(["BG-V1", "BG-V2", "BG-V3"], .monitoring, agency: "BG-C4")
    change.replaces = true
    let edits = try change.edits(in: scene())
    let told = "phân công 3 việc: BG-V1, BG-V2, BG-V3"
    #expect(FieldWords.sentence(for: edits, language: .vi) == told)
    #expect(FieldWords.sentence(for: edits.map(\.inverse), language: .vi) == told)
    #expect(FieldWords.isToldInNumbers(edits))
  }

  @Test func `an agency that is not there yet is added first`() throws {
    let told = try told(Reassign(.task("BG-V2", lost: "BG-C1"), to: .new(name: "Đảng ủy phường")))
    #expect(
      told == [
        "BG-C5: thêm cơ quan, đơn vị «Đảng ủy phường»", "BG-V2@BG-C1: \(end)",
        "BG-V2@BG-C5: giao chủ trì, từ 01/08/2025",
      ])
  }

  @Test(
    arguments: [
      Reassign(.task("BG-V3", lost: "BG-C1"), to: .known("BG-C3")),
      Reassign(.task("BG-V2", lost: "BG-C2"), to: .known("BG-C3")),
      Reassign(.task("BG-V2", lost: "BG-C1"), to: .known("BG-C1")),
      Reassign(.task("BG-V9", lost: "BG-C1"), to: .known("BG-C3")),
      Reassign(.task("BG-V2", lost: "BG-C1"), to: .known("BG-C99")),
    ])
  func `nothing lost, an heir that ended and what nobody has is refused`(change: Reassign) {
    #expect(throws: StoreFailure.self) { try change.edits(in: scene()) }
  }

  @Test func `a role is given where the one before has ended, without a word`() throws {
    #expect(
      try told(AssignRole(["BG-V1", "bg-v2"], .lead, agency: "sở nội vụ")) == [
        "BG-V1@BG-C1: \(end)", "BG-V1@BG-C4: giao chủ trì, từ 01/08/2025",
        "BG-V2@BG-C1: \(end)", "BG-V2@BG-C4: giao chủ trì, từ 01/08/2025",
      ])
  }

  @Test func `who is there stays beside it, unless it is to be replaced`() throws {
    var change = AssignRole(["BG-V1"], .executing, agency: "BG-C4")
    #expect(try told(change) == ["BG-V1@BG-C4: giao thực hiện, từ 01/08/2025"])
    change.replaces = true
    #expect(
      try told(change) == [
        "BG-V1@BG-C2: \(end)", "BG-V1@BG-C4: giao thực hiện, từ 01/08/2025",
      ])
    #expect(try told(AssignRole(["BG-V1"], .executing, agency: "BG-C2")) == [])
  }

  @Test func `one task has one lead`() throws {
    let scene = scene(on: "2025-01-01")
    var change = AssignRole(["BG-V2"], .lead, agency: "BG-C4")
    #expect(throws: StoreFailure.self) { try change.edits(in: scene) }
    change.replaces = true
    #expect(try change.edits(in: scene).count == 2)
  }

  @Test func `a proposal is applied, an agency that became another ends`() throws {
    #expect(
      try told(Succeed("BG-C1", heir: "BG-C3")) == ["BG-C1@BG-C3: đã áp dụng không → có"])
    var change = Succeed("BG-C4", heir: "BG-C2")
    change.day = .of("2025-09-01")
    change.basis = "45/2025/NĐ-CP"
    #expect(
      try told(change) == [
        "BG-C4@BG-C2: hợp nhất, từ 01/09/2025, căn cứ 45/2025/NĐ-CP",
        "BG-C4: đến hết ngày 31/08/2025",
      ])
    change.isProposal = true
    #expect(
      try told(change) == ["BG-C4@BG-C2: hợp nhất, từ 01/09/2025, đề xuất, căn cứ 45/2025/NĐ-CP"])
    change = Succeed("BG-C1", heir: "BG-C3")
    change.isWithdrawn = true
    #expect(try change.edits(in: scene()).map(\.action) == [.remove])
  }

  @Test func `what was said of the end of an agency goes with the record that said it`() throws {
    let book = Book.make { book in
      let old = book.agency("BG-C1", "Sở Kế hoạch và Đầu tư")
      book.contents.agencies[0].validTo = .of("2025-02-28")
      let heir = book.agency("BG-C2", "Sở Tài chính")
      book.succeed(old, heir, on: "2025-03-01")
    }
    let scene = ChangeScene(JudgedBook(book, on: .of("2025-08-01")), author: .of("lan")) {
      .of(900)
    }
    func end(_ adjust: (inout Succeed) -> Void) throws -> FieldValue? {
      var change = Succeed("BG-C1", heir: "BG-C2")
      adjust(&change)
      return try change.edits(in: scene).first { $0.kind == .agency }?.new("valid_to")
    }
    #expect(try end { $0.day = .of("2025-07-01") } == .text("2025-06-30"))
    #expect(try end { $0.isWithdrawn = true } == FieldValue.none)
    #expect(try end { $0.isProposal = true } == FieldValue.none)
    #expect(try end { $0.basis = "Nghị quyết 1" } == nil)
  }

  @Test func `a new lead takes the place of those assigned for a later day too`() throws {
    let book = Book.make { book in
      let first = book.agency("BG-C1", "Sở Tài chính")
      let second = book.agency("BG-C2", "Sở Nội vụ")
      book.agency("BG-C3", "Sở Y tế")
      book.task("BG-V1", .due("2026-12-31"))
      book.assign(.lead, to: first, until: .of("2026-08-31"))
      book.assign(.lead, to: second, from: .of("2026-09-01"))
    }
    let scene = ChangeScene(JudgedBook(book, on: .of("2026-06-01")), author: .of("lan")) {
      .of(900)
    }
    func edits(from day: String) throws -> [String] {
      var change = AssignRole(["BG-V1"], .lead, agency: "BG-C3")
      change.replaces = true
      change.from = .of(day)
      return try change.edits(in: scene).map { "\($0.action) \($0.code)" }
    }
    #expect(try edits(from: "2026-10-01") == ["set BG-V1@BG-C2", "insert BG-V1@BG-C3"])
    let sooner = try edits(from: "2026-08-01")
    #expect(sooner == ["set BG-V1@BG-C1", "remove BG-V1@BG-C2", "insert BG-V1@BG-C3"])
  }

  @Test(arguments: [("BG-C4", "BG-C4"), ("BG-C2", "BG-C1"), ("BG-C99", "BG-C1")])
  func `a circle, an heir that has ended and what nobody has is refused`(old: String, new: String) {
    #expect(throws: StoreFailure.self) { try Succeed(old, heir: new).edits(in: scene()) }
  }

  @Test func `a plan ends on a day, or is in force`() throws {
    #expect(
      try told(SupersedePlan("bg", by: nil, on: .of("2025-07-01"), basis: "QĐ 1")) == [
        "BG: hết hiệu lực từ ngày 01/07/2025, căn cứ hết hiệu lực QĐ 1"
      ])
    #expect(try told(ConfirmForce("BG")) == ["BG: còn hiệu lực có"])
    #expect(throws: StoreFailure.self) {
      try SupersedePlan("BG", by: "BG", on: .of("2025-07-01"), basis: nil).edits(in: scene())
    }
  }
}
