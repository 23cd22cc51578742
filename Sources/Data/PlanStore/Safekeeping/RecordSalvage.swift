import PlanModel
import SQLiteKit
import Values

/// Carries the records of one kind from a damaged store into a new one.
enum RecordSalvage {
  /// Carries all that can be read.
  ///
  /// A value that no record can have is left out if the record can be without it.
  ///
  /// - Returns: What was lost.
  /// - Throws: What keeps the new store from being written.
  static func run<Record: StoredRecord>(
    _ type: Record.Type, from damaged: borrowing Connection, into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    let kind = Record.kind
    var lost: [StoreFinding] = []
    var seen: Set<String> = []
    var table = DamagedTable(
      kind.rawValue, columns: Connection.columns(["id"] + Record.fieldNames))
    try table.eachRow(of: damaged) { row in
      let id = try row.string(1)
      guard seen.insert(id).inserted else { return }
      var values: [FieldValue] = []
      for place in Record.fieldNames.indices {
        values.append(FieldValue(try row.value(place + 2)) ?? .none)
      }
      lost += try carry(type, id, values, into: fresh)
    }
    if table.unreadable > 0 { lost.append(.lostRows(table.unreadable, of: kind.rawValue)) }
    return lost
  }

  private static func carry<Record: StoredRecord>(
    _ type: Record.Type, _ id: String, _ values: [FieldValue], into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    guard let identity = RecordID(id) else {
      return [.lostRecord("\(Record.kind.rawValue) \(id)")]
    }
    var values = values
    var left: [StoreFinding] = []
    while true {
      do {
        var reader = FieldReader(type, id: identity, values: values)
        try fresh.insert(try Record(id: identity, fields: &reader))
        return left
      } catch let damage as RecordDamage {
        guard let place = Record.fieldNames.firstIndex(of: damage.field), values[place] != .none
        else { return [.lostRecord("\(Record.kind.rawValue) \(id)")] }
        values[place] = .none
        left.append(.lostValue("\(Record.kind.rawValue) \(id) \(damage.field)"))
      } catch let error as SQLiteError where error.code.primary == .constraint {
        return [.lostRecord("\(Record.kind.rawValue) \(id)")]
      }
    }
  }
}
