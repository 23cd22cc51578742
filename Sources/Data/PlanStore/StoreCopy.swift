import PlanModel
import SQLiteKit

/// Makes database files that appear whole or not at all.
enum StoreCopy {
  /// Builds a database beside the place it is for, and puts it there when it is finished.
  ///
  /// - Parameters:
  ///   - path: Where the database is to be; nothing may be there.
  ///   - model: A file whose owner is to own the new one too, where the account may give files away.
  ///   - build: Fills the new file, which only its owner may read.
  /// - Throws: ``StoreFailure/exists(path:)`` when it, or the log of an older one, is there; what
  ///   building meets. Then nothing is left behind.
  static func make(
    at path: String, ownedLike model: String? = nil,
    _ build: (borrowing Connection) throws -> Void
  ) throws(StoreFailure) {
    for ending in ["-wal", "-journal"] where !FileSystem.isEmptyOrMissing(path + ending) {
      // The new database would take what an older one left there for its own changes.
      throw .exists(path: path + ending)
    }
    let temporary = try unfinished(for: path, ownedLike: model, build)
    do throws(StoreFailure) {
      try FileSystem.publish(temporary, as: path)
    } catch {
      FileSystem.removeDatabase(temporary)
      throw error
    }
  }

  /// Builds a database beside the place it is for, and leaves it under a name of its own.
  ///
  /// - Returns: The name; everything is on the disk under it.
  /// - Throws: What building meets. Then nothing is left behind.
  static func unfinished(
    for path: String, ownedLike model: String?, _ build: (borrowing Connection) throws -> Void
  ) throws(StoreFailure) -> String {
    let temporary = temporaryName(for: path)
    try FileSystem.makePrivateFile(temporary, for: path, ownedLike: model)
    do {
      try fill(temporary, build)
      return temporary
    } catch {
      FileSystem.removeDatabase(temporary)
      throw StoreFailure(error, path: path)
    }
  }

  /// A name beside a place that nothing has, for a database that is not finished.
  static func temporaryName(for path: String) -> String {
    var random = SystemRandomNumberGenerator()
    return "\(path).\(String(random.next() as UInt64, radix: 36)).new"
  }

  /// How the names of what a program leaves that is killed while it makes a database end.
  static let unfinishedEndings = [".new", ".new-wal", ".new-shm", ".new-journal"]

  private static func fill(
    _ path: String, _ build: (borrowing Connection) throws -> Void
  ) throws {
    let connection = try Connection(opening: path, mode: .readWrite)
    try build(connection)
    // What stood only in the write-ahead log would be lost when the file gets its name.
    guard try connection.checkpoint(.truncate) == 0 else {
      throw SQLiteError(code: .busy, message: "the new file is in use")
    }
  }

  /// Copies a database as it stands at one moment, and checks the copy.
  static func copy(
    _ source: borrowing Connection, to path: String, ownedLike model: String? = nil
  ) throws(StoreFailure) {
    try make(at: path, ownedLike: model) { try fill($0, from: source) }
  }

  /// Copies a database into a new one, and checks what came of it.
  static func fill(_ copy: borrowing Connection, from source: borrowing Connection) throws {
    try source.backup(to: copy)
    if let problem = try copy.integrityCheck().first {
      throw SQLiteError(code: .corrupt, message: problem)
    }
  }

  /// Removes the empty log and its index that reading a copy has left beside it.
  ///
  /// Only a connection that may write removes them, when it is the last to close.
  static func tidyUp(besides copy: String) {
    _ = try? Connection(opening: copy, mode: .readWrite)
  }

  /// Copies a store whose layout is about to change to a name that tells so.
  static func beforeMigration(of path: String, to version: Int32) throws(StoreFailure) {
    let name = FileSystem.freeName(startingWith: "\(path).before-v\(version)")
    do {
      // The connection that migrates has the writer's lock; another can still read.
      let source = try Connection(opening: path, mode: .readWrite)
      try copy(source, to: name, ownedLike: path)
    } catch StoreFailure.damaged(_, let detail) {
      // A copy is damaged where the store is, and there is none to be named.
      throw .damaged(path: path, detail: detail)
    } catch {
      throw StoreFailure(error, path: path)
    }
  }
}
