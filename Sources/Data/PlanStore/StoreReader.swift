public import PlanModel
import SQLiteKit
public import Values

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
      hasDigests = layout >= 5
      let isFile = if case .file = location { true } else { false }
      keepsDigests = layout >= 5 && isFile && access == .readWrite
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

// MARK: - Answers

extension StoreReader {
  /// Answers a query.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - day: The day on which everything is judged.
  /// - Returns: The answer, as the store stands now.
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when a record can not be read, and what
  ///   reading meets.
  public func answer(_ query: PlanQuery, on day: Day) throws(StoreFailure) -> PlanAnswer {
    defer { if !defersKeeping { keepDigests() } }
    keepWords(for: query)
    return try StoreFailure.telling(path) { try answerInSnapshot(query, on: day) }
  }

  /// Answers a query unless the answer is no longer wanted.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - day: The day on which everything is judged.
  ///   - stopper: What stops the answer.
  /// - Returns: The answer; `nil` when it was stopped, after which the next can be asked for.
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when a record can not be read, and what
  ///   reading meets.
  public func answer(
    _ query: PlanQuery, on day: Day, unlessStoppedBy stopper: StoreStopper
  ) throws(StoreFailure) -> PlanAnswer? {
    // Not under the token: what was worked out for an answer that is dropped is kept all the same.
    defer { if !defersKeeping { keepDigests() } }
    keepWords(for: query, unlessStoppedBy: stopper)
    do {
      return try connection.interruptible(by: stopper.token) {
        try answerInSnapshot(query, on: day)
      }
    } catch let error as SQLiteError where error.code.primary == .interrupted {
      return nil
    } catch {
      throw StoreFailure(error, path: path)
    }
  }

  private func answerInSnapshot(_ query: PlanQuery, on day: Day) throws -> PlanAnswer {
    if connection.hasLostLog { throw StoreFailure.logLost(path: path) }
    let snapshot = try connection.begin(.deferred)
    let version = try connection.dataVersion
    let answer = try answer(query, on: day, version: version)
    if version != answered {
      answeredLog = try connection.logPosition()
      answered = version
    }
    snapshot.rollback()
    return answer
  }

  private func answer(
    _ query: PlanQuery, on day: Day, version: Int64
  ) throws -> PlanAnswer {
    if case .history(let code, let limit) = query {
      return .history(try connection.history(of: code, limit: limit))
    }
    if case .log(let request) = query {
      return .log(try connection.log(request))
    }
    if case .frozen(let point, let query) = query {
      let frozen = JudgedBook(try connection.book(at: point), on: day)
      return frozen.answer(query) ?? .history([])
    }
    if case .comparison(let request) = query {
      return .comparison(try comparison(request, version: version, on: day))
    }
    if let answer = try answerByDigests(query, on: day, version: version)
      ?? answerByDigest(ofPlan: query, on: day, version: version)
    {
      return answer
    }
    let book = try book(for: query, version: version, on: day)
    if case .memberList(let joining) = query {
      return .memberList(joining.preview(in: book, usedCodes: try connection.usedCodes()))
    }
    // Of all queries, only those the log answers are not answered by a book.
    let answer = book.answer(query) ?? .history([])
    guard case .sheetReview(var review) = answer else { return answer }
    review.authors = try connection.authors(of: review.changes)
    return .sheetReview(review)
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
    return try slices.book(of: roots, on: day, orderedBy: kind, from: source)
  }

  /// Whether a part of the store was read before and is held.
  func holds(_ roots: SliceRoots, version: Int64) throws -> Bool {
    try dropTouched(version: version)
    return slices.holds(roots)
  }

  private var source: SliceSource {
    SliceSource(
      holidays: { [self] in try connection.records() },
      read: { [self] in try connection.slice(of: $0, holidays: $1) },
      order: { [self] in try connection.recordsByName($0, in: $1) })
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
