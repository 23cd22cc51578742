import PlanModel
import PlanStore
import SQLiteKit
import Testing
import Values

/// Holds what a repair saved and told against what there was before the damage.
struct RecordCensus {
  /// The table and the columns of each record, by its identity.
  typealias Records = [SQLiteValue: [SQLiteValue]]

  /// All records of a store.
  func records(in path: String) throws -> Records {
    let store = try Connection(opening: path, mode: .readOnly)
    var records: Records = [:]
    for kind in RecordKind.allCases {
      try store.query("SELECT id, * FROM \(kind.rawValue)") { row throws(SQLiteError) in
        var values: [SQLiteValue] = [.text(kind.rawValue)]
        for column in 1..<row.columnCount { values.append(try row.value(column)) }
        records[try row.value(0)] = values
      }
    }
    return records
  }

  /// Expects that each record that is missing is told lost, by itself or with others of its kind.
  func expectTold(_ missing: Records, by losses: [StoreFinding], _ what: String = "") {
    let named = Set(
      losses.flatMap(\.names).map { $0.full.split { "( )".contains($0) }.last.map(String.init) })
    let unnamed = losses.filter(\.names.isEmpty).map(\.words.en)
    for (id, values) in missing {
      guard case .text(let id) = id, case .text(let table) = values[0],
        let kind = RecordKind(rawValue: table)
      else { continue }
      let nouns = [kind.counted(1).en.dropFirst(2), kind.counted(2).en.dropFirst(2)]
      #expect(
        named.contains(id)
          || unnamed.contains { line in
            nouns.contains { line.contains(" \($0) ") || line.contains(" \($0);") }
          },
        "\(what): \(table) \(id) is not told by \(losses.map(\.words.en))")
    }
  }

  /// Expects that a store has all records as they were, but for what is told lost, and no others.
  func expectTold(
    _ before: Records, in path: String, by losses: [StoreFinding], _ what: String
  ) {
    do {
      let fresh = try records(in: path)
      expectTold(before.filter { fresh[$0.key] == nil }, by: losses, what)
      for (id, values) in fresh {
        let was = before[id] ?? []
        #expect(
          zip(values, was).allSatisfy { $0 == $1 || $0 == .null } && values.count == was.count,
          "\(what): \(values) was \(was)")
      }
    } catch {
      Issue.record("\(what): \(error)")
    }
  }
}
