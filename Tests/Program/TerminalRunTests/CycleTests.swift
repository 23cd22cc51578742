import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// A day's work by keyboard alone, on screens of three sizes.
struct CycleTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  @Test(arguments: [(120, 40), (80, 24), (40, 12)])
  func `from the first question to a report, by keyboard alone`(columns: Int, rows: Int) throws {
    let window = try whole.terminal(.init(columns, rows))
    try window.start()
    try window.wait(for: "BẮT ĐẦU")
    try window.press("Enter")
    try window.waitForOverview()
    try choosePlan(window)
    try updateTask(window)
    try updateTarget(window)
    try lookRound(window)
    try window.quit()
    let task = try whole.commands.run("show BG-V7 --json").json()
    #expect(task.text("state") == "done")
    #expect(task.text("product") == "12/KH-UBND")
    #expect(task.text("note") == "đã ban hành")
    let target = try whole.commands.run("show BG-T7 --json").json()
    #expect(target.number("observed") == "10.5")
    #expect(target.text("observedOn") == "2025-12-31")
    #expect(try whole.commands.run("check").code == 0)
  }

  private func choosePlan(_ window: TerminalWindow) throws {
    try window.press("c")
    try window.wait(for: "CHỌN KẾ HOẠCH")
    try window.type("bac giang")
    try window.wait("one plan left") { $0.contains("Bắc Giang ·") && !$0.contains("Hà Tĩnh ·") }
    try window.press("Enter")
    try window.wait(for: "Bắc Giang", "45 việc")
  }

  private func updateTask(_ window: TerminalWindow) throws {
    try window.go(to: "BG-V7", key: "3")
    try window.fillDone(product: "12/KH-UBND", on: "27/9/2024")
    try window.press("Tab", "Tab")
    try window.type("đã ban hành")
    try window.press("Enter")
    try window.wait(for: "Đã ghi BG-V7")
    try window.press("u")
    try window.wait(for: "Đã hoàn tác: BG-V7")
    try window.press("C-r")
    try window.wait(for: "Đã làm lại: BG-V7")
    try window.press("Enter")
    try window.wait("the product, further down on a low screen") { screen in
      if screen.contains("Sản phẩm: 12/KH-UBND") { return true }
      try window.press("Down")
      return false
    }
    try window.press("Escape")
    try window.wait(for: "Tìm: BG-V7")
    try window.press("x")
    try window.wait(for: "/45 ─")
  }

  private func updateTarget(_ window: TerminalWindow) throws {
    try window.go(to: "BG-T7", key: "2")
    try window.press("m")
    try window.wait(for: "BG-T7 · NHẬP SỐ LIỆU")
    try window.press("Enter", "Enter")
    try window.press("Enter")
    try window.wait(for: "cần điền ô này")
    try window.type("10,5")
    try window.press("Tab", "C-u")
    try window.type("31/13/2025")
    try window.press("C-s")
    try window.wait(for: "không phải ngày")
    try window.press("C-u")
    try window.type("31/12/2025")
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG-T7")
  }

  /// Every other screen and list opens and closes.
  private func lookRound(_ window: TerminalWindow) throws {
    try window.press("4")
    try window.wait(for: "CƠ QUAN, ĐƠN VỊ", "/23 ─")
    try window.press("s")
    try window.wait(for: "SẮP XẾP THEO")
    try window.press("Enter")
    try window.waitForAbsence(of: "SẮP XẾP THEO")
    try window.press("?")
    try window.wait(for: "TRỢ GIÚP")
    try window.press("Escape")
    try window.waitForAbsence(of: "TRỢ GIÚP")
    try window.press("T")
    try window.wait(for: "BẢNG MÀU")
    try window.press("Down", "Enter")
    try window.wait(for: "bảng màu: ")
    try window.press(":")
    try window.wait(for: "LỆNH")
    try window.type("tong quan")
    try window.press("Enter")
    try window.wait(for: "1 Tổng quan")
  }
}
