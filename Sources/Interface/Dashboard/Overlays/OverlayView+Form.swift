import Cells
import PlanModel
import Values

extension OverlayView {
  static let measureHint = Words(
    "Enter: ô kế tiếp, từ ô Nguồn là ghi · Tab: ô khác · Ctrl-S ghi · Esc bỏ",
    "Enter: next field, from Source on save · Tab: other fields · Ctrl-S save · Esc leave")
  static let formHint = Words(
    "Enter: ô kế tiếp, ở ô cuối là ghi · Ctrl-S ghi · Esc bỏ",
    "Enter: next field, on the last one save · Ctrl-S save · Esc leave")

  /// Draws a form; on a low screen only the field that has the keyboard and those about it.
  ///
  /// - Returns: The insertion point.
  func draw(_ form: Form, on grid: inout Grid) -> Point? {
    let columns = max(1, min(72, grid.size.columns - 4))
    let introduction = SpanLine.wrapWords([Span(form.introduction, .textStrong)], to: columns)
    let keys = form.optionalCount > 0 ? Self.measureHint : Self.formHint
    let hint =
      (echo(of: form).map { SpanLine.wrapWords([Span($0, .text)], to: columns) } ?? [])
      + SpanLine.wrapWords([Span(keys[language], .hintText)], to: columns)
      + SpanLine.wrapWords([Span(typingHint(form), .hintText)], to: columns)
    let fields = form.fields.map { self.lines(of: $0, columns: columns) }
    let fieldRows = fields.reduce(0) { $0 + $1.count }
    let room = grid.size.rows - 2
    let shownIntroduction = introduction.prefix(max(0, room - fieldRows))
    let shownHint = hint.prefix(max(0, room - fieldRows - shownIntroduction.count))
    let content = Size(
      columns: columns, rows: shownIntroduction.count + fieldRows + shownHint.count)
    let inside = Dialog(form.title, content: content).draw(on: &grid, glyphs: glyphs)
    var rest = inside
    for line in shownIntroduction { rest = write(line, on: &grid, in: rest) }
    let cursor = drawFields(form, fields, on: &grid, in: &rest, hidden: max(0, fieldRows - room))
    for line in shownHint { rest = write(line, on: &grid, in: rest) }
    return cursor
  }

  /// How the text of the field that has the keyboard is read.
  private func echo(of form: Form) -> String? {
    guard form.fields.indices.contains(form.focus) else { return nil }
    let field = form.fields[form.focus]
    if case .entry(let entry) = form.purpose, let words = entry.entry.echo(of: field, on: today) {
      return words[language]
    }
    guard field.name.isDay, let day = DayReader.read(field.text.text, today: today)
    else { return nil }
    return FormStrings.readAs(day)[language]
  }

  /// How Vietnamese is typed into the field that has the keyboard.
  private func typingHint(_ form: Form) -> String {
    guard form.fields.indices.contains(form.focus) else { return "" }
    let field = form.fields[form.focus]
    let list =
      field.name.listQuery(plan: "") == nil ? "" : OwnWorkStrings.listKey[language]
    guard field.name.isProse else { return TypingStrings.plain[language] + list }
    return TypingStrings.hint(field.text)[language] + list
  }

  private func drawFields(
    _ form: Form, _ lines: [[[Span]]], on grid: inout Grid, in rest: inout Rect, hidden: Int
  ) -> Point? {
    var cursor: Point?
    for (index, field) in form.fields.enumerated() where hidden == 0 || index >= form.focus {
      guard !rest.isEmpty else { break }
      let isFocused = index == form.focus
      let (label, note) = (lines[index][0], lines[index].dropFirst())
      let place = rest.takingTop(1).top
      let (left, box) = place.takingLeft(min(labelWidth(form), place.columns / 2))
      grid.write(
        label.cut(to: left.columns - 1, ellipsis: glyphs.marks.ellipsis),
        at: Point(column: left.column, row: left.row))
      let role: StyleRole = field.problem == nil ? .field : .fieldError
      let point = field.text.draw(on: &grid, in: box, role: role, offer: field.offer)
      if isFocused { cursor = point }
      rest = rest.takingTop(1).rest
      for line in note { rest = write(line, on: &grid, in: rest) }
    }
    return cursor
  }

  private func labelWidth(_ form: Form) -> Int {
    (form.fields.map { [Span($0.label)].columns }.max() ?? 0) + 2
  }

  /// The label of a field, and below it why its text can not be used.
  private func lines(of field: Form.Field, columns: Int) -> [[Span]] {
    let label = [Span(field.label, .textDim)]
    let notes = [
      field.problem.map { Span($0, .messageError) },
      field.caution.map { Span($0, .messageWarning) },
    ]
    return [label] + notes.compactMap(\.self).flatMap { SpanLine.wrapWords([$0], to: columns) }
  }

  private func write(_ line: [Span], on grid: inout Grid, in rect: Rect) -> Rect {
    let (top, rest) = rect.takingTop(1)
    if !top.isEmpty {
      grid.write(line, at: Point(column: top.column, row: top.row), limit: top.columns)
    }
    return rest
  }
}
