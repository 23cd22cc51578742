import CSQLite

/// A prepared statement and the row it stands on.
///
/// Positions of parameters count from 1, as in `?1`; columns count from 0.
public struct Statement: ~Copyable {
  private let database: DatabaseHandle
  private let pointer: OpaquePointer

  /// The row the last ``step()`` came to; it is empty before the first and after the last.
  public let row: Row

  /// Prepares SQL.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - database: The database it is for; it stays open as long as the statement lives.
  ///   - isKept: Whether it will live long, which SQLite likes to know.
  /// - Throws: ``SQLiteError/Code/generic`` for SQL that is not understood,
  ///   ``SQLiteError/Code/misuse`` for none or several statements.
  init(
    _ sql: String, on database: DatabaseHandle, isKept: Bool = false
  ) throws(SQLiteError) {
    let flags = isKept ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
    var prepared: OpaquePointer?
    let (result, isWhole) = sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      let result = sqlite3_prepare_v3(database.pointer, text, -1, flags, &prepared, &tail)
      return (result, Self.isBlank(tail))
    }
    try database.check(result, in: sql)
    guard let prepared, isWhole else {
      sqlite3_finalize(prepared)
      throw SQLiteError(code: .misuse, message: "not exactly one statement", sql: sql)
    }
    self.database = database
    pointer = prepared
    row = Row(pointer: prepared)
  }

  deinit {
    sqlite3_finalize(pointer)
  }

  private static func isBlank(_ tail: UnsafePointer<CChar>?) -> Bool {
    guard let tail else { return true }
    return String(cString: tail).allSatisfy { $0.isWhitespace || $0 == ";" }
  }

  /// The SQL text it was prepared from.
  public var sql: String { row.sql }

  /// How many values it takes.
  public var parameterCount: Int { Int(sqlite3_bind_parameter_count(pointer)) }
}

// MARK: - Running

extension Statement {
  /// Goes to the next row, or does the work of a statement without rows.
  ///
  /// After an error it is rewound and can be used again.
  ///
  /// - Returns: Whether there is a row to read; after `false` the next step begins anew.
  public mutating func step() throws(SQLiteError) -> Bool {
    try database.checkInterruptToken()
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      reset()
      return false
    case let result:
      let error = database.error(result, in: sql)
      reset()
      throw error
    }
  }

  /// Goes back to before the first row; the values stay bound.
  public mutating func reset() {
    // The result repeats the error of the last step, which has been thrown.
    sqlite3_reset(pointer)
  }

  /// Goes back to before the first row and unbinds all values.
  public mutating func clear() {
    reset()
    sqlite3_clear_bindings(pointer)
  }
}

// MARK: - Binding

extension Statement {
  /// Rewinds the statement and binds all its values.
  ///
  /// - Parameter values: As many values as the statement has parameters; another number is a
  ///   mistake in the program and ends it.
  /// - Throws: ``SQLiteError/Code/tooBig`` for an overlong value.
  public mutating func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
    precondition(
      values.count == parameterCount,
      "\(values.count) values for \(parameterCount) parameters of \(sql)")
    reset()
    for (index, value) in values.enumerated() { try bind(value, at: index + 1) }
  }

  /// Binds one value by the name of its parameter.
  ///
  /// - Parameters:
  ///   - value: What takes the place of the parameter.
  ///   - name: The name in the SQL text after its colon; one that does not occur there is a
  ///     mistake in the program and ends it.
  /// - Throws: ``SQLiteError/Code/misuse`` while the statement stands on a row.
  public mutating func bind(_ value: SQLiteValue, named name: String) throws(SQLiteError) {
    let position = sqlite3_bind_parameter_index(pointer, ":" + name)
    precondition(position > 0, "no parameter :\(name) in \(sql)")
    try bind(value, at: Int(position))
  }

  /// Binds one value by the position of its parameter.
  ///
  /// - Parameters:
  ///   - value: What takes the place of the parameter.
  ///   - position: The position, from 1; one that does not exist is a mistake in the program and
  ///     ends it.
  /// - Throws: ``SQLiteError/Code/misuse`` while the statement stands on a row.
  public mutating func bind(_ value: SQLiteValue, at position: Int) throws(SQLiteError) {
    precondition(
      position >= 1 && position <= parameterCount,
      "parameter \(position) of \(parameterCount) in \(sql)")
    try database.check(bindUnchecked(value, at: Int32(position)), in: sql)
  }

  private func bindUnchecked(_ value: SQLiteValue, at position: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(pointer, position)
    case .integer(let integer): sqlite3_bind_int64(pointer, position, integer)
    case .real(let real): sqlite3_bind_double(pointer, position, real)
    case .text(var text):
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          dd_bind_text(pointer, position, $0.baseAddress, UInt64($0.count))
        }
      }
    // A null address would bind a null, and an empty array may have no other.
    case .blob([]): sqlite3_bind_zeroblob(pointer, position, 0)
    case .blob(let bytes):
      bytes.withUnsafeBytes {
        dd_bind_blob(pointer, position, $0.baseAddress, UInt64($0.count))
      }
    }
  }
}
