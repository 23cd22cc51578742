import Cells
import PlanModel
import Values
import VietnameseText

extension OverlayView {
  private static let formHint = Words(
    "Enter: ô kế tiếp, ở ô cuối là ghi · Ctrl-S ghi · Esc bỏ",
    "Enter: next field, on the last one save · Ctrl-S save · Esc leave")

  private static let anyFieldHint = Words(
    "Enter, Ctrl-S: ghi, từ ô nào cũng được · Tab: ô khác · Esc bỏ",
    "Enter, Ctrl-S: save, from any field · Tab: other fields · Esc leave")

  /// What the keys do in a form, which Enter saves from the last field that must be filled in.
  private static func keys(of form: Form) -> Words {
    guard form.optionalCount > 0 else { return formHint }
    let last = form.fields.count - 1 - form.optionalCount
    guard last > 0 else { return anyFieldHint }
    let label = form.fields[last].label
    return Words(
      "Enter: ô kế tiếp, từ ô \(label) là ghi · Tab: ô khác · Ctrl-S ghi · Esc bỏ",
      "Enter: next field, from \(label) on save · Tab: other fields · Ctrl-S save · Esc leave")
  }

  /// What must be known on any screen.
  private static func shortKeys(of form: Form) -> Words {
    if form.fields.count == 1, let keys = form.keys { return keys }
    return form.sendsOnEnter
      ? Words("Enter, Ctrl-S ghi · Esc bỏ", "Enter, Ctrl-S save · Esc leave")
      : Words("Enter tiếp · Ctrl-S ghi · Esc bỏ", "Enter next · Ctrl-S save · Esc leave")
  }

  /// Draws a form; on a small screen the field that has the keyboard and those about it.
  ///
  /// - Returns: The insertion point.
  func draw(_ form: Form, on grid: inout Grid) -> Point? {
    let columns = max(1, min(72, grid.size.columns - 4))
    let room = Size(columns: columns, rows: max(1, grid.size.rows - 2))
    let layout = FormLayout(form, content(of: form, columns: columns), in: room)
    let mark = layout.isCut ? "\(form.focus + 1)/\(form.fields.count)" : ""
    let size = Size(columns: columns, rows: layout.isCut ? room.rows : layout.rows.count)
    let inside = Dialog(form.title, content: size, mark: mark).draw(on: &grid, glyphs: glyphs)
    var cursor: Point?
    for (index, row) in layout.rows.enumerated() {
      let place = Rect(
        column: inside.column, row: inside.row + index, columns: inside.columns, rows: 1)
      switch row {
      case .text(let line): write(line, on: &grid, in: place)
      case .field(let field):
        let point = draw(field, of: form, on: &grid, in: place)
        if field == form.focus { cursor = point }
      }
    }
    return cursor
  }

  /// The words about the fields of a form, in lines of some columns.
  private func content(of form: Form, columns: Int) -> FormLayout.Content {
    func lines(_ text: String?, _ role: StyleRole) -> [[Span]] {
      text.map { SpanLine.wrapWords([Span($0, role)], to: columns) } ?? []
    }
    let keys = form.keys ?? Self.keys(of: form)
    let echo = SpanLine.wrapWords(echo(of: form), to: columns)
    return FormLayout.Content(
      introduction: lines(form.introduction, .textStrong),
      notes: form.fields.indices.map { index in
        let field = form.fields[index]
        return lines(field.problem, .messageError) + lines(field.caution, .messageWarning)
          + lines(wholeOffer(of: index, of: form, columns: columns), .textDim)
          + lines(origin(of: index, of: form, columns: columns), .textDim)
      },
      hint: echo + lines(keys[language], .hintText) + lines(typingHint(form), .hintText),
      shortHint: echo + lines(Self.shortKeys(of: form)[language], .hintText))
  }

  /// What may be typed into the field that has the keyboard, where its box cuts it off.
  private func wholeOffer(of index: Int, of form: Form, columns: Int) -> String? {
    let field = form.fields[index]
    guard index == form.focus, field.text.text.isEmpty else { return nil }
    let box = columns - labelColumns(form, of: columns)
    return [Span(field.offer)].columns > box ? field.offer : nil
  }

