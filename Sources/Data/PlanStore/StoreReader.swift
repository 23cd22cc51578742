public import PlanModel
import SQLiteKit
package import Values

/// Answers queries about a store.
///
/// It belongs to one task or thread at a time; only a ``StoreStopper`` reaches it from another.
/// Every answer is that of one moment of the store, and what others changed is in the next answer.
public final class StoreReader {
  let connection: Connection
  let path: String
  /// Whether figures and states of the store are made up.
  public let isDemo: Bool
  /// The whole store as it was read last, judged on the day asked for.
  private var whole: (book: JudgedBook, version: Int64)?
  /// The parts of the store read last, and how far the log reached then.
  private var slices = SliceCache()
  private var slicesRead: (version: Int64, log: LogPosition)?
  /// What is known of all plans together.
  var desk = DigestDesk()
  /// The first screen asked for, and the day on which something was asked last.
  var firstScreen: (queries: [PlanQuery], day: Day)?
  /// Whether what is worked out of all records of a plan or an agency is kept in the store only when
  /// that is asked for, by ``keepDigests()``, and not after each answer.
  public var defersKeeping = false
  /// Whether the layout has digests and words of plans.
  let hasDigests: Bool
  /// What is known of the words of all plans.
  var shelf = WordShelf()
  /// Whether the store may be told of new digests, and of new words.
  var keepsDigests: Bool, keepsWords: Bool
  /// The version of the store the last answer was about.
  var answered: Int64
  /// How far its log reached then.
  var answeredLog: LogPosition

  /// Opens a store for reading.
  ///
  /// - Parameters:
  ///   - location: Where it lies.
  ///   - access: Whether the file may be kept in order, which includes leading it to the newest
  ///     layout, or must not be written at all.
  /// - Throws: ``StoreFailure/missing(path:)``, ``StoreFailure/notAStore(path:)``,
  ///   ``StoreFailure/newerVersion(path:version:)`` and what else opening meets;
  ///   ``StoreFailure/readOnly`` for an older layout that may not be written.
  public convenience init(_ location: StoreLocation, access: StoreAccess) throws(StoreFailure) {
    try self.init(location, access: access, steps: Migration.all)
  }

  /// Opens a store whose newest layout some steps lead to.
  package init(
    _ location: StoreLocation, access: StoreAccess, steps: [Migration]
  ) throws(StoreFailure) {
    path = location.path
    do {
      connection = try Self.open(location, access: access, steps: steps)
      isDemo = try connection.isDemo()
      answered = try connection.dataVersion
      answeredLog = try connection.logPosition()
      let layout = try connection.userVersion
      hasDigests = layout >= 8
      let isFile = if case .file = location { true } else { false }
      keepsDigests = hasDigests && isFile && access == .readWrite
      keepsWords = keepsDigests
    } catch {
      throw StoreFailure(error, path: location.path)
    }
  }

  private static func open(
    _ location: StoreLocation, access: StoreAccess, steps: [Migration]
  ) throws -> Connection {
    if access == .readOnly, case .file(let path) = location {
      return try StoreOpening.forReading(path, steps: steps)
    }
    let connection = try StoreOpening.forWriting(location, steps: steps)
    try connection.execute("PRAGMA query_only = ON")
    return connection
  }

  /// Runs something whose errors are told as those of the store.
  func telling<Result>(_ work: () throws -> Result) throws(StoreFailure) -> Result {
    try StoreFailure.telling(path, work)
  }
}

// MARK: - Contents

extension StoreReader {
  /// Everything the store holds, the log left out.
  ///
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when a record can not be read, and what
  ///   reading meets.
  public func contents() throws(StoreFailure) -> PlanContents {
    try StoreFailure.telling(path) {
      let snapshot = try connection.begin(.deferred)
      let contents = try connection.contents()
      snapshot.rollback()
      return contents
    }
  }
}

// MARK: - Books

extension StoreReader {
  /// The whole store, judged on a day, whatever part of it a query needs.
  package func wholeBook(on day: Day) throws(StoreFailure) -> JudgedBook {
    try StoreFailure.telling(path) {
      var book = JudgedBook(try connection.book(), on: day)
      for kind in RecordKind.allCases where kind.nameField != nil {
        book.nameOrder.learn(kind, try connection.recordsByName(kind))
      }
      return book
    }
  }

  /// The part of the store that a query needs, or the whole.
  func book(
    for query: PlanQuery, version: Int64, on day: Day
  ) throws -> JudgedBook {
    let kind = query.kindOfNames
    if let roots = try connection.roots(of: query.scope) {
      return try part(of: roots, version: version, on: day, orderedBy: kind)
    }
    var book = try whole(version, on: day)
    if let kind, !book.nameOrder.has(kind) {
      book.nameOrder.learn(kind, try connection.recordsByName(kind))
      whole = (book, version)
    }
    return book
  }

  /// A part of the store, judged on a day.
  func part(
    of roots: SliceRoots, version: Int64, on day: Day, orderedBy kind: RecordKind? = nil
  ) throws -> JudgedBook {
    try dropTouched(version: version)
    let source = source { [self] in try connection.slice(of: $0, holidays: $1) }
    return try slices.book(of: roots, on: day, orderedBy: kind, from: source)
  }

  /// The part of the store that a first screen shows, judged on a day: as the store keeps it, or
  /// read and then to be kept.
  func openingPart(of roots: SliceRoots, version: Int64, on day: Day) throws -> JudgedBook {
    try dropTouched(version: version)
    let source = source { [self] roots, holidays in
      if let kept = try desk.shelf.openingSlice(of: roots, from: connection) { return kept }
      let slice = try connection.slice(of: roots, holidays: holidays)
      desk.shelf.add(opening: slice.book, of: roots)
      return slice
    }
    return try slices.book(of: roots, on: day, orderedBy: nil, from: source)
  }

  private func source(
    reading read: @escaping (SliceRoots, [Holiday]?) throws -> Slice
  ) -> SliceSource {
    SliceSource(read: read) { [self] in try connection.recordsByName($0, in: $1) }
  }

  /// Whether a part of the store was read before and is held.
  func holds(_ roots: SliceRoots, version: Int64) throws -> Bool {
    try dropTouched(version: version)
    return slices.holds(roots)
  }

  /// Forgets what was read of the parts that were changed since.
  private func dropTouched(version: Int64) throws {
    guard slicesRead?.version != version else { return }
    if let slicesRead { slices.drop(touchedBy: try connection.touched(since: slicesRead.log)) }
    slicesRead = (version, try connection.logPosition())
  }

  func whole(_ version: Int64, on day: Day) throws -> JudgedBook {
    if let whole, whole.version == version {
      guard whole.book.day != day else { return whole.book }
      return keep(whole.book.book, version: version, on: day)
    }
    // Let go of the old one first: two books at once would double the memory.
    whole = nil
    return keep(try connection.book(), version: version, on: day)
  }

  private func keep(_ book: PlanBook, version: Int64, on day: Day) -> JudgedBook {
    let fresh = JudgedBook(book, on: day)
    whole = (fresh, version)
    return fresh
  }
}
