public import Values

/// The contents of a store, with what belongs together found at once.
public struct PlanBook: Sendable {
  /// The records.
  public let contents: PlanContents
  /// The days offices work.
  public let calendar: WorkCalendar
  /// The number of the latest change that touched each record; a record not in it was never
  /// changed.
  let lastChanges: [RecordID: Int]
  /// The number of the latest change still in effect of each record whose latest one took another
  /// back, 0 where everything was.
  let changesInEffect: [RecordID: Int]
  /// The days these changes count for.
  let changeDays: ChangeDays
  let plansByID: [RecordID: Plan]
  let sectionsByID: [RecordID: PlanSection]
  let indicatorsByID: [RecordID: Indicator]
  let agenciesByID: [RecordID: Agency]
  /// The codes of the items that reports and acts of following are about.
  let taskCodes: [RecordID: String], targetCodes: [RecordID: String]
  let obligationsByTask: [RecordID: [Obligation]]
  let assignmentsByTask: [RecordID: [Assignment]]
  let observationsByTarget: [RecordID: [Observation]]
  let rhythmsByPlan: [RecordID: Rhythm]
  let membershipsByGroup: [RecordID: [Membership]]
  let extensionsByTask: [RecordID: [Extension]]
  /// The tasks whose results others are made from.
  let awaitedTasks: [RecordID: PlanTask]
  /// The conditions of each target that is made of several.
  let conditionsByTarget: [RecordID: [Target]]
  /// The targets that give as a share of all what another counts.
  let sharesByCount: [RecordID: [Target]]
  let ratingsByTarget: [RecordID: [Rating]]
  /// What was said of each task and target in reporting periods, the earliest period first.
  let reportsByItem: [RecordID: [ProgressReport]]
  /// The acts of following that concern each task and target, the oldest first.
  let followUpsByItem: [RecordID: [FollowUp]]
  let itemsByFollowUp: [RecordID: [FollowUpItem]]
  let recommendationsByFollowUp: [RecordID: [FollowUpRecommendation]]
  let successionsByPredecessor: [RecordID: [Succession]]
  /// The agencies of which something says that they end, or whose members may.
  let agenciesThatMayEnd: [RecordID]

  /// A book of some contents.
  ///
  /// - Parameters:
  ///   - contents: The records.
  ///   - lastChanges: The number of the latest change that touched each record.
  ///   - changesInEffect: The number of the latest change still in effect of each record whose
  ///     latest one took another back.
  ///   - changeDays: The days these changes count for.
  public init(
    _ contents: PlanContents, lastChanges: [RecordID: Int] = [:],
    changesInEffect: [RecordID: Int] = [:], changeDays: ChangeDays = ChangeDays()
  ) {
    self.contents = contents
    self.lastChanges = lastChanges
    self.changesInEffect = changesInEffect
    self.changeDays = changeDays
    calendar = WorkCalendar(exceptions: contents.holidays.map(\.exception))
    plansByID = Self.byID(contents.plans)
    sectionsByID = Self.byID(contents.sections)
    indicatorsByID = Self.byID(contents.indicators)
    agenciesByID = Self.byID(contents.agencies)
    obligationsByTask = Dictionary(grouping: contents.obligations, by: \.task)
    assignmentsByTask = Dictionary(grouping: contents.assignments, by: \.task)
    observationsByTarget = Dictionary(grouping: contents.observations, by: \.target)
    rhythmsByPlan = plansByID.mapValues(Rhythm.init)
    extensionsByTask = Dictionary(grouping: contents.extensions, by: \.task)
    let awaited = Set(contents.tasks.compactMap(\.waitsOn))
    awaitedTasks = Self.byID(contents.tasks.filter { awaited.contains($0.id) })
    conditionsByTarget = Self.grouped(contents.targets, by: \.parent)
    sharesByCount = Self.grouped(contents.targets, by: \.shareOf)
    ratingsByTarget = Dictionary(grouping: contents.ratings, by: \.target)
    reportsByItem = ProgressReport.byItem(contents.progressReports)
    let named = Set(
      (contents.progressReports.map(\.item) + contents.followUpItems.map(\.item)).map(\.record))
    taskCodes = Self.byID(contents.tasks.filter { named.contains($0.id) }).mapValues(\.code)
    targetCodes = Self.byID(contents.targets.filter { named.contains($0.id) }).mapValues(\.code)
    let followed = Dictionary(grouping: contents.followUpItems, by: \.followUp)
    itemsByFollowUp = followed
    followUpsByItem = FollowUp.byItem(contents.followUps, followed)
    recommendationsByFollowUp = Dictionary(grouping: contents.recommendations, by: \.followUp)
    let successions = Dictionary(grouping: contents.successions, by: \.predecessor)
    let memberships = Dictionary(grouping: contents.memberships, by: \.group)
    successionsByPredecessor = successions
    membershipsByGroup = memberships
    agenciesThatMayEnd = contents.agencies.filter {
      $0.validTo != nil || successions[$0.id] != nil || memberships[$0.id] != nil
    }.map(\.id)
  }

  private static func byID<Record: StoredRecord>(_ records: [Record]) -> [RecordID: Record] {
    Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
  }

  private static func grouped(
    _ targets: [Target], by link: KeyPath<Target, RecordID?>
  ) -> [RecordID: [Target]] {
    targets.reduce(into: [:]) { groups, target in
      if let other = target[keyPath: link] { groups[other, default: []].append(target) }
    }
  }

  /// The day of the latest change still in effect of any of some records; `nil` when there is none.
  func changedOn(_ records: [RecordID]) -> Day? {
    let last = records.reduce(0) { max($0, changesInEffect[$1] ?? lastChanges[$1] ?? 0) }
    return last == 0 ? nil : changeDays.day(of: last)
  }

  /// The number of the latest change that touched any of some records, 0 when none did.
  func version(of records: [RecordID]) -> Int {
    records.reduce(0) { max($0, lastChanges[$1] ?? 0) }
  }
}
