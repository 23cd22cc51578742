import CSQLite

/// A row of a query, which can be read while the statement stands on it.
///
/// Columns count from 0; one that does not exist is a mistake in the program and ends it. Nothing is
/// converted: reading a value as a type it was not stored as throws
/// ``SQLiteError/Code/mismatch``. Only an integer may be read as a floating-point number.
public struct Row: ~Copyable {
  let pointer: OpaquePointer

  /// How many columns it has; none for a statement that gives no rows.
  public var columnCount: Int { Int(sqlite3_column_count(pointer)) }

  /// The SQL text of its query.
  var sql: String { sqlite3_sql(pointer).map { String(cString: $0) } ?? "" }

  /// The name of a column as the query gives it.
  public func name(_ column: Int) -> String {
    sqlite3_column_name(pointer, index(column)).map { String(cString: $0) } ?? ""
  }

  /// Whether a column has no value.
  public func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(pointer, index(column)) == SQLITE_NULL
  }

  /// The column as C wants it.
  private func index(_ column: Int) -> Int32 {
    precondition(
      column >= 0 && column < columnCount, "column \(column) of \(columnCount) in \(sql)")
    return Int32(column)
  }
}

// MARK: - Numbers

extension Row {
  /// The whole number in a column.
  public func int64(_ column: Int) throws(SQLiteError) -> Int64 {
    let index = index(column)
    guard sqlite3_column_type(pointer, index) == SQLITE_INTEGER else {
      throw mismatch(column, asked: "an integer")
    }
    return sqlite3_column_int64(pointer, index)
  }

  /// The whole number in a column, or `nil` for a null.
  public func int64OrNil(_ column: Int) throws(SQLiteError) -> Int64? {
    isNull(column) ? nil : try int64(column)
  }

  /// The whole number in a column.
  public func int(_ column: Int) throws(SQLiteError) -> Int {
    guard let value = Int(exactly: try int64(column)) else {
      throw mismatch(column, asked: "an integer of the machine's size")
    }
    return value
  }

  /// The whole number in a column, or `nil` for a null.
  public func intOrNil(_ column: Int) throws(SQLiteError) -> Int? {
    isNull(column) ? nil : try int(column)
  }

  /// The truth in a column: false for the integer 0, true for any other.
  public func bool(_ column: Int) throws(SQLiteError) -> Bool {
    try int64(column) != 0
  }

  /// The floating-point number in a column.
  public func double(_ column: Int) throws(SQLiteError) -> Double {
    let index = index(column)
    switch sqlite3_column_type(pointer, index) {
    case SQLITE_FLOAT, SQLITE_INTEGER: return sqlite3_column_double(pointer, index)
    default: throw mismatch(column, asked: "a number")
    }
  }

  /// The floating-point number in a column, or `nil` for a null.
  public func doubleOrNil(_ column: Int) throws(SQLiteError) -> Double? {
    isNull(column) ? nil : try double(column)
  }
}

// MARK: - Text and bytes

extension Row {
  /// The text in a column, with U+FFFD in place of what is not UTF-8.
  public func string(_ column: Int) throws(SQLiteError) -> String {
    let index = index(column)
    guard sqlite3_column_type(pointer, index) == SQLITE_TEXT else {
      throw mismatch(column, asked: "a text")
    }
    let start = sqlite3_column_text(pointer, index)
    let count = Int(sqlite3_column_bytes(pointer, index))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The text in a column, or `nil` for a null.
  public func stringOrNil(_ column: Int) throws(SQLiteError) -> String? {
    isNull(column) ? nil : try string(column)
  }

  /// The blob in a column.
  public func blob(_ column: Int) throws(SQLiteError) -> [UInt8] {
    let index = index(column)
    guard sqlite3_column_type(pointer, index) == SQLITE_BLOB else {
      throw mismatch(column, asked: "a blob")
    }
    return [UInt8](bytes(index))
  }

  /// The blob in a column, or `nil` for a null.
  public func blobOrNil(_ column: Int) throws(SQLiteError) -> [UInt8]? {
    isNull(column) ? nil : try blob(column)
  }

  /// Lends the bytes of a text or blob without a copy.
  ///
  /// - Parameters:
  ///   - column: The column, from 0.
  ///   - body: Reads the bytes; they are UTF-8 for a text, as far as the file is sound.
  /// - Returns: What the body returns.
  /// - Throws: ``SQLiteError/Code/mismatch`` for other types, and what the body throws.
  public func withBytes<Result>(
    _ column: Int, _ body: (Span<UInt8>) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    let index = index(column)
    let type = sqlite3_column_type(pointer, index)
    guard type == SQLITE_TEXT || type == SQLITE_BLOB else {
      throw mismatch(column, asked: "a text or blob")
    }
    return try body(bytes(index).span)
  }

  private func bytes(_ index: Int32) -> UnsafeBufferPointer<UInt8> {
    // Asked for in this order: finding the blob may change how many bytes there are.
    let start = sqlite3_column_blob(pointer, index)?.assumingMemoryBound(to: UInt8.self)
    let count = Int(sqlite3_column_bytes(pointer, index))
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
  }
}

// MARK: - Any value

extension Row {
  /// The value in a column, whatever its type.
  public func value(_ column: Int) throws(SQLiteError) -> SQLiteValue {
    switch sqlite3_column_type(pointer, index(column)) {
    case SQLITE_INTEGER: .integer(try int64(column))
    case SQLITE_FLOAT: .real(try double(column))
    case SQLITE_TEXT: .text(try string(column))
    case SQLITE_BLOB: .blob(try blob(column))
    default: .null
    }
  }

  /// The error for a value of another type than was asked; it names the type, not the value.
  private func mismatch(_ column: Int, asked: String) -> SQLiteError {
    let found =
      switch sqlite3_column_type(pointer, Int32(column)) {
      case SQLITE_INTEGER: "an integer"
      case SQLITE_FLOAT: "a floating-point number"
      case SQLITE_TEXT: "a text"
      case SQLITE_BLOB: "a blob"
      default: "nothing"
      }
    return SQLiteError(
      code: .mismatch, message: "column \(column) (\(name(column))) holds \(found), not \(asked)",
      sql: sql)
  }
}
