public import VietnameseText

/// A table of text for people: columns aligned by the cells letters take.
public struct TextTable: Equatable, Sendable {
  /// A column.
  public struct Column: Equatable, Sendable {
    /// The heading.
    public let title: String
    /// Whether the cells stand at the right edge, as numbers do.
    public let isNumber: Bool
    /// The fewest cells it keeps when the table must become narrower; `nil` for a column that is
    /// never cut.
    public let least: Int?

    /// A column.
    public init(_ title: String, isNumber: Bool = false, least: Int? = nil) {
      self.title = title
      self.isNumber = isNumber
      self.least = least
    }
  }

  private let columns: [Column]
  private let rows: [[String]]
  private static let gap = "  "

  /// A table of rows with a cell for each column; cells that are not there are empty.
  public init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { row in
      columns.indices.map { row.indices.contains($0) ? TextWidth.cleaned(row[$0]) : "" }
    }
  }

  /// The lines of the table, the headings first.
  ///
  /// - Parameters:
  ///   - width: The cells of a line, to which columns that may be cut are cut; `nil` for
  ///     as many as it takes.
  ///   - query: What was looked for, which is marked in the rows.
  ///   - texts: The texts of each row it was looked for in; `nil` for those shown.
  /// - Returns: Lines without spaces at their end.
  public func lines(
    width: Int?, marking query: SearchQuery? = nil, foundIn texts: [[String]]? = nil
  ) -> [String] {
    let widths = fitted(to: width)
    let titles = line(columns.map(\.title), widths) { $0 }
    return [titles]
      + rows.enumerated().map { index, row in
        guard let query, !query.isEmpty else { return line(row, widths) { $0 } }
        let marks = SearchMarker(query, in: texts?[index] ?? row)
        return line(row, widths) { TerminalMark.marked($0, marks.ranges(in: $0)) }
      }
  }

  private func line(
    _ row: [String], _ widths: [Int], marked: (String) -> String
  ) -> String {
    let cells = zip(row, zip(columns, widths)).map { text, column in
      let shown = TextWidth.cut(text, to: column.1)
      let space = String(repeating: " ", count: max(0, column.1 - TextWidth.columns(shown)))
      return column.0.isNumber ? space + marked(shown) : marked(shown) + space
    }
    return trimmed(cells.joined(separator: Self.gap))
  }

  /// The width of each column; what is too much is taken from the widest column that can give.
  private func fitted(to width: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      ([columns[index].title] + rows.map { $0[index] }).map(TextWidth.columns).max() ?? 0
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + Self.gap.count * max(0, columns.count - 1) - width
    while excess > 0 {
      let giving = columns.indices.filter { widths[$0] > columns[$0].least ?? .max }
      guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

/// Names and values one below the other, for one item.
public struct TextSheet: Equatable, Sendable {
  private var entries: [(name: String, value: String)] = []

  /// A sheet without entries.
  public init() {}

  /// Adds a value under a name; what is unknown is left out.
  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    entries.append((TextWidth.cleaned(name), value))
  }

  /// The lines of the sheet: values begin in one column and go on there.
  ///
  /// - Parameter width: The cells of a line; `nil` for as many as it takes.
  /// - Returns: Lines without spaces at their end.
  public func lines(width: Int?) -> [String] {
    let indent = (entries.map { TextWidth.columns($0.name) }.max() ?? 0) + 2
    let room = width.map { max(20, $0 - indent) }
    return entries.flatMap { entry in
      let value = TextWidth.cleaned(entry.value)
      let lines = room.map { TextWidth.wrap(value, to: $0) } ?? [value]
      return lines.enumerated().map { index, line in
        let name = index == 0 ? entry.name : ""
        let space = String(repeating: " ", count: indent - TextWidth.columns(name))
        return trimmed(name + space + line)
      }
    }
  }

  /// Whether two sheets say the same.
  public static func == (first: TextSheet, second: TextSheet) -> Bool {
    first.entries.elementsEqual(second.entries, by: ==)
  }
}

/// The line without the spaces at its end.
private func trimmed(_ line: String) -> String {
  var line = line[...]
  while line.last == " " { line.removeLast() }
  return String(line)
}
