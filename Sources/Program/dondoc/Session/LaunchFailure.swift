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

  /// The reason, in one line; the variables of the environment may name the store.
  func words(_ environment: [String: String]) -> Words {
    switch self {
    case .store(.missing(let path)):
      MissingStore.words(of: path, environment) ?? StoreFailure.missing(path: path).words
    case .store(let failure): failure.words
    case .terminal(let failure): failure.words
    case .noDescriptors:
      Words(
        "hệ thống đã hết tệp mở, không mở được bảng theo dõi",
        "the system has no open files left, so the dashboard can not be opened")
    }
  }

  /// The exit code that tells of it.
  var exitCode: ExitCode {
    if case .store(let failure) = self { ExitCode(failure) } else { .usage }
  }
}
