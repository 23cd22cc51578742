import Cells

/// Which rows of a form are in view on a screen of some size.
struct FormLayout: Equatable {
  /// A row inside the frame.
  enum Row: Equatable {
    /// Words that stand by themselves.
    case text([Span])
    /// The box of a field, by its place, with the label before it where there is room.
    case field(Int)
  }

  /// What is to be fitted in.
  struct Content {
    /// What stands above the fields, in lines.
    let introduction: [[Span]]
    /// What stands below a field, by its place: why it can not be used, what may be typed.
    let notes: [[[Span]]]
    /// What stands at the end: all of it, and what must be seen on any screen.
    let hint: [[Span]], shortHint: [[Span]]
  }

  /// The rows from the top.
  let rows: [Row]
  /// Whether fields are out of view.
  let isCut: Bool

  /// Below so many columns labels stand over their fields, so that both are read whole.
  private static let narrow = 52

  /// Whether labels stand over their fields.
  static func isStacked(columns: Int) -> Bool { columns < narrow }

  /// Fits a form into some rows; the field that has the keyboard is always in view.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - content: The words about its fields.
  ///   - size: The room inside the frame.
  init(_ form: Form, _ content: Content, in size: Size) {
    let isStacked = Self.isStacked(columns: size.columns)
    let blocks = form.fields.enumerated().map { index, field in
      (isStacked ? [Row.text([Span(field.label, .textDim)])] : []) + [.field(index)]
        + content.notes[index].map(Row.text)
    }
    let introduction = content.introduction.map(Row.text)
    let fields = blocks.flatMap(\.self)
    let spare = size.rows - fields.count
    guard spare < content.shortHint.count else {
      isCut = false
      let fitsWhole = introduction.count + content.hint.count <= spare
      let hint = fitsWhole ? content.hint : content.shortHint
      rows = introduction.prefix(spare - hint.count) + fields + hint.map(Row.text)
      return
    }
    isCut = true
    let room = max(1, size.rows - content.shortHint.count)
    let shown = Self.blocks(about: form.focus, of: blocks.map(\.count), in: room)
    rows = blocks[shown].flatMap(\.self).prefix(room) + content.shortHint.map(Row.text)
  }

  /// The blocks in view: the one at a place, with what follows and, where room is left, what
  /// stands before it.
  private static func blocks(about focus: Int, of heights: [Int], in room: Int) -> Range<Int> {
    guard heights.indices.contains(focus) else { return 0..<heights.count }
    var (first, end, used) = (focus, focus + 1, heights[focus])
    while end < heights.count, used + heights[end] <= room {
      used += heights[end]
      end += 1
    }
    while first > 0, used + heights[first - 1] <= room {
      first -= 1
      used += heights[first]
    }
    return first..<end
  }
}
