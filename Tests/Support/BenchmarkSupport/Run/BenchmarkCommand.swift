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

    make-store  makes a store of N items of work (1 to 800000) in a new FILE;
                the same S (default 1) and DAY (default 2026-11-20) give the same store
    text        times folding, sorting and typing, and prints JSON
    check       times copies of two stores and exits with 1 when a figure is over its limit
    run         times a copy of STORE, whose day is that of make-store, and prints JSON
    """

  /// The day stores are made for and measured on when none is given.
  public static let usualDay = Day(2026, 11, 20) ?? Day(number: 0)
  /// The most items a store can have: as many as there are codes of plans.
  private static let mostTasks = 800_000

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

  private static func plan(_ values: [String: String]) throws(UsageError) -> StorePlan {
    guard let tasks = values["--tasks"].flatMap({ Int($0) }), (1...mostTasks).contains(tasks)
    else { throw UsageError(reason: "--tasks needs a number from 1 to \(mostTasks)") }
    guard let seed = UInt64(values["--seed"] ?? "1") else {
      throw UsageError(reason: "--seed needs a whole number that is not negative")
    }
    guard let today = values["--today"].map({ Day(typed: $0) }) ?? usualDay else {
      throw UsageError(reason: "--today needs a day, as 2026-11-20")
    }
    return StorePlan(tasks: tasks, seed: seed, today: today)
  }
}
