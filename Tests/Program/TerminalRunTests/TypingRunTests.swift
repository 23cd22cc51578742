import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// Vietnamese typed with nothing but the keys of a bare console.
struct TypingRunTests {
  private let whole: WholeProgram

  init() throws {
    whole = try WholeProgram()
    try whole.commands.run("init --sample")
  }

  private func dashboard() throws -> TerminalWindow {
    let window = try whole.terminal(.init(100, 30), ["LC_ALL=", "LANG=C.UTF-8"])
    try window.start("")
    try window.waitForOverview()
    return window
  }

  private func openNote(_ window: TerminalWindow) throws {
    try window.go(to: "BG-V8", key: "3")
    try window.press("t")
    try window.wait(for: "7  tạm dừng")
    try window.press("7")
    try window.wait(for: "Lý do tạm dừng")
  }

  private func note() throws -> String? {
    try whole.commands.run("show BG-V8 --json").json().text("note")
  }

  @Test func `a note typed in Telex is stored as Vietnamese`() throws {
    let window = try dashboard()
    try openNote(window)
    try window.press("M-z")
    try window.wait(for: "bộ gõ: Telex")
    try window.type("Cow quan thuwjc hieejn")
    try window.wait(for: "Lý do tạm dừng  Cơ quan thực hiện")
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG-V8")
    #expect(try note() == "Cơ quan thực hiện")
    try window.quit()
  }

  @Test func `the way to type is remembered, and shown in filters and pickers`() throws {
    let first = try dashboard()
    try first.press("M-k")
    try first.wait(for: "Telex đơn giản")
    try first.press("4")
    try first.wait(for: "bộ gõ trong ô nhập: VNI")
    try first.press("M-k")
    try first.wait(for: "kiểu mới")
    try first.press("6")
    try first.wait(for: "dấu thanh viết theo kiểu mới")
    try first.quit()
    let second = try dashboard()
    try second.press("3", "/")
    try second.wait(for: "Alt-Z bộ gõ: VNI")
    try second.type("hoa2 binh2")
    try second.wait(for: "Tìm (VNI): hoà bình")
    try second.press("Escape")
    try second.wait("all rows") { !$0.contains("Tìm (VNI)") }
    try second.press(":")
    try second.wait(for: "LỆNH", "Alt-Z bộ gõ: VNI")
    try second.press("Escape")
    try second.wait("the list") { !$0.contains("LỆNH") }
    try second.quit()
  }

  @Test func `words without marks find the place, in lists and to choose from`() throws {
    let window = try dashboard()
    try window.press("3", "/")
    try window.wait(for: "Tìm: ")
    try window.type("dak lak")
    try window.wait("the work of Đắk Lắk alone") { screen in
      screen.contains("▌DL-") && !screen.contains(" BG-") && screen.contains("Tìm: dak lak")
    }
    try window.press("Escape")
    try window.wait("all rows") { !$0.contains("Tìm: dak lak") }
    try window.press("c")
    try window.wait(for: "CHỌN KẾ HOẠCH")
    try window.type("dak lak")
    try window.wait("the plan of Đắk Lắk alone") { screen in
      screen.contains("Đắk Lắk · ") && !screen.contains("Điện Biên · ")
    }
    try window.press("Escape")
    try window.wait("the list") { !$0.contains("CHỌN KẾ HOẠCH") }
    try window.quit()
  }

  /// What an input method of the host sends in one write, and what it means.
  static let bursts: [(bytes: String, note: String)] = [
    ("tie\u{7F}êng", "tiêng"), ("tie\u{7F}êng\u{7F}\u{7F}\u{7F}ếng", "tiếng"),
    ("tie\u{8}êng", "tiêng"), ("Vie\u{7F}êt", "Viêt"),
    ("hoa\u{7F}\u{7F}òa bi\u{7F}ình", "hòa bình"),
  ]

  @Test(arguments: bursts)
  func `a burst of an input method means the same while typing in Telex is on`(
    bytes: String, note: String
  ) throws {
    let window = try dashboard()
    try openNote(window)
    try window.press("M-z")
    try window.wait(for: "bộ gõ: Telex")
    try window.send(Array(bytes.utf8))
    try window.wait(for: "Lý do tạm dừng  \(note)", "bộ gõ: của máy")
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG-V8")
    #expect(try self.note().map { Array($0.unicodeScalars) } == Array(note.unicodeScalars))
    try window.quit()
  }

  @Test func `tone signs are put in place after a look, as one change that can be undone`() throws {
    try whole.commands.run("set BG-V8 paused --note xã~hội~hoá,~thuỷ~lợi")
    let window = try dashboard()
    try window.press("M-c")
    try window.wait(for: "trước: xã hội hoá, thuỷ lợi", "sau: xã hội hóa, thủy lợi")
    try window.press("Escape")
    try window.wait("the overview again") { !$0.contains("trước: ") }
    #expect(try note() == "xã hội hoá, thuỷ lợi")
    try window.press("M-c")
    try window.wait(for: "Enter: ghi 1 chỗ")
    try window.press("Enter")
    try window.wait(for: "Đã ghi chuẩn hóa dấu thanh ở 1 chỗ")
    #expect(try note() == "xã hội hóa, thủy lợi")
    try window.press("u")
    try window.wait(for: "Đã hoàn tác: BG-V8")
    #expect(try note() == "xã hội hoá, thuỷ lợi")
    try window.quit()
  }
}
