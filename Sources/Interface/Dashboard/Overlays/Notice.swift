import Cells
public import PlanReports
import Values

/// A text to read before anything else, over whatever is open.
public struct Notice: Equatable, Sendable {
  /// What agreeing to a notice that asks does.
  public enum Question: Equatable, Sendable {
    /// Makes the change.
    case save(PlanCommand)
    /// Writes the report over the file that is there.
    case write(ReportRequest)
    /// Opens a form.
    case fillIn(Form)
    /// Leaves the form with what was typed.
    case leaveForm
  }

  /// The heading.
  public let title: String
  /// What it says.
  public let text: String
  /// What it asks; `nil` when it only tells.
  public let question: Question?
  /// Whether it tells what to look at after something that was done.
  public internal(set) var isRemark = false
  /// How far it is scrolled.
  public internal(set) var position = TextPosition()

  /// A text under a heading.
  public init(title: String, text: String, question: Question? = nil) {
    self.title = title
    self.text = text
    self.question = question
  }

  /// The lines of the text on a screen, and how many of them are in view.
  func lines(on size: Size) -> (all: [[Span]], visible: Int) {
    let columns = max(1, min(72, size.columns - 4))
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      SpanLine.wrapWords([Span(String($0))], to: columns)
    }
    return (all, min(all.count, max(1, size.rows - 3)))
  }

  /// Scrolls by some lines, within the text.
  mutating func scroll(by lines: Int, on size: Size) {
    let text = self.lines(on: size)
    position.move(by: lines)
    position.hold(within: text.all.count, rows: text.visible)
  }
}

extension OverlayView {
  private static let closing = Words("Enter, Esc: đóng", "Enter, Esc: close")
  private static let agreeing = Words("Enter: đồng ý · Esc: thôi", "Enter: agree · Esc: leave it")
  private static let leaving = Words(
    "Enter: bỏ · Esc: gõ tiếp", "Enter: leave it · Esc: go on typing")
  private static let scrolling = Words("↑ ↓: đọc tiếp", "↑ ↓: read on")

  private static func keys(of question: Notice.Question?) -> Words {
    switch question {
    case nil: closing
    case .leaveForm: leaving
    case .save, .write, .fillIn: agreeing
    }
  }

  /// Draws a notice in the middle of the screen.
  static func draw(
    _ notice: Notice, on grid: inout Grid, language: Language, glyphs: Glyphs
  ) {
    let (lines, visible) = notice.lines(on: grid.size)
    let content = Size(
      columns: max(1, min(72, grid.size.columns - 4)), rows: visible + 1)
    let inside = Dialog(notice.title, content: content).draw(on: &grid, glyphs: glyphs)
    let offset = notice.position.offset(of: lines.count, rows: visible)
    for (index, line) in lines.dropFirst(offset).prefix(visible).enumerated() {
      grid.write(line, at: Point(column: inside.column, row: inside.row + index))
    }
    let more = lines.count > visible ? " · \(scrolling[language])" : ""
    grid.write(
      keys(of: notice.question)[language] + more,
      at: Point(column: inside.column, row: inside.row + inside.rows - 1), role: .hintText,
      limit: inside.columns)
  }
}
