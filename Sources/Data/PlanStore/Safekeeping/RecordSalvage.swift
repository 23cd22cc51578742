import PlanModel
import SQLiteKit
import Values

/// Carries the records of one kind from a damaged store into a new one.
enum RecordSalvage {
  /// Carries all that can be read.
  ///
  /// A value that no record can have is left out if the record can be without it. Records that
  /// reading passed over are looked for by what the index of identities knows of them.
  ///
  /// - Parameters:
  ///   - type: The type of the records.
  ///   - damaged: The damaged store.
  ///   - fresh: The new one.
  ///   - met: The records of all kinds that were carried or told lost; those of this kind are added.
  /// - Returns: What was lost.
  /// - Throws: What keeps the new store from being written.
  static func run<Record: StoredRecord>(
    _ type: Record.Type, from damaged: borrowing Connection, into fresh: borrowing Connection,
    _ met: inout Set<RecordID>
  ) throws -> [StoreFinding] {
    let kind = Record.kind
    var lost: [StoreFinding] = []
    func take(_ row: borrowing Row) throws {
      let text = try row.string(1)
      guard let id = RecordID(text) else {
        return lost.append(.lostRecord(try StoredPlace(kind, text, in: damaged)))
      }
      guard met.insert(id).inserted else { return }
      var values: [FieldValue] = []
      for place in Record.fieldNames.indices {
        values.append(FieldValue(try row.value(place + 2)) ?? .none)
      }
      lost += try carry(type, id, values, from: damaged, into: fresh)
    }
    var table = DamagedTable(kind.rawValue, columns: try damaged.columns(of: Record.self))
    try table.eachRow(of: damaged) { row in try take(row) }
    let missed = try missed(kind, in: damaged, met)
    for rowID in missed.values { try table.lookUp(rowID, in: damaged) { row in try take(row) } }
    let gone = missed.filter { !met.contains($0.key) }
    met.formUnion(gone.keys)
    if !gone.isEmpty {
      let names = try gone.sorted { $0.value < $1.value }.map {
        try SalvageNames.name(of: $0.key, in: damaged)
      }
      lost.append(.lostRecords(names, of: kind))
    }
    // The index that would know of more rows can not be read either.
    if table.isCutOff, gone.isEmpty { lost.append(.lostRest(of: kind)) }
    if table.unreadable > gone.count {
      lost.append(.lostRows(table.unreadable - gone.count, of: kind))
    }
    return lost
  }

  /// The records that only the index of identities knows of, with their rows.
  private static func missed(
    _ kind: RecordKind, in damaged: borrowing Connection, _ met: Set<RecordID>
  ) throws -> [RecordID: Int64] {
    var missed: [RecordID: Int64] = [:]
    try DamagedIndex.identities(of: kind.rawValue).eachEntry(of: damaged) { row in
      guard let id = RecordID(try row.string(1)), !met.contains(id) else { return }
      missed[id] = try row.int64(0)
    }
    return missed
  }

  private static func carry<Record: StoredRecord>(
    _ type: Record.Type, _ id: RecordID, _ values: [FieldValue],
    from damaged: borrowing Connection, into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    var values = values
    var left: [StoreFinding] = []
    func place(_ field: String? = nil) throws -> StoredPlace {
      try StoredPlace(Record.kind, id.description, field: field, in: damaged)
    }
    while true {
      do {
        var reader = FieldReader(type, id: id, values: values)
        try fresh.insert(try Record(id: id, fields: &reader))
        return left
      } catch let damage as RecordDamage {
        guard let index = Record.fieldNames.firstIndex(of: damage.field), values[index] != .none
        else { return [.lostRecord(try place())] }
        values[index] = .none
        left.append(.lostValue(try place(damage.field)))
      } catch let error as SQLiteError where error.code.primary == .constraint {
        return [.lostRecord(try place())]
      }
    }
  }
}
