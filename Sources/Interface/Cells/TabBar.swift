/// The names of views side by side, with the one in view marked.
public struct TabBar: Equatable, Sendable {
  /// A view that can be gone to.
  public struct Tab: Equatable, Sendable {
    /// The key that goes there.
    public let key: String
    /// Its name.
    public let title: String
    /// Its name where room is short.
    public let shortTitle: String

    /// A view with its key.
    public init(_ key: String, _ title: String, short: String? = nil) {
      self.key = key
      self.title = title
      shortTitle = short ?? title
    }
  }

  private let tabs: [Tab]
  private let selected: Int

  /// The views from the left and the index of the one in view.
  public init(_ tabs: [Tab], selected: Int) {
    self.tabs = tabs
    self.selected = selected
  }

  /// Draws keys and names; when room is short, short names, then only that of the view shown.
  ///
  /// - Parameters:
  ///   - grid: What to draw on.
  ///   - rect: Where; only its first row is used.
  ///   - glyphs: The signs to draw with.
  /// - Returns: The columns used.
  @discardableResult
  public func draw(on grid: inout Grid, in rect: Rect, glyphs: Glyphs) -> Int {
    guard !rect.isEmpty else { return 0 }
    let spans = fitted(rect.columns).flatMap { $0 }
    let start = Point(column: rect.column, row: rect.row)
    return grid.write(spans.cut(to: rect.columns, ellipsis: glyphs.marks.ellipsis), at: start)
  }

  /// The view whose name stands in a column.
  ///
  /// - Parameters:
  ///   - column: A column counted from the left edge of the bar.
  ///   - columns: The width of the bar.
  /// - Returns: Its index, or `nil` between and beside the names.
  public func tab(at column: Int, columns: Int) -> Int? {
    var start = 0
    for (index, spans) in fitted(columns).enumerated() {
      let end = start + spans.columns
      let gap = index == 0 ? 0 : Self.gap.count
      if column >= start + gap, column < min(end, columns) { return index }
      start = end
    }
    return nil
  }

  private static let gap = "  "

  private func fitted(_ columns: Int) -> [[Span]] {
    let whole = [
      tabs.indices.map { spans(of: $0, tabs[$0].title) },
      tabs.indices.map { spans(of: $0, tabs[$0].shortTitle) },
    ]
    return whole.first { $0.flatMap { $0 }.columns <= columns }
      ?? tabs.indices.map { spans(of: $0, $0 == selected ? tabs[$0].shortTitle : nil) }
  }

  private func spans(of index: Int, _ title: String?) -> [Span] {
    let isSelected = index == selected
    let gap = index == 0 ? [] : [Span(Self.gap, .text)]
    let key = Span(tabs[index].key, isSelected ? .headingFocus : .hintKey)
    guard let title else { return gap + [key] }
    return gap + [key, Span(" " + title, isSelected ? .headingFocus : .hintText)]
  }
}