  /// Where the text a field began with comes from; with the text, of which a box that is too short
  /// for it shows the end.
  private func origin(of index: Int, of form: Form, columns: Int) -> String? {
    let field = form.fields[index]
    guard let origin = field.origin else { return nil }
    let (text, box) = (field.initial, columns - labelColumns(form, of: columns))
    guard TextWidth.columns(text) >= box else { return origin }
    let most = Self.linesOfOrigin * columns - TextWidth.columns(origin)
    return "\(origin): \(TextWidth.cut(text, to: most, ellipsis: glyphs.marks.ellipsis))"
  }

  /// How many lines tell what a field began with.
  private static let linesOfOrigin = 2

  /// How the text of the field that has the keyboard is read; what can not be used is only marked
  /// when the form is sent.
  private func echo(of form: Form) -> [Span] {
    guard form.fields.indices.contains(form.focus), form.fields[form.focus].problem == nil
    else { return [] }
    return reading(of: form.fields[form.focus], in: form) + lateness(in: form)
  }

  /// That the day of sending typed in a form makes the work late.
  private func lateness(in form: Form) -> [Span] {
    guard case .say(_, let part) = form.purpose,
      let words = form.text(.sentOn).flatMap({ DayReader.read($0, today: today) })
        .flatMap(part.lateness(ofSending:))
    else { return [] }
    let mark = form.fields[form.focus].name.isDay ? "; " : ""
    return [Span(mark + words[language], .messageWarning)]
  }

  private func reading(of field: Form.Field, in form: Form) -> [Span] {
    switch form.purpose {
    case .entry(let entry):
      if let echo = entry.entry.echo(of: field, on: today) { return spans(of: echo) }
    case .measure(let row) where field.name == .value:
      return row.target.echo(of: field.text.text).map { spans(of: $0) } ?? []
    case .measure, .say: break
    }
    return field.name.isDay ? dayEcho(field.text.text) : []
  }

  /// How what is typed for a day is read.
  func dayEcho(_ typed: String) -> [Span] {
    FieldEcho.day(typed, on: today).map { spans(of: $0) } ?? []
  }

  private func spans(of echo: FieldEcho) -> [Span] {
    switch echo {
    case .reading(let words, let doubt):
      [Span(words[language])] + (doubt.map { [Span("; \($0[language])", .messageWarning)] } ?? [])
    case .unread(let words): [Span(words[language], .textDim)]
    }
  }

  /// How Vietnamese is typed into the field that has the keyboard.
  private func typingHint(_ form: Form) -> String {
    guard form.fields.indices.contains(form.focus) else { return "" }
    let field = form.fields[form.focus]
    let list =
      field.name.listQuery(plan: form.ownerForLists) == nil ? "" : OwnWorkStrings.listKey[language]
    guard field.name.isProse else { return TypingStrings.plain[language] + list }
    return TypingStrings.hint(field.text)[language] + list
  }

  /// Draws the box of a field, behind its label where that does not stand over it.
  private func draw(
    _ index: Int, of form: Form, on grid: inout Grid, in place: Rect
  ) -> Point? {
    let field = form.fields[index]
    let (left, box) = place.takingLeft(labelColumns(form, of: place.columns))
    if !left.isEmpty {
      let label = [Span(field.label, .textDim)]
      write(label.cut(to: left.columns - 1, ellipsis: glyphs.marks.ellipsis), on: &grid, in: left)
    }
    let role: StyleRole = field.problem == nil ? .field : .fieldError
    let ellipsis = index == form.focus ? nil : glyphs.marks.ellipsis
    return field.text.draw(
      on: &grid, in: box, role: role, offer: field.offer, endingWith: ellipsis)
  }

  /// The columns the labels take before the boxes; none where they stand over them.
  private func labelColumns(_ form: Form, of columns: Int) -> Int {
    if FormLayout.isStacked(columns: columns) { return 0 }
    let widest = form.fields.map { [Span($0.label)].columns }.max() ?? 0
    return min(widest + 2, columns / 2)
  }

  private func write(_ line: [Span], on grid: inout Grid, in rect: Rect) {
    grid.write(line, at: Point(column: rect.column, row: rect.row), limit: rect.columns)
  }
}
