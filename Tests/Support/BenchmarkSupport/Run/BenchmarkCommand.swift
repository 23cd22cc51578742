public import Values

/// What the program is asked to do.
public enum BenchmarkCommand: Equatable, Sendable {
  /// Make a store in a file.
  case makeStore(path: String, StorePlan)
  /// Measure a store.
  case run(path: String)
  /// Measure a small and a large store, and hold the figures against limits in a file.
  case check(small: String, large: String, limits: String)
  /// Measure what is done with text, without a store.
  case text
  /// Change a store by other programs while things go wrong, and count what is lost.
  case faults(rounds: Int, seed: UInt64)
  /// Let random events come over the dashboard with a store behind.
  case monkey(events: Int, seed: UInt64)
  /// Have every reader of what others wrote read inputs changed at random.
  case fuzz(inputs: Int, seed: UInt64)
  /// Do the same work over and over, and see whether memory grows.
  case soak(keys: Int, changes: Int)
  /// Be one of these programs.
  case faultChild([String])
  /// Say how the program is used.
  case help

  /// Why the arguments say nothing that can be done.
  public struct UsageError: Error, Equatable {
    /// The reason, in one line.
    public let reason: String
  }

  /// How the program is used.
  public static let usage = """
    usage: dondoc-benchmarks make-store FILE --tasks N [--seed S] [--today DAY]
           dondoc-benchmarks run STORE
           dondoc-benchmarks check SMALL LARGE LIMITS
           dondoc-benchmarks text
           dondoc-benchmarks faults [--rounds N] [--seed S]
           dondoc-benchmarks monkey [--events N] [--seed S]
           dondoc-benchmarks fuzz [--inputs N] [--seed S]
           dondoc-benchmarks soak [--keys N] [--changes N]

    make-store  makes a store of N items of work (1 to 1000000) in a new FILE;
                the same S (default 1) and DAY (default 2026-11-20) give the same store
    faults      kills programs that change a store, and fills the disk, locks, moves, flips,
                truncates and migrates, N times each (default 100); prints what was lost as JSON
                and exits with 1 when something was; the files of that are kept where it says
    monkey      lets N random events (default 1000000) come over the dashboard, 5000 for each
                seed from S on, and tells the seed of the first failure
    fuzz        has each reader of files, arguments and typed text read N inputs (default 100000)
                changed at random; the last input of a run that crashed is in the file it names
    soak        presses N keys (default 100000) and makes N changes (default 10000) in one process,
                and exits with 1 when memory grows by more than a tenth
    text        times folding, sorting and typing, and prints JSON
    check       times copies of two stores and exits with 1 when a figure is over its limit
    run         times a copy of STORE, whose day is that of make-store, and prints JSON
    """

  /// The day stores are made for and measured on when none is given.
  public static let usualDay = Day(2026, 11, 20) ?? Day(number: 0)
  /// The most items a store can have.
  private static let mostTasks = 1_000_000

  /// Reads arguments, the name of the program left out.
  public init(_ arguments: [String]) throws(UsageError) {
    switch arguments.first {
    case "make-store": self = try Self.makeStore(Array(arguments.dropFirst()))
    case "run":
      guard arguments.count == 2 else { throw UsageError(reason: "run takes one STORE") }
      self = .run(path: arguments[1])
    case "check":
      guard arguments.count == 4 else {
        throw UsageError(reason: "check takes SMALL, LARGE and LIMITS")
      }
      self = .check(small: arguments[1], large: arguments[2], limits: arguments[3])
    case "text":
      guard arguments.count == 1 else { throw UsageError(reason: "text takes no argument") }
      self = .text
    case "faults":
      let values = try Self.values(
        of: ["--rounds", "--seed"], in: arguments.dropFirst(), for: "faults")
      self = .faults(
        rounds: try Self.count("--rounds", in: values) ?? 100, seed: try Self.seed(in: values))
    case "monkey":
      let values = try Self.values(
        of: ["--events", "--seed"], in: arguments.dropFirst(), for: "monkey")
      self = .monkey(
        events: try Self.count("--events", in: values) ?? 1_000_000,
        seed: try Self.seed(in: values))
    case "fuzz":
      let values = try Self.values(
        of: ["--inputs", "--seed"], in: arguments.dropFirst(), for: "fuzz")
      self = .fuzz(
        inputs: try Self.count("--inputs", in: values) ?? 100_000,
        seed: try Self.seed(in: values))
    case "soak":
      let values = try Self.values(
        of: ["--keys", "--changes"], in: arguments.dropFirst(), for: "soak")
      self = .soak(
        keys: try Self.count("--keys", in: values) ?? 100_000,
        changes: try Self.count("--changes", in: values) ?? 10_000)
    case "fault-child": self = .faultChild(Array(arguments.dropFirst()))
    case "--help", "-h": self = .help
    case let other?: throw UsageError(reason: "no command \"\(other)\"")
    case nil: throw UsageError(reason: "a command is missing")
    }
  }

  private static func makeStore(_ arguments: [String]) throws(UsageError) -> BenchmarkCommand {
    var path: String?
    var values: [String: String] = [:]
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if ["--tasks", "--seed", "--today"].contains(argument) {
        guard let value = rest.popFirst() else {
          throw UsageError(reason: "\(argument) needs a value")
        }
        values[argument] = value
      } else if argument.hasPrefix("-") || path != nil {
        throw UsageError(reason: "make-store does not take \"\(argument)\"")
      } else {
        path = argument
      }
    }
    guard let path else { throw UsageError(reason: "make-store needs a FILE") }
    return .makeStore(path: path, try plan(values))
  }

  /// The values of flags, where nothing else may stand.
  private static func values(
    of flags: [String], in arguments: ArraySlice<String>, for command: String
  ) throws(UsageError) -> [String: String] {
    var values: [String: String] = [:]
    var rest = arguments
    while let argument = rest.popFirst() {
      guard flags.contains(argument) else {
        throw UsageError(reason: "\(command) does not take \"\(argument)\"")
      }
      guard let value = rest.popFirst() else {
        throw UsageError(reason: "\(argument) needs a value")
      }
      values[argument] = value
    }
    return values
  }

  private static func count(
    _ flag: String, in values: [String: String]
  ) throws(UsageError) -> Int? {
    guard let typed = values[flag] else { return nil }
    guard let count = Int(typed), count > 0 else {
      throw UsageError(reason: "\(flag) needs a number above 0")
    }
    return count
  }

  private static func seed(in values: [String: String]) throws(UsageError) -> UInt64 {
    guard let seed = UInt64(values["--seed"] ?? "1") else {
      throw UsageError(reason: "--seed needs a whole number that is not negative")
    }
    return seed
  }

  private static func plan(_ values: [String: String]) throws(UsageError) -> StorePlan {
    guard let tasks = values["--tasks"].flatMap({ Int($0) }), (1...mostTasks).contains(tasks)
    else { throw UsageError(reason: "--tasks needs a number from 1 to \(mostTasks)") }
    let seed = try seed(in: values)
    guard let today = values["--today"].map({ Day(typed: $0) }) ?? usualDay else {
      throw UsageError(reason: "--today needs a day, as 2026-11-20")
    }
    return StorePlan(tasks: tasks, seed: seed, today: today)
  }
}
