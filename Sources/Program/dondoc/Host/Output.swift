import CommandTool
import Glibc
import PlanModel
import Values
import VietnameseText

/// The standard output and the standard error.
struct Output {
  /// What became of a text that was to be printed.
  private enum Outcome {
    case written
    case closed
    case failed(Int32)
  }

  /// An output that outlives a reader who has seen enough, as `head` does.
  init() {
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is then told like a full disk, and does not end the program.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Prints a text with which the run ends.
  ///
  /// - Parameters:
  ///   - text: The text, with its line ends.
  ///   - language: The language to report a failure in.
  ///   - code: The exit code when all goes well, or when nobody reads on.
  ///   - call: How the program is called on the store that the run changed, which stays so though
  ///     it can not be told; `nil` when it changed none.
  /// - Returns: That code, or that of a failure.
  func finish(
    _ text: String, _ language: Language, code: ExitCode = .done, written call: ProgramCall? = nil
  ) -> Int32 {
    switch Self.write(text, to: STDOUT_FILENO) {
    case .written, .closed: return code.rawValue
    case .failed(let error):
      report(Self.unprinted(error, written: call)[language])
      return ExitCode.failed.rawValue
    }
  }

  /// Prints a text that is made piece by piece.
  ///
  /// - Parameter work: Makes it; where nobody reads on, it goes on for nothing.
  /// - Throws: What the work throws, and ``CommandFailure`` when the text can not be printed.
  func stream(_ work: (inout FileSink) throws -> Void) throws {
    var sink = FileSink(STDOUT_FILENO)
    try work(&sink)
    sink.flush()
    guard let error = sink.failure, error != EPIPE else { return }
    throw CommandFailure(Self.unprinted(error), .failed)
  }

  private static func unprinted(_ error: Int32, written call: ProgramCall? = nil) -> Words {
    let reason = String(cString: strerror(error))
    guard let call else {
      return Words(
        "không in được kết quả (\(reason))", "the result could not be printed (\(reason))")
    }
    let next = CommandFailure.lookAfterChange(call)
    return Words(
      "đã ghi, nhưng không in được kết quả (\(reason)); \(next.vi)",
      "written, but the result could not be printed (\(reason)); \(next.en)")
  }

  /// Prints a text while the run goes on, as a question is.
  func tell(_ text: String) {
    _ = Self.write(text, to: STDOUT_FILENO)
  }

  /// Prints one line of what went wrong on the standard error.
  ///
  /// It may quote names of files and texts of others, so that control characters are made visible.
  func report(_ line: String) {
    _ = Self.write("dondoc: \(TextWidth.cleaned(line))\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to file: Int32) -> Outcome {
    var sink = FileSink(file)
    sink.write(text)
    sink.flush()
    return switch sink.failure {
    case nil: .written
    case EPIPE: .closed
    case let error?: .failed(error)
    }
  }
}
