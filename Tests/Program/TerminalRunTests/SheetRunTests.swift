import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestFiles
import TestJSON

/// Returned sheets at the keyboard of the whole program.
struct SheetRunTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  /// The sheet of an agency, with what it says of some items put into a column.
  private func returned(_ filling: [(code: String, text: String)]) throws -> String {
    let run = try whole.commands.run("sheet --agency BG-C23 --format csv")
    try #require(run.code == 0, "\(run.errors)")
    let lines = run.text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    let head = try #require(lines.first { $0.contains("Kết quả thực hiện") })
    let column = try #require(head.split(separator: ",").firstIndex { $0 == "Kết quả thực hiện" })
    return lines.map { line in
      guard let fill = filling.first(where: { line.hasPrefix($0.code + ",") }) else { return line }
      return Self.line(line, setting: column, to: fill.text)
    }.joined(separator: "\r\n")
  }

  /// A line with the text of one cell in the place of what it had.
  private static func line(_ line: String, setting column: Int, to text: String) -> String {
    var (cells, isQuoted) = ([""], false)
    for letter in line {
      if letter == "\"" { isQuoted.toggle() }
      if letter == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(letter)
      }
    }
    if cells.indices.contains(column) { cells[column] = "\"\(text)\"" }
    return cells.joined(separator: ",")
  }

  @Test func `a sheet is taken in item by item, and what was left stays as it was`() throws {
    #expect(try whole.commands.run("init --sample").code == 0)
    let sheet = try returned([
      ("BG-V6", "Đã trình dự thảo"), ("BG-V8", "Đã họp liên ngành"), ("BG-V9", "Đang sơ kết"),
    ])
    try whole.commands.home.write(Array(sheet.utf8), to: "phieu.csv")
    // Another person said something of one of them after the sheet went out.
    #expect(try whole.commands.run("review BG-V9 --result khác --user Bình").code == 0)
    let window = try whole.terminal(.init(100, 30))
    try window.start("--plan BG")
    try window.wait(for: "NHIỆM VỤ")
    try window.press("M-n")
    try window.wait(for: "NHẬN PHIẾU")
    try window.type(whole.commands.home.file("phieu.csv"))
    try window.press("Enter")
    try window.wait(for: "nhận 0/3", "xung đột 1")
    try window.press("End")
    try window.wait(for: "sau khi xuất phiếu: Bình, 20/11/2026")
    // The first is accepted, the second left, the clash is not taken with the rest.
    try window.press("Home", "Space")
    try window.wait(for: "nhận 1/3")
    try window.press("C-s")
    try window.waitForAbsence(of: "nhận 1/3")
    try window.wait(for: "BG-V6")
    try window.quit()
    func results(_ code: String) throws -> [String] {
      let node = try whole.commands.run("show \(code) --json").json()
      return node["results"]?.elements.compactMap { $0.text("result") } ?? []
    }
    #expect(try results("BG-V6") == ["Đã trình dự thảo"])
    #expect(try results("BG-V8").isEmpty)
    #expect(try results("BG-V9") == ["khác"])
  }

  @Test func `a file that is no sheet changes nothing and says why`() throws {
    #expect(try whole.commands.run("init --sample").code == 0)
    try whole.commands.home.write(Array("không phải phiếu".utf8), to: "thu.txt")
    let window = try whole.terminal(.init(100, 30))
    try window.start("--plan BG")
    try window.wait(for: "NHIỆM VỤ")
    try window.press("M-n")
    try window.wait(for: "NHẬN PHIẾU")
    try window.type(whole.commands.home.file("thu.txt"))
    try window.press("Enter")
    try window.wait(for: "CHƯA NHẬN PHIẾU")
    try window.press("Enter")
    try window.waitForAbsence(of: "CHƯA NHẬN PHIẾU")
    // The form is there again with what was typed.
    try window.wait(for: "thu.txt")
    try window.press("Escape")
    try window.waitForAbsence(of: "NHẬN PHIẾU")
    try window.quit()
    #expect(try whole.commands.run("history --json").text == "[]\n")
  }
}
