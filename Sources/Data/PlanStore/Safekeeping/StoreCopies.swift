/// The copies that lie beside a store and can be gone back to, whoever made them and whatever for.
public enum StoreCopies {
  /// The copies beside a store, the latest first.
  ///
  /// - Parameter path: The store, which may be gone.
  /// - Returns: Their paths: copies of days, what restoring and leading to a newer layout kept, and
  ///   what a repair saved; files that are no stores do not count.
  public static func all(besides path: String) -> [String] {
    let path = FileSystem.resolved(path)
    let start = FileSystem.name(of: path)
    let endings = [".backup-", ".before-restore-", ".before-v", ".repaired-"]
    let folder = path.dropLast(start.count)
    return FileSystem.names(in: FileSystem.folder(of: path)).filter { name in
      name.hasPrefix(start) && !sideFiles.contains(where: name.hasSuffix)
        && !name.contains(DatedCopies.unreadableMark)
        && endings.contains { name.dropFirst(start.count).hasPrefix($0) }
    }.map { folder + $0 }.filter(DatedCopies.isWhole).sorted {
      (FileSystem.changed($0), $0) > (FileSystem.changed($1), $1)
    }
  }

  /// The copies beside a store that are none of days, the latest first.
  ///
  /// - Parameter path: The store, which may be gone.
  /// - Returns: Their paths: what was kept before restoring or a newer layout, and what a repair
  ///   saved.
  public static func othersThanDaily(besides path: String) -> [String] {
    let daily = DatedCopies.all(of: FileSystem.resolved(path)).map(\.path)
    return all(besides: path).filter { !daily.contains($0) }
  }

  private static let sideFiles = ["-wal", "-shm", "-journal", ".new"]
}
