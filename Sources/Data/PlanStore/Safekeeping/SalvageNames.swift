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

  /// The records that a sound log says are there, and which nobody has met.
  ///
  /// - Parameters:
  ///   - log: A store with the log.
  ///   - met: The records that were carried or told lost.
  /// - Returns: What is lost of each kind.
  /// - Throws: What reading the log meets.
  static func lost(
    accordingTo log: borrowing Connection, butFor met: Set<RecordID>
  ) throws -> [StoreFinding] {
    // The last edit of each record: a plain column beside max() is of the row that has it.
    let sql = """
      SELECT kind, record, code, action, max(seq * 4294967296 + ordinal)
        FROM change_edit GROUP BY record
      """
    var names: [String: [RecordName]] = [:]
    try log.query(sql) { row throws(SQLiteError) in
      guard try row.string(3) != Edit.Action.remove.rawValue,
        let id = RecordID(try row.string(1)), !met.contains(id)
      else { return }
      names[try row.string(0), default: []].append(
        RecordName(code: try row.string(2), id: id.description))
    }
    return RecordKind.allCases.compactMap { kind in
      names[kind.rawValue].map { .lostRecords($0.sorted { $0.full < $1.full }, of: kind) }
    }
  }
}
