public import Values

/// A change as a person wants it, before it is known which records it touches.
///
/// It is worked out against the store as it stands at the moment of the change, inside the same
/// transaction, so that nobody can have come in between. What a person saw when asking is carried
/// along where it matters, and refused when it no longer holds.
public protocol PlannedChange: Equatable, Sendable {
  /// The command that makes it, as the log names it.
  var command: String { get }

  /// The part of the store it is worked out against.
  var reach: QueryScope { get }

  /// Works out the edits that make it.
  ///
  /// - Parameter scene: The store, the day and who makes the change.
  /// - Returns: The edits in order; none when everything is so already.
  /// - Throws: ``StoreFailure/refused(_:)`` with the way out, ``StoreFailure/unknownCode(_:)``.
  func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit]
}

/// What a change is worked out against.
public struct ChangeScene {
  /// The contents of the store.
  public let book: PlanBook
  private let judgement: SceneJudgement
  /// Who makes the change, and when.
  public let author: Author
  /// The number of the last change of the log before this one, 0 when there is none.
  public let lastChange: Int
  private let makeID: () -> RecordID
  private let readLoggedCodes: () throws(StoreFailure) -> Set<String>

  /// A scene.
  ///
  /// - Parameters:
  ///   - judged: The contents, judged on the day of the change.
  ///   - author: Who makes the change.
  ///   - lastChange: The number of the last change of the log before this one.
  ///   - makeID: Makes identities for new records.
  ///   - loggedCodes: Reads the codes of all items that were ever changed, those removed since
  ///     included.
  public init(
    _ judged: JudgedBook, author: Author, lastChange: Int = 0,
    makeID: @escaping () -> RecordID,
    loggedCodes: @escaping () throws(StoreFailure) -> Set<String> = { [] }
  ) {
    self.init(
      book: judged.book, SceneJudgement { judged }, author: author, lastChange: lastChange,
      makeID: makeID, loggedCodes: loggedCodes)
  }

  /// A scene whose contents are judged once that is asked for: most changes do not need it.
  ///
  /// - Parameters:
  ///   - book: The contents.
  ///   - author: Who makes the change.
  ///   - lastChange: The number of the last change of the log before this one.
  ///   - makeID: Makes identities for new records.
  ///   - loggedCodes: Reads the codes of all items that were ever changed, those removed since
  ///     included.
  public init(
    judging book: PlanBook, author: Author, lastChange: Int = 0,
    makeID: @escaping () -> RecordID,
    loggedCodes: @escaping () throws(StoreFailure) -> Set<String> = { [] }
  ) {
    self.init(
      book: book, SceneJudgement { JudgedBook(book, on: author.day) }, author: author,
      lastChange: lastChange, makeID: makeID, loggedCodes: loggedCodes)
  }

  private init(
    book: PlanBook, _ judgement: SceneJudgement, author: Author, lastChange: Int,
    makeID: @escaping () -> RecordID,
    loggedCodes: @escaping () throws(StoreFailure) -> Set<String>
  ) {
    self.book = book
    self.judgement = judgement
    self.author = author
    self.lastChange = lastChange
    self.makeID = makeID
    readLoggedCodes = loggedCodes
  }

  /// Every code an item has or had, none of which is given out again.
  func usedCodes() throws(StoreFailure) -> Set<String> {
    try readLoggedCodes().union(book.contents.codes)
  }

  /// The contents of the store, judged on the day of the change.
  public var judged: JudgedBook { judgement.judged }

  /// The day the change counts for.
  public var day: Day { author.day }

  /// A new identity for a record.
  public func newID() -> RecordID { makeID() }
}

/// What a scene judges once, when it is asked for.
private final class SceneJudgement {
  private(set) lazy var judged = judge()
  private let judge: () -> JudgedBook

  init(_ judge: @escaping () -> JudgedBook) { self.judge = judge }
}

/// Any planned change, as a value that can be compared.
public struct AnyPlannedChange: Equatable, Sendable {
  /// The change.
  public let change: any PlannedChange

  /// Wraps a change.
  public init(_ change: any PlannedChange) {
    self.change = change
  }

  /// Whether two changes are of one kind and equal.
  public static func == (first: AnyPlannedChange, second: AnyPlannedChange) -> Bool {
    first.change.isEqual(to: second.change)
  }
}

extension PlannedChange {
  fileprivate func isEqual(to other: any PlannedChange) -> Bool { (other as? Self) == self }
}
