import PlanModel
import Values

/// The forms in which the documents set a time; each keeps their words.
extension Deadline {
  /// Words that name no day, as "khẩn trương".
  static func words(_ written: String) -> Deadline { Deadline(written: written) }

  /// Work that goes on without an end.
  static func always(_ written: String) -> Deadline {
    Deadline(written: written, recurrence: .continuous)
  }

  /// Work that goes on from a day.
  static func from(_ day: String, _ written: String) -> Deadline {
    Deadline(written: written, starts: Day(day), recurrence: .continuous)
  }

  /// Work owed by the end of a day.
  static func by(_ day: String, _ written: String, if condition: String? = nil) -> Deadline {
    Deadline(written: written, due: Day(day), condition: condition)
  }

  /// Work owed before a day begins.
  static func before(_ day: String, _ written: String) -> Deadline {
    Deadline(written: written, due: Day(day), isStrict: true)
  }

  /// Work owed every year, on a day the document does not print.
  static func everyYear(_ written: String) -> Deadline {
    Deadline(written: written, recurrence: .yearly(month: 12, day: 31), isDayGiven: false)
  }

  /// Work owed every year before a day.
  static func everyYear(beforeMonth month: Int, day: Int, _ written: String) -> Deadline {
    Deadline(written: written, isStrict: true, recurrence: .yearly(month: month, day: day))
  }

  /// Work owed again after some years, from a day the document does not print.
  static func every(years: Int, _ written: String) -> Deadline {
    Deadline(written: written, recurrence: .everyYears(years))
  }

  /// Work owed again and again, at an interval the document does not print.
  static func periodically(_ written: String) -> Deadline {
    Deadline(written: written, recurrence: .periodic)
  }

  /// Work whose time depends on others.
  static func when(_ condition: String) -> Deadline {
    Deadline(written: condition, condition: condition)
  }
}
