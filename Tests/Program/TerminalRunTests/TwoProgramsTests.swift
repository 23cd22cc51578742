import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// Two programs of one account with the same store.
struct TwoProgramsTests {
  private let whole: WholeProgram

  init() throws {
    whole = try WholeProgram()
    try whole.commands.run("init --sample")
  }

  private func openBoth() throws -> (TerminalWindow, TerminalWindow) {
    (try whole.dashboard(), try whole.dashboard())
  }

  @Test func `a change in one shows in the other without a key`() throws {
    let (first, second) = try openBoth()
    for window in [first, second] { try window.go(to: "BG-V8", key: "3") }
    try second.wait(for: "Tình trạng: chưa có thông tin")
    try first.press(".")
    try first.wait(for: "Đã ghi BG-V8")
    try second.wait(for: "Tình trạng: chưa thực hiện")
  }

  @Test func `a change from outside shows also while keys are pressed`() throws {
    let window = try whole.dashboard()
    try window.go(to: "BG-V8", key: "3")
    try whole.commands.run("set BG-V8 paused --note chờ")
    try window.wait("the change") { screen in
      try window.press("Up")
      return screen.contains("Tình trạng: tạm dừng")
    }
  }

  @Test func `a field changed in both is refused in the second, with both versions`() throws {
    let (first, second) = try openBoth()
    try first.go(to: "BG-V8", key: "3")
    try second.go(to: "BG-V8", key: "3")
    try second.fillDone(product: "99/QĐ-UBND", on: "1/10/2024")
    try first.fillDone(product: "45/QĐ-UBND", on: "30/9/2024")
    try first.press("C-s")
    try first.wait(for: "Đã ghi BG-V8")
    try second.press("C-s")
    try second.wait(for: "CHƯA GHI", "45/QĐ-UBND", "99/QĐ-UBND")
    #expect(try whole.commands.run("show BG-V8 --json").json().text("product") == "45/QĐ-UBND")
  }

  @Test func `different fields of one task are changed by both`() throws {
    try whole.commands.run("set BG-V8 done")
    let (first, second) = try openBoth()
    for window in [first, second] {
      try window.go(to: "BG-V8", key: "3")
      try window.press("t")
      try window.wait(for: "5  đã hoàn thành")
      try window.press("5")
      try window.wait(for: "Ghi chú")
    }
    try first.type("45/QĐ-UBND")
    try second.press("BTab")
    try second.type("đã gửi bản giấy")
    try first.wait(for: "45/QĐ-UBND")
    try first.press("C-s")
    try first.wait(for: "Đã ghi BG-V8")
    try second.wait(for: "đã gửi bản giấy")
    try second.press("C-s")
    try second.wait(for: "Đã ghi BG-V8")
    let shown = try whole.commands.run("show BG-V8 --json").json()
    #expect(shown.text("product") == "45/QĐ-UBND")
    #expect(shown.text("note") == "đã gửi bản giấy")
  }

  @Test func `a form stays open with its text when another program changes the store`() throws {
    let window = try whole.dashboard()
    try window.go(to: "BG-V8", key: "3")
    try window.fillDone(product: "45/QĐ-UBND", on: "30/9/2024")
    try whole.commands.run("set BG-V7 paused --note chờ")
    try window.wait(for: "đã cập nhật thay đổi từ chương trình khác", "45/QĐ-UBND", "30/9/2024")
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG-V8")
  }
}
