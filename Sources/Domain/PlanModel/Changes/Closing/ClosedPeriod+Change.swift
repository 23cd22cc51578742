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
    // Judged later, its report has what came in until then.
    let days = firstDay...max(lastDay, asOf)
    return days.contains(day)
      || values.contains { value in
        guard case .text(let text) = value else { return false }
        if let day = Day(text) { return days.contains(day) }
        return Period(text).map { firstDay <= $0.firstDay && $0.lastDay <= lastDay } ?? false
      }
  }
}

extension ClosedPeriodRow {
  /// That a change is not in the report of the period, and what has it there.
  public var leftOut: PlacedWords {
    let period = closed.period.words
    return PlacedWords(
      Words(
        "kỳ \(period.vi) của \(plan) đã chốt: thay đổi này không vào báo cáo của kỳ",
        "the period \(period.en) of \(plan) is closed: this change is not in its report"),
      onCommandLine: Words("mở lại: «\(command)»", "reopen it with `\(command)`"),
      inDashboard: Words("mở lại: \(Self.keys.vi)", "reopen it with \(Self.keys.en)"))
  }

  /// That the period can not be closed again before it is open, and what opens it.
  var closedAlready: PlacedWords {
    let (period, day) = (closed.period.words, closed.closedOn.printed)
    return PlacedWords(
      Words(
        "kỳ \(period.vi) của \(plan) đã chốt ngày \(day)",
        "the period \(period.en) of \(plan) was closed on \(day)"),
      onCommandLine: Words(
        "muốn chốt lại thì mở lại trước: «\(command)»",
        "to close it again, reopen it first with `\(command)`"),
      inDashboard: Words(
        "muốn chốt lại thì mở lại trước: \(Self.keys.vi)",
        "to close it again, reopen it first with \(Self.keys.en)"))
  }

  private var command: String { "dondoc reopen-period \(closed.period) --plan \(plan)" }

  private static let keys = Words(
    "phím b, mục «Các kỳ đã chốt» (8), chọn kỳ, x", "b, \"Closed periods\" (8), choose it, x")
}
