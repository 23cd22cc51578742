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

  /// Prints a text that is made piece by piece, of something that is not to be held for as long as
  /// its reader takes.
  ///
  /// It is spooled, so that it is whole before any of it is printed. It is not where the output is a
  /// file, which takes it at once, and where no folder has room for it.
  ///
  /// - Parameters:
  ///   - folders: Where it may be spooled, the best first.
  ///   - work: Makes it, and may be asked again. It is told whether the text is spooled; where it is
  ///     not and nobody reads on, it goes on for nothing.
  /// - Throws: What the work throws, and ``CommandFailure`` when the text can not be printed.
  func stream(
    spoolingIn folders: [String],
    _ work: (_ sink: inout FileSink, _ isSpooled: Bool) throws -> Void
  ) throws {
    do {
      if !Self.isFile(STDOUT_FILENO) {
        for folder in folders where try spool(in: folder, work) { return }
      }
      var sink = FileSink(STDOUT_FILENO)
      try work(&sink, false)
      sink.flush()
      if let number = sink.failure { throw TextFile.Failure(number: number) }
    } catch let failure as TextFile.Failure where failure.number == EPIPE {
      return
    } catch let failure as TextFile.Failure {
      throw CommandFailure(Self.unprinted(failure.number), .failed)
    }
  }

  /// Prints a text by way of a file.
  ///
  /// - Returns: Whether the folder had room for it; else nothing was printed.
  private func spool(
    in folder: String, _ work: (_ sink: inout FileSink, _ isSpooled: Bool) throws -> Void
  ) throws -> Bool {
    guard var text = SpooledText(in: folder) else { return false }
    try work(&text.sink, true)
    guard text.finish() else { return false }
    try text.pass(to: STDOUT_FILENO)
    return true
  }

  private static func isFile(_ descriptor: Int32) -> Bool {
    var facts = stat()
    return fstat(descriptor, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
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
