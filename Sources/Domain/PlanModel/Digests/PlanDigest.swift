package import Values

/// What the views of all plans need to know of one plan, as it stands on some days.
///
/// It is computed from the records of the plan and of what these are judged by, and says nothing
/// that they do not say. A store may keep it and count on it until a change touches one of these
/// records, or the last of its days is over.
///
/// Its lists are kept as bytes, so that those of a hundred thousand items are held in little memory.
package struct PlanDigest: Equatable, Sendable {
  /// The plan.
  package let plan: RecordID
  /// The days on which it holds: from the one it was made on to the one before anything may differ.
  package let days: ClosedRange<Day>
  /// The counts, and what chooses and orders the items of work, the targets and the agencies.
  package let counts: [UInt8], tasks: [UInt8], targets: [UInt8], agencies: [UInt8]

  /// A digest that was made before.
  package init(
    plan: RecordID, days: ClosedRange<Day>, counts: [UInt8], tasks: [UInt8], targets: [UInt8],
    agencies: [UInt8]
  ) {
    self.plan = plan
    self.days = days
    self.counts = counts
    self.tasks = tasks
    self.targets = targets
    self.agencies = agencies
  }

  /// The digest of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - days: The days on which it holds.
  ///   - counts: Its counts.
  ///   - tasks: Its items of work, in the order of the document.
  ///   - targets: Its targets, in the order of the document.
  ///   - agencies: The agencies that have work in it, or were given some.
  init(
    plan: RecordID, days: ClosedRange<Day>, counts: PlanCounts, tasks: [TaskMark],
    targets: [TargetMark], agencies: [AgencyMark]
  ) {
    self.init(
      plan: plan, days: days, counts: Self.bytes([counts]) { $1.write(to: &$0) },
      tasks: Self.bytes(tasks) { $1.write(to: &$0) },
      targets: Self.bytes(targets) { $1.write(to: &$0) },
      agencies: Self.bytes(agencies) { $1.write(to: &$0) })
  }

  private static func bytes<Element>(
    _ elements: [Element], _ write: (inout DigestWriter, Element) -> Void
  ) -> [UInt8] {
    var writer = DigestWriter()
    for element in elements { write(&writer, element) }
    return writer.bytes
  }

  /// The counts of the plan.
  var planCounts: PlanCounts {
    var reader = DigestReader(counts)
    return PlanCounts(from: &reader)
  }

  /// Hands over the items of work, in the order of the document.
  func eachTask(_ body: (TaskMark) -> Void) {
    var reader = DigestReader(tasks)
    while !reader.isAtEnd { body(TaskMark(from: &reader)) }
  }

  /// Hands over the targets, in the order of the document.
  func eachTarget(_ body: (TargetMark) -> Void) {
    var reader = DigestReader(targets)
    while !reader.isAtEnd { body(TargetMark(from: &reader)) }
  }

  /// The agencies, in the order of their places.
  package var agencyIDs: [RecordID] {
    var ids: [RecordID] = []
    var reader = DigestReader(agencies)
    while !reader.isAtEnd { ids.append(AgencyMark.agency(from: &reader)) }
    return ids
  }

  /// Hands over the agencies, with what the work of each adds up to.
  func eachAgency(_ body: (AgencyMark) -> Void) {
    var reader = DigestReader(agencies)
    while !reader.isAtEnd { body(AgencyMark(from: &reader)) }
  }
}

/// The counts of one plan.
struct PlanCounts: Equatable, Sendable {
  /// The items of work by class, and the targets.
  var work: WorkSummary, targets: TargetSummary
  /// What waits among the items of work.
  var attention: AttentionCounts
  /// How many agencies have a role, and how many of these have ended and left work to nobody.
  var agencies: Int, agenciesGone: Int
}

extension PlanCounts {
  func write(to bytes: inout DigestWriter) {
    for timeClass in TimeClass.allCases { bytes.write(work[timeClass]) }
    for kind in Attention.allCases { bytes.write(attention[kind]) }
    for number in [
      work.closed, attention.reports, targets.met, targets.counted, targets.beside,
      targets.withoutFigure, agencies, agenciesGone,
    ] { bytes.write(number) }
  }

  init(from bytes: inout DigestReader) {
    let classes = TimeClass.allCases.map { _ in bytes.number() }
    let waiting = Attention.allCases.map { ($0, bytes.number()) }
    let closed = bytes.number()
    work = WorkSummary(classes, closed: closed)
    attention = AttentionCounts(
      waiting: Dictionary(uniqueKeysWithValues: waiting), reports: bytes.number(), closed: closed)
    targets = TargetSummary(
      met: bytes.number(), counted: bytes.number(), beside: bytes.number(),
      withoutFigure: bytes.number())
    agencies = bytes.number()
    agenciesGone = bytes.number()
  }
}

extension PlanQuery {
  /// The code of the plan the query is about, where the digests of the plan and of its agencies can
  /// answer it: what it needs are counts, and a stretch of a list that they put in order.
  package var planTold: String? {
    switch self {
    case .summary(let plan): plan
    case .tasks(let request), .targets(let request):
      request.isPlacedByMarks ? request.filter.plan : nil
    case .agencies(let request): DigestedAgencies.canList(request) ? request.filter.plan : nil
    default: nil
    }
  }
}

extension ListRequest {
  /// Whether the marks of one plan tell which items are wanted, and in which order.
  fileprivate var isPlacedByMarks: Bool {
    !(filter.plan?.isEmpty ?? true) && (filter.agency?.isEmpty ?? true) && filter.find.isEmpty
      && !filter.isCurrentOnly && window != nil && [.need, .code, .status, .due].contains(order)
  }
}

extension PlanDigest {
  /// Whether another digest of the plan tells the same, whatever its days.
  package func saysTheSame(as other: PlanDigest) -> Bool {
    plan == other.plan && counts == other.counts && tasks == other.tasks
      && targets == other.targets && agencies == other.agencies
  }
}
