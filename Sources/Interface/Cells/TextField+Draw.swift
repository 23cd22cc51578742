import VietnameseText

extension TextField {
  /// Draws the field so that the insertion point is in view.
  ///
  /// The view moves by half its width, so that most letters change one cell only.
  ///
  /// - Parameters:
  ///   - grid: What to draw on.
  ///   - rect: Where; only its first row is used.
  ///   - role: How the text looks: a field, or one whose text can not be used.
  ///   - offer: What an empty field shows.
  ///   - ellipsis: What stands for the rest of a text or an offer that is too long, in a field without
  ///     the keyboard, which shows its beginning; `nil` in the one that has the keyboard.
  /// - Returns: Where the insertion point is; `nil` when the field has no room.
  @discardableResult
  public func draw(
    on grid: inout Grid, in rect: Rect, role: StyleRole = .field, offer: String = "",
    endingWith ellipsis: String? = nil
  ) -> Point? {
    guard !rect.isEmpty else { return nil }
    let row = rect.takingTop(1).top
    grid.fill(row, role)
    let start = Point(column: row.column, row: row.row)
    if text.isEmpty {
      let shown = TextWidth.cut(offer, to: row.columns, ellipsis: ellipsis ?? "")
      grid.write(shown, at: start, role: .fieldOffer, limit: row.columns)
      return start
    }
    if let ellipsis {
      let shown = TextWidth.cut(text, to: row.columns, ellipsis: ellipsis)
      grid.write(shown, at: start, role: role, limit: row.columns)
      return start
    }
    let (hidden, column) = scroll(within: row.columns)
    grid.write(hidden, at: start, role: role, limit: row.columns)
    return Point(column: row.column + column, row: row.row)
  }

  /// The text from the first letter in view, and the column of the insertion point.
  private func scroll(within columns: Int) -> (String, Int) {
    let wanted = TextWidth.columns(before)
    let step = max(1, columns / 2)
    let pages = max(0, wanted - columns + step) / step
    guard pages > 0 else { return (text, wanted) }
    var left = pages * step
    let visible = text.drop { letter in
      guard left > 0 else { return false }
      left -= TextWidth.columns(letter)
      return true
    }
    let hiddenColumns = TextWidth.columns(text) - TextWidth.columns(String(visible))
    return (String(visible), max(0, wanted - hiddenColumns))
  }
}
