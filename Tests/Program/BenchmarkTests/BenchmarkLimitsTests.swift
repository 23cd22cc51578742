import BenchmarkSupport
import PlanStore
import TestFiles
import Testing
import Values

/// What of the figures of two stores is over its limit.
struct BenchmarkLimitsTests {
  private static let limits = "# tên, ms, lần\nopen 20 3\nundo 5 2\n"

  private func exceeded(
    small: [(name: String, time: Duration)], large: [(name: String, time: Duration)]
  ) throws -> [String] {
    try BenchmarkLimits(Self.limits).exceeded(small: small, large: large)
  }

  @Test func `figures within their limits are passed over in silence`() throws {
    #expect(
      try exceeded(
        small: [("open", .milliseconds(6)), ("undo", .microseconds(1))],
        large: [("undo", .milliseconds(1)), ("open", .milliseconds(19)), ("x", .seconds(9))]) == [])
  }

  @Test func `what takes too long, or grows too much, or is missing is told`() throws {
    #expect(
      try exceeded(small: [("open", .milliseconds(2))], large: [("open", .milliseconds(19))])
        == ["open: 0.019 seconds, at most 3 times 0.002 seconds", "undo: not measured"])
    #expect(
      try exceeded(
        small: [("open", .milliseconds(19)), ("undo", .milliseconds(4))],
        large: [("open", .milliseconds(21)), ("undo", .milliseconds(4))])
        == ["open: 0.021 seconds, at most 20 ms"])
  }

  @Test(arguments: ["open", "open 20", "open x 3", "open 20 3 4"])
  func `a line that is no limit is named`(line: String) {
    do throws(BenchmarkCommand.UsageError) {
      _ = try BenchmarkLimits(line)
      Issue.record("read \(line)")
    } catch {
      #expect(error.reason == "not a limit: \(line)")
    }
  }
}

/// The limits that come with the program.
struct ShippedLimitsTests {
  @Test func `every limit is that of something that is measured`() throws {
    let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let path = tests.joined(separator: "/") + "/Benchmarks/limits.txt"
    let limits = try BenchmarkLimits(
      String(decoding: try TemporaryFolder.read(path: path), as: UTF8.self))
    let folder = try TemporaryFolder()
    let store = StoreLocation.file(folder.file("plans.db"))
    let plan = StorePlan(tasks: 30, seed: 3, today: try #require(Day(2026, 11, 20)))
    try StoreMaker.make(plan, at: store)
    let figures = try StoreRun(store, on: plan.today, repeats: 1).figuresInLimits()
    let measured = Set(figures.map(\.name))
    #expect(!limits.lines.isEmpty)
    for line in limits.lines { #expect(measured.contains(line.name), "\(line.name)") }
  }
}
