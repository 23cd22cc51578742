import Glibc
import PlanModel
import SQLiteKit
import Values

/// Puts the contents of a sound copy in the place of a store, so that nothing of it is lost.
struct StoreReplacement {
  /// The store, links followed.
  let path: String
  /// Whether a person agreed to what goes out of use.
  let isAgreed: Bool
  /// How the names of what is kept begin.
  let keptStart: String

  /// Replaces the store.
  ///
  /// - Parameters:
  ///   - source: The copy, in the newest layout.
  ///   - meanwhile: Runs between the first look at the store and its replacement.
  /// - Returns: Where what was there is kept; `nil` when there was nothing.
  /// - Throws: ``StoreFailure/unconfirmed(_:)``, and ``StoreFailure/notRestored(because:keptAt:)``
  ///   with what reading and writing met; then the store is as it was.
  func run(
    with source: borrowing Connection, _ meanwhile: () -> Void
  ) throws(StoreFailure) -> String? {
    let found = try telling { () throws(StoreFailure) in try present(comparedWith: source) }
    try agree(to: found)
    meanwhile()
    switch found {
    case .nothing:
      return try telling { () throws(StoreFailure) in try fill(from: source) }
    case .unreadable:
      return try telling { () throws(StoreFailure) in try exchange(for: source) }
    case .readable: return try overwrite(with: source)
    }
  }

  /// The kind of thing that lies where the copy is to be put.
  private enum Present {
    case nothing
    /// A store, how many of its changes the copy lacks, and whether an empty copy would take the
    /// place of its records.
    case readable(lostChanges: Int, wouldBeEmptied: Bool)
    /// A store that is damaged, or a file that is none.
    case unreadable(isStore: Bool, wouldBeEmptied: Bool)
  }

  /// Refuses what has not been agreed to.
  private func agree(to present: Present) throws(StoreFailure) {
    guard !isAgreed else { return }
    let keptPath = FileSystem.freeName(startingWith: keptStart)
    switch present {
    case .unreadable(isStore: false, _): throw .unconfirmed(strangeFile(keptPath))
    case .readable(_, wouldBeEmptied: true), .unreadable(_, wouldBeEmptied: true):
      throw .unconfirmed(emptying(keptPath))
    case .readable(let count, _) where count > 0:
      throw .unconfirmed(newerChanges(count, keptPath))
    default: return
    }
  }

  /// Runs work, and tells why nothing was replaced.
  private func telling<Result>(
    _ work: () throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> Result {
    do throws(StoreFailure) {
      return try work()
    } catch .notRestored(let cause, let keptAt) {
      throw .notRestored(because: cause, keptAt: keptAt)
    } catch {
      throw .notRestored(because: error, keptAt: nil)
    }
  }
}

// MARK: - What is there

extension StoreReplacement {
  private func present(
    comparedWith copy: borrowing Connection
  ) throws(StoreFailure) -> Present {
    guard StoreFile.exists(at: path) else { return .nothing }
    let isEmpty: Bool
    do {
      isEmpty = try StoreCounts(in: copy).haveNoRecords
    } catch {
      throw StoreFailure(error, path: path)
    }
    do {
      let present = try StoreOpening.forCopying(path)
      if let problem = try present.integrityCheck().first {
        if let number = Self.failureOfReading(in: problem) {
          throw SQLiteError(code: .init(rawValue: number), message: problem)
        }
        return .unreadable(isStore: true, wouldBeEmptied: isEmpty)
      }
      return try Self.readable(present, comparedWith: copy)
    } catch let error as SQLiteError where Self.isDamage(error) || error.code == .generic {
      return .unreadable(isStore: true, wouldBeEmptied: isEmpty)
    } catch {
      switch StoreFailure(error, path: path) {
      case .damaged, .wrongLayoutNumber:
        return .unreadable(isStore: true, wouldBeEmptied: isEmpty)
      case .notAStore where FileSystem.entry(at: path) == .file:
        return .unreadable(isStore: false, wouldBeEmptied: isEmpty)
      case let failure: throw failure
      }
    }
  }

  /// A store that can be read.
  private static func readable(
    _ store: borrowing Connection, comparedWith copy: borrowing Connection
  ) throws -> Present {
    let isEmptied =
      try StoreCounts(in: copy).haveNoRecords && !StoreCounts(in: store).haveNoRecords
    return .readable(
      lostChanges: try changes(of: store, missingIn: copy), wouldBeEmptied: isEmptied)
  }

  /// Whether an error tells of what the file holds, and not of the machine: what fails to be read
  /// today may be read tomorrow.
  private static func isDamage(_ error: SQLiteError) -> Bool {
    switch error.code {
    case .corrupt, .mismatch, .tooBig, .inputOutputShortRead: true
    default: false
    }
  }

