public import PlanModel
import SQLiteKit
import Values

/// What became of a damaged store.
public struct Repair: Equatable, Sendable {
  /// What is wrong with the store, and whatever else a check tells; what could not be saved of it.
  public let findings: [StoreFinding]
  /// The new file with everything that could be read; `nil` when nothing had to be repaired.
  public let path: String?
  /// What the new file holds; `nil` when nothing had to be repaired.
  public let saved: StoreCounts?

  init(findings: [StoreFinding], path: String? = nil, saved: StoreCounts? = nil) {
    (self.findings, self.path, self.saved) = (findings, path, saved)
  }

  /// Whether something that was in the store is not in the new file.
  public var hasLosses: Bool { path != nil && findings.contains { $0.isLoss } }
}

extension StoreFile {
  /// Copies all that can be read of a damaged store into a new file beside it.
  ///
  /// - Parameter path: The store; it is changed no more than by ``check(at:)``.
  /// - Returns: What is damaged, what was saved and what is lost. A store of which nothing wants a
  ///   repair (``StoreFinding/wantsRepair``) is only checked.
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when nothing of it can be read, neither a plan
  ///   nor a change of the log; ``StoreFailure/notAStore(path:)`` when it shows no trace of a store;
  ///   what keeps the file from being opened, or the new one from being made.
  public static func repair(at path: String) throws(StoreFailure) -> Repair {
    let found: [StoreFinding]
    do throws(StoreFailure) {
      found = try looked(at: path)
      guard found.contains(where: \.wantsRepair) else { return Repair(findings: found) }
      let lengthened = try ShortHeader.lengthened(path)
      defer { if let lengthened { FileSystem.removeDatabase(lengthened) } }
      let source = lengthened ?? path
      if try hasTables(source) { return try repair(path, reading: source, found) }
    } catch .notAStore(let named) {
      guard let copy = try LostHeader.rebuilt(path) else { throw .notAStore(path: named) }
      defer { FileSystem.removeDatabase(copy) }
      return try repair(path, reading: copy, isHeadRebuilt: true, [.lostHeader])
    }
    // Where not one table is known, an empty store would look like a repair.
    guard let copy = try LostHeader.rebuilt(path) else {
      throw .damaged(path: path, detail: "no table can be read")
    }
    defer { FileSystem.removeDatabase(copy) }
    return try repair(path, reading: copy, isHeadRebuilt: true, found + [.lostHeader])
  }

  /// The files that must be copied for a copy to have all that is in a store which cannot be opened:
  /// the store, and the log beside it where changes stand in it.
  public static func files(of path: String) -> [String] {
    let store = FileSystem.resolved(path)
    return [store] + [store + "-wal"].filter { !FileSystem.isEmptyOrMissing($0) }
  }

  private static func hasTables(_ path: String) throws(StoreFailure) -> Bool {
    try StoreFailure.telling(path) {
      let damaged = try StoreOpening.forSalvage(path)
      do {
        return try damaged.scalar("SELECT 1 FROM sqlite_schema WHERE type = 'table'") == 1
      } catch let error as SQLiteError where error.isDamage {
        return false
      }
    }
  }

  private static func repair(
    _ path: String, reading source: String, isHeadRebuilt: Bool = false, _ found: [StoreFinding]
  ) throws(StoreFailure) -> Repair {
    let destination = FileSystem.freeName(startingWith: path + ".repaired")
    var findings = found.filter(\.isProblem)
    var saved: StoreCounts?
    try StoreFailure.telling(path) {
      let damaged = try StoreOpening.forSalvage(source)
      // Everything is read as it stood at one moment, also what SQLite does not find.
      let snapshot = try damaged.begin(.deferred)
      try StoreCopy.make(at: destination, ownedLike: path) { fresh in
        let unreached = try UnreachedRows(of: damaged, isHeadRebuilt: isHeadRebuilt)
        let layout = try layout(of: damaged, isHeadRebuilt: isHeadRebuilt, unreached.declared)
        try findings += salvage(damaged, ofLayout: layout, and: unreached, into: fresh)
        saved = try whatIsSaved(in: fresh, of: path)
      }
      snapshot.rollback()
    }
    findings += try check(at: destination).filter(\.isProblem)
    return Repair(findings: findings, path: destination, saved: saved)
  }

