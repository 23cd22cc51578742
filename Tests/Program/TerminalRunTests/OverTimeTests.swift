import ProgramTestSupport
import TerminalTestSupport
import Testing

/// The calendar, the log and comparing with a day, by keyboard in a terminal.
struct OverTimeTests {
  private let whole: WholeProgram

  init() throws {
    whole = try WholeProgram()
    try whole.commands.run("init --sample", on: "2026-10-01")
    try whole.commands.run("set BG-V8 in-progress", on: "2026-10-05")
    try whole.commands.run("set BG-V8 done --product 45/QĐ-UBND", on: "2026-11-02")
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `what changed since a day is seen and left again`(columns: Int, rows: Int) throws {
    let window = try whole.dashboard("", .init(columns, rows))
    try window.press("3")
    try window.wait(for: "NHIỆM VỤ")
    try window.press("w")
    try window.wait(for: "SO VỚI NGÀY")
    try window.type("1/11/2026")
    try window.press("Enter")
    try window.wait(for: "so với 01/11/2026", "~ thay đổi")
    try window.press("Enter")
    try window.wait("old beside new") { screen in
      if screen.contains("đang thực hiện → đã hoàn") { return true }
      try window.press("Down")
      return false
    }
    try window.press("Escape")
    try window.wait(for: "so với 01/11/2026")
    try window.press("Escape")
    try window.waitForAbsence(of: "so với 01/11/2026")
    try window.quit()
  }

  @Test func `the log leads to the item, the calendar to its day`() throws {
    let window = try whole.dashboard("", .init(120, 40))
    try window.press("6")
    try window.wait(for: "NHẬT KÝ CẬP NHẬT", "45/QĐ-UBND", "02/11/2026")
    try window.press("Enter")
    try window.wait(for: "CHI TIẾT NHIỆM VỤ", "BG-V8")
    try window.press("5")
    try window.wait(for: "THÁNG 11/2026")
    try window.press("NPage")
    try window.wait(for: "THÁNG 12/2026")
    try window.press("v")
    try window.wait(for: "DÒNG THỜI GIAN")
    try window.press("Escape")
    try window.wait(for: "THÁNG 12/2026")
    try window.quit()
  }
}
