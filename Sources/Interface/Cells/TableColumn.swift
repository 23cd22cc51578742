/// A column of a table.
public struct TableColumn: Equatable, Sendable {
  /// The side on which short text leaves no room.
  public enum Alignment: Equatable, Sendable {
    /// Text begins at the left.
    case leading
    /// Text ends at the right, as figures do.
    case trailing
  }

  /// Its head.
  public let title: String
  /// The side its text keeps to.
  public let alignment: Alignment
  /// The fewest columns with which it is of use.
  public let minimum: Int
  /// The columns it takes when there is room.
  public let ideal: Int
  /// How long it stays when room gets short: the lowest goes first.
  public let priority: Int
  /// Whether it takes what room is left.
  public let isFlexible: Bool

  /// A column of fixed width, or of one between two.
  ///
  /// - Parameters:
  ///   - title: Its head.
  ///   - widths: The fewest columns and those it takes when there is room.
  ///   - priority: How long it stays; the lowest goes first.
  ///   - alignment: The side its text keeps to.
  public init(
    _ title: String, _ widths: ClosedRange<Int>, priority: Int = 0,
    alignment: Alignment = .leading
  ) {
    self.title = title
    self.alignment = alignment
    self.minimum = max(1, widths.lowerBound)
    self.ideal = max(1, widths.upperBound)
    self.priority = priority
    self.isFlexible = false
  }

  /// A column that takes what room is left.
  ///
  /// - Parameters:
  ///   - title: Its head.
  ///   - minimum: The fewest columns with which it is of use.
  ///   - priority: How long it stays; the lowest goes first.
  public init(flexible title: String, minimum: Int, priority: Int = 0) {
    self.title = title
    self.alignment = .leading
    self.minimum = max(1, minimum)
    self.ideal = max(1, minimum)
    self.priority = priority
    self.isFlexible = true
  }
}

/// Shares the width of a table among its columns.
struct TableLayout {
  private let columns: [TableColumn]
  private let gap: Int

  init(_ columns: [TableColumn], gap: Int) {
    self.columns = columns
    self.gap = gap
  }

  /// The width of each column; 0 for those there is no room for.
  func widths(within available: Int) -> [Int] {
    let kept = kept(within: available)
    var widths = columns.indices.map { kept.contains($0) ? columns[$0].minimum : 0 }
    var left = available - needed(kept)
    if left < 0, let only = kept.first { widths[only] = max(0, available) }
    for index in kept.sorted(by: staysLonger) where left > 0 {
      let more = min(left, max(0, columns[index].ideal - columns[index].minimum))
      widths[index] += more
      left -= more
    }
    if left > 0, let flexible = kept.first(where: { columns[$0].isFlexible }) {
      widths[flexible] += left
    }
    return widths
  }

  private func kept(within available: Int) -> [Int] {
    var kept = Array(columns.indices)
    while kept.count > 1, needed(kept) > available {
      guard let first = kept.max(by: staysLonger) else { break }
      kept.removeAll { $0 == first }
    }
    return kept
  }

  private func needed(_ kept: [Int]) -> Int {
    kept.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, kept.count - 1)
  }

  /// Of two columns of equal priority the one further left stays longer.
  private func staysLonger(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (columns[first].priority, columns[second].priority)
    return left == right ? first < second : left > right
  }
}
