import Values

/// An item that a code names, as reports and acts of following know it.
struct NamedItem: Equatable {
  /// The item.
  let item: FollowedItem
  /// The code the log knows it by.
  let code: String
  /// Its plan.
  let plan: RecordID
}

extension JudgedBook {
  /// The work or the target a code names.
  ///
  /// - Parameter code: The code of a target, of a task, or of a part of one. Without a period in it,
  ///   that of the part by which the task stands is meant; without a member, all of them.
  /// - Returns: The item, with the code and the plan it has.
  /// - Throws: ``StoreFailure/unknownCode(_:)``.
  func followedItem(named code: String) throws(StoreFailure) -> NamedItem {
    let wanted = ItemCode(code)
    if let row = targets.first(where: { $0.target.code == wanted.description }) {
      return NamedItem(
        item: .target(row.target.id), code: row.target.code, plan: row.target.plan)
    }
    // Neither work nor a target has the code.
    guard let (row, parts) = try? named(code), let part = PartsOnDay(parts).foremost else {
      throw .unknownCode(code, nil)
    }
    let (member, period) = (
      wanted.member == nil ? nil : part.obligation.member, part.obligation.period
    )
    let item = FollowedItem.work(task: row.task.id, member: member, period: period)
    let whose = member.flatMap { book.agenciesByID[$0] }.map { "@\($0.code)" } ?? ""
    return NamedItem(
      item: item, code: row.task.code + (period.map { "/\($0)" } ?? "") + whose,
      plan: row.task.plan)
  }
}
