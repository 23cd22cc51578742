import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// What terminals and input methods send.
struct InputTests {
  private let whole: WholeProgram

  init() throws {
    whole = try WholeProgram()
    try whole.commands.run("init --sample")
  }

  private func openNote() throws -> TerminalWindow {
    let window = try whole.dashboard()
    try window.go(to: "BG-V8", key: "3")
    try window.press("t")
    try window.wait(for: "7  tạm dừng")
    try window.press("7")
    try window.wait(for: "Lý do tạm dừng")
    return window
  }

  /// Saves the form and reads the note it stored, as scalars: two spellings of one letter differ.
  private func savedNote(_ window: TerminalWindow) throws -> [Unicode.Scalar]? {
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG-V8")
    return try whole.commands.run("show BG-V8 --json").json().text("note").map {
      Array($0.unicodeScalars)
    }
  }

  /// The bytes of a note field, each piece in a burst of its own, and the note they make.
  static let typed: [(bursts: [[UInt8]], note: String)] = [
    // A host's input method takes letters back and sends them anew.
    ([Array("tie\u{7F}êng\u{7F}\u{7F}\u{7F}ếng".utf8)], "ti\u{1EBF}ng"),
    ([Array("Vie".utf8), Array("\u{7F}ê".utf8), Array("t\u{7F}\u{7F}ệt".utf8)], "Vi\u{1EC7}t"),
    // Marks of their own, as macOS and some keyboards send them.
    ([Array("tie\u{302}\u{301}ng".utf8)], "ti\u{1EBF}ng"),
    ([Array("D\u{111}a\u{306}\u{301}k".utf8)], "D\u{111}\u{1EAF}k"),
    ([Array("e\u{323}\u{302}".utf8)], "\u{1EC7}"),
    // A letter that comes in two reads.
    ([[0xE1, 0xBA], [0xBF]], "\u{1EBF}"),
  ]

  @Test(arguments: typed)
  func `a note is stored as it was meant`(bursts: [[UInt8]], note: String) throws {
    let window = try openNote()
    for burst in bursts { try window.send(burst) }
    try window.wait(for: "Lý do tạm dừng  \(note)")
    #expect(try savedNote(window) == Array(note.unicodeScalars))
  }

  @Test func `pasted lines become one note and run no command`() throws {
    let window = try openNote()
    try window.paste("dòng một\ndòng hai\tq\u{1B}[31m")
    try window.wait(for: "dòng một", "dòng hai")
    let note = try #require(try savedNote(window))
    #expect(note.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    #expect(String(String.UnicodeScalarView(note)).hasPrefix("dòng một dòng hai"))
  }

  @Test func `a paste outside of fields does nothing`() throws {
    let window = try whole.dashboard()
    let before = try window.stillScreen()
    try window.paste("q3.u")
    try window.press("Tab")
    try window.wait("another pane") { $0 != before }
    #expect(try window.screen().contains("1 Tổng quan"))
    try window.quit()
    #expect(
      try whole.commands.run("history --json").json().elements.allSatisfy {
        $0.text("command") == "init"
      })
  }

  @Test func `the wheel moves through a list and a click chooses`() throws {
    let window = try whole.dashboard()
    try window.press("3")
    try window.wait(for: "Mã ", "1/118 ─")
    try window.point(button: 65, column: 20, row: 6)
    try window.wait(for: " 4/118 ─")
    try window.point(button: 64, column: 20, row: 6)
    try window.wait(for: " 1/118 ─")
    try window.point(button: 0, column: 20, row: 7)
    try window.wait(for: " 3/118 ─")
    try window.wait("the cursor on the row") { _ in try window.cursor.row == 6 }
    try window.doubleClick(column: 20, row: 6)
    try window.wait(for: "Mục: ")
    try window.point(button: 0, column: 3, row: 2)
    try window.waitForOverview()
    try window.quit()
  }

  @Test func `keys typed ahead act on the rows about to come`() throws {
    let window = try whole.dashboard()
    try window.type("2/DB-T6\rm")
    try window.wait(for: "DB-T6 · NHẬP SỐ LIỆU")
    try window.type("11,2\u{13}u")
    try window.wait(for: "Đã hoàn tác: DB-T6")
    try window.type("q")
    #expect(try window.ended() == 0)
    let rows = try whole.commands.run("history DB-T6 --json").json().elements
    #expect(rows.count { $0.text("field") == "value" } == 2)
  }
}
