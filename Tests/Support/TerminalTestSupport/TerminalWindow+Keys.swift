import Glibc
import Synchronization
import TestFiles

extension TerminalWindow {
  /// Presses keys by the names tmux has for them, such as `Enter`, `C-s` and `Up`.
  public func press(_ keys: String...) throws {
    try tmux.run(["send-keys"] + keys)
  }

  /// Types a text in one burst.
  public func type(_ text: String) throws {
    try tmux.run(["send-keys", "-l", "--", text])
  }

  /// Sends bytes as they are, in one burst.
  public func send(_ bytes: [UInt8]) throws {
    try tmux.run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Sends an action of the mouse as terminals report it.
  ///
  /// - Parameters:
  ///   - button: 0 for the left button, 64 and 65 for the wheel up and down.
  ///   - column: The column from 1.
  ///   - row: The row from 1.
  /// - Throws: What tmux has to say against it.
  public func point(button: Int, column: Int, row: Int) throws {
    let press = "\u{1B}[<\(button);\(column);\(row)M"
    try send(Array((button == 0 ? Self.click(column: column, row: row) : press).utf8))
  }

  /// Clicks twice with the left button, in one burst, so that no busy machine parts the clicks.
  public func doubleClick(column: Int, row: Int) throws {
    let click = Self.click(column: column, row: row)
    try send(Array((click + click).utf8))
  }

  private static func click(column: Int, row: Int) -> String {
    "\u{1B}[<0;\(column);\(row)M\u{1B}[<0;\(column);\(row)m"
  }

  /// Pastes a text, marked as pasted when the program asked for marks.
  public func paste(_ text: String) throws {
    try tmux.run(["set-buffer", "--", text, ";", "paste-buffer", "-p"])
  }

  /// Gives the window another size.
  public func resize(_ size: Size) throws {
    try tmux.run(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) throws {
    guard let process = try process else { throw TmuxFailure(message: "no program runs") }
    kill(process, number)
  }
}

// MARK: - The shell

extension TerminalWindow {
  /// Types a line to the shell.
  public func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Starts the program by its command line.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, as typed to a shell.
  ///   - changes: What `env` is to change in the environment, as `NAME=value` or `-u NAME`.
  /// - Throws: What tmux has to say against it.
  public func start(_ arguments: String = "", with changes: String = "") throws {
    let number = runs.add(1, ordering: .relaxed).newValue
    let environment = changes.isEmpty ? "" : "env \(changes) "
    try enter("\(environment)sh dondoc \(arguments); echo end\(number):$?")
  }

  /// Waits until the program started last has ended.
  ///
  /// - Returns: Its exit code as the shell gives it: 128 and the number of a signal that ended it.
  /// - Throws: When it does not end in time.
  @discardableResult
  public func ended() throws -> Int32 {
    let mark = "end\(runs.load(ordering: .relaxed)):"
    var code: Int32?
    try wait("the end of the program and a prompt") { screen in
      code = Self.number(after: mark, in: screen)
      return code != nil
    }
    remove("\(home.path)/\(name).pid")
    return code ?? -1
  }

  /// The digits that follow the last occurrence of a mark, when a prompt follows them.
  private static func number(after mark: String, in screen: String) -> Int32? {
    let rest = screen.split(separator: mark, omittingEmptySubsequences: false).dropFirst().last
    guard let rest, rest.drop(while: \.isNumber).contains("$") else { return nil }
    return Int32(rest.prefix { $0.isASCII && $0.isNumber })
  }

  /// The settings of the terminal, as `stty -a` prints them.
  public func settings() throws -> String {
    let number = runs.add(1, ordering: .relaxed).newValue
    try enter("stty -a >'\(name).stty'; echo end\(number):$?")
    try ended()
    return String(decoding: try home.read("\(name).stty"), as: UTF8.self)
  }
}
