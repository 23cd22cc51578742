import PlanModel
import SQLiteKit
import Values

/// The rows of a damaged store that stand on pages nothing leads to any more, in tables of their own.
///
/// A page that is not free belongs to a tree, and is not found only where what leads to it is
/// damaged. So a row counts as one that may be there when its table has such a gap for its rowid, or
/// does not have it though the index of identities does or may have had it, and no other table could
/// have it. Whether it is taken is for ``UnreachedWitness`` to say.
final class UnreachedRows {
  /// A store in memory with the rows, each in its table; rows that contradict one another are in it
  /// once.
  let tables: Connection
  /// The tables there are.
  let declared: DeclaredTables
  /// Whether all free pages are known, so that no row can be one that was thrown away.
  private(set) var knowsFreePages = false
  /// The identities of the rows that are found in two forms, or can not be there together.
  private(set) var doubtful: Set<String> = []
  /// The tables and indexes that may have had more than reading them gives, without any error.
  private(set) var hiding: Set<String> = []

  /// Looks for them.
  ///
  /// - Parameters:
  ///   - damaged: The damaged store, inside of a transaction.
  ///   - isHeadRebuilt: Whether the head of the file, which tells of free pages, is not its own.
  /// - Throws: What making the tables meets.
  init(of damaged: borrowing Connection, isHeadRebuilt: Bool) throws {
    let tables = try Connection(sharedMemory: StoreCopy.temporaryName(for: "unreached"))
    try tables.execute("PRAGMA foreign_keys = OFF")
    declared = try DeclaredTables(in: tables)
    self.tables = tables
    try look(damaged, isHeadRebuilt: isHeadRebuilt)
  }

  private func look(
    _ damaged: borrowing Connection, isHeadRebuilt: Bool
  ) throws {
    let (roots, indexes, isSchemaWhole) = Self.roots(of: damaged, declared.names)
    guard let pages = try DatabasePages(of: damaged) else { return }
    var census = PageCensus(of: pages, roots: roots, indexes: indexes)
    knowsFreePages = census.knowsFreePages && !isHeadRebuilt
    hiding = census.hiding
    let mayLackTables =
      !isSchemaWhole || census.gaps["sqlite_schema"] != nil || hiding.contains("sqlite_schema")
    var found: [(table: DeclaredTable, rows: [StoredRow])] = []
    for number in census.unreachedLeaves {
      let rows = census.rows(on: number, of: pages)
      guard let table = try declared.table(of: rows, in: tables) else { continue }
      found.append((table, try rows.filter { try table.fits($0, in: tables) }))
    }
    for (table, rows) in found {
      let gaps =
        roots[table.name] == nil && mayLackTables
        ? [Int64.min...Int64.max] : census.gaps[table.name] ?? []
      // Where there is no gap, the table has been read, and without the row. But a page may have
      // forgotten that it leads on, which leaves none.
      for row in rows
      where try gaps.contains(where: { $0.contains(row.rowID) })
        || table.isMissed(row, in: damaged, isIndexWhole: !hiding.contains(table.identityIndex))
      {
        try take(row, of: table)
      }
    }
  }

  /// The first page of each table with rowids, and of each index and other table, as far as they can
  /// be read, and whether all could be.
  private static func roots(
    of damaged: borrowing Connection, _ names: Set<String>
  ) -> (roots: [String: Int], indexes: [String: Int], isWhole: Bool) {
    var roots = ["sqlite_schema": 1]
    var indexes: [String: Int] = [:]
    let sql = "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0"
    do {
      try damaged.query(sql) { row throws(SQLiteError) in
        let name = try row.string(0)
        if names.contains(name) || name == "sqlite_sequence" {
          roots[name] = try row.int(1)
        } else {
          indexes[name] = try row.int(1)
        }
      }
      return (roots, indexes, true)
    } catch {
      return (roots, indexes, false)
    }
  }

  private func take(_ row: StoredRow, of table: DeclaredTable) throws {
    guard let name = table.key(of: row) else { return }
    do throws(SQLiteError) {
      try table.insert(row, into: tables)
    } catch {
      guard error.code.primary == .constraint else { throw error }
      // The same row twice is one row.
      guard try !table.has(row, in: tables) else { return }
      doubtful.insert(name)
      doubtful.formUnion(try table.rivals(of: row, in: tables))
    }
  }
}
