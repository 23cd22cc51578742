import Glibc
public import PlanModel
import SQLiteKit
public import Values

/// Makes changes to a store, one after the other; nothing interrupts them.
///
/// It belongs to one task or thread at a time. When a change is returned, it is on the disk.
public final class StoreWriter {
  let connection: Connection
  let path: String
  let makeID: () -> RecordID
  /// The number of the layout whose tables this program writes.
  private let layout: Int32

  /// Opens a store for changes, and leads it to the newest layout.
  ///
  /// - Parameters:
  ///   - location: Where it lies.
  ///   - random: What identities draw their random bits from.
  ///   - clock: The time in milliseconds since 1970, for identities.
  /// - Throws: ``StoreFailure/missing(path:)``, ``StoreFailure/notAStore(path:)``,
  ///   ``StoreFailure/newerVersion(path:version:)``, ``StoreFailure/noPermission(path:)``,
  ///   ``StoreFailure/networkFileSystem(path:name:)`` and what else opening meets.
  public convenience init<Source: RandomNumberGenerator & Sendable>(
    _ location: StoreLocation, random: Source = SystemRandomNumberGenerator(),
    clock: @escaping () -> UInt64 = StoreWriter.systemClock
  ) throws(StoreFailure) {
    var maker = RecordIDMaker(source: random)
    try self.init(location, steps: Migration.all) { maker.next(at: clock()) }
  }

  /// Opens a store whose newest layout some steps lead to.
  package init(
    _ location: StoreLocation, steps: [Migration], makeID: @escaping () -> RecordID
  ) throws(StoreFailure) {
    self.makeID = makeID
    layout = steps.last?.version ?? 0
    path = location.path
    do {
      connection = try StoreOpening.forWriting(location, steps: steps)
    } catch {
      throw StoreFailure(error, path: location.path)
    }
  }

  /// The time of the system in milliseconds since 1970.
  public static func systemClock() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UInt64(max(0, time.tv_sec)) * 1_000 + UInt64(max(0, time.tv_nsec)) / 1_000_000
  }

  /// A new identity for a record, which sorts after every one this writer made before.
  public func newID() -> RecordID { makeID() }

  /// Waits no longer than some time for other programs to let go of the store.
  package func waitForOthers(milliseconds: Int) {
    connection.setBusyTimeout(milliseconds: milliseconds)
  }

  /// Lets the file grow by no more than some pages, as a full disk would.
  package func limitGrowth(toPages pages: Int) throws(StoreFailure) {
    try StoreFailure.telling(path) {
      guard case .integer(let count) = try connection.scalar("PRAGMA page_count") else { return }
      try connection.execute("PRAGMA max_page_count = \(Int(count) + pages)")
    }
  }
}

// MARK: - Changes

extension StoreWriter {
  /// Makes a change, whole or not at all.
  ///
  /// - Parameters:
  ///   - draft: What is to be done; every field must still have the value it was read with.
  ///   - author: Who does it, and when.
  ///   - version: The version an item must still have, when that was asked for.
  /// - Returns: The change with its number in the log.
  /// - Throws: ``StoreFailure/conflict(_:)`` with every field that has another value by now;
  ///   ``StoreFailure/versionChanged(code:expected:found:)``;
  ///   ``StoreFailure/unknownCode(_:)`` when no item has the expected version's code; what writing
  ///   meets. Then nothing was changed.
  public func apply(
    _ draft: ChangeDraft, by author: Author, expecting version: (code: String, version: Int)? = nil
  ) throws(StoreFailure) -> Change {
    try StoreFailure.telling(path) {
      let transaction = try beginChange()
      if let version { try check(version, on: author.day) }
      try connection.apply(draft.edits)
      let change = try connection.log(draft, by: author)
      try commit(transaction)
      return change
    }
  }

  /// Works a change out against the store as it stands, and makes it, whole or not at all.
  ///
  /// - Parameters:
  ///   - planned: What is wanted.
  ///   - author: Who does it, and when.
  ///   - version: The version an item must still have, when that was asked for.
  /// - Returns: The change with its number in the log; `nil` when everything is so already.
  /// - Throws: ``StoreFailure/refused(_:)`` and what else the change or writing meets.
  public func make(
    _ planned: any PlannedChange, by author: Author,
    expecting version: (code: String, version: Int)? = nil
  ) throws(StoreFailure) -> Change? {
    try make(planned.command, by: author, reading: planned.reach, expecting: version) {
      scene throws(StoreFailure) in (try planned.edits(in: scene), ())
    }.change
  }

