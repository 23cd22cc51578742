import SQLiteKit

/// The tables with rowids of all layouts there ever were, by what the declaration of each allows.
struct DeclaredTables {
  private let tables: [DeclaredTable]
  /// The first layout with each table.
  private let layouts: [String: Int32]

  /// Makes the tables of the newest layout in an empty database.
  init(in store: borrowing Connection) throws {
    var counts: [String: Set<Int>] = [:]
    var layouts: [String: Int32] = [:]
    let transaction = try store.begin(.exclusive)
    for step in Migration.all {
      try store.take(step)
      for (name, count) in try Self.columnCounts(in: store) {
        counts[name, default: []].insert(count)
        layouts[name] = layouts[name] ?? step.version
      }
    }
    try transaction.commit()
    self.layouts = layouts
    tables = try Self.columnCounts(in: store).map { name, _ in
      try DeclaredTable(name, columnCounts: counts[name] ?? [], in: store)
    }
  }

  /// The names of the tables.
  var names: Set<String> { Set(tables.map(\.name)) }

  /// Whether a layout has a table.
  func has(_ table: String, in layout: Int32) -> Bool {
    layouts[table].map { $0 <= layout } ?? false
  }

  /// The layout that a store must at least have for some tables to be in it.
  func layout(showing names: Set<String>) -> Int32 {
    layouts.filter { names.contains($0.key) }.values.max() ?? Migration.newest
  }

  /// The one table that can have some rows.
  ///
  /// - Parameters:
  ///   - rows: Rows of one page, some of which may be damaged.
  ///   - store: A store with the tables, all of them empty.
  /// - Returns: `nil` when no table can have them or several can, and for one that has only what is
  ///   worked out of others.
  /// - Throws: What trying it meets.
  func table(
    of rows: [StoredRow], in store: borrowing Connection
  ) throws -> DeclaredTable? {
    var fitting: [DeclaredTable] = []
    for table in tables {
      for row in rows where try table.fits(row, in: store) {
        fitting.append(table)
        break
      }
    }
    guard fitting.count == 1, let table = fitting.first, table.isSalvaged else { return nil }
    return table
  }

  private static func columnCounts(
    in store: borrowing Connection
  ) throws(SQLiteError) -> [(name: String, count: Int)] {
    let sql = """
      SELECT list.name, list.ncol FROM pragma_table_list AS list
        WHERE list.schema = 'main' AND list.type = 'table' AND NOT list.wr
          AND substr(list.name, 1, 7) <> 'sqlite_'
      """
    return try store.rows(sql) { row throws(SQLiteError) in
      (name: try row.string(0), count: try row.int(1))
    }
  }
}
