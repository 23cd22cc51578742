package import Values

/// What the first screen of all plans shows, as it stands on one day: counts, and the beginnings of
/// its lists.
///
/// With it a store of thousands of plans is opened by reading the records of the rows in view alone.
/// As a ``PlanDigest`` it is computed from records and says nothing that they do not say.
package struct OverviewDigest: Equatable, Sendable {
  /// The day on which it holds.
  package let day: Day
  /// What waits among the items of all plans that are carried out.
  package let attention: AttentionCounts
  /// The plans in need, with their counts.
  let plans: Beginning<CountedPlan>
  /// The items of work and the targets, by their identities.
  package let tasks: Beginning<RecordID>, targets: Beginning<RecordID>
  /// The agencies, with their work.
  let agencies: Beginning<CountedAgency>

  /// The first rows of a list.
  package struct Beginning<Row: Equatable & Sendable>: Equatable, Sendable {
    /// How many rows the whole list has.
    let total: Int
    /// The first of them.
    let rows: [Row]
  }

  /// A plan with its counts.
  struct CountedPlan: Equatable, Sendable {
    let plan: RecordID
    let counts: PlanCounts
  }

  /// An agency with its work, which is kept as bytes: of many agencies few are in view.
  struct CountedAgency: Equatable, Sendable {
    let agency: RecordID
    let bytes: [UInt8]
  }

  /// How many rows of a list are told of: as many as a screen asks for when nobody looks further.
  private static let length = 300

  /// The request for the agencies that are told of.
  package static var agenciesTold: ListRequest {
    ListRequest(filter: .ofPlansCarriedOut, window: 0..<length)
  }

  /// What the first screen shows.
  ///
  /// - Parameters:
  ///   - digested: All plans on the day.
  ///   - tasks: All items of work of plans that are carried out, in the order of need.
  ///   - targets: The targets of these, likewise.
  ///   - agencies: The answer to ``agenciesTold``.
  package init(
    _ digested: DigestedPlans, tasks: [RecordID], targets: [RecordID],
    agencies: ListPage<AgencyRow>
  ) {
    day = digested.day
    attention = digested.attention(.ofPlansCarriedOut)
    let inNeed = digested.plansInNeed
    plans = Beginning(
      total: inNeed.total,
      rows: inNeed.rows.map { CountedPlan(plan: $0.plan.plan.id, counts: PlanCounts($0)) })
    self.tasks = Beginning(total: tasks.count, rows: Array(tasks.prefix(Self.length)))
    self.targets = Beginning(total: targets.count, rows: Array(targets.prefix(Self.length)))
    self.agencies = Beginning(
      total: agencies.total,
      rows: agencies.rows.map { CountedAgency($0.agency.id, AgencyCounts($0)) })
  }
}

extension OverviewDigest.CountedAgency {
  fileprivate init(_ agency: RecordID, _ work: AgencyCounts) {
    var writer = DigestWriter()
    work.write(to: &writer)
    self.init(agency: agency, bytes: writer.bytes)
  }

  /// The work of the agency.
  var work: AgencyCounts {
    var reader = DigestReader(bytes)
    return AgencyCounts(from: &reader)
  }
}

extension WorkFilter {
  /// The items of all plans that are carried out.
  package static var ofPlansCarriedOut: WorkFilter {
    var filter = WorkFilter()
    filter.isCurrentOnly = true
    return filter
  }
}

extension ListRequest {
  /// Whether it asks for a list of the first screen of all plans, whatever stretch of it.
  package var isOfOverview: Bool {
    filter == .ofPlansCarriedOut && order == .need && !isReversed && !isOrderChosen
  }
}

extension PlanCounts {
  fileprivate init(_ summary: PlanSummary) {
    self.init(
      work: summary.work, targets: summary.targets, attention: AttentionCounts(summary),
      agencies: summary.agencies, agenciesGone: summary.agenciesGone)
  }
}

// MARK: - Bytes

extension OverviewDigest {
  /// A digest that was made before, of its bytes.
  package init(on day: Day, from bytes: [UInt8]) {
    var reader = DigestReader(bytes)
    self.day = day
    attention = AttentionCounts(from: &reader)
    plans = Beginning(from: &reader) {
      CountedPlan(plan: $0.id(), counts: PlanCounts(from: &$0))
    }
    tasks = Beginning(from: &reader) { $0.id() }
    targets = Beginning(from: &reader) { $0.id() }
    agencies = Beginning(from: &reader) {
      CountedAgency(agency: $0.id(), bytes: $0.blob())
    }
  }

  /// Everything but the day, as bytes.
  package var bytes: [UInt8] {
    var writer = DigestWriter()
    attention.write(to: &writer)
    plans.write(to: &writer) {
      $0.write($1.plan)
      $1.counts.write(to: &$0)
    }
    tasks.write(to: &writer) { $0.write($1) }
    targets.write(to: &writer) { $0.write($1) }
    agencies.write(to: &writer) {
      $0.write($1.agency)
      $0.write(blob: $1.bytes)
    }
    return writer.bytes
  }
}

extension OverviewDigest.Beginning {
  fileprivate func write(
    to bytes: inout DigestWriter, _ each: (inout DigestWriter, Row) -> Void
  ) {
    bytes.write(total)
    bytes.write(rows.count)
    for row in rows { each(&bytes, row) }
  }

  fileprivate init(from bytes: inout DigestReader, _ each: (inout DigestReader) -> Row) {
    total = bytes.number()
    var (rows, left) = ([Row](), bytes.number())
    while left > 0, !bytes.isAtEnd {
      rows.append(each(&bytes))
      left -= 1
    }
    self.rows = rows
  }
}

extension AttentionCounts {
  fileprivate func write(to bytes: inout DigestWriter) {
    for kind in Attention.allCases { bytes.write(self[kind]) }
    bytes.write(reports)
    bytes.write(closed)
  }

  fileprivate init(from bytes: inout DigestReader) {
    let waiting = Attention.allCases.map { ($0, bytes.number()) }
    self.init(
      waiting: Dictionary(uniqueKeysWithValues: waiting), reports: bytes.number(),
      closed: bytes.number())
  }
}
