import ProgramTestSupport
import TerminalTestSupport
import TestFiles
import Testing

/// What the flags of the dashboard do to its first screen.
struct StartTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  /// The arguments, and what the first screen then says.
  static let flags: [(arguments: String, texts: [String])] = [
    (
      "--sample",
      ["bản dùng thử, không lưu", "Thứ Sáu 20/11/2026", "QN  Thành phố Quảng Ngãi: 14 việc"]
    ),
    ("--demo", ["bản dùng thử, không lưu", "SỐ LIỆU MINH HỌA"]),
    ("--sample --read-only", ["chỉ xem"]),
    ("--sample --lang en", ["trial copy, not kept", "Friday 20/11/2026", "1 Overview"]),
    ("--demo --lang en", ["MADE-UP FIGURES"]),
    ("--sample --plan BG", ["Bắc Giang · KH thực hiện NQ 45-NQ/TW", "45 việc"]),
    ("--sample --plan bg --today 1/10/2024", ["Bắc Giang", "Thứ Ba 01/10/2024"]),
    ("--sample --plan HT --agency HT-C4", ["Hà Tĩnh", "Các đơn vị có liên quan"]),
    ("--sample --theme sang", ["1 Tổng quan"]),
    ("--sample --theme khong-co", ["khong-co", "1 Tổng quan"]),
  ]

  @Test(arguments: flags)
  func `a flag shows`(arguments: String, texts: [String]) throws {
    let window = try whole.terminal(.init(120, 40))
    try window.start(arguments)
    try window.wait(texts.joined(separator: ", ")) { screen in texts.allSatisfy(screen.contains) }
    try window.quit()
  }

  @Test func `a theme changes the look and not the words`() throws {
    let screens = try ["toi", "sang"].map { name in
      let window = try whole.dashboard("--sample --theme \(name)")
      let screens = (try window.stillScreen(), try window.styledScreen())
      try window.quit()
      return screens
    }
    #expect(screens[0].0 == screens[1].0)
    #expect(screens[0].1 != screens[1].1)
  }

  @Test(arguments: ["--sample --read-only", "--read-only"])
  func `what may only be seen is not changed`(arguments: String) throws {
    try whole.commands.run("init --sample")
    let window = try whole.dashboard(arguments)
    try window.go(to: "BG-V8", key: "3")
    try window.press(".")
    try window.wait(for: "chế độ chỉ xem")
    #expect(try window.screen().contains("Tình trạng: chưa có thông tin"))
    try window.quit()
    #expect(try whole.commands.run("history BG-V8 --json").text == "[]\n")
  }

  @Test func `a trial copy can be changed and is not kept`() throws {
    let window = try whole.dashboard("--sample")
    try window.go(to: "BG-V8", key: "3")
    try window.press(".")
    try window.wait(for: "Tình trạng: chưa thực hiện")
    try window.quit()
    #expect(try whole.commands.run("list plans").code == 1)
  }

  @Test func `the plan chosen last is opened next time`() throws {
    try whole.commands.run("init --sample")
    let window = try whole.dashboard()
    try window.press("c")
    try window.wait(for: "CHỌN KẾ HOẠCH")
    try window.type("dien bien")
    try window.wait("one plan left") { $0.contains("Điện Biên ·") && !$0.contains("Hà Tĩnh ·") }
    try window.press("Enter")
    try window.wait(for: "Điện Biên · KH thực hiện")
    try window.quit()
    try window.start()
    try window.wait(for: "Điện Biên · KH thực hiện", "31 việc")
    try window.quit()
  }

  /// What lies where the store should be.
  static let otherFiles = [
    "", "xin chào, đây không phải kho dữ liệu\n",
    "SQLite format 3\0" + String(repeating: "x", count: 4_000),
  ]

  @Test(arguments: otherFiles)
  func `a file that is no store is refused in one line and left alone`(text: String) throws {
    try whole.commands.home.write(Array(text.utf8), to: "other.db")
    let window = try whole.terminal(.init(300, 10))
    try window.start("--store other.db")
    #expect(try window.ended() == 1)
    let lines = try window.screen().split(separator: "\n")
    #expect(lines.count == 4 && lines[1].hasPrefix("dondoc: "), "\(lines)")
    #expect(try whole.commands.home.read("other.db") == Array(text.utf8))
  }

  @Test func `a damaged store is refused in one line and left alone`() throws {
    try whole.commands.run("init --sample")
    var bytes = try whole.commands.home.read(".local/share/dondoc/plans.db")
    for index in 100..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 7) }
    try whole.commands.home.write(bytes, to: "damaged.db")
    let window = try whole.terminal(.init(300, 10))
    try window.start("--store damaged.db")
    #expect(try window.ended() == 1)
    let lines = try window.screen().split(separator: "\n")
    #expect(lines.count == 4 && lines[1].hasPrefix("dondoc: "), "\(lines)")
    #expect(try whole.commands.home.read("damaged.db") == bytes)
  }
}
