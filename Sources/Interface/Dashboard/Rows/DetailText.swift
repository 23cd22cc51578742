import Cells
import Values
import VietnameseText

/// All about a row, as lines that fit a width.
struct DetailText {
  private(set) var lines: [[Span]] = []
  private let columns: Int
  /// What marks the words looked for.
  let marker: SearchMarker

  /// A text of some columns.
  init(columns: Int, marker: SearchMarker = .none) {
    self.columns = max(1, columns)
    self.marker = marker
  }

  /// Adds a paragraph, wrapped between words.
  mutating func paragraph(_ text: String, _ role: StyleRole = .text) {
    lines += SpanLine.wrapWords(marker.spans(text, role), to: columns)
  }

  /// Adds a paragraph of several pieces.
  mutating func paragraph(_ spans: [Span]) {
    lines += SpanLine.wrapWords(spans, to: columns)
  }

  /// Adds what a label says, unless there is nothing to say.
  mutating func item(_ label: String, _ text: String?, _ role: StyleRole = .text) {
    guard let text, !text.isEmpty else { return }
    paragraph([Span("\(label): ", .textDim)] + marker.spans(text, role))
  }

  /// Adds what a label says in several pieces.
  mutating func item(_ label: String, _ spans: [Span]) {
    paragraph([Span("\(label): ", .textDim)] + spans)
  }

  /// Adds a picture of lines over some rows; none where there is no room to read it.
  mutating func picture(_ chart: LineChart, rows: Int, glyphs: Glyphs) {
    guard columns >= LineChart.smallest.columns else { return }
    var grid = Grid(size: Size(columns: columns, rows: rows))
    chart.draw(on: &grid, in: Rect(grid.size), glyphs: glyphs)
    lines += (0..<rows).map { row in
      grid[row: row].reduce(into: [Span]()) { spans, cell in
        let before = spans.last?.role == cell.role ? spans.removeLast().text : ""
        spans.append(Span(before + String(cell.character), cell.role))
      }
    }
  }

  /// Adds an empty line.
  mutating func space() { lines.append([]) }

  /// Adds a heading after an empty line.
  mutating func heading(_ text: String) {
    space()
    lines.append([Span(text, .heading)])
  }

  /// How far the text is read, as "dòng 12/30"; empty when all of it is in view.
  func mark(_ position: TextPosition, rows: Int, language: Language) -> String {
    guard lines.count > rows else { return "" }
    let last = position.offset(of: lines.count, rows: rows) + rows
    return Words("dòng \(last)/\(lines.count)", "line \(last)/\(lines.count)")[language]
  }

  /// Draws the lines in view.
  func draw(on grid: inout Grid, in rect: Rect, from position: TextPosition) {
    let offset = position.offset(of: lines.count, rows: rect.rows)
    for (index, line) in lines.dropFirst(offset).prefix(rect.rows).enumerated() {
      grid.write(line, at: Point(column: rect.column, row: rect.row + index), limit: rect.columns)
    }
  }
}
