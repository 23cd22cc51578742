import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values
import VietnameseText

struct ReportTextTests {
  private static let book = ReportFixtures.demo(on: .of("2026-09-30"))

  private func source(_ plan: String, _ language: Language = .vi) -> ReportSource {
    ReportFixtures.source(
      plan, in: Self.book, period: ReportPeriod(.quarter(2026, 3), .calendar),
      language: language, isDemo: true)
  }

  @Test(arguments: ReportFixtures.plans, ReportKind.allCases)
  func `no line of a report is wider than a terminal`(plan: String, kind: ReportKind) {
    for language in Language.allCases {
      let text = ReportText.written(Report(kind, from: source(plan, language)))
      let wide = text.split(separator: "\n").first { TextWidth.columns(String($0)) > 80 }
      #expect(wide == nil)
      #expect(text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
    }
  }

  @Test(arguments: ReportFixtures.plans)
  func `every item of table B stands in the text with its code`(plan: String) {
    let source = source(plan)
    let text = ReportText.written(Report(.overdue, from: source))
    for row in source.tasks where row.timeClass == .overdue {
      #expect(text.contains("(\(row.task.code))"))
    }
  }

  @Test func `made-up figures are named as such at the head`() {
    let text = ReportText.written(Report(.targets, from: source("DB")))
    #expect(text.split(separator: "\n").first?.contains("SỐ LIỆU MINH HỌA") ?? false)
    #expect(ReportMarkdown.written(Report(.full, from: source("DB"))).hasPrefix("**SỐ LIỆU MINH"))
  }

  @Test(arguments: ReportFixtures.plans)
  func `no word of a title stands alone on its last line`(plan: String) throws {
    let lines = ReportText.written(Report(.full, from: source(plan))).split(separator: "\n")
      .map { $0.drop { $0 == " " } }
    let start = try #require(lines.firstIndex { $0 == "BÁO CÁO" })
    let title = lines[(start + 1)...].prefix { !$0.hasPrefix("-") }.map(\.count)
    #expect((title.min() ?? 0) * 2 > title.max() ?? 0, "\(title)")
  }

  @Test func `a long place and the day to be written stay on one line`() {
    let text = ReportText.written(Report(.full, from: source("QN")))
    let place = text.split(separator: "\n").first { $0.contains("Thành phố Quảng Ngãi, ngày  ") }
    #expect(place?.hasSuffix("năm 2026") ?? false, "\(text.prefix(800))")
  }

  @Test func `a plan that gives nothing but its title has a paper with room to fill`() {
    var book = Book()
    book.plan("XX", title: "KH chưa rõ")
    let judged = JudgedBook(PlanBook(book.contents), on: .of("2026-11-20"))
    let text = ReportText.written(Report(.full, from: ReportFixtures.source("XX", in: judged)))
    #expect(text.contains("Kế hoạch số ……… ngày ……… của ………"))
    #expect(text.contains("………, ngày      tháng      năm 2026"))
    #expect(text.contains("/BC-………"))
    #expect(text.contains("Kế hoạch không đặt chỉ tiêu."))
    #expect(text.contains("Tổng số 0 việc"))
  }

  @Test func `a plan that ended or is in doubt says so before all else`() {
    var book = Book()
    book.plan("XX")
    book.contents.plans[0].doubt = "tỉnh đã hợp nhất"
    let doubted = JudgedBook(PlanBook(book.contents), on: .of("2026-11-20"))
    book.contents.plans[0].endedOn = .of("2025-07-01")
    book.contents.plans[0].endBasis = "Nghị quyết 1/NQ"
    let ended = JudgedBook(PlanBook(book.contents), on: .of("2026-11-20"))
    let first = ReportMarkdown.written(
      Report(.full, from: ReportFixtures.source("XX", in: doubted)))
    let second = ReportMarkdown.written(Report(.full, from: ReportFixtures.source("XX", in: ended)))
    #expect(first.contains("Cần xác nhận hiệu lực của kế hoạch trước khi gửi: tỉnh đã hợp nhất"))
    #expect(second.contains("Kế hoạch hết hiệu lực từ ngày 01/7/2025 theo Nghị quyết 1/NQ."))
  }

  @Test(arguments: [
    (1, 3, "33,3% (1/3)"), (2, 3, "66,6% (2/3)"), (999, 1000, "99,9% (999/1000)"),
    (99_999, 100_000, "99,9% (99999/100000)"), (5, 5, "100% (5/5)"), (0, 4, "0% (0/4)"),
    (0, 0, "–"),
  ])
  func `a share is cut and stands with its parts`(part: Int, whole: Int, wanted: String) {
    let table = ReportTable(
      columns: [.init("x", weight: 1)], rows: [[.share(part, of: whole)]])
    let report = Report(
      sheets: [
        .init(head: .annex(label: "", title: "", lines: []), blocks: [.table(table)])
      ], name: "x", language: .vi, asOf: .of("2026-01-01"), isDemo: false)
    #expect(ReportMarkdown.written(report).contains("| \(wanted) |"))
    #expect(ReportCSV.written(report).contains(wanted))
  }
}
