import ProgramTestSupport
import TerminalTestSupport
import TestFiles
import TestJSON
import Testing

/// Reports and closed periods at the keyboard of the whole program.
struct ReportRunTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  @Test func `a report is written to a file, and its period is closed`() throws {
    let window = try whole.terminal(.init(100, 30))
    try window.start("--plan BG")
    try window.wait(for: "kho trống")
    try window.press("Enter")
    try window.wait(for: "NHIỆM VỤ")
    try window.press("b")
    try window.wait(for: "BÁO CÁO · BG")
    try window.press("1")
    try window.wait(for: "Kỳ báo cáo")
    try window.press("Tab", "Tab")
    try window.type("/dev/")
    try window.press("C-s")
    try window.wait(for: "/dev/ là thư mục")
    try window.press("Enter", "C-u")
    try window.type("~/bc.html")
    try window.press("C-s")
    try window.wait(for: "đã ghi báo cáo")
    let page = String(decoding: try whole.commands.home.read("bc.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("quý IV/2026"))
    try window.press("b", "7")
    try window.wait(for: "CHỐT SỐ LIỆU MỘT KỲ")
    try window.type("2026-Q3")
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG")
    try window.press("b", "8")
    try window.wait(for: "BG · quý III/2026")
    try window.press("Enter")
    try window.wait(for: "từ lúc chốt đến nay")
    try window.press("Escape")
    try window.wait(for: "CHỈ TIÊU")
    try window.press("q")
    #expect(try window.ended() == 0)
  }

  @Test func `the letters of what was urged are written from the keyboard`() throws {
    #expect(try whole.commands.run("init --sample").code == 0)
    let folder = whole.commands.home.file("thu")
    let window = try whole.terminal(.init(100, 30))
    try window.start("--plan DL")
    try window.wait(for: "NHIỆM VỤ")
    try window.go(to: "DL-A7", key: "3")
    try window.press("N", "Enter")
    try window.wait(for: "Số văn bản")
    try window.press("C-s")
    try window.wait(for: "VĂN BẢN ĐÔN ĐỐC", "TD-1")
    try window.press("Enter")
    try window.wait(for: "Dạng tệp")
    try window.press("Tab")
    try window.type("\(folder).html")
    try window.press("C-s")
    try window.wait(for: "đã ghi văn bản")
    let page = String(decoding: try whole.commands.home.read("thu.html"), as: UTF8.self)
    #expect(page.contains("Sở Nội vụ") && page.contains("DL-A7"))
    try window.press("L")
    try window.wait(for: "SỔ THEO DÕI", "1 lần")
    try window.press("C-e")
    try window.wait(for: "TD-1 · sửa nội dung")
    try window.type("77/UBND")
    try window.press("C-s")
    try window.waitForAbsence(of: "sửa nội dung")
    try window.quit()
    let acts = try whole.commands.run("urge list --json").json().elements
    #expect(acts.map { $0.text("document") } == ["77/UBND"])
  }
}
