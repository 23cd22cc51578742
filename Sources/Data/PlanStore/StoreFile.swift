public import PlanModel
import SQLiteKit

/// Makes stores and looks at files without opening them for work.
public enum StoreFile {
  /// Makes a store with its first contents.
  ///
  /// The file appears whole or not at all, and only this account may read it. Folders that are
  /// missing are made for this account alone.
  ///
  /// - Parameters:
  ///   - location: Where it is to lie; in memory it lives until the process ends.
  ///   - contents: What it holds at first; the log begins with an entry `init`, which can not be
  ///     undone.
  ///   - author: Who makes it, and when.
  /// - Throws: ``StoreFailure/exists(path:)`` when a file is there already,
  ///   ``StoreFailure/notAFile(path:)`` when a folder is;
  ///   ``StoreFailure/networkFileSystem(path:name:)``, ``StoreFailure/noPermission(path:)``,
  ///   ``StoreFailure/diskFull(path:)``; ``StoreFailure/inputOutput(path:detail:)`` for contents
  ///   that contradict themselves, as two tasks of one code.
  public static func create(
    at location: StoreLocation, contents: PlanContents, by author: Author
  ) throws(StoreFailure) {
    try create(at: location, contents: contents, by: author, steps: Migration.all)
  }

  /// Makes a store in the layout some steps lead to.
  package static func create(
    at location: StoreLocation, contents: PlanContents, by author: Author, steps: [Migration]
  ) throws(StoreFailure) {
    try StoreFailure.telling(location.path) {
      switch location {
      case .memory(let name):
        try MemoryStores.make(name) { try fill($0, with: contents, by: author, steps: steps) }
      case .file(let path):
        if FileSystem.entry(at: path) == .other { throw StoreFailure.notAFile(path: path) }
        guard !exists(at: path) else { throw StoreFailure.exists(path: path) }
        let folder = FileSystem.folder(of: path)
        try FileSystem.makeFolder(folder)
        try NetworkFileSystem.refuse(path, at: folder)
        try StoreCopy.make(at: path) { connection in
          try StoreOpening.prepareForWriting(connection)
          try fill(connection, with: contents, by: author, steps: steps)
        }
      }
    }
  }

  private static func fill(
    _ connection: borrowing Connection, with contents: PlanContents, by author: Author,
    steps: [Migration]
  ) throws {
    let transaction = try connection.begin(.exclusive)
    try connection.setApplicationID(Connection.storeID)
    for step in steps { try connection.take(step) }
    try connection.insert(contents)
    _ = try connection.log(ChangeDraft(command: "init", edits: []), by: author)
    try transaction.commit()
  }

  /// Whether anything lies at a path, be it a store or not.
  public static func exists(at path: String) -> Bool { FileSystem.entry(at: path) != .missing }

  /// Copies a store of any layout as it stands at one moment, while others may go on working with it.
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - destination: The copy, which only this account may read; it is checked before it gets its
  ///     name.
  /// - Throws: ``StoreFailure/exists(path:)`` when anything is at the destination;
  ///   ``StoreFailure/damaged(path:detail:)`` with the path of the store when that is not sound; what
  ///   opening and writing meet. Then there is no copy.
  public static func backUp(
    from path: String, to destination: String
  ) throws(StoreFailure) {
    try backUp(from: path, to: destination, ownedLike: nil)
  }

  /// Copies a store, which may be of an older layout, for the owner of a file.
  static func backUp(
    from path: String, to destination: String, ownedLike model: String?
  ) throws(StoreFailure) {
    try StoreFailure.telling(path) {
      guard !exists(at: destination) else { throw StoreFailure.exists(path: destination) }
      let source = try StoreOpening.forCopying(path)
      do {
        try StoreCopy.copy(source, to: destination, ownedLike: model)
      } catch StoreFailure.damaged(_, let detail) {
        // A copy is damaged where the store is, and there is none to be named.
        throw StoreFailure.damaged(path: path, detail: StoreFinding.brief(detail))
      }
    }
  }
}
