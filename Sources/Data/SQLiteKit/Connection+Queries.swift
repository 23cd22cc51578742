extension Connection {
  /// Runs one or several statements that take no values, and ignores the rows they give.
  public func execute(_ sql: String) throws(SQLiteError) {
    try database.execute(sql)
  }

  /// Prepares one statement for use over and over.
  ///
  /// - Parameter sql: One statement, with `?1` or `:name` where values go.
  /// - Returns: The statement, which keeps the database open as long as it lives.
  /// - Throws: ``SQLiteError/Code/generic`` for SQL that is not understood.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    try Statement(sql, on: database)
  }

  /// Runs one statement that gives no rows, or whose rows are not wanted.
  ///
  /// - Parameters:
  ///   - sql: One statement; it is prepared once and kept.
  ///   - values: As many values as the statement has parameters.
  /// - Returns: The number of rows inserted, updated or deleted, by triggers not counted; of no meaning
  ///   for other statements.
  /// - Throws: What preparing, binding and running can meet, such as a constraint.
  @discardableResult
  public func run(_ sql: String, _ values: [SQLiteValue] = []) throws(SQLiteError) -> Int {
    try withStatement(sql, values) { statement throws(SQLiteError) in
      while try statement.step() {}
    }
    return changes
  }

  /// Hands the rows of a query to a closure, one by one.
  ///
  /// - Parameters:
  ///   - sql: One statement; it is prepared once and kept.
  ///   - values: As many values as the statement has parameters.
  ///   - body: Reads a row; an error it throws ends the query.
  /// - Throws: What the query or the body meets.
  public func query(
    _ sql: String, _ values: [SQLiteValue] = [],
    _ body: (borrowing Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    try withStatement(sql, values) { statement throws(SQLiteError) in
      while try statement.step() { try body(statement.row) }
    }
  }

  /// Makes an array of the rows of a query.
  ///
  /// - Parameters:
  ///   - sql: One statement; it is prepared once and kept.
  ///   - values: As many values as the statement has parameters.
  ///   - transform: Makes an element of a row.
  /// - Returns: The elements, in the order of the rows.
  /// - Throws: What the query or the transform meets.
  public func rows<Element>(
    _ sql: String, _ values: [SQLiteValue] = [],
    _ transform: (borrowing Row) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> [Element] {
    var elements: [Element] = []
    try withStatement(sql, values) { statement throws(SQLiteError) in
      while try statement.step() { elements.append(try transform(statement.row)) }
    }
    return elements
  }

  /// Reads the first row of a query, and only that.
  ///
  /// - Parameters:
  ///   - sql: One statement; it is prepared once and kept.
  ///   - values: As many values as the statement has parameters.
  ///   - transform: Makes something of the row.
  /// - Returns: What was made, or `nil` when there is no row.
  /// - Throws: What the query or the transform meets.
  public func first<Element>(
    _ sql: String, _ values: [SQLiteValue] = [],
    _ transform: (borrowing Row) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> Element? {
    var element: Element?
    try withStatement(sql, values) { statement throws(SQLiteError) in
      if try statement.step() { element = try transform(statement.row) }
    }
    return element
  }

  /// Reads the first value of the first row of a query.
  ///
  /// - Parameters:
  ///   - sql: One statement; it is prepared once and kept.
  ///   - values: As many values as the statement has parameters.
  /// - Returns: The value, ``SQLiteValue/null`` also when there is no row.
  /// - Throws: What the query meets.
  public func scalar(
    _ sql: String, _ values: [SQLiteValue] = []
  ) throws(SQLiteError) -> SQLiteValue {
    try first(sql, values) { row throws(SQLiteError) in try row.value(0) } ?? .null
  }

  /// Reads the first value of every row of a query.
  ///
  /// - Parameters:
  ///   - sql: One statement; it is prepared once and kept.
  ///   - values: As many values as the statement has parameters.
  /// - Returns: The values, in the order of the rows.
  /// - Throws: What the query meets.
  public func column(
    _ sql: String, _ values: [SQLiteValue] = []
  ) throws(SQLiteError) -> [SQLiteValue] {
    try rows(sql, values) { row throws(SQLiteError) in try row.value(0) }
  }

  /// Lends a kept statement, rewound and with its values bound.
  ///
  /// After an error the statement is given up instead of kept.
  private func withStatement(
    _ sql: String, _ values: [SQLiteValue],
    _ body: (inout Statement) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    var statement = try statements.take(sql, on: database)
    try statement.bind(values)
    try body(&statement)
    statement.clear()
    statements.putBack(statement, for: sql)
  }
}

// MARK: - Stopping

extension Connection {
  /// Runs statements that a token can stop.
  ///
  /// Tokens may be nested; the innermost is the one looked at.
  ///
  /// - Parameters:
  ///   - token: What stops them, from any thread.
  ///   - body: Runs the statements, on this connection.
  /// - Returns: What the body returns.
  /// - Throws: ``SQLiteError/Code/interrupted`` out of the statement that runs when the token is
  ///   thrown, or out of the next; and whatever else the body throws.
  public func interruptible<Result, Failure: Error>(
    by token: InterruptToken, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outer = database.interruptToken
    database.interruptToken = token
    defer { database.interruptToken = outer }
    return try body()
  }
}
