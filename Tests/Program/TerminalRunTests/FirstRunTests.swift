import ProgramTestSupport
import TerminalTestSupport
import TestFiles
import Testing
import TestJSON

/// A person's first day: from nothing to a change that is there on the next day.
struct FirstRunTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  private func begin() throws -> TerminalWindow {
    let window = try whole.terminal(.init(120, 40))
    try window.start()
    try window.wait(for: "Chưa có kho dữ liệu", "năm kế hoạch", "kho trống")
    return window
  }

  @Test func `a task done on the first day can be taken back on the second`() throws {
    let window = try begin()
    try window.press("Enter")
    try window.waitForOverview()
    try window.go(to: "BG-V8", key: "3")
    try window.fillDone(product: "45/QĐ-UBND", on: "30/9/2024")
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG-V8")
    try window.quit()

    let shown = try whole.commands.run("show BG-V8 --json").json()
    #expect(shown.text("state") == "done")
    #expect(shown.text("product") == "45/QĐ-UBND")
    #expect(shown.text("productOn") == "2024-09-30")

    try window.start()
    try window.waitForOverview()
    try window.press("u")
    try window.wait(for: "Đã hoàn tác: BG-V8")
    try window.quit()
    #expect(try whole.commands.run("show BG-V8 --json").json().text("state") == "unknown")
    try expectHistory(of: "BG-V8", field: "state", new: [.text("unknown"), .text("done")])
  }

  @Test func `a figure of the first day can be taken back on the second`() throws {
    let window = try begin()
    try window.press("Enter")
    try window.waitForOverview()
    try window.go(to: "DB-T6", key: "2")
    try window.press("m")
    try window.wait(for: "DB-T6 · NHẬP SỐ LIỆU")
    try window.type("11,2")
    try window.press("C-s")
    try window.wait(for: "Đã ghi DB-T6")
    try window.quit()
    #expect(try whole.commands.run("show DB-T6 --json").json().number("observed") == "11.2")

    try window.start()
    try window.waitForOverview()
    try window.press("u")
    try window.wait(for: "Đã hoàn tác: DB-T6")
    try window.quit()
    #expect(try whole.commands.run("show DB-T6 --json").json()["observed"] == .null)
    try expectHistory(of: "DB-T6", field: "value", new: [.null, .number("11.2")])
  }

  /// The log has a change and, before it, its undoing, each with user and day.
  private func expectHistory(of code: String, field: String, new: [JSONNode]) throws {
    let rows = try whole.commands.run("history \(code) --json").json().elements
    let changes = rows.filter { $0.text("field") == field }
    #expect(changes.map { $0["new"] } == new)
    #expect(changes.allSatisfy { $0.text("user") == "Lan" && $0.text("day") == "2026-11-20" })
    #expect(changes.first?.number("undoes") == changes.last?.number("seq"))
  }

  @Test func `an empty store is begun with the other choice`() throws {
    let window = try begin()
    try window.press("Down", "Enter")
    try window.wait("the overview of no plan") {
      $0.contains("1 Tổng quan") && !$0.contains("kho trống")
    }
    try window.press("3")
    try window.wait(for: "3 Nhiệm vụ")
    try window.quit()
    #expect(try whole.commands.run("list plans --json").text == "[]\n")
    #expect(try whole.commands.run("check").code == 0)
  }

  @Test func `a store of made-up figures made meanwhile says so`() throws {
    let window = try begin()
    try whole.commands.run("init --demo")
    try window.press("Enter")
    try window.wait(for: "1 Tổng quan", "SỐ LIỆU MINH HỌA")
    try window.quit()
  }

  @Test func `leaving the question leaves nothing behind`() throws {
    let window = try begin()
    try window.quit()
    #expect(try whole.commands.run("list plans").code == 1)
    #expect(try !whole.commands.home.names().contains(".local"))
  }
}
