import PlanModel
import TestRandom
import Values

/// How an item of work is to stand on the day of the store: its deadline and what was said of it.
struct WorkOutcome {
  /// When the work is owed.
  let deadline: Deadline
  /// What was said of it.
  let state: WorkState
  /// The day the result was sent.
  let sentOn: Day?

  private init(_ deadline: Deadline, _ state: WorkState, sentOn: Day? = nil) {
    self.deadline = deadline
    self.state = state
    self.sentOn = sentOn
  }

  /// The classes of a hundred items, closed ones as nothing.
  static let hundred: [TimeClass?] = [
    (TimeClass.doneOnTime, 20), (.doneLate, 8), (.doneUndated, 4), (.overdue, 9),
    (.unreported, 12), (.dueSoon, 3), (.onTime, 12), (.upcoming, 4), (.conditional, 3),
    (.undated, 12), (.ongoing, 8), (.paused, 2), (nil, 3),
  ].flatMap { Array(repeating: $0, count: $1) }

  /// An item of a class, of the ten years about a day.
  static func make(
    _ timeClass: TimeClass?, on today: Day, using random: inout SeededRandom
  ) -> WorkOutcome {
    let past = today - 40 - min(random.below(1_780), random.below(1_780))
    let future = today + 30 + random.below(1_790)
    switch timeClass {
    case .doneOnTime: return doneOnTime(by: past, on: today, using: &random)
    case .doneLate:
      let sent = min(today, past + 15 + random.below(200))
      return WorkOutcome(dated(past, using: &random), .done, sentOn: sent)
    case .doneUndated: return WorkOutcome(Deadline(), .done, sentOn: past)
    case .overdue:
      return WorkOutcome(
        dated(past, using: &random), random.pick([.inProgress, .notStarted, .returned]))
    case .unreported: return WorkOutcome(dated(past, using: &random), .unknown)
    case .dueSoon:
      return WorkOutcome(dated(today + 2 + random.below(3), using: &random), .inProgress)
    case .onTime: return onTime(by: future, on: today, using: &random)
    case .upcoming:
      var deadline = dated(future + 100, using: &random)
      deadline.starts = future
      return WorkOutcome(deadline, .unknown)
    case .conditional:
      return WorkOutcome(Deadline(condition: "theo hướng dẫn của Trung ương"), .unknown)
    case .undated: return WorkOutcome(withoutDay(using: &random), open(using: &random))
    case .ongoing:
      return WorkOutcome(
        Deadline(written: "thường xuyên", recurrence: .continuous), open(using: &random))
    case .paused: return WorkOutcome(dated(past, using: &random), .paused)
    case nil: return WorkOutcome(dated(past, using: &random), .closed)
    }
  }
}

// MARK: - Kinds of work

extension WorkOutcome {
  private static func doneOnTime(
    by past: Day, on today: Day, using random: inout SeededRandom
  ) -> WorkOutcome {
    guard random.happens(15) else {
      return WorkOutcome(
        dated(past, using: &random), .done, sentOn: past - 1 - random.below(60))
    }
    return WorkOutcome(recurring(using: &random), .done, sentOn: today - 1 - random.below(5))
  }

  private static func onTime(
    by future: Day, on today: Day, using random: inout SeededRandom
  ) -> WorkOutcome {
    if random.happens(30) { return WorkOutcome(recurring(using: &random), open(using: &random)) }
    let isSent = random.happens(15)
    return WorkOutcome(
      dated(future, using: &random), isSent ? .awaitingConfirmation : open(using: &random),
      sentOn: isSent ? today - random.below(20) : nil)
  }

  private static func open(using random: inout SeededRandom) -> WorkState {
    random.pick([.unknown, .unknown, .inProgress, .notStarted])
  }
}

// MARK: - Deadlines

extension WorkOutcome {
  /// A deadline that ends on a day, in one of the wordings of plans.
  private static func dated(_ day: Day, using random: inout SeededRandom) -> Deadline {
    let (year, month, date) = day.parts
    if random.happens(25) {
      let next = day + 1
      return Deadline(
        written: "trước ngày \(next.dayOfMonth)/\(next.month)/\(next.year)", due: next,
        isStrict: true)
    }
    let wordings = [
      "hoàn thành trước ngày \(date)/\(month)/\(year)", "chậm nhất ngày \(day.printed)",
      "trong tháng \(month)/\(year)", "đến hết ngày \(date)/\(month)/\(year)",
    ]
    return Deadline(written: random.pick(wordings), due: day)
  }

  private static func recurring(using random: inout SeededRandom) -> Deadline {
    switch random.below(5) {
    case 0: Deadline(written: "trước ngày 05/12 hằng năm", recurrence: .yearly(month: 12, day: 5))
    case 1: Deadline(written: "6 tháng một lần", recurrence: .halfYearly)
    case 2: Deadline(written: "hằng quý", recurrence: .quarterly)
    case 3: Deadline(written: "hằng tháng", recurrence: .monthly)
    default:
      Deadline(
        written: "hằng năm", recurrence: .yearly(month: 12, day: 31), isDayGiven: false)
    }
  }

  private static func withoutDay(using random: inout SeededRandom) -> Deadline {
    switch random.below(10) {
    case 0: Deadline(written: "định kỳ", recurrence: .periodic)
    case 1: Deadline(written: "5 năm một lần", recurrence: .everyYears(5))
    default: Deadline()
    }
  }
}