  /// Works a change out against the store as it stands, and makes it, or only tries whether it
  /// could be made.
  ///
  /// - Parameters:
  ///   - command: The command that makes it, as the log names it.
  ///   - author: Who does it, and when.
  ///   - reach: The part of the store that the work looks at.
  ///   - version: The version an item must still have, when that was asked for.
  ///   - isRehearsal: Whether everything is taken back at the end.
  ///   - work: Works out the edits, and what is to be told of them.
  /// - Returns: The change with its number in the log, `nil` when nothing was written, and what is
  ///   to be told.
  /// - Throws: ``StoreFailure/refused(_:)`` and what else the change or writing meets.
  public func make<Report>(
    _ command: String, by author: Author, reading reach: QueryScope = .everything,
    expecting version: (code: String, version: Int)? = nil, isRehearsal: Bool = false,
    _ work: (ChangeScene) throws(StoreFailure) -> (edits: [Edit], report: Report)
  ) throws(StoreFailure) -> (change: Change?, report: Report) {
    try StoreFailure.telling(path) {
      let transaction = try beginChange()
      if let version { try check(version, on: author.day) }
      let scene = ChangeScene(
        judging: try connection.book(reading: reach), author: author,
        lastChange: try connection.lastChange(), makeID: makeID
      ) { [self] () throws(StoreFailure) in
        try StoreFailure.telling(path) { try connection.usedCodes() }
      }
      let (edits, report) = try work(scene)
      try connection.apply(edits)
      guard !edits.isEmpty, !isRehearsal else {
        transaction.rollback()
        return (nil, report)
      }
      let change = try connection.log(
        ChangeDraft(command: command, edits: edits), by: author)
      try commit(transaction)
      return (change, report)
    }
  }

  /// Begins a change, unless the file is no longer where others look for it, or has a layout that
  /// this program does not know.
  func beginChange() throws -> Transaction {
    try refuseMoved()
    let transaction = try connection.begin(.immediate)
    // Only now can no other program raise it before the change is made.
    guard try connection.userVersion <= layout else {
      throw StoreFailure.layoutRaised(path: path)
    }
    return transaction
  }

  /// Makes a change last; in a file or a log that was taken away meanwhile it would not.
  func commit(_ transaction: consuming Transaction) throws {
    try refuseLostLog()
    try transaction.commit()
    if connection.hasMoved { throw StoreFailure.moved(path: path) }
    if connection.hasLostLog { try rescue() }
  }

  /// Moves what stands in a log that nobody else finds into the file, unless others went on without
  /// it.
  private func rescue() throws {
    guard !connection.hasForeignLog, (try? connection.checkpoint(.truncate)) == 0 else {
      throw StoreFailure.logLost(path: path)
    }
  }

  private func refuseLostLog() throws {
    if connection.hasLostLog { throw StoreFailure.logLost(path: path) }
  }

  private func refuseMoved() throws {
    if connection.hasMoved { throw StoreFailure.moved(path: path) }
    try refuseLostLog()
  }

  /// Moves what was committed out of the log beside the store into the file itself, as far as
  /// nobody holds it up, so that the file alone has everything and can be copied or moved.
  public func emptyLog() { connection.emptyLog() }

  private func check(_ expected: (code: String, version: Int), on day: Day) throws {
    let code = ItemCode(expected.code).item
    let book = try connection.book(reading: QueryScope(itemWithCode: code))
    guard let found = JudgedBook(book, on: day).version(of: code) else {
      throw StoreFailure.unknownCode(expected.code)
    }
    guard found == expected.version else {
      throw StoreFailure.versionChanged(
        code: expected.code, expected: expected.version, found: found)
    }
  }
}

extension JudgedBook {
  /// The version of the item that has a code, as lists show it; `nil` when there is none.
  fileprivate func version(of code: String) -> Int? {
    tasks.first { $0.task.code == code }?.version
      ?? targets.first { $0.target.code == code }?.version
      ?? agencies.first { $0.agency.code == code }?.version
      ?? plans.first { $0.plan.code == code }?.version
  }
}
