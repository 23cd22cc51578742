import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// The last good days of 2024 to 2027, worked out from the announcements of days off.
struct RollOverTests {
  /// The months whose last day is a day off, with the working day it moves to.
  private static let monthEnds = [
    "2024-03": "2024-04-01", "2024-04": "2024-05-02", "2024-06": "2024-07-01",
    "2024-08": "2024-09-04", "2024-11": "2024-12-02", "2025-01": "2025-02-03",
    "2025-04": "2025-05-05", "2025-05": "2025-06-02", "2025-08": "2025-09-03",
    "2025-11": "2025-12-01", "2026-01": "2026-02-02", "2026-02": "2026-03-02",
    "2026-04": "2026-05-04", "2026-05": "2026-06-01", "2026-08": "2026-09-03",
    "2026-10": "2026-11-02", "2027-01": "2027-02-01", "2027-02": "2027-03-01",
    "2027-04": "2027-05-04", "2027-07": "2027-08-02", "2027-10": "2027-11-01",
  ]

  /// Every official day off with the working day it moves to.
  private static let daysOff = [
    "2024-01-01": "2024-01-02", "2024-02-08": "2024-02-15", "2024-02-09": "2024-02-15",
    "2024-02-12": "2024-02-15", "2024-02-13": "2024-02-15", "2024-02-14": "2024-02-15",
    "2024-04-18": "2024-04-19", "2024-04-29": "2024-05-02", "2024-04-30": "2024-05-02",
    "2024-05-01": "2024-05-02", "2024-09-02": "2024-09-04", "2024-09-03": "2024-09-04",
    "2025-01-01": "2025-01-02", "2025-01-27": "2025-02-03", "2025-01-28": "2025-02-03",
    "2025-01-29": "2025-02-03", "2025-01-30": "2025-02-03", "2025-01-31": "2025-02-03",
    "2025-04-07": "2025-04-08", "2025-04-30": "2025-05-05", "2025-05-01": "2025-05-05",
    "2025-05-02": "2025-05-05", "2025-09-01": "2025-09-03", "2025-09-02": "2025-09-03",
    "2026-01-01": "2026-01-05", "2026-01-02": "2026-01-05", "2026-02-16": "2026-02-23",
    "2026-02-17": "2026-02-23", "2026-02-18": "2026-02-23", "2026-02-19": "2026-02-23",
    "2026-02-20": "2026-02-23", "2026-04-27": "2026-04-28", "2026-04-30": "2026-05-04",
    "2026-05-01": "2026-05-04", "2026-08-31": "2026-09-03", "2026-09-01": "2026-09-03",
    "2026-09-02": "2026-09-03", "2027-01-01": "2027-01-04", "2027-02-05": "2027-02-12",
    "2027-02-08": "2027-02-12", "2027-02-09": "2027-02-12", "2027-02-10": "2027-02-12",
    "2027-02-11": "2027-02-12", "2027-04-16": "2027-04-19", "2027-04-30": "2027-05-04",
    "2027-05-03": "2027-05-04", "2027-09-02": "2027-09-06", "2027-09-03": "2027-09-06",
  ]

  private func lastGood(_ day: Day, isStrict: Bool = false) -> Day {
    Deadline(due: day, isStrict: isStrict).effectiveDue(day, in: .official)
  }

  @Test(arguments: 2024...2027)
  func `the end of a month, quarter, half and year moves off a day off`(year: Int) {
    for month in 1...12 {
      let end = Period.month(year, month).lastDay
      let wanted = Self.monthEnds[Period.month(year, month).description] ?? end.description
      #expect(lastGood(end).description == wanted)
      for length in [Period.Length.quarter, .half, .year]
      where Period(length, containing: end).lastDay == end {
        let deadline = Deadline.every(
          length == .quarter
            ? .quarterly : length == .half ? .halfYearly : .yearly(month: 12, day: 31))
        let occurrence = deadline.occurrence(on: end, in: .official)
        #expect(occurrence.effectiveDue?.description == wanted)
      }
    }
  }

