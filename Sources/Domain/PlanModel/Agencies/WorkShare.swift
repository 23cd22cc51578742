import Values

/// What an agency owes of items that a group shares.
///
/// A member owes its own part, a group those of its members, and whoever else answers the part of
/// the item as a whole; none of them is late because another is.
struct WorkShare {
  private let book: PlanBook
  private let day: Day

  init(_ book: PlanBook, on day: Day) {
    self.book = book
    self.day = day
  }

  /// An item as it stands for some agencies, which have a role in it or owe a part of it.
  func row(_ row: TaskRow, of agencies: Set<RecordID>) -> TaskRow {
    guard row.allParts.contains(where: { $0.obligation.member != nil }) else { return row }
    let members = agencies.union(
      row.agencies.lazy.map(\.agency).filter { agencies.contains($0.id) && $0.kind == .group }
        .flatMap { book.members(of: $0.id, on: day).map(\.id) })
    let own = row.allParts.filter { $0.obligation.member.map(members.contains) ?? false }
    guard own.isEmpty else {
      var share = row.judged(by: own)
      share.isShare = true
      return share
    }
    let whole = row.allParts.filter { $0.obligation.member == nil }
    guard whole.isEmpty, row.groupsWithoutMembers.contains(where: { agencies.contains($0.id) })
    else { return row.judged(by: whole) }
    // Nobody knows who of this group owes it, so nothing is known of its share.
    let period = row.allParts.last?.obligation.period
    return row.judged(by: [book.unspokenWhole(of: row.task, in: period, on: day)])
  }
}
