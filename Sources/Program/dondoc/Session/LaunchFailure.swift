import CommandTool
import CursesTerminal
import PlanModel
import Values

/// Why the dashboard could not be opened.
enum LaunchFailure: Error {
  /// What is wrong with the store.
  case store(StoreFailure)
  /// What is wrong with the terminal.
  case terminal(TerminalFailure)
  /// The system has no open files or threads left.
  case noDescriptors

  /// The failure of a command that would tell of it.
  ///
  /// - Parameters:
  ///   - options: What the command line says.
  ///   - host: The machine and the account.
  /// - Returns: The reason, with a way out, and the exit code.
  func failure(of options: Options, on host: Host) -> CommandFailure {
    switch self {
    case .store(let failure): CommandFailure(failure, of: options, on: host)
    case .terminal(let failure): CommandFailure(failure.words, .usage)
    case .noDescriptors:
      CommandFailure(
        Words(
          "hệ thống đã hết tệp mở hoặc luồng, không mở được bảng theo dõi",
          "the system has no open files or threads left, so the dashboard can not be opened"),
        .failed)
    }
  }
}
