import Glibc
import PlanModel
import PlanStore
import Values

/// A program that changes a store, and tells of each change once it is made.
///
/// It prints `NUMBER WHAT` for each change in the log, `failed CASE` when one could not be made, and
/// `done` when all are.
public enum FaultChild {
  /// Runs it.
  ///
  /// - Parameter arguments: What is done (`change`, `open` or `inspect`), the store, the user, how
  ///   many changes, and pairs of a name and a number: `pages` the file may grow by, `size` of files
  ///   in bytes, `wait` for others in milliseconds, `nobody` and `persist` with 1; after how many
  ///   changes each one that is told of is not made, `lose`, to see that it is missed.
  /// - Returns: The exit code: 0 when it ended as it should, be it by a failure that it told.
  public static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count >= 4, let count = Int(arguments[3]) else { return 2 }
    let (path, author) = (arguments[1], author(arguments[2]))
    var options: [String: Int] = [:]
    for place in stride(from: 4, to: arguments.count - 1, by: 2) {
      options[arguments[place]] = Int(arguments[place + 1])
    }
    restrict(options)
    do throws(StoreFailure) {
      switch arguments[0] {
      case "change": try change(path, count, by: author, options)
      case "open": _ = try StoreWriter(.file(path))
      case "inspect": inspect(path, by: author)
      default: return 2
      }
      tell("done")
    } catch {
      tell("failed \(name(of: error))")
    }
    return 0
  }

  static func author(_ user: String) -> Author {
    let day = BenchmarkCommand.usualDay
    return Author(user: user, uid: 1_000, at: "\(day)T02:00:00Z", day: day)
  }

  /// Prints a line with one call, so that it is never cut in two.
  private static func tell(_ text: String) {
    var line = text + "\n"
    line.withUTF8 { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  private static func name(of failure: StoreFailure) -> String {
    String("\(failure)".prefix { $0 != "(" })
  }

  private static func restrict(_ options: [String: Int]) {
    if let size = options["size"] {
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: rlim_t(size), rlim_max: rlim_t(size))
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    }
    if options["nobody"] != nil, geteuid() == 0 {
      let nobody: uid_t = 65_534
      if setgid(nobody) != 0 || setuid(nobody) != 0 { exit(2) }
    }
  }
}

// MARK: - Changing

extension FaultChild {
  private static func change(
    _ path: String, _ count: Int, by author: Author, _ options: [String: Int]
  ) throws(StoreFailure) {
    let writer = try StoreWriter(.file(path))
    if let pages = options["pages"] { try writer.limitGrowth(toPages: pages) }
    if let wait = options["wait"] { writer.waitForOthers(milliseconds: wait) }
    let reader = try StoreReader(.file(path), access: .readWrite)
    guard case .targets(let page) = try reader.answer(.targets(ListRequest()), on: author.day),
      let target = page.rows.first?.target
    else { throw .missing(path: path) }
    var (number, last) = (0, 0)
    while number < count {
      number += 1
      do throws(StoreFailure) {
        if let each = options["lose"], number.isMultiple(of: each) {
          try lose(number, target, writer, by: author, after: last)
        } else {
          last = try change(number, target, writer, by: author)
        }
      } catch {
        guard case .busy = error, options["persist"] != nil else { throw error }
        number -= 1
      }
    }
  }

  /// Enters a figure or takes the last back, and tells of it.
  ///
  /// - Returns: The number of the change.
  private static func change(
    _ number: Int, _ target: Target, _ writer: StoreWriter, by author: Author
  ) throws(StoreFailure) -> Int {
    if number.isMultiple(of: 5) {
      let seq = try writer.undo(by: author, anyone: false).seq
      tell("\(seq) undo")
      return seq
    }
    let id = writer.newID()
    let edit = figure(number, id).edit(for: target, newID: id)
    let change = try writer.make("measure", by: author, reading: reach(target)) { _ in
      ([edit], ())
    }.change
    guard let change else { throw .unknownCode(target.code) }
    tell("\(change.seq) fault \(id)")
    return change.seq
  }

  /// Takes an entered figure back before it lasts, and tells of it all the same.
  private static func lose(
    _ number: Int, _ target: Target, _ writer: StoreWriter, by author: Author, after last: Int
  ) throws(StoreFailure) {
    let id = writer.newID()
    let edit = figure(number, id).edit(for: target, newID: id)
    _ = try writer.make("measure", by: author, reading: reach(target), isRehearsal: true) { _ in
      ([edit], ())
    }
    tell("\(last + 1) fault \(id)")
  }

  private static func figure(_ number: Int, _ id: RecordID) -> Measurement {
    Measurement(
      value: Decimal(number), day: BenchmarkCommand.usualDay - number % 3_000,
      source: "fault \(id)")
  }

  private static func reach(_ target: Target) -> QueryScope {
    QueryScope(.target(target.code))
  }
}

// MARK: - Looking

extension FaultChild {
  /// Does with a file that may be damaged what programs do, but for changing it.
  private static func inspect(_ path: String, by author: Author) {
    if hasProblems(path, on: author.day) { tell("problems") }
    guard let repaired = (try? StoreFile.repair(at: path))?.path else { return }
    tell(hasProblems(repaired, on: author.day) ? "repaired badly" : "repaired")
  }

  private static func hasProblems(_ path: String, on day: Day) -> Bool {
    do throws(StoreFailure) {
      let reader = try StoreReader(.file(path), access: .readOnly)
      for query: PlanQuery in [
        .summary(plan: nil), .tasks(ListRequest()), .targets(ListRequest()),
        .agencies(ListRequest()), .history(code: nil, limit: 500),
      ] { _ = try reader.answer(query, on: day) }
      return try StoreFile.check(at: path).contains(where: \.isProblem)
    } catch {
      return true
    }
  }
}