  /// The layout of a damaged store: what its head says, unless the tables show that to be wrong.
  private static func layout(
    of damaged: borrowing Connection, isHeadRebuilt: Bool, _ declared: DeclaredTables
  ) throws -> Int32 {
    if !isHeadRebuilt {
      let (told, worth) = try layoutNumber(of: damaged)
      if case .wrong(let shown?) = worth { return shown }
      if (1...Migration.newest).contains(told) { return told }
    }
    let names = try damaged.rows("SELECT name FROM sqlite_schema WHERE type = 'table'") {
      row throws(SQLiteError) in try row.string(0)
    }
    return declared.layout(showing: Set(names))
  }

  private static func layoutNumber(
    of damaged: borrowing Connection
  ) throws -> (number: Int32, worth: LayoutNumber) {
    do {
      return try damaged.layoutNumber(Migration.all)
    } catch let error as SQLiteError where error.isDamage {
      return (try damaged.userVersion, .right)
    }
  }

  /// What came into the new file; an empty one would look like a repair.
  private static func whatIsSaved(
    in fresh: borrowing Connection, of path: String
  ) throws -> StoreCounts {
    let saved = try StoreCounts(in: fresh)
    guard !saved.haveNoRecords || saved.changes > 0 else {
      throw StoreFailure.damaged(path: path, detail: "no row can be read")
    }
    return saved
  }

  /// What a check finds, also where the damage does not let it come to its end.
  private static func looked(at path: String) throws(StoreFailure) -> [StoreFinding] {
    do throws(StoreFailure) {
      return try check(at: path)
    } catch .damaged(_, let detail) {
      return [.unsound(detail)]
    } catch .inputOutput(_, let detail) {
      // A table that is not known, or a place of the disk that can not be read.
      return [.unsound(detail)]
    }
  }

  private static func salvage(
    _ damaged: borrowing Connection, ofLayout layout: Int32, and unreached: UnreachedRows,
    into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    try StoreOpening.prepareForWriting(fresh)
    // Rows come in the order of the kinds; what they refer to is looked after at the end.
    try fresh.execute("PRAGMA foreign_keys = OFF")
    let transaction = try fresh.begin(.exclusive)
    try fresh.setApplicationID(Connection.storeID)
    for step in Migration.all { try fresh.take(step) }
    // The log is a witness of what the records were.
    let lostOfLog = try LogSalvage.run(from: damaged, and: unreached, into: fresh)
    let witness = UnreachedWitness(
      knowsFreePages: unreached.knowsFreePages, isLogWhole: lostOfLog.isEmpty,
      doubtful: unreached.doubtful)
    var told: [StoreFinding] = []
    var met: Set<RecordID> = []
    for kind in RecordKind.allCases
    where try unreached.declared.has(kind.rawValue, in: layout)
      || OlderLayoutSalvage.has(kind.rawValue, in: damaged)
    {
      try told += RecordSalvage.run(
        kind.type, from: damaged, and: unreached.tables, by: witness, into: fresh, &met)
    }
    told += try OlderLayoutSalvage.run(from: damaged, into: fresh)
    told += try LooseLinks.mend(in: fresh) + lostOfLog
    told += try SalvageNames.lost(accordingTo: fresh, butFor: met)
    told += try salvageInfo(from: damaged, into: fresh)
    try transaction.commit()
    try fresh.execute("PRAGMA foreign_keys = ON")
    return told
  }

  private static func salvageInfo(
    from damaged: borrowing Connection, into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    let sql = "INSERT INTO store_info (name, value) VALUES ('is_demo', ?1)"
    do {
      try fresh.run(sql, [SQLiteValue(try damaged.isDemo())])
      return []
    } catch {
      try fresh.run(sql, [SQLiteValue(false)])
      return [.unknownIfDemo]
    }
  }
}
