import PlanModel
import SQLiteKit
import Values

/// What a person is told of a record that is lost.
enum SalvageNames {
  /// The code of the item a record belongs to, as the log knows it, and its identity; the identity
  /// alone where nothing was ever changed of it.
  static func name(of id: RecordID, in log: borrowing Connection) throws -> RecordName {
    let sql = "SELECT code FROM change_edit WHERE record = ?1 ORDER BY seq DESC LIMIT 1"
    do {
      guard case .text(let code) = try log.scalar(sql, [.text(id.description)]), !code.isEmpty
      else { return RecordName(id: id.description) }
      return RecordName(code: code, id: id.description)
    } catch {
      guard error.isDamage else { throw error }
      return RecordName(id: id.description)
    }
  }

  /// The codes of the records of a kind by their rows, as the index of codes knows them.
  static func codes(
    of kind: RecordKind, in damaged: borrowing Connection
  ) throws -> [Int64: String] {
    guard kind.uniqueFields == ["code"] else { return [:] }
    // The first index that comes with a table is that of identities.
    let index = DamagedIndex(
      "sqlite_autoindex_\(kind.rawValue)_2", of: kind.rawValue, columns: "rowid, code",
      orderedBy: "code")
    var codes: [Int64: String] = [:]
    try index.eachEntry(of: damaged) { row in codes[try row.int64(0)] = try row.string(1) }
    return codes
  }

  /// The codes of the items that records of a kind belong to, by their rows, as far as an index has
  /// the rows of each item.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - rows: The rows wanted.
  ///   - damaged: The damaged store.
  ///   - fresh: The new store, with the items.
  /// - Returns: The codes; none where no index begins with an item.
  /// - Throws: What reading meets, other than damage.
  static func ownerCodes(
    of kind: RecordKind, _ rows: Set<Int64>, in damaged: borrowing Connection,
    _ fresh: borrowing Connection
  ) throws -> [Int64: String] {
    var codes: [Int64: String] = [:]
    for (field, owner, _) in kind.references where owner.fieldNames.contains("code") {
      let sql = """
        SELECT list.name FROM pragma_index_list(?1) AS list
          JOIN pragma_index_info(list.name) AS part WHERE part.seqno = 0 AND part.name = ?2
        """
      guard case .text(let name) = try fresh.scalar(sql, [.text(kind.rawValue), .text(field)])
      else { continue }
      let index = DamagedIndex(
        name, of: kind.rawValue, columns: "rowid, \"\(field)\"", orderedBy: "\"\(field)\"")
      try index.eachEntry(of: damaged) { row in
        let rowID = try row.int64(0)
        guard rows.contains(rowID), codes[rowID] == nil else { return }
        let sql = "SELECT code FROM \(owner.rawValue) WHERE id = ?1"
        if case .text(let code) = try fresh.scalar(sql, [try row.value(1)]) { codes[rowID] = code }
      }
    }
    return codes
  }

  /// The records that a sound log says are there, and which nobody has met.
  ///
  /// - Parameters:
  ///   - log: A store with the log.
  ///   - met: The records that were carried or told lost; those told here are added.
  /// - Returns: What is lost of each kind.
  /// - Throws: What reading the log meets.
  static func lost(
    accordingTo log: borrowing Connection, butFor met: inout Set<RecordID>
  ) throws -> [StoreFinding] {
    // The last edit of each record: a plain column beside max() is of the row that has it.
    let sql = """
      SELECT kind, record, code, action, max(seq * 4294967296 + ordinal)
        FROM change_edit GROUP BY record
      """
    var names: [String: [RecordName]] = [:]
    try log.query(sql) { row throws(SQLiteError) in
      guard try row.string(3) != Edit.Action.remove.rawValue,
        let id = RecordID(try row.string(1)), met.insert(id).inserted
      else { return }
      names[try row.string(0), default: []].append(
        RecordName(code: try row.string(2), id: id.description))
    }
    return RecordKind.allCases.compactMap { kind in
      names[kind.rawValue].map { .lostRecords($0.sorted { $0.full < $1.full }, of: kind) }
    }
  }

  /// The records that others refer to and nobody has met, where no index tells of all of the kind.
  ///
  /// - Parameters:
  ///   - fresh: The new store, before links to nowhere are taken out.
  ///   - damaged: The damaged one, whose log may name them.
  ///   - met: What was met of the records; those told here are added.
  /// - Returns: What is lost of each kind.
  /// - Throws: What reading meets.
  static func missing(
    in fresh: borrowing Connection, _ damaged: borrowing Connection, _ met: inout MetRecords
  ) throws -> [StoreFinding] {
    guard !met.unsure.isEmpty else { return [] }
    var told: [StoreFinding] = []
    let missing = try LooseLinks.missing(in: fresh, of: met.unsure)
    for kind in RecordKind.allCases {
      let lost = (missing[kind] ?? []).subtracting(met.ids).sorted()
      guard !lost.isEmpty else { continue }
      met.ids.formUnion(lost)
      told.append(.lostRecords(try lost.map { try name(of: $0, in: damaged) }, of: kind))
    }
    return told
  }
}
