import PlanModel
import SQLiteKit
import Values

/// Looks after rows that refer to others which could not be saved.
enum LooseLinks {
  /// Takes links to nowhere out, and with them the rows that can not be without.
  ///
  /// - Returns: What was taken out.
  /// - Throws: What keeps the store from being written.
  static func mend(in connection: borrowing Connection) throws -> [StoreFinding] {
    var told: [StoreFinding] = []
    // A row taken out may leave others without what they refer to.
    while case let loose = try links(in: connection), !loose.isEmpty {
      for link in loose {
        if let finding = try mend(link, in: connection) { told.append(finding) }
      }
    }
    return told
  }

  /// The records that others refer to and that are not there.
  ///
  /// - Parameters:
  ///   - store: A store before links are mended.
  ///   - kinds: The kinds that are looked for; of another kind there never was such a record, so that
  ///     it is the link that is damaged.
  /// - Returns: The records of each kind.
  /// - Throws: What reading the store meets.
  static func missing(
    in store: borrowing Connection, of kinds: Set<RecordKind>
  ) throws -> [RecordKind: Set<RecordID>] {
    var missing: [RecordKind: Set<RecordID>] = [:]
    for link in try links(in: store) {
      guard let kind = RecordKind(rawValue: link.parent), kinds.contains(kind) else { continue }
      let sql = "SELECT \"\(link.column)\" FROM \(link.table) WHERE rowid = ?1"
      guard case .text(let text) = try store.scalar(sql, [.integer(link.rowID)]),
        let id = RecordID(text)
      else { continue }
      missing[kind, default: []].insert(id)
    }
    return missing
  }

  /// A column of a row that refers to nothing.
  private struct Link {
    let table: String
    let parent: String
    let rowID: Int64
    let column: String
    let isNeeded: Bool
  }

  private static func links(
    in connection: borrowing Connection
  ) throws(SQLiteError) -> [Link] {
    try connection.rows(
      """
      SELECT broken."table", broken.rowid, link."from", place."notnull", broken.parent
        FROM pragma_foreign_key_check AS broken
        JOIN pragma_foreign_key_list(broken."table") AS link ON link.id = broken.fkid
        JOIN pragma_table_info(broken."table") AS place ON place.name = link."from"
        WHERE broken.rowid IS NOT NULL
      """
    ) { row throws(SQLiteError) in
      Link(
        table: try row.string(0), parent: try row.string(4), rowID: try row.int64(1),
        column: try row.string(2), isNeeded: try row.bool(3))
    }
  }

  /// Takes a link out, or its row.
  ///
  /// - Returns: What was taken out; `nil` when the row went with another of its links.
  private static func mend(
    _ link: Link, in connection: borrowing Connection
  ) throws -> StoreFinding? {
    let sql = "SELECT id FROM \(link.table) WHERE rowid = ?1"
    let ids = try connection.rows(sql, [.integer(link.rowID)]) { row throws(SQLiteError) in
      try row.value(0)
    }
    guard let id = ids.first else { return nil }
    guard case .text(let name) = id, let kind = RecordKind(rawValue: link.table) else {
      throw SQLiteError(code: .constraint, message: "\(link.table) \(link.column)")
    }
    if !link.isNeeded {
      let place = try StoredPlace(kind, name, field: link.column, in: connection)
      do throws(SQLiteError) {
        try connection.run(
          "UPDATE \(link.table) SET \"\(link.column)\" = NULL WHERE rowid = ?1",
          [.integer(link.rowID)])
        return .lostLink(place)
      } catch {
        // A rule of the table does not let the row be without.
        guard error.code.primary == .constraint else { throw error }
      }
    }
    let place = try StoredPlace(kind, name, in: connection)
    try connection.run("DELETE FROM \(link.table) WHERE rowid = ?1", [.integer(link.rowID)])
    return .lostRecord(place)
  }
}
