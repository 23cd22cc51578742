import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// Figures and judgements of targets by keyboard, on screens of three sizes.
struct JudgingTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `an odd figure is asked for once more, and a judgement is signed`(
    columns: Int, rows: Int
  ) throws {
    let window = try whole.terminal(.init(columns, rows))
    try window.start()
    try window.wait(for: "BẮT ĐẦU")
    try window.press("Enter")
    try window.waitForOverview()
    try window.go(to: "DB-T9", key: "2")
    try window.press("m")
    try window.wait(for: "NHẬP SỐ LIỆU")
    try window.type("170")
    try window.press("C-s")
    try window.wait(for: "0–100%")
    try window.press("Enter")
    try window.wait(for: "Đã ghi DB-T9")
    try window.press("n")
    try window.wait(for: "NHẬN ĐỊNH")
    try window.type("2")
    try window.press("C-s")
    try window.wait(for: "cần tập trung")
    try window.press("Enter")
    try window.wait(for: "CHI TIẾT CHỈ TIÊU")
    try window.quit()
    let shown = try whole.commands.run("show DB-T9 --json").json()
    #expect(shown.number("observed") == "170")
    #expect(shown.text("rating") == "needs-effort")
    #expect(shown["warnings"]?.elements == [.text("share-out-of-range")])
  }
}
