import Glibc
import PlanModel
import PlanStore
import Values

/// A second program that has a store open.
///
/// - `store-probe change PATH USER` changes it over and over and prints the number of each change
///   made, until it is killed.
/// - `store-probe enter PATH USER` enters a figure for each of some days and prints how many it
///   entered.
/// - `store-probe make PATH USER` makes one, after telling that it is about to.
/// - `store-probe look PATH USER` gives up the rights of the system's administrator and prints what
///   reading and writing lead to.
@main
enum StoreProbe {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let day = Day("2024-05-03") else { exit(2) }
    let author = Author(user: arguments[3], uid: 1_000, at: "2024-05-03T02:00:00Z", day: day)
    switch arguments[1] {
    case "change": try change(.file(arguments[2]), by: author)
    case "enter": try enter(.file(arguments[2]), by: author)
    case "make": try make(.file(arguments[2]), by: author)
    case "look": look(.file(arguments[2]), on: day)
    default: exit(2)
    }
  }

  /// Prints a line with one call, so that it is never cut in two.
  private static func tell(_ text: String) {
    var line = text + "\n"
    line.withUTF8 { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}

// MARK: - Making

extension StoreProbe {
  private static func make(_ location: StoreLocation, by author: Author) throws {
    var contents = PlanContents()
    let plan = Plan(id: RecordID(high: 1, low: 0), code: "BG", title: "Kế hoạch")
    contents.plans = [plan]
    contents.tasks = (1...300).map { number in
      PlanTask(
        id: RecordID(high: 2, low: UInt64(number)), plan: plan.id, code: "BG-V\(number)",
        ordinal: number, kind: .task, label: "Nhiệm vụ \(number)")
    }
    tell("ready")
    try StoreFile.create(at: location, contents: contents, by: author)
  }
}

// MARK: - Changing

extension StoreProbe {
  private static func change(_ location: StoreLocation, by author: Author) throws {
    let writer = try StoreWriter(location)
    let reader = try StoreReader(location, access: .readWrite)
    guard case .targets(let page) = try reader.answer(.targets(ListRequest()), on: author.day),
      let target = page.rows.first?.target
    else { exit(2) }
    var number = 0
    while true {
      number += 1
      if number.isMultiple(of: 5) {
        tell("\(try writer.undo(by: author, anyone: false).seq)")
      } else {
        // Each figure differs from all before; without a change it would go round for ever.
        guard let made = try measure(number, target, writer, by: author) else { exit(2) }
        tell("\(made.seq)")
      }
    }
  }

  private static func measure(
    _ number: Int, _ target: Target, _ writer: StoreWriter, by author: Author
  ) throws -> Change? {
    let edit = Measurement(value: Decimal(number), day: Day(number: number))
      .edit(for: target, newID: writer.newID())
    let reach = QueryScope(.target(target.code))
    return try writer.make("measure", by: author, reading: reach) { _ in ([edit], ()) }.change
  }
}

// MARK: - Entering figures

extension StoreProbe {
  private static func enter(_ location: StoreLocation, by author: Author) throws {
    let writer = try StoreWriter(location)
    let reader = try StoreReader(location, access: .readWrite)
    guard case .targets(let page) = try reader.answer(.targets(ListRequest()), on: author.day),
      let code = page.rows.first?.target.code
    else { exit(2) }
    let days = (1...40).map { Day(number: author.day.number - $0) }
    for (number, day) in days.enumerated() {
      var entering = FigureEntering(Measurement(value: Decimal(number + 1), day: day), of: code)
      do throws(StoreFailure) {
        _ = try writer.make(entering, by: author)
      } catch {
        guard case .unconfirmed(let words) = error else { throw error }
        entering.agreed = words
        _ = try writer.make(entering, by: author)
      }
    }
    tell("\(days.count)")
  }
}

// MARK: - Looking

extension StoreProbe {
  private static func look(_ location: StoreLocation, on day: Day) {
    let nobody: uid_t = 65_534
    if geteuid() == 0, setgid(nobody) != 0 || setuid(nobody) != 0 { exit(2) }
    tell("write: \(outcome { _ = try StoreWriter(location) })")
    tell(
      "read: "
        + outcome {
          let reader = try StoreReader(location, access: .readOnly)
          _ = try reader.answer(.plans, on: day)
        })
  }

  private static func outcome(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "done"
    } catch {
      return "\(error)"
    }
  }
}
