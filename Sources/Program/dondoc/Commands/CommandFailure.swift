import CommandTool
import PlanModel
import Values

/// Why a command ended without having done what it was asked.
struct CommandFailure: Error {
  /// What went wrong, and the way out.
  let words: Words
  /// The exit code.
  let code: ExitCode

  /// A failure.
  init(_ words: Words, _ code: ExitCode) {
    self.words = words
    self.code = code
  }

  /// Whatever was thrown, as a failure of a command.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let failure as StoreFailure: self.init(failure.words, ExitCode(failure))
    case let failure as UsageError:
      self.init(Words(failure.sentence(.vi), failure.sentence(.en)), .usage)
    default: self.init(Words("lỗi: \(error)", "error: \(error)"), .failed)
    }
  }
}
