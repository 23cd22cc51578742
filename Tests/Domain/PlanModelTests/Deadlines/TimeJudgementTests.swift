import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// One row of a table: work against a deadline on a day, with what it must be judged as.
struct TimeCase: Sendable, CustomTestStringConvertible {
  let deadline: Deadline
  let state: WorkState
  let sentOn: String?
  let day: String
  let timeClass: TimeClass?
  let daysLeft: Int?

  init(
    _ deadline: Deadline, _ work: (WorkState, String?), on day: String, is timeClass: TimeClass?,
    _ daysLeft: Int?
  ) {
    self.deadline = deadline
    self.state = work.0
    self.sentOn = work.1
    self.day = day
    self.timeClass = timeClass
    self.daysLeft = daysLeft
  }

  init(
    _ deadline: Deadline, _ state: WorkState, on day: String, is timeClass: TimeClass?,
    _ daysLeft: Int? = nil
  ) {
    self.init(deadline, (state, nil), on: day, is: timeClass, daysLeft)
  }

  var testDescription: String { "\(state) sent \(sentOn ?? "never"), on \(day)" }

  var judgement: TimeJudgement {
    TimeJudgement(
      of: (state, sentOn.map { .of($0) }), against: deadline, on: .of(day),
      in: .official)
  }
}

struct TimeJudgementTests {
  private static let bgV3 = Deadline.due("2024-04-30")
  private static let dbV1 = Deadline.before("2024-06-30")
  private static let september = Deadline.due("2024-09-30")
  private static let sentLate: (WorkState, String?) = (.awaitingConfirmation, "2024-10-01")
  private static let sentEarly: (WorkState, String?) = (.awaitingConfirmation, "2024-09-20")

  private func check(_ row: TimeCase) {
    let judgement = row.judgement
    #expect(judgement.timeClass == row.timeClass)
    #expect(judgement.daysLeft == row.daysLeft)
  }

  @Test(arguments: [
    TimeCase(bgV3, .unknown, on: "2024-04-24", is: .onTime, 8),
    TimeCase(bgV3, .unknown, on: "2024-04-25", is: .dueSoon, 7),
    TimeCase(bgV3, .unknown, on: "2024-05-02", is: .dueSoon, 0),
    TimeCase(bgV3, .unknown, on: "2024-05-03", is: .unreported, -1),
    TimeCase(bgV3, .notStarted, on: "2024-04-24", is: .onTime, 8),
    TimeCase(bgV3, .notStarted, on: "2024-04-25", is: .dueSoon, 7),
    TimeCase(bgV3, .notStarted, on: "2024-04-29", is: .dueSoon, 3),
    TimeCase(bgV3, .notStarted, on: "2024-05-02", is: .dueSoon, 0),
    TimeCase(bgV3, .notStarted, on: "2024-05-03", is: .overdue, -1),
    TimeCase(bgV3, (.done, "2024-05-02"), on: "2024-05-03", is: .doneOnTime, nil),
    TimeCase(bgV3, (.done, "2024-05-03"), on: "2024-05-03", is: .doneLate, nil),
  ])
  func `a deadline on a day off is good until the next working day`(row: TimeCase) { check(row) }

  @Test(arguments: [
    TimeCase(dbV1, .notStarted, on: "2024-06-21", is: .onTime, 8),
    TimeCase(dbV1, .notStarted, on: "2024-06-22", is: .dueSoon, 7),
    TimeCase(dbV1, .notStarted, on: "2024-06-29", is: .dueSoon, 0),
    TimeCase(dbV1, .notStarted, on: "2024-06-30", is: .overdue, -1),
    TimeCase(dbV1, .unknown, on: "2024-06-30", is: .unreported, -1),
    TimeCase(dbV1, (.done, "2024-06-29"), on: "2024-07-30", is: .doneOnTime, nil),
    TimeCase(dbV1, (.done, "2024-06-30"), on: "2024-07-30", is: .doneLate, nil),
  ])
  func `before a day ends with the day before, weekend or not`(row: TimeCase) { check(row) }

