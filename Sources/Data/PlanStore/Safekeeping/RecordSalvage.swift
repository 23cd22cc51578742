import PlanModel
import SQLiteKit
import Values

/// What a repair has met so far of the records of a store.
struct MetRecords {
  /// Those that were carried or told lost.
  var ids: Set<RecordID> = []
  /// The kinds of which there may have been more: no index tells of all.
  var unsure: Set<RecordKind> = []
}

/// Carries the records of one kind from a damaged store into a new one.
enum RecordSalvage {
  /// Carries all that can be read.
  ///
  /// A value that no record can have is left out if the record can be without it. Records that
  /// reading passed over are looked for by what the index of identities knows of them, and on the
  /// pages that nothing leads to.
  ///
  /// - Parameters:
  ///   - type: The type of the records.
  ///   - damaged: The damaged store.
  ///   - unreached: The rows on pages of it that nothing leads to.
  ///   - witness: What tells which of these are to be taken.
  ///   - fresh: The new one.
  ///   - met: What was met of the records of all kinds; those of this kind are added.
  /// - Returns: What was lost.
  /// - Throws: What keeps the new store from being written.
  static func run<Record: StoredRecord>(
    _ type: Record.Type, from damaged: borrowing Connection,
    and unreached: UnreachedRows, by witness: UnreachedWitness,
    into fresh: borrowing Connection, _ met: inout MetRecords
  ) throws -> [StoreFinding] {
    let kind = Record.kind
    var lost: [StoreFinding] = []
    func take(_ row: borrowing Row) throws {
      let text = try row.string(1)
      guard let id = RecordID(text) else {
        return lost.append(.lostRecord(try StoredPlace(kind, text, in: damaged)))
      }
      guard met.ids.insert(id).inserted else { return }
      var values: [FieldValue] = []
      for place in Record.fieldNames.indices {
        values.append(FieldValue(try row.value(place + 2)) ?? .none)
      }
      lost += try carry(type, id, values, from: damaged, into: fresh)
    }
    let defaults = try fresh.defaults(of: kind.rawValue)
    var table = DamagedTable(
      kind.rawValue, columns: try damaged.columns(of: type, inPlaceOfMissing: defaults))
    try table.eachRow(of: damaged) { row in try take(row) }
    let missed = try missed(kind, in: damaged, unreached.hiding, met.ids)
    try table.lookUp(missed.rows.values, in: damaged) { row in try take(row) }
    var (found, doubted) = (0, [RecordName]())
    try eachUnreached(type, in: unreached.tables) { row, record in
      guard !met.ids.contains(record.id) else { return }
      switch try witness.verdict(on: record, missed, of: damaged, into: fresh) {
      case .take:
        try take(row)
        found += 1
      case .leave: break
      case .doubt:
        met.ids.insert(record.id)
        doubted.append(try record.name(kind, in: fresh))
      }
    }
    if !doubted.isEmpty { lost.append(.doubtfulRecords(doubted, of: kind)) }
    let gone = missed.rows.filter { !met.ids.contains($0.key) }
    met.ids.formUnion(gone.keys)
    if !gone.isEmpty {
      lost.append(.lostRecords(try names(of: gone, kind, damaged, fresh), of: kind))
    }
    // A place that the whole index does not have a record for is one without.
    guard !missed.isWhole else { return lost }
    met.unsure.insert(kind)
    guard !table.isCutOff else { return lost + [.lostRest(of: kind)] }
    let unknown = table.unreadable - found - gone.count
    if unknown > 0 { lost.append(.lostRows(unknown, of: kind)) }
    if unreached.hiding.contains(kind.rawValue) { lost.append(.perhapsLost(of: kind)) }
    return lost
  }

  /// What records are told by of which only the identities and rows are known.
  private static func names(
    of gone: [RecordID: Int64], _ kind: RecordKind, _ damaged: borrowing Connection,
    _ fresh: borrowing Connection
  ) throws -> [RecordName] {
    let codes =
      kind.fieldNames.contains("code")
      ? try SalvageNames.codes(of: kind, in: damaged)
      : try SalvageNames.ownerCodes(of: kind, Set(gone.values), in: damaged, fresh)
    return try gone.sorted { $0.value < $1.value }.map { id, rowID in
      try codes[rowID].map { RecordName(code: $0, id: id.description) }
        ?? SalvageNames.name(of: id, in: damaged)
    }
  }

  /// Hands over the rows of a kind that nothing leads to, each with the record it has.
  private static func eachUnreached<Record: StoredRecord>(
    _ type: Record.Type, in unreached: borrowing Connection,
    _ body: (borrowing Row, UnreachedRecord) throws -> Void
  ) throws {
    var table = DamagedTable(
      Record.kind.rawValue, columns: try unreached.columns(of: Record.self))
    try table.eachRow(of: unreached) { row in
      guard let id = RecordID(try row.string(1)) else { return }
      var values: [String: FieldValue] = [:]
      for (place, name) in Record.fieldNames.enumerated() {
        values[name] = FieldValue(try row.value(place + 2)) ?? FieldValue.none
      }
      try body(row, UnreachedRecord(id: id, rowID: try row.int64(0), values: values))
    }
  }

  /// The records that only the index of identities knows of, with their rows.
  private static func missed(
    _ kind: RecordKind, in damaged: borrowing Connection, _ hiding: Set<String>,
    _ met: Set<RecordID>
  ) throws -> ListedRecords {
    var missed: [RecordID: Int64] = [:]
    let index = DamagedIndex.identities(of: kind.rawValue)
    let isRead = try index.eachEntry(of: damaged) { row in
      guard let id = RecordID(try row.string(1)), !met.contains(id) else { return }
      missed[id] = try row.int64(0)
    }
    return ListedRecords(rows: missed, isWhole: isRead && !hiding.contains(index.name))
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
