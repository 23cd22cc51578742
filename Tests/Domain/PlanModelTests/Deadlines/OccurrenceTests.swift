import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct OccurrenceTests {
  @Test(arguments: 2024...2028)
  func `a yearly report before 5 December is good until the 4th, whatever day that is`(
    year: Int
  ) throws {
    let deadline = Deadline.every(.yearly(month: 12, day: 5), isStrict: true)
    let lastGood = try #require(Day(year, 12, 4))
    for (offset, timeClass) in [
      (-8, TimeClass.onTime), (-7, .dueSoon), (0, .dueSoon), (1, .overdue), (27, .overdue),
    ] {
      let judgement = TimeJudgement(
        of: (.notStarted, nil), against: deadline, on: lastGood + offset, in: .official)
      #expect(judgement.timeClass == timeClass)
      #expect(judgement.daysLeft == -offset)
      #expect(judgement.occurrence.period == .year(year))
      #expect(judgement.occurrence.due == lastGood + 1)
      #expect(judgement.occurrence.effectiveDue == lastGood)
    }
  }

  @Test(arguments: [
    ("2026-05-15", Recurrence.monthly, "2026-05", "2026-05-31", "2026-06-01"),
    ("2026-06-01", .monthly, "2026-06", "2026-06-30", "2026-06-30"),
    ("2024-02-01", .monthly, "2024-02", "2024-02-29", "2024-02-29"),
    ("2024-08-15", .quarterly, "2024-Q3", "2024-09-30", "2024-09-30"),
    ("2024-06-30", .quarterly, "2024-Q2", "2024-06-30", "2024-07-01"),
    ("2024-07-01", .quarterly, "2024-Q3", "2024-09-30", "2024-09-30"),
    ("2026-06-30", .halfYearly, "2026-H1", "2026-06-30", "2026-06-30"),
    ("2026-07-01", .halfYearly, "2026-H2", "2026-12-31", "2026-12-31"),
    ("2024-02-01", .onDay(31, of: .month), "2024-02", "2024-02-29", "2024-02-29"),
    ("2026-05-31", .onDay(20, of: .month), "2026-05", "2026-05-20", "2026-05-20"),
    ("2026-07-01", .onDay(15, of: .quarter), "2026-Q3", "2026-09-15", "2026-09-15"),
    ("2026-01-01", .onDay(14, of: .half), "2026-H1", "2026-06-14", "2026-06-15"),
    ("2024-01-01", .yearly(month: 4, day: 30), "2024", "2024-04-30", "2024-05-02"),
    ("2024-12-31", .yearly(month: 4, day: 30), "2024", "2024-04-30", "2024-05-02"),
    ("2025-01-01", .yearly(month: 12, day: 31), "2025", "2025-12-31", "2025-12-31"),
    ("2023-01-01", .yearly(month: 2, day: 29), "2023", "2023-02-28", "2023-02-28"),
    ("2024-01-01", .yearly(month: 2, day: 29), "2024", "2024-02-29", "2024-02-29"),
    ("2100-12-31", .yearly(month: 2, day: 29), "2100", "2100-02-28", "2100-03-01"),
  ])
  func `recurring work is owed for the period of the day`(
    day: String, recurrence: Recurrence, period: String, due: String, lastGood: String
  ) {
    let occurrence = Deadline.every(recurrence).occurrence(on: .of(day), in: .official)
    #expect(occurrence.period == Period(period))
    #expect(occurrence.due?.description == due)
    #expect(occurrence.effectiveDue?.description == lastGood)
  }

  @Test(arguments: [nil, Recurrence.continuous, .everyYears(10), .periodic])
  func `work owed once or always has no period`(recurrence: Recurrence?) {
    let deadline = Deadline(due: .of("2024-06-30"), recurrence: recurrence)
    let occurrence = deadline.occurrence(on: .of("2026-01-01"), in: .official)
    #expect(deadline.periodLength == nil)
    #expect(occurrence.period == nil)
    #expect(occurrence.effectiveDue == .of("2024-07-01"))
  }

  @Test(arguments: [(13, 1), (0, 1), (6, 0)])
  func `a yearly day no calendar has is no deadline`(month: Int, day: Int) {
    let deadline = Deadline.every(.yearly(month: month, day: day))
    let occurrence = deadline.occurrence(on: .of("2024-01-01"), in: .official)
    #expect(occurrence.due == nil)
    #expect(occurrence.effectiveDue == nil)
  }

  @Test func `days at the ends of the calendar are judged without harm`() {
    for day in [Day(number: .min / 2), Day(number: .max / 2)] {
      for recurrence in [Recurrence.monthly, .quarterly, .yearly(month: 12, day: 31)] {
        let judgement = TimeJudgement(
          of: (.notStarted, nil), against: .every(recurrence, isStrict: true), on: day,
          in: .official)
        #expect(judgement.occurrence.period?.year == day.year)
      }
    }
  }

  @Test func `a task shows the parts of the period that holds the day`() throws {
    let book = Book.make { book in
      book.task("HT-B1", .every(.yearly(month: 12, day: 5), isStrict: true))
      book.part(.done, sentOn: .of("2025-12-01"), period: .year(2025))
    }
    let task = try #require(book.contents.tasks.first)
    let stored = book.parts(of: task, on: .of("2025-06-01"))
    #expect(stored.map(\.code) == ["HT-B1/2025"])
    #expect(stored.map(\.isStored) == [true])
    #expect(stored.map(\.judgement.timeClass) == [.doneOnTime])
    let fresh = book.parts(of: task, on: .of("2026-12-05"))
    #expect(fresh.map(\.code) == ["HT-B1/2026"])
    #expect(fresh.map(\.isStored) == [false])
    #expect(fresh.map(\.judgement.timeClass) == [.unreported])
    #expect(fresh.first?.obligation.period == .year(2026))
  }
}
