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
}
