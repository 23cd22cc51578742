import BenchmarkSupport
import Testing
import Values

/// The arguments of the program that measures.
struct BenchmarkCommandTests {
  private static func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }

  @Test func `a store is asked for by its file and size, in any order`() throws {
    let day = try #require(Day(2027, 1, 2))
    let expected = BenchmarkCommand.makeStore(
      path: "a.db", StorePlan(tasks: 10, seed: 5, today: day))
    for line in [
      "make-store a.db --tasks 10 --seed 5 --today 2027-01-02",
      "make-store --today 2/1/2027 --seed 5 --tasks 10 a.db",
    ] { #expect(try BenchmarkCommand(Self.words(line)) == expected) }
  }

  @Test func `what is left out has its usual value`() throws {
    #expect(
      try BenchmarkCommand(Self.words("make-store a.db --tasks 1"))
        == .makeStore(
          path: "a.db", StorePlan(tasks: 1, seed: 1, today: BenchmarkCommand.usualDay)))
    #expect(try BenchmarkCommand(["run", "a.db"]) == .run(path: "a.db"))
    #expect(try BenchmarkCommand(["text"]) == .text)
    #expect(
      try BenchmarkCommand(["check", "a", "b", "c"]) == .check(small: "a", large: "b", limits: "c"))
    #expect(TextRun.figures(repeats: 1).count == 4)
    #expect(try BenchmarkCommand(["faults"]) == .faults(rounds: 100, seed: 1))
    #expect(
      try BenchmarkCommand(Self.words("faults --seed 7 --rounds 9")) == .faults(rounds: 9, seed: 7))
    #expect(
      try BenchmarkCommand(Self.words("monkey --events 5")) == .monkey(events: 5, seed: 1))
    #expect(try BenchmarkCommand(Self.words("fuzz --inputs 5")) == .fuzz(inputs: 5, seed: 1))
    #expect(
      try BenchmarkCommand(Self.words("soak --keys 5")) == .soak(keys: 5, changes: 10_000))
    #expect(try BenchmarkCommand(["--help"]) == .help)
  }

  @Test(arguments: [
    ("", "a command is missing"), ("mak", "no command \"mak\""),
    ("text x", "text takes no argument"), ("run", "run takes one STORE"),
    ("run a b", "run takes one STORE"), ("check a b", "check takes SMALL, LARGE and LIMITS"),
    ("make-store --tasks 5", "make-store needs a FILE"),
    ("make-store a.db --tasks", "--tasks needs a value"),
    ("make-store a.db", "--tasks needs a number from 1 to 1000000"),
    ("make-store a.db --tasks 0", "--tasks needs a number from 1 to 1000000"),
    ("make-store a.db --tasks 1000001", "--tasks needs a number from 1 to 1000000"),
    ("make-store a.db --tasks 1 --seed -1", "--seed needs a whole number that is not negative"),
    ("make-store a.db --tasks 1 --today 30/2/2026", "--today needs a day, as 2026-11-20"),
    ("make-store a.db b.db --tasks 1", "make-store does not take \"b.db\""),
    ("faults --rounds 0", "--rounds needs a number above 0"),
    ("faults x", "faults does not take \"x\""), ("monkey --events", "--events needs a value"),
    ("fuzz --seed -1", "--seed needs a whole number that is not negative"),
    ("soak --seed 1", "soak does not take \"--seed\""),
    ("make-store a.db --task 1", "make-store does not take \"--task\""),
  ])
  func `arguments that make no sense are told apart`(line: String, reason: String) {
    #expect(throws: BenchmarkCommand.UsageError.self) {
      try BenchmarkCommand(Self.words(line))
    }
    do throws(BenchmarkCommand.UsageError) {
      _ = try BenchmarkCommand(Self.words(line))
    } catch {
      #expect(error.reason == reason)
    }
  }
}
