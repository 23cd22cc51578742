import SQLiteKit

/// What an index of a damaged file still knows of its table.
///
/// A page whose head is damaged may hide rows from reading without any error; the index has its
/// entries on pages of its own.
struct DamagedIndex {
  /// Its name.
  let name: String
  private let select: String
  private let order: String

  /// An index.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - table: The name of its table.
  ///   - columns: The columns wanted, all of which the index holds.
  ///   - order: The column it begins with.
  init(_ name: String, of table: String, columns: String, orderedBy order: String) {
    self.name = name
    select = "SELECT \(columns) FROM \(table) INDEXED BY \(name)"
    self.order = order
  }

  /// The tree of a table without rowids itself.
  init(itselfOf table: String, columns: String, orderedBy order: String) {
    name = table
    select = "SELECT \(columns) FROM \(table) NOT INDEXED"
    self.order = order
  }

  /// The index behind the identities of a table of records: the row of each, and the identity.
  static func identities(of table: String) -> DamagedIndex {
    DamagedIndex(
      "sqlite_autoindex_\(table)_1", of: table, columns: "rowid, id", orderedBy: "id")
  }

  /// Hands over every entry that can be read, some of them perhaps twice.
  ///
  /// - Returns: Whether it was read to its end.
  @discardableResult
  func eachEntry(
    of connection: borrowing Connection, _ body: (borrowing Row) throws -> Void
  ) throws -> Bool {
    if try scan(connection, "ASC", body) { return true }
    _ = try scan(connection, "DESC", body)
    return false
  }

  /// Reads entries in one direction, and tells whether it came to the end.
  private func scan(
    _ connection: borrowing Connection, _ direction: String,
    _ body: (borrowing Row) throws -> Void
  ) throws -> Bool {
    do {
      var statement = try connection.prepare("\(select) ORDER BY \(order) \(direction)")
      while try statement.step() { try body(statement.row) }
      return true
    } catch let error as SQLiteError where error.isDamage {
      return false
    }
  }
}
