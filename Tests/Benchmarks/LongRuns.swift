import BenchmarkSupport
import FuzzSupport
import Glibc
import MonkeySupport
import TestFiles

/// What tests do in short, for as long as is asked for; each prints its figures as JSON.
enum LongRuns {
  static func faults(rounds: Int, seed: UInt64) throws {
    var run = try FaultRun(by: "dondoc-benchmarks", seed: seed)
    do {
      defer { print(run.figures.json(rounds: rounds, seed: seed)) }
      try run.run(rounds: rounds, changesPerWriter: rounds) { done in
        if done.isMultiple(of: 50) { Benchmarks.tell("\(done) of \(rounds) rounds") }
      }
    }
    if !run.figures.isClean { exit(EXIT_FAILURE) }
  }

  static func monkey(events: Int, seed: UInt64) throws {
    let figures = try Monkey.run(events: events, from: seed)
    print(figures.json(seed: seed))
    if let failure = figures.failure { Benchmarks.stop("\(failure)", code: EXIT_FAILURE) }
  }

  static func soak(keys: Int, changes: Int) throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    var soak = try Soak(at: folder.file("plans.db"))
    let figures = try soak.run(keys: keys, changes: changes)
    print(figures.json)
    if figures.growth > 10 { exit(EXIT_FAILURE) }
  }

  static func fuzz(inputs: Int, seed: UInt64) throws {
    // Kept where it is after a crash, of which nothing else would tell the input.
    var template = Array("/tmp/dondoc-fuzz-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    Benchmarks.tell("the input under way is in \(path)")
    var lines: [String] = []
    var problems: [String] = []
    for target in FuzzTarget.all {
      let figures = try target.run(inputs: inputs, seed: seed) { input in
        ftruncate(file, 0)
        pwrite(file, input, input.count, 0)
      }
      let slowest = figures.slowest / .microseconds(1)
      lines.append(
        "  \"\(figures.name)\": { \"inputs\": \(figures.inputs), \"problems\": \(figures.problems.count), \"slowestMicroseconds\": \(Int(slowest)) }"
      )
      problems += figures.problems
    }
    print("{\n\(lines.joined(separator: ",\n"))\n}")
    unlink(path)
    if !problems.isEmpty { Benchmarks.stop(problems.joined(separator: "\n"), code: EXIT_FAILURE) }
  }
}
