public import PlanModel
public import Values

extension Day {
  /// The day a test writes in ISO form; a text that is no day is a mistake in the test.
  public static func of(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
    return day
  }
}

extension Decimal {
  /// The number a test writes with a point; a text that is no number is a mistake in the test.
  public static func of(_ text: String) -> Decimal {
    guard let number = Decimal(text) else { preconditionFailure("\(text) is no number") }
    return number
  }
}

extension RecordID {
  /// The identity with a small number.
  public static func of(_ number: UInt64) -> RecordID { RecordID(high: 0, low: number) }
}

extension Deadline {
  /// A deadline on a day.
  public static func due(_ day: String) -> Deadline { Deadline(due: .of(day)) }

  /// A deadline before a day, which is itself too late.
  public static func before(_ day: String) -> Deadline {
    Deadline(due: .of(day), isStrict: true)
  }

  /// A deadline that comes back.
  public static func every(_ recurrence: Recurrence, isStrict: Bool = false) -> Deadline {
    Deadline(isStrict: isStrict, recurrence: recurrence)
  }

  /// No day, and work from a day on.
  public static func from(_ day: String) -> Deadline { Deadline(starts: .of(day)) }
}
