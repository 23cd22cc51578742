import Glibc
import TerminalTestSupport
import Testing

/// Whatever ends or stops the dashboard, the shell has its terminal back.
struct WayOutTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  /// How the dashboard comes to its end, and the exit code the shell sees.
  static let ways: [(signal: Int32?, code: Int32)] = [
    (nil, 0), (SIGTERM, 0), (SIGHUP, 0), (SIGINT, 0), (SIGSEGV, 128 + SIGSEGV),
    (SIGABRT, 128 + SIGABRT),
  ]

  @Test(arguments: ways)
  func `the terminal is as it was`(signal: Int32?, code: Int32) throws {
    let window = try whole.terminal()
    try window.enter("echo dòng trước đó")
    // What is typed before this line stands could be echoed into it.
    try window.wait(for: "\ndòng trước đó\n")
    let before = try window.settings()
    #expect(before.contains("echo"))
    try window.start("--sample")
    try window.waitForOverview()
    #expect(try window.isOnOtherScreen)
    #expect(try window.wantsMouse)
    if let signal { try window.signal(signal) } else { try window.press("q") }
    #expect(try window.ended() == code)
    #expect(try !window.isOnOtherScreen)
    #expect(try window.isCursorShown)
    #expect(try !window.wantsMouse)
    let screen = try window.screen()
    #expect(screen.contains("\ndòng trước đó\n"), "the screen was:\n\(screen)")
    #expect(try window.settings() == before)
  }

  @Test func `Ctrl-Z leaves the shell its terminal, and fg comes back to the same screen`() throws {
    let window = try whole.terminal()
    let before = try window.settings()
    try window.start("--sample")
    try window.waitForOverview()
    try window.go(to: "BG-V8", key: "3")
    let left = try window.stillScreen()
    try window.press("C-z")
    try window.wait(for: "Stopped")
    #expect(try !window.isOnOtherScreen)
    #expect(try window.settings() == before)
    try window.enter("fg; echo back:$?")
    try window.wait("the screen that was left") { $0 == left }
    try window.press("q")
    try window.wait(for: "back:0")
    #expect(try window.settings() == before)
  }

  @Test func `a window resized while the dashboard is stopped is filled on its return`() throws {
    let window = try whole.terminal()
    try window.start("--sample")
    try window.waitForOverview()
    try window.press("C-z")
    try window.wait(for: "Stopped")
    try window.resize(.init(120, 40))
    try window.enter("fg; echo back:$?")
    try window.wait("an overview of 120 columns and 40 rows") { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines[0].count == 120 && lines[39].contains("? trợ giúp")
    }
    try window.press("q")
    try window.wait(for: "back:0")
  }

  @Test func `a terminal without a second screen keeps its prompt apart`() throws {
    let window = try whole.terminal()
    try window.start("--sample", with: "TERM=vt100")
    try window.waitForOverview()
    try window.press("q")
    try window.ended()
    #expect(try window.isCursorShown)
    let prompt = try window.wait("a prompt of its own") {
      $0.contains("\n$\n") || $0.hasSuffix("\n$")
    }
    #expect(prompt.contains("end1:0\n"), "the answer of the shell stands on a line of its own")
  }
}
