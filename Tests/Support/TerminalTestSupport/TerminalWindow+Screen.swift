import Glibc
import TestFiles

/// What a test waited for and did not come, with what was on the screen instead.
public struct NeverCame: Error, CustomStringConvertible {
  let awaited: String
  let screen: String

  /// What was waited for, and the screen.
  public var description: String { "never came: \(awaited); the screen was:\n\(screen)" }
}

extension TerminalWindow {
  /// How long a test waits for what must come.
  ///
  /// It ends only tests that fail, so it is far longer than any machine should need, also while the
  /// other tests fill all of its processors.
  public static let patience = Duration.seconds(180)

  /// What is on the screen, without the spaces at the ends of lines.
  public func screen() throws -> String { try tmux.run(["capture-pane", "-p"]) }

  /// What is on the screen once three looks in a row see the same while the program waits, so that
  /// a frame is complete.
  public func stillScreen() throws -> String {
    var last: [String] = []
    return try wait("a still screen") { screen in
      // A program that waits for a busy processor paints nothing either.
      last = try isProgramWaiting ? last.suffix(2) + [screen] : []
      return last.count == 3 && last.allSatisfy { $0 == screen }
    }
  }

  /// Whether all threads of the program sleep.
  private var isProgramWaiting: Bool {
    get throws {
      guard let process = try process else { return true }
      let folder = "/proc/\(process)/task"
      return ((try? TemporaryFolder.names(at: folder)) ?? []).allSatisfy { thread in
        let line = (try? TemporaryFolder.read(path: "\(folder)/\(thread)/stat")) ?? []
        // The name of the program, in parentheses, stands before the state.
        let state = line.lastIndex(of: UInt8(ascii: ")")).map { line[$0...].dropFirst(2).first }
        return state == UInt8(ascii: "S")
      }
    }
  }

  /// What is on the screen, with the sequences that give it colours and emphasis.
  public func styledScreen() throws -> String { try tmux.run(["capture-pane", "-p", "-e"]) }

  /// Waits for a state of the screen.
  ///
  /// - Parameters:
  ///   - awaited: The name of the state, to be told when it never comes.
  ///   - limit: How long to wait.
  ///   - condition: Whether a screen is in it.
  /// - Returns: The first such screen.
  /// - Throws: ``NeverCame`` when none comes in time.
  @discardableResult
  public func wait(
    _ awaited: String = "a prompt", within limit: Duration = patience,
    until condition: (String) throws -> Bool
  ) throws -> String {
    let end = ContinuousClock.now + limit
    while true {
      // Whether time is up is asked first, so that a slow machine looks once more at the end.
      let isLast = ContinuousClock.now >= end
      let screen = try screen()
      if try condition(screen) { return screen }
      guard !isLast else { throw NeverCame(awaited: awaited, screen: screen) }
      poll(nil, 0, 15)
    }
  }

  /// Waits until texts are all on the screen, each within one line.
  @discardableResult
  public func wait(for texts: String..., within limit: Duration = patience) throws -> String {
    try wait(texts.joined(separator: " and "), within: limit) { screen in
      texts.allSatisfy(screen.contains)
    }
  }

  /// Waits until none of some texts is on the screen.
  @discardableResult
  public func waitForAbsence(of texts: String...) throws -> String {
    try wait("no more \(texts.joined(separator: ", "))") { screen in
      !texts.contains(where: screen.contains)
    }
  }

  /// Whether the cursor can be seen.
  public var isCursorShown: Bool { get throws { try fact("cursor_flag") == "1" } }

  /// Whether a screen is shown beside the one with the shell's lines.
  public var isOnOtherScreen: Bool { get throws { try fact("alternate_on") == "1" } }

  /// Whether the program asked for the mouse.
  public var wantsMouse: Bool { get throws { try fact("mouse_any_flag") == "1" } }

  /// The column and row of the cursor, from 0.
  public var cursor: (column: Int, row: Int) {
    get throws {
      guard let column = Int(try fact("cursor_x")), let row = Int(try fact("cursor_y")) else {
        throw TmuxFailure(message: "no place of the cursor")
      }
      return (column, row)
    }
  }

  private func fact(_ name: String) throws -> String {
    try tmux.run(["display-message", "-p", "#{\(name)}"]).filter { !$0.isNewline }
  }
}
