import CommandTool
import Glibc
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
  ///   - isWritten: Whether the run wrote something that stays so though it can not be told.
  /// - Returns: That code, or that of a failure.
  func finish(
    _ text: String, _ language: Language, code: ExitCode = .done, isWritten: Bool = false
  ) -> Int32 {
    switch Self.write(text, to: STDOUT_FILENO) {
    case .written, .closed: return code.rawValue
    case .failed(let error):
      let reason = String(cString: strerror(error))
      let (vi, en) = isWritten ? ("đã ghi, nhưng ", "written, but ") : ("", "")
      report(
        Words(
          "\(vi)không in được kết quả (\(reason))",
          "\(en)the result could not be printed (\(reason))")[language])
      return ExitCode.failed.rawValue
    }
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
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        return .closed
      } else if errno != EINTR {
        return .failed(errno)
      }
    }
    return .written
  }
}
