import Values
import VietnameseText

/// A table in columns of plain text, each cell broken into lines.
struct TextGrid {
  private let table: ReportTable
  private let language: Language
  private let widths: [Int]

  private static let gap = 1
  /// The cells a long word may claim for its column before it is broken.
  private static let longestWord = 12
  /// The cells a column of words takes on the average to be read with ease.
  private static let comfort = 8

  /// A grid of a width; `nil` when the columns have no room for their words.
  init?(_ table: ReportTable, _ language: Language, width: Int) {
    self.table = table
    self.language = language
    let rows = table.rows + (table.total.map { [$0] } ?? [])
    var widths = table.columns.indices.map { index in
      let texts = [table.columns[index].title] + rows.map { CellText.written($0[index], language) }
      return Self.leastWidth(of: texts, isNumber: table.columns[index].isNumber)
    }
    let room = width - Self.gap * (widths.count - 1) - widths.reduce(0, +)
    let wanted = zip(table.columns, widths).reduce(0) { sum, column in
      column.0.isNumber ? sum : sum + Self.comfort - column.1
    }
    guard room >= max(0, wanted) else { return nil }
    Self.share(room, among: &widths, of: table.columns)
    self.widths = widths
  }

  /// The longest word, and of numbers the longest cell.
  private static func leastWidth(of texts: [String], isNumber: Bool) -> Int {
    let words = texts.flatMap { $0.split(separator: " ") }.map { TextWidth.columns(String($0)) }
    return min(words.max() ?? 1, isNumber ? .max : longestWord)
  }

  /// Gives the room left to the columns of words, by their weight.
  private static func share(
    _ room: Int, among widths: inout [Int], of columns: [ReportTable.Column]
  ) {
    let places = columns.indices.filter { !columns[$0].isNumber }
    let weights = places.reduce(0) { $0 + columns[$1].weight }
    guard weights > 0 else { return }
    for place in places { widths[place] += room * columns[place].weight / weights }
  }

  /// The lines of the grid.
  var lines: [String] {
    let rule = String(repeating: "-", count: widths.reduce(0, +) + Self.gap * (widths.count - 1))
    let body = table.rows.flatMap(lines)
    let total = table.total.map { [rule] + lines(of: $0) } ?? []
    return [rule] + groupLines + headLines + [rule] + body + total + [rule]
  }

  private var headLines: [String] {
    side(
      by: zip(table.columns, widths).map { column, width in
        TextWidth.wrap(column.title, to: width).map { TextLine.padded($0, to: width, column) }
      }, widths)
  }

  private var groupLines: [String] {
    guard table.columns.contains(where: { $0.group != nil }) else { return [] }
    let groups = ReportTable.Column.groups(over: table.columns)
    var start = 0
    let spans = groups.map { group in
      let width = widths[start..<start + group.count].reduce(0, +) + Self.gap * (group.count - 1)
      start += group.count
      return width
    }
    return side(
      by: zip(groups, spans).map { group, width in
        TextWidth.wrap(group.title ?? "", to: width).map { TextLine.centred($0, in: width) }
      }, spans)
  }

  private func lines(of row: [ReportTable.Cell]) -> [String] {
    side(
      by: zip(zip(row, table.columns), widths).map { cell, width in
        TextWidth.wrap(CellText.written(cell.0, language), to: width)
          .map { TextLine.padded($0, to: width, cell.1) }
      }, widths)
  }

  /// Blocks of lines side by side.
  private func side(by blocks: [[String]], _ widths: [Int]) -> [String] {
    let height = blocks.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let cells = zip(blocks, widths).map { block, width in
        line < block.count
          ? TextLine.filled(block[line], to: width) : TextLine.filled("", to: width)
      }
      return TextLine.trimmed(cells.joined(separator: String(repeating: " ", count: Self.gap)))
    }
  }
}

/// Lines of plain text, by the cells letters take.
enum TextLine {
  /// The text with spaces before or after it, as the column stands.
  static func padded(_ text: String, to width: Int, _ column: ReportTable.Column) -> String {
    let space = String(repeating: " ", count: max(0, width - TextWidth.columns(text)))
    return column.isNumber ? space + text : text + space
  }

  /// The text with spaces after it.
  static func filled(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.columns(text)))
  }

  /// The text in the middle of some cells.
  static func centred(_ text: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.columns(text)) / 2) + text
  }

  /// The line without the spaces at its end.
  static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
