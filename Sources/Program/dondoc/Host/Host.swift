import CommandTool
import Glibc
import Values

/// The machine and the account the program runs on: environment, clock, login.
struct Host: Sendable {
  /// The variables the program knows, those that are set.
  let environment: [String: String]
  /// The number of the login account.
  let uid: Int

  private static let variables = [
    "DONDOC_STORE", "DONDOC_TODAY", "DONDOC_USER", "DONDOC_THEME", "HOME", "XDG_DATA_HOME",
    "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR", "TERM", "LC_ALL", "LC_CTYPE", "LANG",
    "NO_COLOR", "COLORTERM", "COLORFGBG", "LOGNAME", "USER",
  ]

  /// The machine, with the environment the program was started in.
  init() {
    environment = Self.variables.reduce(into: [:]) { environment, name in
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    uid = Int(getuid())
  }

  /// The seconds since 1 January 1970, UTC.
  private var seconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec
  }

  /// The day in Viet Nam, which keeps UTC+7 all year, whatever zone the machine is set to.
  var today: Day { Day(number: (seconds + 7 * 3600) / 86_400) }

  /// The moment in UTC, as `2026-11-20T02:15:00Z`.
  var moment: String {
    let seconds = seconds
    let ofDay = seconds % 86_400
    let clock = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(Day(number: seconds / 86_400))T\(clock.joined(separator: ":"))Z"
  }

  /// The name of the login account, else its number.
  var loginName: String {
    let table = try? TextFile.bytes(at: AccountName.table)
    return AccountName.of(uid, in: table.map { String(decoding: $0, as: UTF8.self) }, environment)
  }

  /// Whether a person sits at a terminal to read questions and answer them.
  var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// A line a person types, without the spaces around it; `nil` at the end of the input.
  static func typedLine() -> String? {
    readLine().map { line in
      String(line.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
    }
  }

  /// The columns and rows of the terminal behind the standard output, if there is one.
  var terminalSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
