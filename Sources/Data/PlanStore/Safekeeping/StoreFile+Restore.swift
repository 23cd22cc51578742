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
  /// open go on with the restored contents; anything else is moved aside.
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
  ///   ``StoreFailure/newerVersion(path:version:)``; what reading and writing meet. Then the store
  ///   is as it was.
  public static func restore(
    _ copy: String, to path: String, isAgreed: Bool, on day: Day
  ) throws(StoreFailure) -> Restoration {
    if FileSystem.isSame(copy, path) { throw .refused(sameFile(path)) }
    let staged = try staged(copy, beside: path)
    defer { if staged != copy { FileSystem.removeDatabase(staged) } }
    let source = try open(staged, namedBy: copy)
    let lastChange = try StoreFailure.telling(copy) { try source.lastChange() }
    let place = path + ".before-restore-" + day.description
    let keptPath = FileSystem.freeName(startingWith: place)
    switch try present(at: path, comparedWith: source) {
    case .nothing:
      try FileSystem.makeFolder(FileSystem.folder(of: path))
      try NetworkFileSystem.refuse(path, at: FileSystem.folder(of: path))
      try StoreCopy.copy(source, to: path)
      return Restoration(keptAt: nil, lastChange: lastChange)
    case .unreadable(let isStore):
      if !isStore, !isAgreed { throw .unconfirmed(strangeFile(path, keptPath)) }
      try FileSystem.moveDatabase(path, to: keptPath)
      try StoreCopy.copy(source, to: path)
    case .readable(let lostChanges):
      if lostChanges > 0, !isAgreed {
        throw .unconfirmed(newerChanges(lostChanges, path, keptPath))
      }
      do throws(StoreFailure) {
        try overwrite(path, with: source, keeping: keptPath)
      } catch {
        guard error.isAboutContents else { throw error }
        try FileSystem.moveDatabase(path, to: FileSystem.freeName(startingWith: place))
        try StoreCopy.copy(source, to: path)
      }
    }
    return Restoration(keptAt: keptPath, lastChange: lastChange)
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

  private static func overwrite(
    _ path: String, with source: borrowing Connection, keeping keptPath: String
  ) throws(StoreFailure) {
    try StoreFailure.telling(path) {
      let present = try Connection(opening: path, mode: .readWrite)
      try StoreCopy.copy(present, to: keptPath)
      try source.backup(to: present)
    }
  }
}

// MARK: - What is there

extension StoreFile {
  /// What lies where a copy is to be put.
  private enum Present {
    case nothing
    /// A store, and how many of its changes the copy lacks.
    case readable(lostChanges: Int)
    /// A store that is damaged, or a file that is none.
    case unreadable(isStore: Bool)
  }

  private static func present(
    at path: String, comparedWith copy: borrowing Connection
  ) throws(StoreFailure) -> Present {
    guard exists(at: path) else { return .nothing }
    do {
      let present = try StoreOpening.forCopying(path)
      guard try present.integrityCheck().isEmpty else { return .unreadable(isStore: true) }
      return .readable(lostChanges: try changes(of: present, missingIn: copy))
    } catch {
      switch StoreFailure(error, path: path) {
      case .damaged, .inputOutput: return .unreadable(isStore: true)
      case .notAStore where FileSystem.entry(at: path) == .file:
        return .unreadable(isStore: false)
      case let failure: throw failure
      }
    }
  }

  /// How many changes the log of a store has that another lacks.
  private static func changes(
    of store: borrowing Connection, missingIn copy: borrowing Connection
  ) throws -> Int {
    let sql = "SELECT seq, at, user FROM change ORDER BY seq DESC"
    var lost = 0
    var statement = try store.prepare(sql)
    while try statement.step() {
      let seq = try statement.row.int(0)
      let entry = try [statement.row.value(1), statement.row.value(2)]
      let same = try copy.first("SELECT at, user FROM change WHERE seq = ?1", [SQLiteValue(seq)]) {
        row throws(SQLiteError) in try [row.value(0), row.value(1)]
      }
      // The log only grows, so that what came before a change both have is the same in both.
      if same == entry { break }
      lost += 1
    }
    return lost
  }

  /// The copy, or one of it in the newest layout beside the store.
  private static func staged(
    _ copy: String, beside path: String
  ) throws(StoreFailure) -> String {
    try StoreFailure.telling(copy) {
      let source = try StoreOpening.forCopying(copy)
      if let problem = try source.integrityCheck().first {
        throw StoreFailure.damaged(path: copy, detail: problem)
      }
      guard try source.userVersion < Migration.newest else { return copy }
      try FileSystem.makeFolder(FileSystem.folder(of: path))
      let staged = StoreCopy.temporaryName(for: path)
      try StoreCopy.copy(source, to: staged)
      let connection = try Connection(opening: staged, mode: .readWrite)
      try StoreOpening.prepareForWriting(connection)
      try connection.migrate(by: Migration.all, path: nil)
      return staged
    }
  }
}

extension StoreFailure {
  /// Whether a file that can be read may still not be written because of what it holds: a header
  /// that asks for a later SQLite, or damage that only writing meets.
  fileprivate var isAboutContents: Bool {
    switch self {
    case .noPermission, .damaged, .inputOutput: true
    default: false
    }
  }
}

// MARK: - Words

extension StoreFile {
  private static func sameFile(_ path: String) -> Words {
    Words(
      "\(path) chính là kho đang dùng; chọn tệp bản sao lưu, xem danh sách bằng «dondoc doctor»",
      "\(path) is the store in use; name a backup, `dondoc doctor` tells which there are")
  }

  private static func strangeFile(_ path: String, _ keptPath: String) -> Words {
    Words(
      "ở \(path) đang có một tệp không phải kho của dondoc; tệp đó sẽ được giữ ở \(keptPath)",
      "the file at \(path) is no store of dondoc; it would be kept at \(keptPath)")
  }

  private static func newerChanges(_ count: Int, _ path: String, _ keptPath: String) -> Words {
    Words(
      "kho \(path) có \(count) lần cập nhật mà bản sao lưu không có; kho hiện nay sẽ được giữ ở \(keptPath)",
      "the store \(path) has \(count) changes that the backup lacks; it would be kept at \(keptPath)"
    )
  }
}
