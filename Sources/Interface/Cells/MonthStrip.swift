/// Work in the months ahead, one sign for each month.
public struct MonthStrip: Equatable, Sendable {
  /// The work of one month.
  public struct Month: Equatable, Sendable {
    /// What stands before its sign, as "11/26"; nothing when empty.
    public let label: String
    /// The number of things due in it.
    public let count: Int

    /// A month with what is due in it.
    public init(_ label: String, _ count: Int) {
      self.label = label
      self.count = count
    }
  }

  private let months: [Month]
  private let largest: Int

  /// The strip of some months.
  ///
  /// - Parameters:
  ///   - months: The months in order.
  ///   - largest: The count that the highest sign stands for; strips under one another share it.
  public init(_ months: [Month], largest: Int) {
    self.months = months
    self.largest = max(1, largest)
  }

  /// The pieces of the strip.
  ///
  /// - Parameters:
  ///   - columns: The most columns; months that do not fit whole are left out at the end.
  ///   - glyphs: The signs to draw with.
  /// - Returns: The labels and signs.
  public func spans(columns: Int, glyphs: Glyphs) -> [Span] {
    var spans: [Span] = []
    for month in months {
      let space = spans.isEmpty || month.label.isEmpty ? "" : " "
      let label = month.label.isEmpty ? "" : space + month.label + " "
      let piece = [Span(label, .textDim), sign(of: month, glyphs)].filter { !$0.text.isEmpty }
      guard spans.columns + piece.columns <= columns else { break }
      spans += piece
    }
    return spans
  }

  /// A month without work shows a sign of its own, so that little is not taken for none; between
  /// labels it is a nought, which nobody reads as a separator.
  private func sign(of month: Month, _ glyphs: Glyphs) -> Span {
    guard month.count > 0 else {
      return Span(month.label.isEmpty ? String(glyphs.barRest) : "0", .textDim)
    }
    let count = min(month.count, largest)
    let levels = glyphs.strip
    let level = (Int128(count) * Int128(levels.count) - 1) / Int128(largest)
    let sign = levels[min(Int(level), levels.count - 1)]
    let third = (Int128(count) * 3 - 1) / Int128(largest)
    return Span(String(sign), third < 1 ? .loadLow : third < 2 ? .loadMiddle : .loadHigh)
  }
}
