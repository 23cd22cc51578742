public import Values

/// The words by which a comparison says what it holds a list against.
public enum ComparisonWords {
  /// Since when, and which results are left out on both sides.
  ///
  /// - Parameters:
  ///   - day: The earlier day.
  ///   - closing: The closing of a period; `nil` for the end of the day.
  /// - Returns: The words: "từ lúc chốt đến nay, không tính kết quả gửi sau ngày 30/09/2026".
  public static func since(_ day: Day, _ closing: FrozenPoint?) -> Words {
    guard let closing else { return Words("so với ngày \(day.printed)", "since \(day.printed)") }
    let since = Words("từ lúc chốt đến nay", "since closing")
    guard let last = closing.lastResults?.printed else { return since }
    return Words(
      "\(since.vi), không tính kết quả gửi sau ngày \(last)",
      "\(since.en), without results sent after \(last)")
  }

  /// That the store was made after the earlier day, so that nothing tells how things stood on it.
  static func madeLater(_ made: Day, than day: Day) -> Words {
    Words(
      """
      kho dữ liệu tạo ngày \(made.printed), sau ngày so sánh: bên trước là dữ liệu lúc tạo kho, \
      xét theo ngày \(day.printed)
      """,
      """
      the store was made on \(made.printed), after that day: what was before is as the store began, \
      judged on \(day.printed)
      """)
  }

  /// That plans were issued after the earlier day.
  static func issuedLater(_ plans: [Plan], than day: Day) -> Words {
    let named = NameList(
      plans.map { plan in "\(plan.code) (\(plan.issued?.printed ?? "–"))" }, most: 5,
      counted: "kế hoạch", inEnglish: "plan"
    ).words
    return Words(
      "ngày \(day.printed) chưa ban hành kế hoạch \(named.vi)",
      "not yet issued on \(day.printed): \(named.en)")
  }
}
