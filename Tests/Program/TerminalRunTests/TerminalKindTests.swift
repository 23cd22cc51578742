import ProgramTestSupport
import TerminalTestSupport
import TestFiles
import Testing

/// Every kind of terminal shows the overview, or the program says in one line why it can not.
struct TerminalKindTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  /// What `env` is to change, and what the overview then shows.
  static let settings = [
    "TERM=xterm-256color", "TERM=screen-256color", "TERM=tmux-256color", "TERM=linux", "TERM=vt100",
    "TERM=xterm", "TERM=xterm NO_COLOR=1", "NO_COLOR=1", "COLORTERM=truecolor", "-u LC_ALL",
    "-u LC_ALL LANG=vi_VN.UTF-8", "LC_ALL=vi_VN.UTF-8", "LC_ALL=C", "LC_ALL=C.UTF-8",
    "LC_ALL=POSIX",
  ]

  @Test(arguments: settings)
  func `the overview is shown`(changes: String) throws {
    let window = try whole.terminal()
    try window.start("--sample", with: changes)
    try window.waitForOverview()
    _ = try window.stillScreen()
    let screen = try window.styledScreen()
    #expect(screen.contains("Điện Biên"))
    if changes.contains("NO_COLOR") { #expect(Self.colours(in: screen).isEmpty) }
    if changes == "TERM=xterm" {
      #expect(
        Self.colours(in: screen).allSatisfy { (30...37).contains($0) || (40...49).contains($0) })
    }
    if changes == "TERM=xterm-256color" { #expect(!Self.colours(in: screen).isEmpty) }
    try window.quit()
  }

  /// The numbers of the colours that a styled screen uses; those of 256 and of all colours are 38
  /// and 48.
  private static func colours(in screen: String) -> Set<Int> {
    let sequences = screen.split(separator: "\u{1B}[").dropFirst().filter { piece in
      piece.drop { $0.isNumber || $0 == ";" || $0 == ":" }.first == "m"
    }
    let numbers = sequences.flatMap { $0.prefix { $0 != "m" }.split(separator: ";") }
    return Set(
      numbers.compactMap { Int($0) }.filter { (30...49).contains($0) && $0 != 39 && $0 != 49 })
  }

  /// What `env` is to change, and what the one line names.
  static let refused = [
    ("TERM=dumb", "«dumb»"), ("-u TERM", "TERM trống"), ("TERM=", "TERM trống"),
    ("TERM=khong-co", "«khong-co»"),
  ]

  @Test(arguments: refused)
  func `a terminal that can not show it is refused in one line`(
    changes: String, named: String
  ) throws {
    let window = try whole.terminal(.init(160, 10))
    try window.start("--sample", with: changes)
    #expect(try window.ended() == 2)
    let lines = try window.screen().split(separator: "\n")
    #expect(lines.count == 4, "\(lines)")
    #expect(lines[1].hasPrefix("dondoc: ") && lines[1].contains(named))
    #expect(try window.isCursorShown)
  }

  @Test(arguments: ["--sample >file", "--sample </dev/null", "<file >file"])
  func `the program says so when input or output is no terminal`(line: String) throws {
    let window = try whole.terminal(.init(160, 10))
    try whole.commands.home.write([], to: "file")
    try window.start(line)
    #expect(try window.ended() == 2)
    #expect(try whole.commands.home.read("file").isEmpty)
    #expect(try window.screen().split(separator: "\n").count == 4)
    #expect(try window.screen().contains("dondoc list"))
  }
}
