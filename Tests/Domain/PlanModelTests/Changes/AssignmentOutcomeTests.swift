import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What is told before a role is given.
struct AssignmentOutcomeTests {
  /// Three tasks of a province that became part of another, and the agencies of three provinces.
  private func provinces() -> ChangeScene {
    let book = Book.make { book in
      book.plan("BG")
      book.contents.plans[0].place = "Bắc Giang"
      let bodies = [
        ("BG-C1", "Sở Nội vụ", "Bắc Giang"), ("BG-C2", "Sở Nội vụ", "Bắc Ninh"),
        ("BG-C3", "Sở Tài chính", "Bắc Giang"), ("HT-C1", "Sở Nội vụ", "Hà Tĩnh"),
      ].map { code, name, place in
        let id = book.agency(code, name)
        book.contents.agencies[book.contents.agencies.count - 1].place = place
        return id
      }
      book.succeed(bodies[0], bodies[1], on: "2025-07-01")
      for (index, lead) in [bodies[0], bodies[2], nil].enumerated() {
        book.task("BG-V\(index + 1)", .due("2026-12-31"))
        if let lead { book.assign(.lead, to: lead) }
      }
    }
    var last: UInt64 = 900
    return ChangeScene(JudgedBook(book, on: .of("2026-08-01")), author: .of("lan")) {
      last += 1
      return .of(last)
    }
  }

  private func unconfirmed(_ change: some DoubtfulChange) throws -> String? {
    do {
      _ = try change.edits(in: provinces())
      return nil
    } catch StoreFailure.unconfirmed(let words) {
      #expect(try !change.agreed(to: words).edits(in: provinces()).isEmpty)
      return words.vi
    }
  }

  @Test(
    arguments: [
      (
        ["BG-V1"], "HT-C1",
        "BG-V1: Sở Nội vụ (HT-C1) là cơ quan của Hà Tĩnh, còn việc này là của Bắc Giang"
      ),
      (
        ["BG-V1", "BG-V2"], "HT-C1",
        "BG-V1: Sở Nội vụ (HT-C1) là cơ quan của Hà Tĩnh, còn 2 việc là của Bắc Giang"
      ),
      (["BG-V1", "BG-V2"], "BG-C2", nil), (["BG-V2"], "BG-C3", nil),
    ] as [([String], String, String?)])
  func `an agency of another province is told of, unless that took the place over`(
    codes: [String], agency: String, doubt: String?
  ) throws {
    var change = AssignRole(codes, .coordinating, agency: agency)
    change.replaces = true
    #expect(try unconfirmed(change) == doubt)
  }

  @Test func `what many tasks come to is told before, with who gives way`() throws {
    let codes = ["BG-V1", "BG-V2", "BG-V3"]
    var change = AssignRole(codes, .lead, agency: "HT-C1")
    change.replaces = true
    change.isAskedFirst = true
    #expect(
      try unconfirmed(change) == """
        Giao Sở Nội vụ (HT-C1, Hà Tĩnh) chủ trì 3 việc: BG-V1, BG-V2, BG-V3.
        Thay cơ quan đang chủ trì ở 2 việc: Sở Nội vụ (1 việc), Sở Tài chính (1 việc).
        Sở Nội vụ (HT-C1) là cơ quan của Hà Tĩnh, còn 3 việc là của Bắc Giang.
        """)
    var kept = AssignRole(["BG-V2", "BG-V3"], .lead, agency: "BG-C3")
    kept.isAskedFirst = true
    #expect(
      try unconfirmed(kept) == """
        Giao Sở Tài chính (BG-C3, Bắc Giang) chủ trì 1 việc: BG-V3.
        1 việc đã do cơ quan này chủ trì, giữ nguyên.
        Không thay cơ quan nào đang chủ trì.
        """)
  }

  @Test func `a role that is held already in all tasks is no question, and no change`() throws {
    var held = AssignRole(["BG-V2"], .lead, agency: "BG-C3")
    held.isAskedFirst = true
    #expect(try held.edits(in: provinces()).isEmpty)
  }
}
