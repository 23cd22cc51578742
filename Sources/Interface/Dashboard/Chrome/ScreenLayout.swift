import Cells

/// Where the parts that every screen has go.
struct ScreenLayout: Equatable {
  /// The smallest screen on which something can be shown.
  static let smallest = Size(columns: 30, rows: 8)

  /// The line with the plan and the day.
  let header: Rect
  /// The line with the screens.
  let tabs: Rect
  /// The screen itself.
  let body: Rect
  /// The line of messages; empty on a low screen, where a message takes the place of the hints.
  let message: Rect
  /// The line of hints.
  let footer: Rect

  /// The parts of a screen.
  init(_ size: Size) {
    var rest = Rect(size)
    (header, rest) = rest.takingTop(1)
    (tabs, rest) = rest.takingTop(1)
    (rest, footer) = rest.takingBottom(1)
    (body, message) = rest.takingBottom(size.rows >= 20 ? 1 : 0)
  }

  /// Whether a screen is too small to show anything but its size.
  static func isTooSmall(_ size: Size) -> Bool {
    size.columns < smallest.columns || size.rows < smallest.rows
  }
}

/// Where the list and what is shown of the chosen row go.
struct BrowserLayout: Equatable {
  /// The list; empty while the other part has the whole screen.
  let list: Rect
  /// All about the chosen row; empty where there is no room beside the list.
  let detail: Rect

  /// The parts of a screen's body.
  ///
  /// - Parameters:
  ///   - body: The body of the screen.
  ///   - isDetailOpen: Whether all about the chosen row takes the whole of it.
  init(_ body: Rect, isDetailOpen: Bool) {
    let empty = Rect(column: body.column, row: body.row, columns: 0, rows: 0)
    if isDetailOpen {
      (list, detail) = (empty, body)
    } else if body.columns >= 150 {
      (list, detail) = body.takingLeft(body.columns * 62 / 100)
    } else if body.rows >= 18 {
      (list, detail) = body.takingTop(body.rows - max(9, body.rows * 2 / 5))
    } else {
      (list, detail) = (body, empty)
    }
  }
}

/// A titled part of a screen: in a frame where there is room, under a line where there is not.
struct Pane {
  let title: [Span]
  let mark: String
  let isFocused: Bool

  init(_ title: [Span], mark: String = "", isFocused: Bool) {
    self.title = title
    self.mark = mark
    self.isFocused = isFocused
  }

  /// The cells inside the pane.
  static func inside(_ rect: Rect) -> Rect {
    isFramed(rect) ? rect.inset(columns: 1, rows: 1) : rect.takingTop(1).rest
  }

  /// Whether there is room for a frame round the pane.
  static func isFramed(_ rect: Rect) -> Bool { rect.columns >= 50 && rect.rows >= 7 }

  /// How many columns a title can have beside a mark.
  static func titleRoom(in rect: Rect, beside mark: String) -> Int {
    let taken = isFramed(rect) || mark.isEmpty ? 4 : mark.count + 7
    return max(0, rect.columns - taken)
  }

  /// Draws the frame or the line.
  func draw(on grid: inout Grid, in rect: Rect, glyphs: Glyphs) {
    guard !rect.isEmpty else { return }
    guard !Self.isFramed(rect) else {
      Box(title: title, mark: mark, isFocused: isFocused).draw(on: &grid, in: rect, glyphs: glyphs)
      return
    }
    let line = rect.takingTop(1).top
    let role: StyleRole = isFocused ? .borderFocus : .border
    grid.fill(line, role, with: glyphs.lines.horizontal)
    // Where a person stands in a list matters more than the end of a long title.
    let room = Self.titleRoom(in: rect, beside: mark)
    let words = title.cut(to: room, ellipsis: glyphs.marks.ellipsis)
    let start = Point(column: line.column + 1, row: line.row)
    let used = grid.write([Span(" ", role)] + words + [Span(" ", role)], at: start)
    let tail = " \(mark) "
    if !mark.isEmpty, used + tail.count + 2 < line.columns {
      let column = line.column + line.columns - tail.count - 1
      grid.write(tail, at: Point(column: column, row: line.row), role: .textDim)
    }
  }
}
