import PlanModel
import SQLiteKit
import Values

/// The digests of all plans that a reader holds, for as long as no change touches them.
///
/// What changed is told by the log alone, so that it does not matter who changed it: whoever reads
/// next finds out which digests are no longer right.
struct DigestShelf {
  /// The digests, by their plans.
  private(set) var digests: [RecordID: PlanDigest] = [:]
  /// How far the log was looked at; `nil` before anything was read.
  private var position: LogPosition?
  /// How far it had been looked at for the digests that the store keeps; `nil` when it keeps none
  /// that can be trusted.
  private var keptAt: LogPosition?
  /// The plans whose digests the store does not keep as they are here.
  private var news: Set<RecordID> = []
  /// Whether the store is to forget every digest that is not here.
  private var replacesAll = false

  /// Whether the store is to be told of something.
  var hasNews: Bool { !news.isEmpty }

  /// Makes the digests of all plans hold on a day.
  ///
  /// - Parameters:
  ///   - plans: The plans there are.
  ///   - day: The day.
  ///   - store: Where they are read from, in a transaction.
  /// - Throws: What reading meets; what was made before is held on to.
  mutating func renew(
    _ plans: [RecordID], on day: Day, from store: borrowing Connection
  ) throws {
    if position == nil { try take(store, on: day) }
    try dropTouched(store)
    let stale = plans.filter { !(digests[$0]?.days.contains(day) ?? false) }
    try store.makeDigests(of: stale, on: day) { fresh in
      for digest in fresh {
        digests[digest.plan] = digest
        news.insert(digest.plan)
      }
    }
  }

  private mutating func take(_ store: borrowing Connection, on day: Day) throws {
    keptAt = try store.digestPosition()
    guard let keptAt else { return }
    digests = try store.keptDigests(on: day)
    position = keptAt
  }

  private mutating func dropTouched(_ store: borrowing Connection) throws {
    let now = try store.logPosition()
    if let position, let touched = try store.plansTouched(since: position) {
      for plan in touched {
        digests[plan] = nil
        news.insert(plan)
      }
    } else {
      digests = [:]
      news = []
      replacesAll = true
    }
    position = now
  }

  /// Lets the store keep what it does not.
  ///
  /// - Parameter store: The store, outside of any transaction.
  /// - Throws: What writing meets; the store then keeps what it kept.
  mutating func keepNews(in store: borrowing Connection) throws {
    guard let position, hasNews else { return }
    let transaction = try store.begin(.immediate)
    let found = try store.digestPosition()
    guard found == keptAt else { return meet(found, at: position) }
    try store.keep(
      news.compactMap { digests[$0] }, insteadOf: replacesAll ? nil : news, at: position)
    try transaction.commit()
    (keptAt, news, replacesAll) = (position, [], false)
  }

  /// Takes in that another program let the store keep digests meanwhile.
  private mutating func meet(_ found: LogPosition?, at position: LogPosition) {
    keptAt = found
    if found == position {
      (news, replacesAll) = ([], false)
    } else if found.map({ $0.seq < position.seq }) ?? true {
      // What was touched between the two is not known here.
      (news, replacesAll) = (Set(digests.keys), true)
    }
  }
}
