import PlanModel
import SQLiteKit
import Values

/// The digests of plans and agencies that a reader holds, for as long as no change touches them.
///
/// What changed is told by the log alone, so that it does not matter who changed it: whoever reads
/// next finds out which digests are no longer right.
struct DigestShelf {
  /// The digests, by their plans and agencies.
  private(set) var plans: [RecordID: PlanDigest] = [:]
  private(set) var agencies: [RecordID: AgencyDigest] = [:]
  /// What the first screen of all plans shows, and whether the store keeps it.
  private var overview: (digest: OverviewDigest, isKept: Bool)?
  /// What the first screen asked for begins with, and the part of the store it is made of; `nil` for
  /// the part where the store keeps it.
  private var opening: (roots: SliceRoots, book: PlanBook?)?
  /// How far the log was looked at; `nil` before anything was read.
  private(set) var position: LogPosition?
  /// How far it had been looked at for the digests that the store keeps; `nil` when it keeps none
  /// that can be trusted.
  private var keptAt: LogPosition?
  /// Whose digests the store does not keep as they are here.
  private var news = DigestTouch()
  /// Whether the store is to forget every digest that is not here.
  private var replacesAll = false
  /// Whether the digests that the store keeps of all plans were read.
  private var hasTakenAll = false

  /// Whether the store is to be told of something.
  var hasNews: Bool { !news.isEmpty || overview?.isKept == false || opening?.book != nil }

  /// Makes digests of agencies hold on a day.
  ///
  /// - Parameters:
  ///   - wanted: The agencies.
  ///   - day: The day.
  ///   - store: Where they are read from, in a transaction.
  /// - Throws: What reading meets; what was made before is held on to.
  mutating func renew(
    agencies wanted: Set<RecordID>, on day: Day, from store: borrowing Connection
  ) throws {
    try catchUp(with: store)
    let missing = wanted.filter { !(agencies[$0]?.days.contains(day) ?? false) }
    if try keepsAny(store) {
      let kept = try store.keptAgencyDigests(of: missing.subtracting(news.agencies), on: day)
      agencies.merge(kept) { $1 }
    }
    let stale = missing.filter { !(agencies[$0]?.days.contains(day) ?? false) }
    for digest in try store.makeAgencyDigests(of: stale, on: day) {
      agencies[digest.agency] = digest
      news.agencies.insert(digest.agency)
    }
  }

  /// Makes the digests of all plans hold on a day.
  ///
  /// - Parameters:
  ///   - wanted: The plans there are.
  ///   - day: The day.
  ///   - store: Where they are read from, in a transaction.
  /// - Throws: What reading meets; what was made before is held on to.
  mutating func renew(
    _ wanted: [RecordID], on day: Day, from store: borrowing Connection
  ) throws {
    try catchUp(with: store)
    if !hasTakenAll, try keepsAny(store) {
      let kept = try store.keptDigests(on: day).filter { !news.plans.contains($0.key) }
      plans.merge(kept) { $1 }
    }
    hasTakenAll = true
    let stale = wanted.filter { !(plans[$0]?.days.contains(day) ?? false) }
    try store.makeDigests(of: stale, on: day) { fresh in fresh.forEach { add($0) } }
  }

  /// The digest of a plan that holds on a day, if it is here or kept; it is not made.
  ///
  /// - Throws: What reading meets.
  mutating func digest(
    of plan: RecordID, on day: Day, from store: borrowing Connection
  ) throws -> PlanDigest? {
    try catchUp(with: store)
    if let digest = plans[plan], digest.days.contains(day) { return digest }
    guard !news.plans.contains(plan), try keepsAny(store) else { return nil }
    let kept = try store.keptDigests(of: plan, on: day)[plan]
    if let kept { plans[plan] = kept }
    return kept
  }

  /// What the first screen of all plans shows on a day, if it is here or kept; it is not made.
  ///
  /// - Throws: What reading meets.
  mutating func overview(
    on day: Day, from store: borrowing Connection
  ) throws -> OverviewDigest? {
    try catchUp(with: store)
    if let overview, overview.digest.day == day { return overview.digest }
    guard let position, try keepsAny(store) else { return nil }
    let kept = try store.keptOverview(at: position, on: day)
    overview = kept.map { ($0, true) } ?? overview
    return kept
  }

  /// Whether what the first screen shows on a day is here.
  func hasOverview(on day: Day) -> Bool { overview?.digest.day == day }

  /// Takes in what the first screen shows of what the store holds now.
  mutating func add(_ fresh: OverviewDigest) { overview = (fresh, false) }

  /// The part of the store that the first screen is made of, as the store keeps it.
  ///
  /// - Throws: What reading meets.
  mutating func openingSlice(
    of roots: SliceRoots, from store: borrowing Connection
  ) throws -> Slice? {
    try catchUp(with: store)
    guard let position, try keepsAny(store),
      let kept = try store.keptSlice(of: roots, at: position)
    else { return nil }
    opening = (roots, nil)
    return kept
  }

  /// Whether the part of the store that the first screen is made of is kept or about to be.
  var hasOpening: Bool { opening != nil }

  /// Takes in the part of the store that the first screen is made of, as the store holds it now.
  mutating func add(opening book: PlanBook, of roots: SliceRoots) { opening = (roots, book) }

  /// Takes in a digest that was made of what the store holds now.
  mutating func add(_ fresh: PlanDigest) {
    plans[fresh.plan] = fresh
    news.plans.insert(fresh.plan)
  }

  /// Whether what the store keeps is right but for what is known to be touched.
  private func keepsAny(_ store: borrowing Connection) throws -> Bool {
    try !replacesAll && keptAt != nil && store.digestPosition() == keptAt
  }

  /// Forgets what changes touched since.
  private mutating func catchUp(with store: borrowing Connection) throws {
    if position == nil {
      keptAt = try store.digestPosition()
      position = keptAt
    }
    let now = try store.logPosition()
    guard now != position else { return }
    (overview, opening) = (nil, nil)
    if let position, let touched = try store.digestsTouched(since: position) {
      for plan in touched.plans { plans[plan] = nil }
      for agency in touched.agencies { agencies[agency] = nil }
      news.formUnion(touched)
    } else {
      (plans, agencies, news) = ([:], [:], DigestTouch())
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
    guard try store.userVersion <= Migration.newest else { return }
    let found = try store.digestPosition()
    guard found == keptAt else { return meet(found, at: position) }
    try store.forgetDigests(of: replacesAll ? nil : news)
    try store.keep(news.plans.compactMap { plans[$0] })
    try store.keep(news.agencies.compactMap { agencies[$0] })
    if let overview { try store.keep(overview.digest, at: position) }
    if let opening, let book = opening.book {
      try store.keep(book, of: opening.roots, at: position)
    }
    try store.keepDigestPosition(position)
    try transaction.commit()
    (keptAt, news, replacesAll) = (position, DigestTouch(), false)
    overview?.isKept = true
    opening?.book = nil
  }

  /// Takes in that another program let the store keep digests meanwhile.
  private mutating func meet(_ found: LogPosition?, at position: LogPosition) {
    keptAt = found
    if found == position {
      (news, replacesAll) = (DigestTouch(), false)
    } else if found.map({ $0.seq < position.seq }) ?? true {
      // What was touched between the two is not known here.
      news = DigestTouch(plans: Set(plans.keys), agencies: Set(agencies.keys))
      replacesAll = true
    }
  }
}