  /// The number of the failure of reading that a line of an integrity check tells of.
  private static func failureOfReading(in problem: String) -> Int32? {
    let words = problem.split(separator: " ")
    guard let last = words.last, last.hasPrefix("code="), let number = Int32(last.dropFirst(5))
    else { return nil }
    let code = SQLiteError.Code(rawValue: number)
    return code.primary == .inputOutput && code != .inputOutputShortRead ? number : nil
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
}

// MARK: - Replacing it

extension StoreReplacement {
  /// Makes a store where there is none; what the one before left beside its place is set aside.
  private func fill(from source: borrowing Connection) throws(StoreFailure) -> String? {
    let folder = FileSystem.folder(of: path)
    try FileSystem.makeFolder(folder)
    try NetworkFileSystem.refuse(path, at: folder)
    let keptPath = FileSystem.freeName(startingWith: keptStart)
    let keptLog = try FileSystem.setAsideLog(of: path, as: keptPath)
    do throws(StoreFailure) {
      try StoreCopy.copy(source, to: path)
      return keptLog
    } catch {
      _ = try? FileSystem.setAsideLog(of: keptPath, as: path)
      throw error
    }
  }

  /// Overwrites a store inside its own file, while nobody else can change it.
  private func overwrite(with source: borrowing Connection) throws(StoreFailure) -> String {
    var keptPath: String?
    do {
      let present = try Connection(opening: path, mode: .readWrite)
      try StoreOpening.prepareForWriting(present)
      try source.replace(present) {
        if present.hasMoved { throw StoreFailure.moved(path: path) }
        let view = try StoreOpening.forCopying(path)
        try agree(to: Self.readable(view, comparedWith: source))
        let name = FileSystem.freeName(startingWith: keptStart)
        try keep(view, as: name)
        keptPath = name
      }
      return keptPath ?? path
    } catch {
      return try giveUp(error, keptAt: keptPath, source)
    }
  }

  /// Copies the store to the name under which it is kept.
  private func keep(_ view: borrowing Connection, as name: String) throws(StoreFailure) {
    do throws(StoreFailure) {
      try StoreCopy.copy(view, to: name, ownedLike: path)
    } catch .noPermission {
      // The name does not exist; it is the folder that can not be written.
      throw .noPermission(path: path)
    } catch .readOnlyDisk {
      throw .readOnlyDisk(path: path)
    } catch .diskFull {
      throw .diskFull(path: path)
    }
  }

  /// What is left to do when a store could not be overwritten.
  private func giveUp(
    _ error: any Error, keptAt keptPath: String?, _ source: borrowing Connection
  ) throws(StoreFailure) -> String {
    if isAboutContents(error) {
      if let keptPath { FileSystem.removeDatabase(keptPath) }
      return try telling { () throws(StoreFailure) in try exchange(for: source) }
    }
    let failure = StoreFailure(error, path: path)
    if case .unconfirmed = failure { throw failure }
    if case .diskFull = failure, let keptPath {
      // What could not be written was not, so that the copy only takes up room.
      FileSystem.removeDatabase(keptPath)
      throw .notRestored(because: failure, keptAt: nil)
    }
    throw .notRestored(because: failure, keptAt: keptPath)
  }

  /// Whether a file that can be read may still not be overwritten because of what it holds: damage
  /// that only this meets, a header that asks for a later SQLite, or other sizes of pages.
  private func isAboutContents(_ error: any Error) -> Bool {
    switch error {
    case StoreFailure.damaged, StoreFailure.wrongLayoutNumber: true
    case let error as SQLiteError:
      Self.isDamage(error) || error.code == .readOnly && access(path, W_OK) == 0
    default: false
    }
  }

  /// Puts a new file in the place of one that can not be overwritten.
  private func exchange(for source: borrowing Connection) throws(StoreFailure) -> String {
    let fresh = try StoreCopy.unfinished(for: path, ownedLike: path) {
      try StoreCopy.fill($0, from: source)
    }
    let keptPath = FileSystem.freeName(startingWith: keptStart)
    do throws(StoreFailure) {
      try FileSystem.replaceDatabase(path, with: fresh, keeping: keptPath)
      return keptPath
    } catch {
      FileSystem.removeDatabase(fresh)
      let isKept = FileSystem.entry(at: keptPath) != .missing
      throw isKept ? .notRestored(because: error, keptAt: keptPath) : error
    }
  }
}

// MARK: - Words

extension StoreReplacement {
  private func strangeFile(_ keptPath: String) -> Words {
    Words(
      "ở \(path) đang có một tệp không phải kho của dondoc; tệp đó sẽ được giữ ở \(keptPath)",
      "the file at \(path) is no store of dondoc; it would be kept at \(keptPath)")
  }

  private func emptying(_ keptPath: String) -> Words {
    Words(
      "bản sao lưu này không có kế hoạch, chỉ tiêu, nhiệm vụ, cơ quan nào; kho \(path) sẽ trống, kho hiện nay sẽ được giữ ở \(keptPath)",
      "this backup has no plan, target, task or agency; the store \(path) would be empty, and what is there would be kept at \(keptPath)"
    )
  }

  private func newerChanges(_ count: Int, _ keptPath: String) -> Words {
    Words(
      "kho \(path) có \(count) lần cập nhật mà bản sao lưu không có; kho hiện nay sẽ được giữ ở \(keptPath)",
      "the store \(path) has \(String(counting: count, "change")) that the backup lacks; it would be kept at \(keptPath)"
    )
  }
}
