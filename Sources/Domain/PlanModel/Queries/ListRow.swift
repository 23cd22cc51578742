import Values
import VietnameseText

/// A row that can be filtered and ordered in a list.
protocol ListRow: Equatable, Sendable {
  /// The code of the row.
  var code: String { get }
  /// The texts in which words are looked for.
  var searchable: [String] { get }
  /// Whether the row is wanted, its words aside.
  func passes(_ filter: WorkFilter, agencies: Set<RecordID>?) -> Bool
  /// Whether the row stands before another.
  static func precedes(_ first: Self, _ second: Self, in order: ListOrder) -> Bool?
}

extension TaskRow: ListRow {
  var code: String { task.code }
  var searchable: [String] { [task.code, task.label, task.text] + agencies.map(\.agency.name) }

  func passes(_ filter: WorkFilter, agencies wanted: Set<RecordID>?) -> Bool {
    (filter.plan == nil || plan == filter.plan)
      && (wanted.map { ids in agencies.contains { ids.contains($0.agency.id) } } ?? true)
      && (filter.state == nil || state == filter.state)
      && (filter.timeClass == nil || timeClass == filter.timeClass)
      && (filter.attention?.includes(self) ?? true)
  }

  static func precedes(_ first: TaskRow, _ second: TaskRow, in order: ListOrder) -> Bool? {
    switch order {
    case .need: unequal(first.needKey, second.needKey)
    case .name: unequal(first.task.label, second.task.label, by: SortKey.dictionary)
    case .status: unequal([first.stateOrder], [second.stateOrder])
    case .due: unequal([first.dueOrder], [second.dueOrder])
    case .agency:
      unequal([first.answerable == nil ? 1 : 0], [second.answerable == nil ? 1 : 0])
        ?? unequal(
          first.answerable?.name ?? "", second.answerable?.name ?? "", by: SortKey.dictionary)
    default: nil
    }
  }

  private var needKey: [Int] { [timeClass?.urgency ?? 99, dueOrder] }
  private var dueOrder: Int { effectiveDue?.number ?? .max }
  private var stateOrder: Int { WorkState.allCases.firstIndex(of: state) ?? 0 }
}

extension TargetRow: ListRow {
  var code: String { target.code }
  var searchable: [String] {
    [target.code, target.label, target.sector ?? "", target.written ?? ""]
  }

  func passes(_ filter: WorkFilter, agencies: Set<RecordID>?) -> Bool {
    filter.plan == nil || plan == filter.plan
  }

  static func precedes(_ first: TargetRow, _ second: TargetRow, in order: ListOrder) -> Bool? {
    switch order {
    case .need: unequal(first.needKey, second.needKey)
    case .name: unequal(first.target.label, second.target.label, by: SortKey.dictionary)
    case .status: unequal([first.statusOrder], [second.statusOrder])
    case .due: unequal([first.target.year ?? .max], [second.target.year ?? .max])
    case .progress:
      first.judgement.covered == second.judgement.covered
        ? nil
        : (second.judgement.covered ?? Ratio(-1_000_000))
          < (first.judgement.covered ?? Ratio(-1_000_000))
    default: nil
    }
  }

  private var needKey: [Int] {
    [isCounted ? 0 : 1, judgement.status?.urgency ?? 99, target.year ?? .max]
  }
  private var statusOrder: Int {
    judgement.status.flatMap { TargetStatus.allCases.firstIndex(of: $0) } ?? 99
  }
}

extension AgencyRow: ListRow {
  var code: String { agency.code }
  var searchable: [String] { [agency.code, agency.name, agency.place ?? ""] + agency.aliases }

  func passes(_ filter: WorkFilter, agencies wanted: Set<RecordID>?) -> Bool {
    (filter.plan.map { plans.contains($0) } ?? true) && (wanted?.contains(agency.id) ?? true)
  }

  static func precedes(_ first: AgencyRow, _ second: AgencyRow, in order: ListOrder) -> Bool? {
    switch order {
    case .need: unequal(first.needKey, second.needKey)
    case .name: unequal(first.agency.name, second.agency.name, by: SortKey.dictionary)
    case .lead: unequal([-first.count(.lead)], [-second.count(.lead)])
    case .executing: unequal([-first.count(.executing)], [-second.count(.executing)])
    case .coordinating: unequal([-first.count(.coordinating)], [-second.count(.coordinating)])
    case .monitoring: unequal([-first.count(.monitoring)], [-second.count(.monitoring)])
    case .overdue: unequal([-first.work[.overdue]], [-second.work[.overdue]])
    default: nil
    }
  }

  private var needKey: [Int] {
    [
      -work[.overdue], -work[.dueSoon], -work[.unreported], -open, -count(.coordinating),
      -roles.values.reduce(0, +),
    ]
  }
}

/// Which of two keys is the smaller, or `nil` when they are equal.
private func unequal(_ first: [Int], _ second: [Int]) -> Bool? {
  first == second ? nil : first.lexicographicallyPrecedes(second)
}

/// Which of two texts comes first by a sort key, or `nil` when they are equal.
private func unequal(_ first: String, _ second: String, by key: (String) -> [UInt8]) -> Bool? {
  let (left, right) = (key(first), key(second))
  return left == right ? nil : left.lexicographicallyPrecedes(right)
}

extension ListOrder {
  /// Whether a row stands before another; rows equal in this order keep their places.
  func precedes<Row: ListRow>(_ first: Row, _ second: Row) -> Bool {
    Row.precedes(first, second, in: self) ?? false
  }
}
