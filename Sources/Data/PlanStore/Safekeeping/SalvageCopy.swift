import PlanModel

/// Copies of damaged stores in which some bytes are mended, so that the others can be read.
enum SalvageCopy {
  /// Copies a store as bytes, with the log beside it, and mends the copy.
  ///
  /// - Parameters:
  ///   - path: The store; nothing in this process may have it open.
  ///   - mend: Mends the copy it is given, and tells whether that helped.
  /// - Returns: The copy, a name beside the store; `nil` when nothing helped.
  /// - Throws: What keeps the store from being read, or the copy from being written. Then, and where
  ///   nothing helped, no copy is left.
  static func make(
    of path: String, _ mend: (String) throws(StoreFailure) -> Bool
  ) throws(StoreFailure) -> String? {
    let copy = StoreCopy.temporaryName(for: path)
    do throws(StoreFailure) {
      try FileSystem.makePrivateFile(copy, for: path)
      try FileSystem.append(path, to: copy)
      if !FileSystem.isEmptyOrMissing(path + "-wal") {
        try FileSystem.makePrivateFile(copy + "-wal", for: path)
        try FileSystem.append(path + "-wal", to: copy + "-wal")
      }
      if try mend(copy) { return copy }
      FileSystem.removeDatabase(copy)
      return nil
    } catch {
      FileSystem.removeDatabase(copy)
      throw error
    }
  }
}
