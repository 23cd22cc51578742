import PlanModel
import SQLiteKit
import Values

extension StoreFile {
  /// The layout of a damaged store: what its head says, unless the tables show that to be wrong.
  static func layout(
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

  /// Carries what can be read of a damaged store into an empty one.
  ///
  /// - Parameters:
  ///   - damaged: The damaged store, inside of a transaction.
  ///   - layout: Its layout.
  ///   - unreached: The rows on pages of it that nothing leads to.
  ///   - fresh: The new store.
  /// - Returns: What was lost, and what else there is to tell.
  /// - Throws: What keeps the new store from being written.
  static func salvage(
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
    var met = MetRecords()
    for kind in RecordKind.allCases
    where try unreached.declared.has(kind.rawValue, in: layout)
      || OlderLayoutSalvage.has(kind.rawValue, in: damaged)
    {
      try told += RecordSalvage.run(
        kind.type, from: damaged, and: unreached, by: witness, into: fresh, &met)
    }
    told += try OlderLayoutSalvage.run(from: damaged, into: fresh)
    told += try SalvageNames.missing(in: fresh, damaged, &met)
    told += try LooseLinks.mend(in: fresh) + lostOfLog
    told += try SalvageNames.lost(accordingTo: fresh, butFor: &met.ids)
    if !lostOfLog.isEmpty { told += try NamedInLog(of: damaged).lost(butFor: met.ids) }
    told += try salvageInfo(from: damaged, into: fresh)
    if told.contains(where: \.isLoss) { told += try differencesBesidesLosses(in: fresh) }
    try transaction.commit()
    try fresh.execute("PRAGMA foreign_keys = ON")
    return told
  }

  /// What was saved otherwise than the log says that was saved, told once: after a loss the two need
  /// not agree, and no later check could tell why.
  private static func differencesBesidesLosses(
    in fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    let differences = try fresh.differencesFromLog().filter { difference in
      switch difference.sort {
      case .missing: false
      case .field(_, let stored, _): stored != .none
      case .notRemoved: true
      }
    }
    try fresh.noteLogGap()
    var findings: [StoreFinding] = []
    for difference in differences { findings.append(try StoreFinding(difference, in: fresh)) }
    return findings
  }

  private static func salvageInfo(
    from damaged: borrowing Connection, into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    let isDemo = try isDemo(damaged)
    try fresh.run(
      "INSERT INTO store_info (name, value) VALUES ('is_demo', ?1)", [isDemo ?? SQLiteValue(false)])
    return isDemo == nil ? [.unknownIfDemo] : []
  }

  /// Whether the figures of a damaged store are made up; `nil` when nothing tells any more.
  private static func isDemo(_ damaged: borrowing Connection) throws -> SQLiteValue? {
    let told: SQLiteValue
    do {
      told = try damaged.scalar("SELECT value FROM store_info WHERE name = 'is_demo'")
    } catch {
      guard error.isDamage else { throw error }
      return nil
    }
    return told == 0 || told == 1 ? told : nil
  }
}
