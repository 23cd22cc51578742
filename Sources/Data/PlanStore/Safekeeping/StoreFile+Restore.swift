public import PlanModel
import SQLiteKit
public import Values

/// What putting a copy in place of a store led to.
public struct Restoration: Equatable, Sendable {
  /// Where the store that was there is kept; `nil` when there was none.
  public let keptAt: String?
  /// The number of the last change of the restored log.
  public let lastChange: Int
}

extension StoreFile {
  /// Puts a copy in place of a store; the store that was there is kept beside it under a name that
  /// tells the day.
  ///
  /// A store that can be read is overwritten inside its own file, so that programs which have it
  /// open go on with the restored contents; what they change up to that moment is in what is kept.
  /// A damaged store, or a file that is none, is moved aside when the new one is finished.
  ///
  /// - Parameters:
  ///   - copy: The copy, which may be of an older layout.
  ///   - path: The store.
  ///   - isAgreed: Whether a person agreed that changes the copy lacks, or a file that is no store,
  ///     go out of use.
  ///   - day: The day of the calendar.
  /// - Returns: What became of the store that was there.
  /// - Throws: ``StoreFailure/unconfirmed(_:)`` when what goes out of use has not been agreed to;
  ///   ``StoreFailure/damaged(path:detail:)`` for a copy that is not sound;
  ///   ``StoreFailure/newerVersion(path:version:)``; ``StoreFailure/notRestored(because:keptAt:)``
  ///   with what reading and writing met. Then the store is as it was.
  public static func restore(
    _ copy: String, to path: String, isAgreed: Bool, on day: Day
  ) throws(StoreFailure) -> Restoration {
    try restore(copy, to: path, isAgreed: isAgreed, on: day, meanwhile: {})
  }

  /// Puts a copy in place of a store that others change meanwhile.
  package static func restore(
    _ copy: String, to path: String, isAgreed: Bool, on day: Day, meanwhile: () -> Void
  ) throws(StoreFailure) -> Restoration {
    if FileSystem.isSame(copy, path) { throw .copyOfItself(path: path) }
    let path = FileSystem.resolved(path)
    let replacement = StoreReplacement(
      path: path, isAgreed: isAgreed, keptStart: path + ".before-restore-" + day.description)
    let isAlone = FileSystem.entry(at: copy + "-wal") == .missing
    defer { if isAlone { StoreCopy.tidyUp(besides: copy) } }
    let folder = FileSystem.folder(of: path)
    return try FileSystem.alone(in: folder) { () throws(StoreFailure) in
      try restore(copy, by: replacement, meanwhile)
    }
  }

  private static func restore(
    _ copy: String, by replacement: StoreReplacement, _ meanwhile: () -> Void
  ) throws(StoreFailure) -> Restoration {
    let staged = try staged(copy, beside: replacement.path)
    defer { if staged != copy { FileSystem.removeDatabase(staged) } }
    let source = try open(staged, namedBy: copy)
    let lastChange = try StoreFailure.telling(copy) { try source.lastChange() }
    let keptAt = try replacement.run(with: source, meanwhile)
    return Restoration(keptAt: keptAt, lastChange: lastChange)
  }

  private static func open(
    _ staged: String, namedBy copy: String
  ) throws(StoreFailure) -> Connection {
    do {
      return try StoreOpening.forCopying(staged)
    } catch {
      throw StoreFailure(error, path: copy)
    }
  }

  /// The copy, or one of it in the newest layout beside the store.
  private static func staged(
    _ copy: String, beside path: String
  ) throws(StoreFailure) -> String {
    try StoreFailure.telling(copy) {
      let source = try StoreOpening.forCopying(copy)
      if let problem = try source.integrityCheck().first {
        throw StoreFailure.damaged(path: copy, detail: StoreFinding.brief(problem))
      }
      guard try source.userVersion < Migration.newest else { return copy }
      try FileSystem.makeFolder(FileSystem.folder(of: path))
      let staged = StoreCopy.temporaryName(for: path)
      do {
        try StoreCopy.copy(source, to: staged)
        let connection = try Connection(opening: staged, mode: .readWrite)
        try StoreOpening.prepareForWriting(connection)
        try connection.migrate(by: Migration.all, path: nil)
      } catch {
        FileSystem.removeDatabase(staged)
        throw error
      }
      return staged
    }
  }
}
