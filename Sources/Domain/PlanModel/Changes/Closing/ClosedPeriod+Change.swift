public import Values
import VietnameseText

extension ClosedPeriod {
  /// The fields by which a record belongs to a day or a period, by its kind.
  public static func placingFields(of kind: RecordKind) -> [String] {
    switch kind {
    case .observation: ["day"]
    case .obligation: ["sent_on", "period"]
    case .progressReport: ["reported_for"]
    case .extension: ["decided_on", "asked_on"]
    default: []
    }
  }

  /// Whether a change lies in the period, so that its report is told without it.
  ///
  /// - Parameters:
  ///   - day: The day the change counts for.
  ///   - values: The values of the placing fields of what it touched in the plan, before and after.
  /// - Returns: Whether the day or one of the values is in it.
  public func holds(changeOn day: Day, placedBy values: [FieldValue]) -> Bool {
    let days = firstDay...lastDay
    return days.contains(day)
      || values.contains { value in
        guard case .text(let text) = value else { return false }
        if let day = Day(text) { return days.contains(day) }
        return Period(text).map { firstDay <= $0.firstDay && $0.lastDay <= lastDay } ?? false
      }
  }
}

extension ClosedPeriodRow {
  /// That a change is not in the report of the period, and the command that has it there.
  public var leftOut: Words {
    let command = "dondoc reopen-period \(closed.period) --plan \(plan)"
    return leftOut(reopenedBy: Words("mở lại: «\(command)»", "reopen it with `\(command)`"))
  }

  /// That a change is not in the report of the period, and the keys of the dashboard that have it
  /// there.
  public var leftOutOnScreen: Words {
    leftOut(
      reopenedBy: Words(
        "mở lại: phím b, mục «Các kỳ đã chốt» (8), chọn kỳ, x",
        "reopen it with b, \"Closed periods\" (8), choose it, x"))
  }

  private func leftOut(reopenedBy way: Words) -> Words {
    let period = closed.period.words
    return Words(
      "kỳ \(period.vi) của \(plan) đã chốt: thay đổi này không vào báo cáo của kỳ; \(way.vi)",
      "the period \(period.en) of \(plan) is closed: this change is not in its report; \(way.en)")
  }
}