  @Test(arguments: [
    (WorkState.unknown, [TimeClass?.some(.onTime), .dueSoon, .dueSoon, .unreported]),
    (.notStarted, [.onTime, .dueSoon, .dueSoon, .overdue]),
    (.inProgress, [.onTime, .dueSoon, .dueSoon, .overdue]),
    (.returned, [.onTime, .dueSoon, .dueSoon, .overdue]),
    (.awaitingConfirmation, [.onTime, .onTime, .onTime, .overdue]),
    (.done, [.doneUndated, .doneUndated, .doneUndated, .doneUndated]),
    (.paused, [.paused, .paused, .paused, .paused]),
    (.closed, [nil, nil, nil, nil]),
  ])
  func `each state is judged before, near, on and after its last day`(
    state: WorkState, classes: [TimeClass?]
  ) {
    let days = ["2024-09-22", "2024-09-23", "2024-09-30", "2024-10-01"]
    let lefts = [8, 7, 0, -1]
    for (index, day) in days.enumerated() {
      let hasCount = ![.done, .paused, .closed].contains(state)
      check(
        TimeCase(
          Self.september, state, on: day, is: classes[index], hasCount ? lefts[index] : nil))
    }
  }

  @Test(arguments: [
    TimeCase(september, sentEarly, on: "2024-09-19", is: .onTime, 11),
    TimeCase(september, sentEarly, on: "2024-09-30", is: .onTime, 10),
    TimeCase(september, sentEarly, on: "2026-01-01", is: .onTime, 10),
    TimeCase(september, sentLate, on: "2024-09-30", is: .onTime, 0),
    TimeCase(september, sentLate, on: "2024-10-01", is: .overdue, -1),
    TimeCase(september, sentLate, on: "2026-01-01", is: .overdue, -1),
    TimeCase(Deadline(), sentLate, on: "2026-01-01", is: .undated, nil),
  ])
  func `a slow confirmer makes nobody late`(row: TimeCase) { check(row) }

  @Test(arguments: [
    TimeCase(Deadline(), .unknown, on: "2024-05-03", is: .undated),
    TimeCase(Deadline(), .notStarted, on: "2034-05-03", is: .undated),
    TimeCase(Deadline(), (.done, "2024-05-03"), on: "2024-05-03", is: .doneUndated, nil),
    TimeCase(.every(.continuous), .unknown, on: "2024-05-03", is: .ongoing),
    TimeCase(.every(.continuous), .paused, on: "2024-05-03", is: .paused),
    TimeCase(.every(.periodic), .inProgress, on: "2024-05-03", is: .undated),
    TimeCase(.every(.everyYears(5)), .unknown, on: "2034-05-03", is: .undated),
    TimeCase(Deadline(condition: "theo TW"), .returned, on: "2024-05-03", is: .conditional),
    TimeCase(
      Deadline(recurrence: .periodic, condition: "theo TW"), .unknown, on: "2024-05-03",
      is: .conditional),
    TimeCase(
      Deadline(due: .of("2024-09-30"), condition: "theo TW"), .notStarted, on: "2024-10-01",
      is: .overdue, -1),
    TimeCase(
      Deadline(due: .of("2024-06-28"), recurrence: .continuous), .inProgress, on: "2024-06-29",
      is: .overdue, -1),
  ])
  func `work without a day is late on none`(row: TimeCase) { check(row) }

  @Test(arguments: [
    TimeCase(.from("2024-04-01"), .unknown, on: "2024-01-01", is: .upcoming),
    TimeCase(.from("2024-04-01"), .unknown, on: "2024-03-31", is: .upcoming),
    TimeCase(.from("2024-04-01"), .unknown, on: "2024-04-01", is: .undated),
    TimeCase(
      Deadline(starts: .of("2024-04-01"), recurrence: .continuous), .notStarted,
      on: "2024-04-01", is: .ongoing),
    TimeCase(
      Deadline(starts: .of("2024-07-01"), due: .of("2024-09-30")), .notStarted,
      on: "2024-06-30", is: .upcoming, 92),
    TimeCase(
      Deadline(starts: .of("2024-07-01"), due: .of("2024-09-30")), .notStarted,
      on: "2024-07-01", is: .onTime, 91),
    TimeCase(.from("2024-04-01"), .paused, on: "2024-01-01", is: .paused),
  ])
  func `a window that has not begun is upcoming`(row: TimeCase) { check(row) }

  @Test(arguments: [
    ("2024-12-31", 0, TimeClass.dueSoon), ("2025-01-01", -1, .overdue), ("2024-12-24", 7, .dueSoon),
    ("2024-12-23", 8, .onTime), ("2025-12-31", -365, .overdue),
  ])
  func `a year's deadline ends with its last day`(day: String, left: Int, timeClass: TimeClass) {
    check(TimeCase(.due("2024-12-31"), .inProgress, on: day, is: timeClass, left))
  }
}
