import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

struct ReportPeriodTests {
  @Test(arguments: [
    ("2026-07", "2026-06-15", "2026-07-14"), ("2026-01", "2025-12-15", "2026-01-14"),
    ("2026-Q3", "2026-06-15", "2026-09-14"), ("2026-H1", "2025-12-15", "2026-06-14"),
    ("2026-H2", "2026-06-15", "2026-12-14"), ("2026", "2025-12-15", "2026-12-14"),
    ("2024-03", "2024-02-15", "2024-03-14"),
  ])
  func `the periods of decree 09 end on the 14th`(code: String, first: String, last: String) throws
  {
    let period = ReportPeriod(try #require(Period(code)), .decree09)
    #expect(period.firstDay == .of(first))
    #expect(period.lastDay == .of(last))
  }

  @Test func `the periods of the calendar are those of the calendar`() {
    let period = ReportPeriod(.quarter(2026, 1), .calendar)
    #expect(period.firstDay == .of("2026-01-01") && period.lastDay == .of("2026-03-31"))
  }

  @Test(arguments: [
    ("2026-09-14", "2026-Q3", "2026-09"), ("2026-09-15", "2026-Q4", "2026-10"),
    ("2026-12-14", "2026-Q4", "2026-12"), ("2026-12-15", "2027-Q1", "2027-01"),
    ("2026-01-31", "2026-Q1", "2026-02"),
  ])
  func `a day lies in one period of decree 09`(day: String, quarter: String, month: String) {
    let day = Day.of(day)
    #expect(ReportPeriod(.quarter, containing: day, .decree09).period.description == quarter)
    #expect(ReportPeriod(.month, containing: day, .decree09).period.description == month)
  }

  @Test func `periods of a rule follow each other without a gap`() {
    for rule in ReportingRule.allCases {
      for length in Period.Length.allCases {
        var day = Day.of("2024-01-20")
        while day < .of("2028-01-01") {
          let period = ReportPeriod(length, containing: day, rule)
          #expect((period.firstDay...period.lastDay).contains(day))
          let next = ReportPeriod(length, containing: period.lastDay + 1, rule)
          #expect(next.firstDay == period.lastDay + 1)
          day = day + 13
        }
      }
    }
  }
}
