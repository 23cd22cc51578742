import Values

extension JudgedBook {
  /// The task a code names, with the parts of it that the code means.
  ///
  /// - Parameter code: The code of a task, or of a part with its period, its member or both.
  /// - Returns: The task, and the parts with that period and member among those owed on the day.
  /// - Throws: ``StoreFailure/unknownCode(_:)``.
  func named(_ code: String) throws(StoreFailure) -> (row: TaskRow, parts: [Part]) {
    let wanted = ItemCode(code)
    guard case .task(let detail?)? = answer(.task(code)) else { throw .unknownCode(code) }
    let parts = detail.row.allParts.filter { part in
      wanted.member == nil || (ItemCode(part.code).member ?? "") == wanted.member
    }
    guard !parts.isEmpty else { throw .unknownCode(code) }
    return (detail.row, parts)
  }
}
