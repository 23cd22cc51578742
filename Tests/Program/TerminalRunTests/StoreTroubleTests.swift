import Glibc
import ProgramTestSupport
import TerminalTestSupport
import TestFiles
import Testing
import TestJSON

/// What a person at the screen sees of trouble with the store, and of files that mean harm.
struct StoreTroubleTests {
  private let whole: WholeProgram

  init() throws {
    whole = try WholeProgram()
    try whole.commands.run("init --sample")
  }

  private var store: String { whole.commands.home.file(".local/share/dondoc/plans.db") }

  private func dashboard() throws -> TerminalWindow {
    let window = try whole.dashboard("", .init(200, 40))
    try window.go(to: "BG-V8", key: "3")
    return window
  }

  @Test func `a store taken away is told, and the work goes on once it is back`() throws {
    let window = try dashboard()
    try window.press(".")
    try window.wait(for: "Đã ghi BG-V8")
    #expect(rename(store, store + ".aside") == 0)
    try window.press(".")
    try window.wait(for: "đã bị xóa, dời đi hoặc thay bằng tệp khác")
    #expect(rename(store + ".aside", store) == 0)
    try window.press(".")
    try window.wait(for: "Đã ghi BG-V8")
    #expect(try whole.commands.run("check").code == 0)
    try window.quit()
  }

  @Test func `Ctrl-C typed ahead does not leave before what went wrong is seen`() throws {
    let window = try dashboard()
    try window.press(".")
    try window.wait(for: "Đã ghi BG-V8")
    #expect(rename(store, store + ".aside") == 0)
    try window.send([UInt8(ascii: "."), 3])
    try window.wait(for: "đã bị xóa, dời đi hoặc thay bằng tệp khác")
    #expect(rename(store + ".aside", store) == 0)
    try window.press("C-c")
    #expect(try window.ended() == 0)
  }

  @Test func `a store that comes back is read without a key`() throws {
    let window = try dashboard()
    #expect(rename(store, store + ".aside") == 0)
    try window.wait(for: "chưa có kho dữ liệu")
    try whole.commands.run("set BG-V8 paused --note chờ --store \(store).aside")
    #expect(rename(store + ".aside", store) == 0)
    try window.wait(for: "tạm dừng")
    try window.quit()
  }

  @Test func `a change that can not be copied before is made, and the screen says so`() throws {
    let path = whole.commands.home.file(String(repeating: "d", count: 225))
    try whole.commands.run("init --sample --store \(path)")
    let window = try whole.dashboard("--store \(path)", .init(200, 40))
    try window.go(to: "BG-V8", key: "3")
    try window.press(".")
    try window.wait(for: "chưa sao chép được kho")
    let row = try whole.commands.row("BG-V8", of: "tasks", "--store \(path)")
    #expect(row.text("state") == "not-started")
    try window.quit()
  }

  @Test func `the first change on the screen leaves a copy of the day too`() throws {
    let window = try dashboard()
    try window.press(".")
    try window.wait(for: "Đã ghi BG-V8")
    let names = try whole.commands.home.names(in: ".local/share/dondoc")
    #expect(names.contains { $0.hasPrefix("plans.db.backup-2") })
    try window.quit()
  }

  @Test func `a store that others may write to is told when the dashboard opens`() throws {
    #expect(chmod(store, 0o666) == 0)
    let window = try whole.dashboard("", .init(200, 40))
    try window.wait(for: "chmod o-w")
    try window.quit()
  }

  @Test func `a file decoded on the screen is shown, not obeyed`() throws {
    let text = "một\u{1B}[2J\u{1B}]0;tên\u{7}\u{1B}[12;40Hhai\n\u{202E}ba\n"
    try whole.commands.home.write(Array(text.utf8), to: "evil.txt")
    let window = try whole.terminal(.init(100, 24))
    try window.start("text decode evil.txt")
    try window.wait(for: "một[2J]0;tên[12;40Hhai")
    try window.wait(for: "\u{FFFD}ba")
  }
}
