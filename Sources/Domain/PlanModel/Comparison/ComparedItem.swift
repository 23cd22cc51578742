import Values
import VietnameseText

/// A row of a list with what it says, to be held beside the same row of another day.
struct ComparedItem: Equatable {
  /// What a field says.
  struct Entry: Equatable {
    let field: ComparedField
    let value: ComparedValue

    init(_ field: ComparedField, _ value: ComparedValue) {
      self.field = field
      self.value = value
    }
  }

  /// The record the row is about, by which it is found again.
  let id: RecordID
  let code: String
  let plan: String?
  let label: String
  let version: Int
  let fields: [Entry]
}

extension ComparedItem {
  /// A task; the days left are no field, as they differ from each day to the next.
  init(_ row: TaskRow) {
    id = row.task.id
    code = row.task.code
    plan = row.plan
    label = row.task.label
    version = row.version
    fields =
      [
        Entry(.code, .text(row.task.code)),
        Entry(.state, .term(row.state.rawValue, row.state.words)),
        Entry(.timeClass, row.timeClass.map { .term($0.rawValue, $0.words) } ?? .none),
        Entry(.due, ComparedValue(row.due)),
        Entry(.effectiveDue, ComparedValue(row.effectiveDue == row.due ? nil : row.effectiveDue)),
        Entry(.partsDone, row.parts > 1 ? .part(row.partsDone, of: row.parts) : .none),
        Entry(.product, ComparedValue(row.product)), Entry(.sentOn, ComparedValue(row.sentOn)),
      ] + Self.roles(of: row) + [
        Entry(.label, .text(row.task.label)),
        Entry(.text, row.task.text == row.task.label ? .none : .text(row.task.text)),
      ]
  }

  private static let roleFields: [(Role, ComparedField)] = [
    (.lead, .lead), (.executing, .executing), (.coordinating, .coordinating),
    (.directing, .directing), (.leading, .leading), (.monitoring, .monitoring),
    (.receiving, .receiving), (.copied, .copied), (.via, .via),
  ]

  private static func roles(of row: TaskRow) -> [Entry] {
    roleFields.map { role, field in
      let names = row.names(role)
      return Entry(field, names.isEmpty ? .none : .texts(names))
    }
  }

  /// A target.
  init(_ row: TargetRow) {
    let (target, judgement) = (row.target, row.judgement)
    id = target.id
    code = target.code
    plan = row.plan
    label = target.label
    version = row.version
    fields = [
      Entry(.code, .text(target.code)),
      Entry(.status, judgement.status.map { .term($0.rawValue, $0.words) } ?? .none),
      Entry(.observed, ComparedValue(judgement.observed?.value)),
      Entry(.observedOn, ComparedValue(judgement.observed?.day)),
      Entry(.covered, ComparedValue(judgement.covered)),
      Entry(.pace, ComparedValue(judgement.pace)),
      Entry(.stale, judgement.isStale ? ComparedValue(true) : .none),
      Entry(.asked, .text(Self.asked(target))), Entry(.label, .text(target.label)),
    ]
  }

  private static func asked(_ target: Target) -> String {
    let values = [target.value, target.upper].compactMap(\.self).map {
      VietnameseNumber.written($0, .vi)
    }
    return [target.comparator.sign.vi, values.joined(separator: "–"), target.unit ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// An agency.
  init(_ row: AgencyRow) {
    let (agency, work) = (row.agency, row.work)
    id = agency.id
    code = agency.code
    plan = nil
    label = agency.name
    version = row.version
    let counts: [(ComparedField, Int)] = [
      (.lead, row.count(.lead)), (.executing, row.count(.executing)),
      (.coordinating, row.count(.coordinating)), (.monitoring, row.count(.monitoring)),
      (.open, row.open), (.overdue, work[.overdue]), (.unreported, work[.unreported]),
      (.dueSoon, work[.dueSoon]), (.done, work.done), (.undated, work[.undated]),
    ]
    fields =
      [Entry(.code, .text(agency.code))] + counts.map { Entry($0, .count($1)) } + [
        Entry(.onTime, ComparedValue(work[.doneOnTime], of: work.fellDue)),
        Entry(.name, .text(agency.name)), Entry(.validTo, ComparedValue(agency.validTo)),
      ]
  }

  /// A plan.
  init(_ summary: PlanSummary) {
    let (plan, work) = (summary.plan.plan, summary.work)
    id = plan.id
    code = plan.code
    self.plan = plan.code
    label = plan.title
    version = summary.plan.version
    let counts: [(ComparedField, Int)] = [
      (.items, work.total), (.done, work.done), (.overdue, work[.overdue]),
      (.unreported, work[.unreported]), (.dueSoon, work[.dueSoon]), (.undated, work[.undated]),
    ]
    fields =
      [Entry(.code, .text(plan.code))] + counts.map { Entry($0, .count($1)) } + [
        Entry(.onTime, ComparedValue(work[.doneOnTime], of: work.fellDue)),
        Entry(.met, ComparedValue(summary.targets.met, of: summary.targets.counted)),
        Entry(.title, .text(plan.title)), Entry(.inForce, ComparedValue(plan.isInForce)),
        Entry(.successor, ComparedValue(summary.plan.successor)),
      ]
  }
}
