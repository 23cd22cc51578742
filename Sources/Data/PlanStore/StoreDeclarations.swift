import SQLiteKit

/// What the schema of a database says that there is.
struct StoreDeclarations: Equatable {
  /// The columns of each table.
  private(set) var columns: [String: Set<String>] = [:]
  /// The statements that made the tables, and their indexes and triggers.
  private let statements: Set<String>

  /// Reads a schema.
  ///
  /// - Parameter database: The database; what is asked of it is to be of one moment.
  /// - Throws: What reading meets.
  init(of database: borrowing Connection) throws(SQLiteError) {
    let made = """
      SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND substr(name, 1, 7) <> 'sqlite_'
      """
    statements = Set(try database.rows(made) { row throws(SQLiteError) in try row.string(0) })
    let sql = """
      SELECT made.name, place.name
        FROM sqlite_schema AS made JOIN pragma_table_info(made.name) AS place
        WHERE made.type = 'table' AND substr(made.name, 1, 7) <> 'sqlite_'
      """
    let places = try database.rows(sql) { row throws(SQLiteError) in
      (table: try row.string(0), column: try row.string(1))
    }
    for place in places { columns[place.table, default: []].insert(place.column) }
  }
}

/// A layout there ever was.
struct KnownLayout {
  /// Its number.
  let version: Int32
  /// What is declared in it.
  let declarations: StoreDeclarations
}
