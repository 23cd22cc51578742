extension String {
  /// A number with the English noun it counts: "1 task", "2 tasks".
  ///
  /// - Parameters:
  ///   - count: The number.
  ///   - noun: The noun for one.
  ///   - plural: The noun for any other number; `nil` where it is the first with an "s".
  public init(counting count: Int, _ noun: String, plural: String? = nil) {
    self = "\(count) \(count == 1 ? noun : plural ?? "\(noun)s")"
  }
}
