import SQLiteKit

/// Carries the log of a damaged store into a new one.
enum LogSalvage {
  /// Carries all changes that can be read, in their order.
  ///
  /// - Parameters:
  ///   - damaged: The damaged store.
  ///   - unreached: The rows on pages of it that nothing leads to.
  ///   - fresh: The new one.
  /// - Returns: What was lost; what differs from an earlier day can then no longer be told for
  ///   certain.
  /// - Throws: What keeps the new store from being written.
  static func run(
    from damaged: borrowing Connection, and unreached: UnreachedRows,
    into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    let known = try KnownLog(in: damaged, unreached.hiding)
    let (changes, table) = try changes(of: damaged, and: unreached, known)
    var lost = known.numbers.subtracting(changes.map(\.seq))
    for change in changes {
      do {
        try carry(change, edits: known.edits[change.seq] ?? 0, from: damaged, into: fresh)
      } catch let error as SQLiteError where error.isDamage || error.code.primary == .constraint {
        lost.insert(change.seq)
      }
    }
    var told: [StoreFinding] = []
    let unreadable = known.isWhole ? 0 : table.unreadable - table.found
    if !lost.isEmpty || unreadable > 0 {
      told.append(.lostChanges(max(lost.count, unreadable), numbers: lost.sorted()))
    }
    if table.isCutOff, !known.isWhole {
      told.append(.lostRestOfLog)
    } else if known.mayLack || !known.isWhole && unreached.hiding.contains("change") {
      told.append(.perhapsLostOfLog)
    }
    return told
  }

  private static let columns = "seq, at, day, user, uid, command, effect, undoes, root"

  /// A row of the table of changes.
  private struct LoggedChange {
    let seq: Int64
    let values: [SQLiteValue]
  }

  /// What the indexes of the log know of it.
  private struct KnownLog {
    /// The numbers of the changes.
    var numbers: Set<Int64> = []
    /// Whether no change can be missing among them.
    var isWhole = false
    /// How many edits each has.
    var edits: [Int64: Int64] = [:]
    /// Whether a change may have had more edits or fields than are found and counted.
    var mayLack = false

    init(in damaged: borrowing Connection, _ hiding: Set<String>) throws {
      let roots = DamagedIndex(
        "change_root", of: "change", columns: "seq", orderedBy: "root")
      isWhole = try roots.eachEntry(of: damaged) { row in numbers.insert(try row.int64(0)) }
      isWhole = isWhole && !hiding.contains(roots.name)
      var areEditsCounted = false
      for (name, order) in [("change_edit_record", "record"), ("change_edit_code", "code")] {
        let index = DamagedIndex(
          name, of: "change_edit", columns: "seq, ordinal", orderedBy: order)
        let isRead = try index.eachEntry(of: damaged) { row in
          let seq = try row.int64(0)
          numbers.insert(seq)
          edits[seq] = max(edits[seq] ?? 0, try row.int64(1) + 1)
        }
        areEditsCounted = areEditsCounted || isRead && !hiding.contains(name)
      }
      // Nothing but its own pages tells how many fields an edit has.
      mayLack =
        hiding.contains("change_field") || hiding.contains("change_edit") && !areEditsCounted
    }
  }

  private static func changes(
    of damaged: borrowing Connection, and unreached: UnreachedRows, _ known: KnownLog
  ) throws -> (changes: [LoggedChange], table: (isCutOff: Bool, unreadable: Int, found: Int)) {
    var changes: [Int64: [SQLiteValue]] = [:]
    func take(_ row: borrowing Row) throws {
      var values: [SQLiteValue] = []
      for column in 1..<row.columnCount { values.append(try row.value(column)) }
      changes[try row.int64(0)] = values
    }
    var table = DamagedTable("change", columns: columns)
    try table.eachRow(of: damaged) { row in try take(row) }
    let count = changes.count
    var more = table
    // Nothing is ever taken out of the log, so that what an index has is of today.
    try more.eachRow(of: unreached.tables) { row in
      let seq = try row.int64(0)
      guard changes[seq] == nil, known.numbers.contains(seq), unreached.knowsFreePages,
        !unreached.doubtful.contains(String(seq))
      else { return }
      try take(row)
    }
    let inOrder = changes.sorted { $0.key < $1.key }
    return (
      inOrder.map { LoggedChange(seq: $0.key, values: $0.value) },
      (table.isCutOff, table.unreadable, changes.count - count)
    )
  }

  /// Carries one change with its edits, whole or not at all.
  private static func carry(
    _ change: LoggedChange, edits count: Int64, from damaged: borrowing Connection,
    into fresh: borrowing Connection
  ) throws {
    guard try isComplete(change.values, in: fresh) else {
      throw SQLiteError(code: .constraint, message: "the change it takes back is lost")
    }
    let edits = try rows(
      damaged, "seq, ordinal, action, kind, record, code", "change_edit", change.seq)
    let fields = try rows(
      damaged, "seq, ordinal, place, field, old, new", "change_field", change.seq)
    guard isWhole(edits, fields, count: count) else {
      throw SQLiteError(code: .corrupt, message: "edits of the change are lost")
    }
    let part = try fresh.beginPart()
    try fresh.run(
      "INSERT INTO change (\(columns)) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
      change.values)
    for edit in edits {
      try fresh.run(
        """
        INSERT INTO change_edit (seq, ordinal, action, kind, record, code)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, edit)
    }
    for field in fields {
      try fresh.run(
        """
        INSERT INTO change_field (seq, ordinal, place, field, old, new)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, field)
    }
    // Of a value that no change can have, the whole history would be unreadable.
    _ = try fresh.change(Int(change.seq))
    try part.commit()
  }

  /// Whether no edit is missing between or after others, and no field of an edit.
  private static func isWhole(
    _ edits: [[SQLiteValue]], _ fields: [[SQLiteValue]], count: Int64
  ) -> Bool {
    guard edits.count >= count, edits.map({ $0[1] }) == numbers(below: edits.count) else {
      return false
    }
    let places = Dictionary(grouping: fields) { $0[1] }.mapValues { $0.map { $0[2] } }
    return places.count == edits.count
      && edits.allSatisfy { places[$0[1]].map { $0 == numbers(below: $0.count) } ?? false }
  }

  /// The numbers from 0, as the log counts edits and fields.
  private static func numbers(below count: Int) -> [SQLiteValue] {
    (0..<count).map { SQLiteValue($0) }
  }

  /// Whether the changes that one takes back or began with are there.
  private static func isComplete(
    _ change: [SQLiteValue], in fresh: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    for earlier in change.suffix(2) where earlier != .null && earlier != change[0] {
      guard try fresh.scalar("SELECT 1 FROM change WHERE seq = ?1", [earlier]) == 1 else {
        return false
      }
    }
    return true
  }

  private static func rows(
    _ damaged: borrowing Connection, _ columns: String, _ table: String, _ seq: Int64
  ) throws(SQLiteError) -> [[SQLiteValue]] {
    let sql = "SELECT \(columns) FROM \(table) WHERE seq = ?1 ORDER BY 1, 2, 3"
    return try damaged.rows(sql, [.integer(seq)]) { row throws(SQLiteError) in
      var values: [SQLiteValue] = []
      for column in 0..<row.columnCount { values.append(try row.value(column)) }
      return values
    }
  }
}
