public import Values

/// An agency as lists show it, with its work on a day.
public struct AgencyRow: Equatable, Sendable {
  /// The record of the agency.
  public let agency: Agency
  /// The codes of the plans it has or had work in, in alphabetical order.
  public let plans: [String]
  /// Since when and until when it is there, and who took over from it.
  public let life: AgencyLife
  /// How many items it has in each role; closed ones are left out.
  public let roles: [Role: Int]
  /// The items it answers for, as lead or as executing agency, by class; each counts once.
  public let work: WorkSummary
  /// How many of the items it answers for fall due in each of the months from the day's own on.
  public let monthsAhead: [MonthLoad]
  /// How many members it has on the day, for a group; `nil` for one nobody listed.
  public internal(set) var memberCount: Int?
  /// How many open items it answers for, and in how many others it is a partner.
  public let load: Load
  /// The number of the latest change that touched the agency or its items.
  public let version: Int

  /// The open items of an agency, by how much of the work is its own.
  public struct Load: Equatable, Sendable {
    /// The items it answers for.
    public let own: Int
    /// The items in which it works along with another.
    public let shared: Int

    /// The items with weights: one it answers for counts 1, one it works along in 0.3.
    ///
    /// No rule sets weights; these are those seen in use. They are shown only where asked for.
    public var weighted: Decimal {
      Decimal(coefficient: Int128(own * 10 + shared * 3), scale: 1) ?? Decimal(own)
    }
  }

  /// How many items fall due in a month.
  public struct MonthLoad: Equatable, Sendable {
    /// The month.
    public let month: Period
    /// The items not yet done whose last good day lies in it.
    public let items: Int
  }

  /// How many months ahead are counted, the month of the day included.
  public static let monthCount = 6

  /// An agency with its work.
  ///
  /// - Parameters:
  ///   - agency: The agency.
  ///   - work: Its work on the day.
  ///   - book: The agency with its members, who took over from it and who may have.
  ///   - day: The day of the count.
  init(_ agency: Agency, _ work: AgencyCounts, in book: PlanBook, on day: Day) {
    let resolver = BodyResolver(book: book, day: day)
    self.init(
      agency, life: AgencyLife(agency, resolver, isPending: work.isPending), plans: work.plans,
      tally: work.tally, version: book.version(of: [agency.id]), on: day)
    memberCount = book.memberCount(of: agency, on: day)
  }

  /// An agency with what its work adds up to.
  ///
  /// - Parameters:
  ///   - agency: The agency.
  ///   - life: Since when it is there, and who took over from it.
  ///   - plans: The plans it is or was given work in, or has work in.
  ///   - tally: Its work on the day.
  ///   - version: The number of the latest change that touched the agency.
  ///   - day: The day of the count.
  init(
    _ agency: Agency, life: AgencyLife, plans: Set<String>, tally: AgencyTally, version: Int,
    on day: Day
  ) {
    self.agency = agency
    self.life = life
    self.plans = plans.sorted()
    roles = tally.roles
    work = tally.work
    monthsAhead = zip(Self.months(from: day), tally.monthsAhead).map {
      MonthLoad(month: $0, items: $1)
    }
    load = tally.load
    self.version = max(version, tally.version)
  }

  /// The months ahead of a day, its own first.
  static func months(from day: Day) -> [Period] {
    let first = Period(.month, containing: day).firstDay
    return (0..<monthCount).map { Period(.month, containing: first.adding(months: $0)) }
  }

  /// How many items have the agency in a role.
  public func count(_ role: Role) -> Int { roles[role] ?? 0 }

  /// How many items it answers for are not done: dated or not, paused ones left out.
  public var open: Int { work.leftToDo }
}
