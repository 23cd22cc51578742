import BenchmarkSupport
import Glibc
import PlanModel
import PlanStore
import TestFiles
import Values

/// Makes stores to measure with, and measures them.
@main
enum Benchmarks {
  static func main() {
    do throws(BenchmarkCommand.UsageError) {
      let command = try BenchmarkCommand(Array(CommandLine.arguments.dropFirst()))
      do {
        try carryOut(command)
      } catch let failure as StoreFailure {
        stop(failure.words.en, code: EXIT_FAILURE)
      } catch {
        stop("\(error)", code: EXIT_FAILURE)
      }
    } catch {
      stop("\(error.reason)\n\(BenchmarkCommand.usage)", code: 2)
    }
  }

  private static func carryOut(_ command: BenchmarkCommand) throws {
    switch command {
    case .help: print(BenchmarkCommand.usage)
    case .text: print(StoreRun.json(TextRun.figures()))
    case .makeStore(let path, let plan):
      let changes = try StoreMaker.make(plan, at: .file(path))
      print("\(path): \(plan.tasks) tasks, \(changes) changes")
    case .run(let path):
      let figures = try measure(path) { run, copy in
        try run.figures() + TransferRun(copy, on: BenchmarkCommand.usualDay).figures()
      }
      print(StoreRun.json(figures))
    case .faults(let rounds, let seed): try LongRuns.faults(rounds: rounds, seed: seed)
    case .monkey(let events, let seed): try LongRuns.monkey(events: events, seed: seed)
    case .fuzz(let inputs, let seed): try LongRuns.fuzz(inputs: inputs, seed: seed)
    case .soak(let keys, let changes): try LongRuns.soak(keys: keys, changes: changes)
    case .faultChild(let arguments): exit(FaultChild.run(arguments))
    case .check(let small, let large, let limits):
      let text = String(decoding: try TemporaryFolder.read(path: limits), as: UTF8.self)
      let exceeded = try BenchmarkLimits(text).exceeded(
        small: try measure(small) { run, _ in try run.figuresInLimits() },
        large: try measure(large) { run, _ in try run.figuresInLimits() })
      if !exceeded.isEmpty { stop(exceeded.joined(separator: "\n"), code: EXIT_FAILURE) }
    }
  }

  /// The figures of a copy of a store.
  private static func measure<Figures>(
    _ path: String, _ run: (StoreRun, StoreLocation) throws -> Figures
  ) throws -> Figures {
    let folder = try TemporaryFolder()
    let copy = folder.file("plans.db")
    try StoreFile.backUp(from: path, to: copy)
    defer { withExtendedLifetime(folder) {} }
    return try run(StoreRun(.file(copy), on: BenchmarkCommand.usualDay), .file(copy))
  }

  /// Prints a line on the standard error.
  static func tell(_ message: String) {
    var line = "dondoc-benchmarks: \(message)\n"
    line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  static func stop(_ message: String, code: Int32) -> Never {
    tell(message)
    exit(code)
  }
}
