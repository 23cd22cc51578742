import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

/// The tables add up to the line of counts of the overview, for every plan on every day.
struct SumTests {
  private static let days = [
    "2024-01-01", "2024-09-30", "2024-10-01", "2025-12-31", "2026-02-28", "2026-06-30",
    "2026-09-30", "2026-11-20", "2027-12-31", "2029-06-15",
  ]

  private static let periods = [
    "2024-Q3", "2025", "2026-H1", "2026-Q3", "2026-07", "2026-11",
  ].compactMap { Period($0) }

  private func numbers(_ row: [ReportTable.Cell]?) -> [Int] {
    (row ?? []).compactMap { if case .whole(let number) = $0 { number } else { nil } }
  }

  private func check(_ plan: String, _ book: JudgedBook, _ period: ReportPeriod) throws {
    let source = ReportFixtures.source(plan, in: book, period: period)
    let work = WorkSummary(source.tasks)
    let table = try #require(Report(.agencies, from: source).tables.first)
    let total = numbers(table.total)
    let at = Comment(rawValue: "\(plan) \(book.day) \(period.period)")
    #expect(total.count == 10, at)
    #expect(total[0] == work.total, at)
    // What is due soon is part of what is in time, and counts once.
    #expect(total.dropFirst().reduce(0, +) - total[5] == work.total, at)
    #expect(total[1...3].reduce(0, +) == work.done, at)
    #expect(total[4] + total[6] == work.open, at)
    #expect(total[4] == work.openInTime && total[5] == work[.dueSoon], at)
    #expect(total[6] == work[.overdue] && total[8] == work[.unreported], at)
    let sums = total.indices.map { column in
      table.rows.reduce(0) { $0 + numbers($1)[column + 1] }
    }
    #expect(sums == total, at)
    #expect(table.total?.last == .share(work.done, of: work.total), at)
    checkLists(of: source, work, at)
  }

  private func checkLists(of source: ReportSource, _ work: WorkSummary, _ at: Comment) {
    let listed = Report(.overdue, from: source).tables.map(\.rows.count)
    let wanted = [work[.overdue], work[.dueSoon], work[.unreported]].filter { $0 > 0 }
    #expect(listed == wanted, at)
    let full = ReportText.written(Report(.full, from: source))
    #expect(full.contains("Tổng số \(work.total) việc"), at)
    #expect(full.contains("đã hoàn thành \(work.done)"), at)
  }

  @Test(arguments: ReportFixtures.plans)
  func `the tables of a plan add up to its counts`(plan: String) throws {
    for day in Self.days {
      let (sample, demo) = (
        ReportFixtures.sample(on: .of(day)), ReportFixtures.demo(on: .of(day))
      )
      for period in Self.periods {
        for rule in ReportingRule.allCases {
          try check(plan, sample, ReportPeriod(period, rule))
          try check(plan, demo, ReportPeriod(period, rule))
        }
      }
    }
  }

  @Test func `work past its day of which nothing is known is neither overdue nor left out`() {
    let book = ReportFixtures.sample(on: .of("2026-11-20"))
    let source = ReportFixtures.source("BG", in: book)
    let work = WorkSummary(source.tasks)
    #expect(work.fellDue == 0 && work[.unreported] > 1)
    let text = ReportText.written(Report(.full, from: source)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("chưa ghi nhận việc nào hoàn thành hoặc quá hạn; ngoài ra có"))
    #expect(text.contains("có \(work[.unreported]) việc đã qua hạn nhưng chưa có thông tin"))
    #expect(text.contains("việc, trong đó \(work[.unreported]) việc đã qua hạn."))
  }

  @Test func `the demo of the third quarter of 2026 has late, done and unknown work`() throws {
    let book = ReportFixtures.demo(on: .of("2026-09-30"))
    let work = WorkSummary(book.tasks)
    #expect(work[.overdue] > 0 && work.done > 0 && work[.unreported] > 0)
  }
}
