import TerminalTestSupport
import Testing

/// The dashboard follows the size of its window, whatever is open.
struct ResizeTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  /// Sizes on which all is shown, each followed by smaller ones in the runs.
  static let roomy = [(120, 40), (80, 24), (40, 12), (30, 8)]

  @Test func `the overview fits every size down to one cell, and comes back`() throws {
    let window = try whole.dashboard("--sample", .init(120, 40))
    let first = try window.stillScreen()
    for (columns, rows) in Self.roomy {
      try window.resize(.init(columns, rows))
      try window.wait("an overview of \(columns)×\(rows)") { screen in
        Self.fits(screen, columns, rows) && screen.contains("20/11/2026")
          && screen.contains("? trợ giúp")
      }
    }
    try window.resize(.init(20, 5))
    try window.wait(for: "màn hình 20×5", "30×8")
    try window.resize(.init(1, 1))
    try window.wait("one cell") { $0.trimmed.count <= 1 }
    try window.resize(.init(120, 40))
    try window.wait("the first overview") { $0 == first }
    try window.quit()
  }

  @Test func `a form keeps its texts and its insertion point through all sizes`() throws {
    let window = try whole.dashboard("--sample", .init(120, 40))
    try window.go(to: "BG-V8", key: "3")
    try window.fillDone(product: "45/QĐ-UBND", on: "30/9/2024")
    for (columns, rows) in Self.roomy {
      try window.resize(.init(columns, rows))
      try window.wait("the field of the day at \(columns)×\(rows)") { screen in
        Self.fits(screen, columns, rows) && screen.contains("30/9/2024")
      }
      try expectCursor(of: window, behind: "30/9/2024")
    }
    for size in [(20, 5), (1, 1)] { try window.resize(.init(size.0, size.1)) }
    try window.resize(.init(80, 24))
    try window.wait(for: "45/QĐ-UBND", "30/9/2024")
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG-V8")
    try window.quit()
  }

  @Test func `a choice stays chosen through all sizes`() throws {
    let window = try whole.dashboard("--sample", .init(120, 40))
    try window.press("3")
    try window.wait(for: "1/118 ─", "Mã ")
    for _ in 1...3 { try window.press("C-f") }
    try window.wait("a row further down") { !$0.contains(" 1/118 ─") }
    let mark = try #require(try window.stillScreen().mark(of: "/118 ─"))
    for size in [(40, 12), (20, 5), (80, 24), (1, 1), (120, 40)] {
      try window.resize(.init(size.0, size.1))
    }
    try window.wait("the same row") { $0.mark(of: "/118 ─") == mark && Self.fits($0, 120, 40) }
    try window.quit()
  }

  /// Waits until the cursor stands right after a text of the screen.
  private func expectCursor(of window: TerminalWindow, behind text: String) throws {
    try window.wait("the cursor behind \(text)") { screen in
      let (column, row) = try window.cursor
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.indices.contains(row) && lines[row].prefix(column).hasSuffix(text)
    }
  }

  /// The screen has as many rows as the window, and none is wider than the widest.
  private static func fits(_ screen: String, _ columns: Int, _ rows: Int) -> Bool {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).prefix(rows)
    return lines.count == rows && lines.map(\.count).max() == columns
  }
}

extension String {
  /// The text without spaces and line ends.
  fileprivate var trimmed: String { filter { !$0.isWhitespace } }

  /// The digits right before a text.
  fileprivate func mark(of text: String) -> String? {
    let pieces = split(separator: text, omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return nil }
    return String(pieces[0].reversed().prefix { $0.isNumber }.reversed())
  }
}
