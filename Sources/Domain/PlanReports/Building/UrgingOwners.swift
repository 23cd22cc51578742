import PlanModel
import Values

/// Who answers for the tasks of a letter, seen from the agency it turns to.
///
/// A letter may turn to one body about the work of several others, which it must not call its own.
struct UrgingOwners {
  let source: ReportSource

  /// Whether the addressee answers for a task, or owes a part of it.
  func isOfAddressee(_ row: TaskRow) -> Bool {
    guard let agency = source.agency else { return false }
    return row.roles(of: [agency.id], countingEnded: false).contains(where: \.isAnswerable)
  }

  /// Whether there are tasks, and the addressee answers for each of them.
  var areAllAddressee: Bool { !source.tasks.isEmpty && source.tasks.allSatisfy(isOfAddressee) }

  /// Whether the addressee answers for some of them.
  var includeAddressee: Bool { source.tasks.contains(where: isOfAddressee) }

  /// Whether others answer for some of them, and the addressee does not.
  var includeOthers: Bool {
    source.tasks.contains { !isOfAddressee($0) && !$0.allAnswerable.isEmpty }
  }

  /// Who answers for how many tasks, in a sentence; `nil` for a letter about no task.
  var words: Words? {
    let said = [named, unknown].compactMap(\.self)
    guard !said.isEmpty else { return nil }
    return Words(
      said.map(\.vi).joined(separator: " "), said.map(\.en).joined(separator: " "))
  }

  private var named: Words? {
    var counts: [(name: String, count: Int)] = []
    for name in source.tasks.flatMap({ $0.allAnswerable.map(\.name) }) {
      if let place = counts.firstIndex(where: { $0.name == name }) {
        counts[place].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    guard !counts.isEmpty else { return nil }
    guard counts.count <= PartWords.mostNames else {
      return Words(
        "Cơ quan, đơn vị chịu trách nhiệm ghi tại Phụ lục.",
        "Those that answer for it are named in the annex.")
    }
    // Of one task, or one body, the number says nothing new.
    let isPlain = counts.count == 1 && unknown == nil
    let list = counts.map { isPlain ? $0.name : "\($0.name) (\($0.count) nhiệm vụ)" }
    let english = counts.map { isPlain ? $0.name : "\($0.name) (\($0.count))" }
    return Words(
      "Cơ quan, đơn vị chịu trách nhiệm: \(list.joined(separator: ", ")).",
      "Answering for it: \(english.joined(separator: ", ")).")
  }

  private var unknown: Words? {
    let count = source.tasks.count(where: \.allAnswerable.isEmpty)
    guard count > 0 else { return nil }
    let isAll = count == source.tasks.count
    return isAll
      ? Words(
        "Chưa rõ cơ quan, đơn vị chịu trách nhiệm.", "Nobody is known to answer for it.")
      : Words(
        "Còn \(count) nhiệm vụ chưa rõ cơ quan, đơn vị chịu trách nhiệm.",
        "Of \(count) nobody is known to answer.")
  }
}
