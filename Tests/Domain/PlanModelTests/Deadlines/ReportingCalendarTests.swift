import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct ReportingCalendarTests {
  private let decree = ReportingCalendar(.decree09)

  @Test(arguments: [
    ("2026-10-14", Period.Length.month, "2026-10"), ("2026-10-15", .month, "2026-11"),
    ("2026-12-15", .month, "2027-01"), ("2024-02-29", .month, "2024-03"),
    ("2026-03-14", .quarter, "2026-Q1"), ("2026-03-15", .quarter, "2026-Q2"),
    ("2026-04-30", .quarter, "2026-Q2"), ("2025-12-15", .quarter, "2026-Q1"),
    ("2026-06-14", .half, "2026-H1"), ("2026-06-15", .half, "2026-H2"),
    ("2025-12-14", .half, "2025-H2"), ("2025-12-15", .half, "2026-H1"),
    ("2026-12-14", .year, "2026"), ("2026-12-15", .year, "2027"), ("2026-01-01", .year, "2026"),
  ])
  func `the decree counts a day after the 14th to the next month`(
    day: String, length: Period.Length, period: String
  ) {
    #expect(decree.period(length, containing: .of(day)) == Period(period))
  }

  @Test(arguments: [
    ("2026-11", "2026-10-15", "2026-11-14"), ("2026-01", "2025-12-15", "2026-01-14"),
    ("2024-03", "2024-02-15", "2024-03-14"), ("2026-Q1", "2025-12-15", "2026-03-14"),
    ("2026-Q2", "2026-03-15", "2026-06-14"), ("2026-H1", "2025-12-15", "2026-06-14"),
    ("2026-H2", "2026-06-15", "2026-12-14"), ("2026", "2025-12-15", "2026-12-14"),
  ])
  func `a period of the decree begins on a 15th and ends on a 14th`(
    period: String, first: String, last: String
  ) throws {
    let period = try #require(Period(period))
    #expect(decree.firstDay(of: period) == .of(first))
    #expect(decree.lastDay(of: period) == .of(last))
    #expect(ReportingCalendar.ordinary.firstDay(of: period) == period.firstDay)
    #expect(ReportingCalendar.ordinary.lastDay(of: period) == period.lastDay)
  }

  @Test func `every day lies in the period it is reported in, and periods meet`() {
    for offset in 0..<1_500 {
      let day = Day.of("2023-06-01") + offset
      for length in Period.Length.allCases {
        for calendar in [decree, .ordinary] {
          let period = calendar.period(length, containing: day)
          #expect(calendar.firstDay(of: period) <= day && day <= calendar.lastDay(of: period))
          #expect(calendar.lastDay(of: period.previous) + 1 == calendar.firstDay(of: period))
          #expect(period.next.previous == period)
        }
      }
    }
  }

  @Test(arguments: [
    (Recurrence.monthly, true, "2026-10-20", "2026-11", "2026-11-14", "2026-11-16"),
    (.quarterly, true, "2026-12-14", "2026-Q4", "2026-12-14", "2026-12-14"),
    (.quarterly, true, "2026-12-15", "2027-Q1", "2027-03-14", "2027-03-15"),
    (.halfYearly, true, "2026-06-15", "2026-H2", "2026-12-14", "2026-12-14"),
    (.yearly(month: 12, day: 31), false, "2026-12-15", "2027", "2027-12-14", "2027-12-14"),
    (.yearly(month: 12, day: 5), true, "2026-12-06", "2026", "2026-12-05", "2026-12-07"),
    (.yearly(month: 12, day: 5), true, "2026-12-15", "2027", "2027-12-05", "2027-12-06"),
    (.yearly(month: 12, day: 20), true, "2026-12-20", "2026", "2026-12-20", "2026-12-21"),
    (.yearly(month: 12, day: 20), true, "2026-12-21", "2026", "2026-12-20", "2026-12-21"),
    (.yearly(month: 12, day: 20), true, "2026-12-22", "2027", "2027-12-20", "2027-12-20"),
  ])
  func `work reported by the decree is owed at the cut-off, or on the day printed`(
    recurrence: Recurrence, isDayGiven: Bool, day: String, period: String, due: String,
    lastGood: String
  ) {
    var deadline = Deadline.every(recurrence)
    deadline.isDayGiven = isDayGiven
    let series = OccurrenceSeries(deadline, in: .official, reporting: decree)
    let occurrence = series.occurrence(on: .of(day))
    #expect(occurrence.period == Period(period))
    #expect(occurrence.due == .of(due))
    #expect(occurrence.effectiveDue == .of(lastGood))
  }
}
