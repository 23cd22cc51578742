import Glibc
import PlanModel
import PlanStore
import Values

/// Changes a store over and over and prints the number of each change made, until it is killed.
///
/// It stands for a second program that has the store open.
@main
enum StoreProbe {
  static func main() throws {
    guard CommandLine.arguments.count == 3, let day = Day("2024-05-03") else { exit(2) }
    let user = CommandLine.arguments[2]
    let author = Author(user: user, uid: 1_000, at: "2024-05-03T02:00:00Z", day: day)
    let location = StoreLocation.file(CommandLine.arguments[1])
    let writer = try StoreWriter(location)
    let reader = try StoreReader(location, access: .readWrite)
    guard case .targets(let targets) = try reader.answer(.targets(ListRequest()), on: day),
      let target = targets.rows.first?.target
    else { exit(2) }
    var number = 0
    while true {
      number += 1
      let change =
        number.isMultiple(of: 5)
        ? try writer.undo(by: author)
        : try writer.apply(measurement(number, of: target, id: writer.newID()), by: author)
      tell(change.seq)
    }
  }

  private static func measurement(_ number: Int, of target: Target, id: RecordID) -> ChangeDraft {
    let measurement = Measurement(value: Decimal(number), day: target.baselineOn ?? Day(number: 0))
    return ChangeDraft(command: "measure", edits: [measurement.edit(for: target, newID: id)])
  }

  /// Prints a line with one call, so that it is never cut in two.
  private static func tell(_ seq: Int) {
    var line = "\(seq)\n"
    line.withUTF8 { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }
}