  @Test func `every official day off moves to the next working day`() {
    let listed = CalendarException.official.filter { !$0.isWorking }.map(\.day.description)
    #expect(Set(listed) == Set(Self.daysOff.keys))
    for (day, wanted) in Self.daysOff { #expect(lastGood(.of(day)).description == wanted) }
  }

  @Test(arguments: ["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"])
  func `a Saturday worked in exchange for another day is a good day`(day: String) {
    #expect(lastGood(.of(day)) == .of(day))
  }

  @Test func `of all days of four years none moves past a working day, or stays on a day off`() {
    var day = Day.of("2024-01-01")
    while day <= .of("2027-12-31") {
      let moved = lastGood(day)
      #expect(WorkCalendar.official.isWorking(moved))
      for number in day.number..<moved.number {
        #expect(!WorkCalendar.official.isWorking(Day(number: number)), "\(day)")
      }
      #expect(lastGood(day, isStrict: true) == day - 1)
      day = day + 1
    }
  }

  @Test(arguments: [
    ("hoàn thành trước 30/6/2024", "2024-06-20", "2024-06-29"),
    ("Định kỳ hàng năm (trước ngày 05/12)", "2027-11-20", "2027-12-04"),
    ("định kỳ hằng năm (trước ngày 10/12)", "2028-11-20", "2028-12-09"),
    ("trước ngày 01/5/2024", "2024-04-20", "2024-04-30"),
    ("trước quý II/2024", "2024-03-20", "2024-03-31"),
  ])
  func `before a day is good until the day before, weekend and holiday or not`(
    written: String, day: String, wanted: String
  ) throws {
    let deadline = try DeadlineReader.read(written).deadline
    let occurrence = deadline.occurrence(on: .of(day), in: .official)
    #expect(occurrence.effectiveDue?.description == wanted)
  }

  @Test(arguments: [
    ("2024-09-30", "2024-09-26", false), ("2024-09-30", "2024-09-27", true),
    ("2024-09-30", "2024-09-29", true), ("2024-09-30", "2024-09-30", true),
    ("2024-09-30", "2024-10-01", false), ("2024-04-30", "2024-04-25", false),
    ("2024-04-30", "2024-04-26", true), ("2024-04-30", "2024-05-02", true),
    ("2026-02-16", "2026-02-13", true), ("2026-02-16", "2026-02-12", false),
  ])
  func `people are warned from the working day before`(due: String, day: String, isWarned: Bool) {
    for state in [WorkState.unknown, .notStarted, .inProgress, .returned] {
      let judgement = TimeJudgement(
        of: (state, nil), against: .due(due), on: .of(day), in: .official)
      #expect(judgement.isDueByNextWorkingDay == isWarned)
    }
    for state in [WorkState.done, .awaitingConfirmation, .paused, .closed] {
      let judgement = TimeJudgement(
        of: (state, .of("2024-01-02")), against: .due(due), on: .of(day), in: .official)
      #expect(!judgement.isDueByNextWorkingDay)
    }
  }

  @Test(arguments: [
    ("2024-06-27", false), ("2024-06-28", true), ("2024-06-29", true), ("2024-06-30", false),
  ])
  func `before a Sunday people are warned on Friday`(day: String, isWarned: Bool) {
    let judgement = TimeJudgement(
      of: (.notStarted, nil), against: .before("2024-06-30"), on: .of(day), in: .official)
    #expect(judgement.isDueByNextWorkingDay == isWarned)
  }

  @Test func `a row warns of the day it shows`() {
    let book = Book.make { book in
      book.task("T1", .due("2024-09-30"))
      book.task("T2", Deadline())
    }
    let rows = book.contents.tasks.map { TaskRow($0, in: book, on: .of("2024-09-27")) }
    #expect(rows.map(\.isDueByNextWorkingDay) == [true, false])
  }
}
