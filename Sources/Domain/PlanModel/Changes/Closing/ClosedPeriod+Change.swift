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
  /// That a change is not in the report of the period, and the way to have it there.
  public var leftOut: Words {
    let period = closed.period
    return Words(
      """
      kỳ \(period.words.vi) của \(plan) đã chốt: thay đổi này không vào báo cáo của kỳ; mở lại: \
      dondoc reopen-period \(period) --plan \(plan)
      """,
      """
      the period \(period.words.en) of \(plan) is closed: this change is not in its report; reopen it with \
      dondoc reopen-period \(period) --plan \(plan)
      """)
  }
}
