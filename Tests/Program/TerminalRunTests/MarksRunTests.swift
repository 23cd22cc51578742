import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// Several tasks are marked and urged about together, by keyboard alone.
struct MarksRunTests {
  private let whole: WholeProgram
  private let day = "2026-11-20"

  init() throws {
    whole = try WholeProgram()
    try whole.commands.run("init --sample", on: day)
  }

  private func register() throws -> [JSONNode] {
    try whole.commands.run("urge list --json", on: day).json().elements
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `five are marked and urged about in one change, which one undo takes back`(
    columns: Int, rows: Int
  ) throws {
    let window = try whole.terminal(.init(columns, rows))
    try window.start("--plan HT --today \(day)")
    try window.wait(for: "1 Tổng quan")
    try window.press("3")
    try window.wait(for: "NHIỆM VỤ")
    try window.press("Space", "Space", "S-Down", "S-Down")
    try window.wait(for: "đã đánh dấu 5")
    try window.press("N")
    try window.wait(for: "chấn chỉnh")
    try window.press("1")
    try window.wait(for: "Số văn bản")
    try window.type("120/UBND-TH")
    try window.press("Tab", "Tab")
    try window.type("+10")
    try window.press("Tab")
    try window.type("Văn phòng UBND tỉnh")
    try window.press("C-s")
    try window.wait(for: "XÁC NHẬN", "cho 5 mục")
    try window.press("Enter")
    try window.wait(for: "VĂN BẢN ĐÔN ĐỐC")
    try window.press("Escape")
    try window.waitForAbsence(of: "VĂN BẢN ĐÔN ĐỐC")
    try window.wait(for: "Đã ghi TD-1")
    try window.waitForAbsence(of: "đã đánh dấu 5")
    let act = try #require(try register().first)
    #expect(act["items"]?.elements.count == 5)
    #expect(act.text("answerBy") == "2026-11-30")
    #expect(act.text("addressee") == "Văn phòng UBND tỉnh")
    try window.press("u")
    try window.wait(for: "Đã hoàn tác")
    try window.quit()
    #expect(try register().isEmpty)
    #expect(try whole.commands.run("check").code == 0)
  }
}
