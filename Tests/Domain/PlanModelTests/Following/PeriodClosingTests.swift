import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct PeriodClosingTests {
  private let scene = ItemScene { book in
    book.plan("BG")
  }

  @Test(arguments: [
    (Period.quarter(2026, 3), ReportingRule.calendar, "2026-07-01", "2026-09-30", "2026-09-30"),
    (.quarter(2026, 3), .decree09, "2026-06-15", "2026-09-14", "2026-09-14"),
    (.month(2026, 11), .calendar, "2026-11-01", "2026-11-30", "2026-11-20"),
    (.year(2026), .decree09, "2025-12-15", "2026-12-14", "2026-11-20"),
  ])
  func `it is closed by the days of the plan's rule, judged on its last day or on today`(
    period: Period, rule: ReportingRule, first: String, last: String, asOf: String
  ) throws {
    var scene = scene
    scene.contents.plans[0].reportingRule = rule
    let edit = try #require(try scene.edits(PeriodClosing(of: "bg", period)).first)
    #expect(edit.new("first_day") == .text(first))
    #expect(edit.new("last_day") == .text(last))
    #expect(edit.new("as_of") == .text(asOf))
    #expect(edit.code == "BG")
  }

  @Test func `results sent after the day of judgement are named before their period is closed`()
    throws
  {
    let scene = ItemScene { book in
      book.plan("BG")
      book.task("BG-V1", .due("2026-09-15"))
      book.part(.done, sentOn: Day.of("2026-10-02"))
      book.task("BG-V2", .due("2026-09-15"))
      book.part(.done, sentOn: Day.of("2026-09-30"))
      book.plan("HT")
      book.task("HT-V1", .due("2026-09-15"))
      book.part(.done, sentOn: Day.of("2026-10-02"))
    }
    var closing = PeriodClosing(of: "BG", .quarter(2026, 3))
    do {
      _ = try scene.edits(closing)
      Issue.record("nothing was told")
    } catch StoreFailure.unconfirmed(let words) {
      #expect(words.vi.hasPrefix("BG: kết quả gửi sau ngày 30/09/2026 không tính vào báo cáo"))
      #expect(words.vi.contains("của kỳ: BG-V1;") && words.en.contains("period: BG-V1;"))
      #expect(try scene.edits(closing.agreed(to: words)).count == 1)
    }
    closing.asOf = Day.of("2026-10-02")
    #expect(try scene.edits(closing).count == 1)
  }

  @Test(arguments: ["2026-06-30", "2026-11-21", "2027-01-01"])
  func `a period is judged on a day between its first and today`(day: String) throws {
    let scene = ItemScene { $0.plan("BG") }
    var closing = PeriodClosing(of: "BG", .quarter(2026, 3))
    closing.asOf = Day.of(day)
    let error = #expect(throws: StoreFailure.self) { _ = try scene.edits(closing) }
    let words = try #require(error?.words.vi)
    #expect(words.contains("phải từ ngày đầu kỳ 01/07/2026 đến hôm nay 20/11/2026"), "\(words)")
    for day in ["2026-07-01", "2026-11-20"] {
      closing.asOf = Day.of(day)
      #expect(try scene.edits(closing).count == 1)
    }
  }

  @Test func `of many late results the first are named and the rest counted`() throws {
    let scene = ItemScene { book in
      book.plan("BG")
      for number in 1...10 {
        book.task("BG-V\(number)", .due("2026-09-15"))
        book.part(.done, sentOn: Day.of("2026-10-02"))
      }
    }
    let error = #expect(throws: StoreFailure.self) {
      _ = try scene.edits(PeriodClosing(of: "BG", .quarter(2026, 3)))
    }
    guard case .unconfirmed(let words)? = error else {
      Issue.record("nothing was asked")
      return
    }
    #expect(words.vi.contains("BG-V7, BG-V8 và 2 việc nữa; muốn"))
    #expect(words.en.contains("BG-V7, BG-V8 and 2 more; to"))
  }

  @Test func `a period is closed once, and not before it begins`() throws {
    var scene = scene
    #expect(throws: StoreFailure.self) {
      try scene.edits(PeriodClosing(of: "BG", .month(2026, 12)))
    }
    #expect(throws: StoreFailure.self) {
      try scene.edits(PeriodReopening(of: "BG", .month(2026, 10)))
    }
    let day = ItemScene.day
    scene.contents.closedPeriods = [
      ClosedPeriod(
        id: .of(50), plan: scene.contents.plans[0].id, period: .month(2026, 10), days: day...day,
        asOf: day, closedOn: day, by: "an", seq: 4, rule: .sent)
    ]
    let again = #expect(throws: StoreFailure.self) {
      try scene.edits(PeriodClosing(of: "BG", .month(2026, 10)))
    }
    let told = try #require(again)
    #expect(told.words.vi.hasPrefix("kỳ tháng 10/2026 của BG đã chốt ngày 20/11/2026; "))
    #expect(told.words.vi.hasSuffix("mở lại trước: «dondoc reopen-period 2026-10 --plan BG»"))
    #expect(
      told.words.en.hasSuffix("reopen it first with `dondoc reopen-period 2026-10 --plan BG`"))
    let onScreen = told.words(calling: .inDashboard)
    #expect(onScreen.vi.hasSuffix("mở lại trước: phím b, mục «Các kỳ đã chốt» (8), chọn kỳ, x"))
    #expect(!onScreen.en.contains("dondoc"))
    #expect(
      try scene.said(PeriodClosing(of: "BG", .month(2026, 11)))
        == "BG: chốt kỳ tháng 11/2026, số liệu đến 20/11/2026")
    #expect(
      try scene.said(PeriodReopening(of: "BG", .month(2026, 10)))
        == "BG: mở lại kỳ tháng 10/2026")
    #expect(
      try scene.edits(PeriodReopening(of: "BG", .month(2026, 10))).map(\.action) == [.remove])
    #expect(throws: StoreFailure.unknownCode("XX", .plan)) {
      try scene.edits(PeriodClosing(of: "XX", .month(2026, 10)))
    }
  }
}
