public import Values

/// The words in which work is counted, the same wherever lists are headed.
public enum WorkWords {
  /// What stands behind a count of followed work: ` + 1 kết thúc theo dõi`; nothing without any.
  public static func closed(beside count: Int) -> Words {
    guard count > 0 else { return Words("", "") }
    return Words(" + \(count) kết thúc theo dõi", " + \(count) closed")
  }
}
