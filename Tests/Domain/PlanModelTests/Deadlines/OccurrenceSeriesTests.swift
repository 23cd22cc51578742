import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct OccurrenceSeriesTests {
  /// QN-B2 and QN-B3 counted from Resolution 45 and from the plan itself.
  @Test(arguments: [
    (5, "2023-11-24", "2024-05-01", "2028", "2028-11-24"),
    (5, "2023-11-24", "2028-11-24", "2028", "2028-11-24"),
    (5, "2023-11-24", "2028-11-25", "2033", "2033-11-24"),
    (5, "2024-04-17", "2026-01-01", "2029", "2029-04-17"),
    (10, "2023-11-24", "2026-01-01", "2033", "2033-11-24"),
    (10, "2024-04-17", "2034-04-18", "2044", "2044-04-17"),
    (5, "2023-11-24", "2020-01-01", "2028", "2028-11-24"),
    (4, "2024-02-29", "2027-01-01", "2028", "2028-02-29"),
    (5, "2024-02-29", "2027-01-01", "2029", "2029-02-28"),
  ])
  func `a review is owed some years after its anchor, and as long after that again`(
    years: Int, anchor: String, day: String, period: String, due: String
  ) {
    let deadline = Deadline(recurrence: .everyYears(years), anchor: .of(anchor))
    let occurrence = OccurrenceSeries(deadline, in: .official).occurrence(on: .of(day))
    #expect(occurrence.period == Period(period))
    #expect(occurrence.due == .of(due))
  }

  @Test func `a review has occurrences in the years of its interval alone`() {
    let deadline = Deadline(recurrence: .everyYears(5), anchor: .of("2023-11-24"))
    let series = OccurrenceSeries(deadline, in: .official)
    let owed = (2020...2040).filter { series.occurrence(for: .year($0)) != nil }
    #expect(owed == [2028, 2033, 2038])
    #expect(series.occurrence(for: .quarter(2028, 4)) == nil)
    #expect(
      series.periods(from: .of("2024-05-01"), before: .year(2038)) == [.year(2028), .year(2033)])
  }

  @Test func `a review without an anchor has no day`() {
    let series = OccurrenceSeries(Deadline(recurrence: .everyYears(5)), in: .official)
    #expect(series.length == nil)
    #expect(series.occurrence(on: .of("2026-01-01")).due == nil)
    #expect(series.occurrence(for: .year(2028)) == nil)
    #expect(!series.isOwedLater)
  }

  @Test func `ongoing work is owed once for each reporting period of its plan`() {
    let deadline = Deadline.every(.continuous)
    let series = OccurrenceSeries(deadline, in: .official, every: .quarter)
    let occurrence = series.occurrence(on: .of("2026-11-20"))
    #expect(occurrence.period == .quarter(2026, 4))
    #expect(occurrence.due == nil)
    #expect(!series.isOwedLater)
    #expect(series.periods(from: .of("2025-01-01"), before: .quarter(2026, 4)).isEmpty)
    #expect(
      OccurrenceSeries(deadline, in: .official).occurrence(on: .of("2026-11-20")).period == nil)
  }

  /// 20/12/2026 is a Sunday.
  @Test(arguments: [
    ("2026-12-20", "2026-12"), ("2026-12-21", "2026-12"), ("2026-12-22", "2027-01"),
  ])
  func `a day printed that is a day off keeps its period to its last good day`(
    day: String, period: String
  ) {
    let deadline = Deadline(recurrence: .onDay(20, of: .month))
    let series = OccurrenceSeries(
      deadline, in: .official, reporting: ReportingCalendar(.decree09))
    #expect(series.occurrence(on: .of(day)).period == Period(period))
  }

  @Test func `the periods from a day on begin with the one that holds it`() {
    let monthly = OccurrenceSeries(.every(.monthly), in: .official)
    #expect(
      monthly.periods(from: .of("2026-08-31"), before: .month(2026, 11))
        == [.month(2026, 8), .month(2026, 9), .month(2026, 10)])
    #expect(monthly.periods(from: .of("2026-11-01"), before: .month(2026, 11)).isEmpty)
    let longAgo = monthly.periods(from: .of("1900-01-01"), before: .month(2026, 11))
    #expect(longAgo.count == OccurrenceSeries.mostPeriods)
    #expect(longAgo.last == .month(2026, 10))
  }
}
