import ProgramTestSupport
import TerminalTestSupport

/// The whole program: its command line, and terminals it runs in.
struct WholeProgram {
  /// The command line, with the home that all terminals share.
  let commands: Program

  init() throws { commands = try Program() }

  /// A new terminal.
  func terminal(
    _ size: TerminalWindow.Size = .init(80, 24), _ variables: [String] = []
  ) throws -> TerminalWindow {
    try TerminalWindow(
      home: commands.home, program: Program.path, size: size, variables: variables)
  }

  /// A new terminal with the dashboard on its overview.
  func dashboard(
    _ arguments: String = "", _ size: TerminalWindow.Size = .init(80, 24)
  ) throws -> TerminalWindow {
    let window = try terminal(size)
    try window.start(arguments)
    try window.waitForOverview()
    return window
  }
}

extension TerminalWindow {
  /// Waits until the overview is there, with its rows: all but those of the plan in doubt.
  func waitForOverview() throws {
    try wait("the overview") { $0.contains("1 Tổng quan") && $0.contains("1/118 ") }
  }

  /// Goes to a task or a target and waits until it is chosen.
  func go(to code: String, key: String) throws {
    try press(key)
    try find(code)
  }

  /// Narrows a list to a code.
  func find(_ code: String) throws {
    try press("/")
    try type(code)
    try press("Enter")
    try wait("the row of \(code)") { $0.contains("Tìm: \(code)") && $0.contains(" 1/1 ─") }
  }

  /// Says of the chosen task that it is done, and leaves the form open.
  func fillDone(product: String, on day: String) throws {
    try press("t")
    try wait(for: "5  đã hoàn thành")
    try press("5")
    try wait(for: "Số, ký hiệu sản")
    try type(product)
    try press("Enter")
    try type(day)
    try wait(for: product, day)
  }

  /// Leaves the dashboard.
  func quit() throws {
    try press("q")
    try ended()
  }
}
