import PlanModel
import SQLiteKit
import Values

/// A table with rowids, by its declaration.
struct DeclaredTable {
  /// Its name.
  let name: String
  /// The records it has, if it has such.
  private let kind: RecordKind?
  private let columns: [String]
  /// The column whose value is the rowid and stands in no row.
  private let rowIDColumn: String?
  /// How many columns its rows may have: those that are older than a column are without it.
  private let columnCounts: Set<Int>

  /// A table.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - columnCounts: How many columns it had in each layout.
  ///   - store: A store of the newest layout.
  /// - Throws: What reading the schema meets.
  init(
    _ name: String, columnCounts: Set<Int>, in store: borrowing Connection
  ) throws(SQLiteError) {
    self.name = name
    self.columnCounts = columnCounts
    kind = RecordKind(rawValue: name)
    let sql = "SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid"
    let told = try store.rows(sql, [.text(name)]) { row throws(SQLiteError) in
      (name: try row.string(0), type: try row.string(1), isKey: try row.bool(2))
    }
    columns = told.map(\.name)
    rowIDColumn = told.first { $0.isKey && $0.type == "INTEGER" }?.name
  }

  /// Whether its rows are carried into a repaired store, and not made anew.
  var isSalvaged: Bool { kind != nil || name == "change" }

  /// What tells a row from all others; `nil` for one that is none of the table.
  func key(of row: StoredRow) -> String? {
    if rowIDColumn != nil { return String(row.rowID) }
    guard case .text(let id) = row.values.first else { return nil }
    return id
  }

  /// Whether a row is one that the table could have; it must have no other in the store.
  func fits(_ row: StoredRow, in store: borrowing Connection) throws -> Bool {
    guard columnCounts.contains(row.values.count), let key = key(of: row),
      zip(columns, row.values).allSatisfy({ $0 != rowIDColumn || $1 == .null })
    else { return false }
    let trial = try store.beginPart()
    let isTaken = try canHave(row, key, in: store)
    trial.rollback()
    return isTaken
  }

  private func canHave(
    _ row: StoredRow, _ key: String, in store: borrowing Connection
  ) throws -> Bool {
    do {
      try insert(row, into: store)
      guard let kind else { return true }
      guard let id = RecordID(key) else { return false }
      try store.checkRecord(kind.type, id)
      return true
    } catch let error as SQLiteError where Self.isRefusal(error) {
      return false
    } catch is RecordDamage {
      return false
    }
  }

  private static func isRefusal(_ error: SQLiteError) -> Bool {
    error.code.primary == .constraint || error.code.primary == .mismatch
  }

  /// Puts a row into the table of a store.
  ///
  /// - Throws: The constraint that is not met.
  func insert(_ row: StoredRow, into store: borrowing Connection) throws(SQLiteError) {
    let pairs = pairs(of: row)
    let names = (["rowid"] + pairs.map(\.name)).joined(separator: ", ")
    let places = (1...(pairs.count + 1)).map { "?\($0)" }.joined(separator: ", ")
    try store.run(
      "INSERT INTO \(name) (\(names)) VALUES (\(places))",
      [.integer(row.rowID)] + pairs.map(\.value))
  }

  /// Whether the table of a store has just this row.
  func has(_ row: StoredRow, in store: borrowing Connection) throws(SQLiteError) -> Bool {
    let pairs = pairs(of: row)
    let tests = pairs.enumerated().map { " AND \($1.name) IS ?\($0 + 2)" }.joined()
    let sql = "SELECT 1 FROM \(name) WHERE rowid = ?1\(tests)"
    return try store.scalar(sql, [.integer(row.rowID)] + pairs.map(\.value)) == 1
  }

  /// The index of its identities.
  var identityIndex: String { "sqlite_autoindex_\(name)_1" }

  /// Whether a damaged store may have just this row by its index of identities, while the table, as
  /// far as it is found, does not.
  ///
  /// - Parameters:
  ///   - row: A row that was found elsewhere.
  ///   - damaged: The damaged store.
  ///   - isIndexWhole: Whether the index can not have had more than it has.
  /// - Returns: Whether it is so.
  /// - Throws: What keeps the store from being read, other than damage.
  func isMissed(
    _ row: StoredRow, in damaged: borrowing Connection, isIndexWhole: Bool
  ) throws -> Bool {
    guard try !isIndexWhole || isListed(row, in: damaged) else { return false }
    var isFound = false
    try DamagedTable(name, columns: "1").lookUp([row.rowID], in: damaged) { _ in isFound = true }
    return !isFound
  }

  /// Whether the index of identities has just this row, or can not be read where it would.
  private func isListed(_ row: StoredRow, in damaged: borrowing Connection) throws -> Bool {
    // Each change is one that the indexes of the log have to know of.
    guard kind != nil, let id = row.values.first else { return kind == nil }
    let sql = "SELECT rowid FROM \(name) INDEXED BY \(identityIndex) WHERE id = ?1"
    do {
      return try damaged.scalar(sql, [id]) == .integer(row.rowID)
    } catch {
      guard error.isDamage else { throw error }
      return true
    }
  }

  /// The keys of the rows in the table of a store that can not be there together with a row.
  func rivals(of row: StoredRow, in store: borrowing Connection) throws(SQLiteError) -> [String] {
    let pairs = pairs(of: row)
    let unique = (kind?.uniqueFields ?? []).compactMap { field in
      pairs.first { $0.name == "\"\(field)\"" }
    }
    let first = columns.first ?? "rowid"
    let tests = unique.enumerated().map { "\($1.name) IS ?\($0 + 3)" }
    let condition = tests.isEmpty ? "FALSE" : tests.joined(separator: " AND ")
    let sql = """
      SELECT "\(first)" FROM \(name) WHERE rowid = ?1 OR "\(first)" = ?2 OR (\(condition))
      """
    let key: SQLiteValue =
      rowIDColumn == nil ? row.values.first ?? .null : .integer(row.rowID)
    let found = try store.column(sql, [.integer(row.rowID), key] + unique.map(\.value))
    return found.compactMap {
      switch $0 {
      case .text(let id): id
      case .integer(let number): String(number)
      default: nil
      }
    }
  }

  /// The columns a row has a value for, as SQL names them.
  private func pairs(of row: StoredRow) -> [(name: String, value: SQLiteValue)] {
    zip(columns, row.values).filter { $0.0 != rowIDColumn }.map { ("\"\($0)\"", $1) }
  }
}
