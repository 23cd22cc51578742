import SQLiteKit

/// Reads the rows of a table of a damaged file, past whatever can not be read.
struct DamagedTable {
  /// How many places where a row may have stood could not be read.
  private(set) var unreadable = 0
  /// Whether reading ended where nothing tells how many rows follow.
  private(set) var isCutOff = false
  private let name: String
  private let columns: String

  /// A table with rowids.
  ///
  /// - Parameters:
  ///   - name: Its name, one of the program's own.
  ///   - columns: The columns wanted, as SQL names them.
  init(_ name: String, columns: String) {
    self.name = name
    self.columns = columns
  }

  /// Hands over every row that can be read, in no certain order; before its columns each has its
  /// rowid.
  mutating func eachRow(
    of connection: borrowing Connection, _ body: (borrowing Row) throws -> Void
  ) throws {
    let (first, isWhole) = try scan(connection, "ASC", nil, body)
    guard !isWhole else { return }
    let (last, isRestRead) = try scan(connection, "DESC", first, body)
    guard !isRestRead else { return }
    // Only between the two places where reading ended may a row have been passed over.
    guard let end = try last ?? lastRowID(of: connection) else {
      isCutOff = true
      return
    }
    try lookUp(after: first ?? 0, before: end, in: connection, body)
  }

  /// Reads rows in one direction until something can not be read, and tells where that was.
  private func scan(
    _ connection: borrowing Connection, _ direction: String, _ limit: Int64?,
    _ body: (borrowing Row) throws -> Void
  ) throws -> (last: Int64?, isWhole: Bool) {
    var last: Int64?
    do {
      var statement = try connection.prepare(
        "SELECT rowid, \(columns) FROM \(name) ORDER BY rowid \(direction)")
      while try statement.step() {
        let rowID = try statement.row.int64(0)
        if let limit, rowID <= limit { return (last, true) }
        try body(statement.row)
        last = rowID
      }
      return (last, true)
    } catch let error as SQLiteError where error.isDamage {
      return (last, false)
    }
  }

  /// Where the table ends when its last rows can not be read: as far as its index knows.
  private func lastRowID(of connection: borrowing Connection) throws(SQLiteError) -> Int64? {
    let sql = "SELECT max(rowid) + 1 FROM \(name) INDEXED BY sqlite_autoindex_\(name)_1"
    do throws(SQLiteError) {
      return try connection.first(sql) { row throws(SQLiteError) in try row.int64OrNil(0) } ?? nil
    } catch {
      guard error.isDamage else { throw error }
      return nil
    }
  }

  /// Hands over the rows with some rowids, but for those that can not be read or found.
  ///
  /// - Returns: How many could not be read, and so may be there.
  @discardableResult
  func lookUp(
    _ rowIDs: some Sequence<Int64>, in connection: borrowing Connection,
    _ body: (borrowing Row) throws -> Void
  ) throws -> Int {
    guard var statement = try lookUpStatement(in: connection) else {
      return rowIDs.reduce(0) { count, _ in count + 1 }
    }
    var unreadable = 0
    for rowID in rowIDs {
      do {
        try statement.bind([.integer(rowID)])
        if try statement.step() { try body(statement.row) }
      } catch let error as SQLiteError where error.isDamage {
        unreadable += 1
      }
    }
    return unreadable
  }

  /// What finds a row by its rowid; `nil` where the table is not known.
  private func lookUpStatement(
    in connection: borrowing Connection
  ) throws(SQLiteError) -> Statement? {
    do throws(SQLiteError) {
      return try connection.prepare("SELECT rowid, \(columns) FROM \(name) WHERE rowid = ?1")
    } catch {
      guard error.isDamage else { throw error }
      return nil
    }
  }

  /// Looks for rows one by one between two rowids.
  private mutating func lookUp(
    after start: Int64, before end: Int64, in connection: borrowing Connection,
    _ body: (borrowing Row) throws -> Void
  ) throws {
    guard start < end - 1 else { return }
    // A damaged number must not make this go on for ever.
    let last = end - 1 - start > Self.mostLookedUp ? start + Self.mostLookedUp : end - 1
    isCutOff = last < end - 1
    unreadable += try lookUp((start + 1)...last, in: connection, body)
  }

  /// How many rowids are tried at most.
  private static let mostLookedUp: Int64 = 5_000_000
}

extension SQLiteError {
  /// Whether it tells of contents that can not be read, and not of the machine.
  var isDamage: Bool {
    switch code {
    case .corrupt, .notADatabase, .inputOutput, .mismatch, .tooBig: true
    // A table or an index that can not be understood is as if it were not there.
    case .generic: true
    default: false
    }
  }
}
