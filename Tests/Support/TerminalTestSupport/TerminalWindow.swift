public import Glibc
import Synchronization
public import TestFiles

/// A shell in a real terminal, in which a test runs the program.
///
/// The terminal is a window of a tmux server that belongs to it alone, and its shell knows nothing
/// of the environment of the tests.
public final class TerminalWindow: Sendable {
  /// The columns and rows of a window.
  public struct Size: Sendable {
    let columns: Int
    let rows: Int

    /// A size in cells.
    public init(_ columns: Int, _ rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  private static let windows = Atomic<Int>(0)
  let tmux: TmuxServer
  let home: TemporaryFolder
  let name: String
  let runs = Atomic<Int>(0)

  /// Opens a window with a shell.
  ///
  /// - Parameters:
  ///   - home: The home of what runs in it.
  ///   - program: The file of the program, which the shell then knows as `dondoc`.
  ///   - size: The size of the window.
  ///   - variables: Further variables of the environment, as `NAME=value`.
  /// - Throws: That there is no tmux, or what kept it from opening a window.
  public init(
    home: TemporaryFolder, program: String, size: Size = Size(80, 24), variables: [String] = []
  ) throws {
    self.home = home
    let number = Self.windows.add(1, ordering: .relaxed).newValue
    name = "t\(getpid())-\(number)"
    tmux = TmuxServer(folder: home.path, name: name)
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let environment =
      [
        "HOME=\(home.path)", "PATH=\(path)", "TERM=xterm-256color", "LC_ALL=C.UTF-8",
        "TZ=America/New_York", "PS1=$ ", "PROGRAM=\(program)", "PIDFILE=\(home.path)/\(name).pid",
        "XDG_DATA_HOME=\(home.path)/.local/share", "XDG_STATE_HOME=\(home.path)/.local/state",
        "XDG_CONFIG_HOME=\(home.path)/.config", "DONDOC_TODAY=2026-11-20", "DONDOC_USER=Lan",
      ] + variables
    // The number of the process is that of the program, as it takes the place of this shell. The
    // script is read and not executed: a process another test forks meanwhile may hold it open.
    try home.write(
      Array("#!/bin/sh\necho $$ >\"$PIDFILE\"\nexec \"$PROGRAM\" \"$@\"\n".utf8), to: "dondoc",
      mode: 0o755)
    let command = ["exec", "env", "-i"] + environment.map { "'\($0)'" } + ["sh"]
    try tmux.run(
      [
        "new-session", "-d", "-s", "window", "-x", "\(size.columns)", "-y", "\(size.rows)", "-c",
        home.path, command.joined(separator: " "), ";", "set", "-g", "status", "off", ";", "set",
        "-g", "window-size", "manual", ";", "resize-window", "-x", "\(size.columns)", "-y",
        "\(size.rows)",
      ])
    try wait { $0.hasPrefix("$") }
  }

  deinit {
    if let process = try? process { kill(process, SIGKILL) }
    _ = try? tmux.run(["kill-server"])
  }

  /// The process that the program was started as last.
  public var process: pid_t? {
    get throws {
      guard let bytes = try? home.read("\(name).pid") else { return nil }
      return pid_t(String(decoding: bytes, as: UTF8.self).filter { !$0.isNewline })
    }
  }
}
