import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// Work that lost its agency is given to another, by keyboard alone.
struct ReassignRunTests {
  private let whole: WholeProgram
  private let day = "2025-08-01"

  init() throws {
    whole = try WholeProgram()
    try whole.commands.run("init --sample")
  }

  private func lead(_ code: String) throws -> JSONNode? {
    try whole.commands.row(code, of: "tasks", on: day)["lead"]
  }

  private func waiting() throws -> Int {
    try whole.commands.run("list tasks --needs reassign --json", on: day).json().elements.count
  }

  /// The queue of a plan, with its first task chosen.
  private func queue(_ plan: String, _ first: String) throws -> TerminalWindow {
    let window = try whole.terminal(.init(120, 40))
    try window.start("--plan \(plan) --today \(day)")
    try window.wait(for: "1 Tổng quan", "cần phân công lại")
    try window.press("l")
    try window.wait(for: "┌ VIỆC CẦN XỬ LÝ")
    try window.press("Enter")
    try window.wait(for: "NHIỆM VỤ · cần phân công lại")
    try window.find(first)
    return window
  }

  @Test func `two keys give a task to the body proposed`() throws {
    let window = try queue("BG", "BG-V3")
    try window.press("p", "Enter")
    try window.wait(for: "Đã ghi BG-V3")
    try window.quit()
    #expect(try lead("BG-V3") == .list([.text("Đảng ủy Ủy ban nhân dân tỉnh Bắc Ninh")]))
    #expect(try waiting() == 52)
  }

  @Test func `one more key and a yes give all of them, and one undo takes them back`() throws {
    let window = try queue("BG", "BG-V3")
    try window.press("p")
    try window.wait(for: "PHÂN CÔNG LẠI · BG-V3", "cả 10 việc", "đề xuất")
    try window.press("C-a")
    try window.wait(for: "Giao cả 10 việc", "Enter: đồng ý")
    try window.press("Enter")
    // It is told by the number of tasks that was agreed to.
    try window.wait(for: "Đã ghi phân công 10 việc: BG-")
    #expect(try waiting() == 43)
    try window.press("u")
    try window.wait(for: "Đã hoàn tác")
    #expect(try waiting() == 53)
    try window.quit()
  }

  @Test func `when nobody of a plan is left, one decision ends it`() throws {
    let window = try queue("QN", "QN-V1")
    try window.press("p", "Enter")
    try window.wait(for: "kết thúc theo dõi kế hoạch")
    try window.press("Enter")
    try window.wait(for: "Từ ngày", "Căn cứ")
    try window.press("Tab")
    try window.type("72/2025/QH15")
    try window.press("C-s")
    try window.wait(for: "Đã ghi QN")
    try window.quit()
    let plan = try whole.commands.row("QN", of: "plans", on: day)
    #expect(plan.text("standing") == "superseded")
  }

  @Test func `a plan in doubt says so and is confirmed with two keys`() throws {
    let window = try whole.terminal(.init(120, 40))
    try window.start("--plan DL --today \(day)")
    try window.wait(for: "Cần xác nhận hiệu lực (bấm V")
    try window.press("V")
    try window.wait(for: "còn hiệu lực, tiếp tục theo dõi")
    try window.press("Enter")
    try window.wait(for: "Đã ghi DL")
    try window.waitForAbsence(of: "bấm V")
    try window.quit()
  }

  @Test func `a role is added from a day with its basis`() throws {
    let window = try whole.terminal(.init(120, 40))
    try window.start("--plan HT --today \(day)")
    try window.wait(for: "1 Tổng quan")
    try window.go(to: "HT-B2", key: "3")
    try window.press("p")
    try window.wait(for: "GIAO VAI TRÒ · HT-B2")
    try window.press("5")
    try window.wait(for: "Cơ quan đang hoạt động")
    try window.type("HT-C2")
    try window.wait(for: "Các sở, ban, ngành cấp tỉnh")
    try window.press("Enter")
    try window.wait(for: "Căn cứ")
    try window.press("Tab")
    try window.type("7/KH")
    try window.press("C-s")
    try window.wait(for: "Đã ghi HT-B2")
    try window.wait(for: "ngoài văn bản gốc")
    try window.quit()
    let row = try whole.commands.row("HT-B2", of: "tasks", on: day)
    #expect(row["coordinating"] == .list([.text("Các sở, ban, ngành cấp tỉnh")]))
  }
}
