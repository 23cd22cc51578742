import Values
import VietnameseText

/// A row that can be filtered and ordered in a list.
protocol ListRow: Equatable, Sendable {
  /// The code of the row.
  var code: String { get }
  /// The texts in which words are looked for.
  var searchable: [String] { get }
  /// Whether the row has what an order goes by; those that have not stand last in it, also when it
  /// is turned round.
  func hasValue(in order: ListOrder) -> Bool
  /// Whether the row is wanted, its words aside.
  func passes(_ filter: WorkFilter, agencies: Set<RecordID>?) -> Bool
  /// The places of some rows in an order; rows equal in it keep their places.
  ///
  /// - Parameters:
  ///   - rows: All rows of the list.
  ///   - places: The places of the rows wanted, ascending.
  ///   - order: The order.
  ///   - names: The order of names, as far as it is known.
  /// - Returns: The same places, in the order.
  static func sorted(
    _ rows: [Self], at places: [Int], by order: ListOrder, _ names: NameOrder
  ) -> [Int]
}

extension TaskRow: ListRow {
  var code: String { task.code }
  /// The texts in which words are looked for.
  public var searchable: [String] {
    [task.code, task.label, task.text, place ?? ""] + agencies.map(\.agency.name)
      + agencies.compactMap(\.assigned?.name)
  }

  func passes(_ filter: WorkFilter, agencies wanted: Set<RecordID>?) -> Bool {
    (filter.plan == nil || plan == filter.plan)
      && (wanted.map(involves) ?? true)
      && (filter.state == nil || state == filter.state)
      && (filter.timeClass == nil || timeClass == filter.timeClass)
      && (filter.attention?.includes(self) ?? true)
  }

  /// Whether any of some agencies has a role in it or owes a part of it.
  private func involves(_ wanted: Set<RecordID>) -> Bool {
    agencies.contains { wanted.contains($0.agency.id) }
      || allParts.contains { $0.obligation.member.map(wanted.contains) ?? false }
  }

  static func sorted(
    _ rows: [TaskRow], at places: [Int], by order: ListOrder, _ names: NameOrder
  ) -> [Int] {
    SortKey.sorted(places) { rows[$0].sortKey(in: order, names) }
  }

  private func sortKey(in order: ListOrder, _ names: NameOrder) -> [UInt8] {
    switch order {
    case .need: numberKey(timeClass?.urgency ?? 99, dueOrder)
    case .name: names.key(.task, task.id, name: task.label)
    case .status: numberKey(stateOrder)
    case .due: numberKey(dueOrder)
    case .agency: answerable.map { [0] + names.key(.agency, $0.id, name: $0.name) } ?? [1]
    default: []
    }
  }

  func hasValue(in order: ListOrder) -> Bool {
    switch order {
    case .need: timeClass != nil
    case .due: effectiveDue != nil
    case .agency: answerable != nil
    default: true
    }
  }

  private var dueOrder: Int { effectiveDue?.number ?? .max }
  private var stateOrder: Int { WorkState.allCases.firstIndex(of: state) ?? 0 }
}

extension TargetRow: ListRow {
  var code: String { target.code }
  /// The texts in which words are looked for.
  public var searchable: [String] {
    [target.code, target.label, target.sector ?? "", target.written ?? "", place ?? ""]
  }

  func passes(_ filter: WorkFilter, agencies: Set<RecordID>?) -> Bool {
    filter.plan == nil || plan == filter.plan
  }

  static func sorted(
    _ rows: [TargetRow], at places: [Int], by order: ListOrder, _ names: NameOrder
  ) -> [Int] {
    guard order == .progress else {
      return SortKey.sorted(places) { rows[$0].sortKey(in: order, names) }
    }
    // Fractions are compared exactly, which no key of bytes can do.
    return places.sorted { first, second in
      let (left, right) = (rows[first].progress, rows[second].progress)
      return left == right ? first < second : right < left
    }
  }

  private func sortKey(in order: ListOrder, _ names: NameOrder) -> [UInt8] {
    switch order {
    case .need:
      numberKey(
        judgement.status == nil ? 2 : isCounted ? 0 : 1, judgement.status?.urgency ?? 0,
        target.year ?? .max)
    case .name: names.key(.target, target.id, name: target.label)
    case .status: numberKey(statusOrder)
    case .due: numberKey(target.year ?? .max)
    default: []
    }
  }

  func hasValue(in order: ListOrder) -> Bool {
    switch order {
    case .need, .status: judgement.status != nil
    case .due: target.year != nil
    case .progress: judgement.covered != nil
    default: true
    }
  }

  private var progress: Ratio { judgement.covered ?? Ratio(-1_000_000) }
  private var statusOrder: Int {
    judgement.status.flatMap { TargetStatus.allCases.firstIndex(of: $0) } ?? 99
  }
}

extension AgencyRow: ListRow {
  var code: String { agency.code }
  /// The texts in which words are looked for.
  public var searchable: [String] {
    [agency.code, agency.name, agency.place ?? ""] + agency.aliases
  }

  func passes(_ filter: WorkFilter, agencies wanted: Set<RecordID>?) -> Bool {
    (filter.plan.map { plans.contains($0) } ?? true) && (wanted?.contains(agency.id) ?? true)
      && (!life.isPending || !filter.find.isEmpty || wanted != nil)
  }

  static func sorted(
    _ rows: [AgencyRow], at places: [Int], by order: ListOrder, _ names: NameOrder
  ) -> [Int] {
    SortKey.sorted(places) { rows[$0].sortKey(in: order, names) }
  }

  private func sortKey(in order: ListOrder, _ names: NameOrder) -> [UInt8] {
    Self.key(in: order, work, roles) ?? names.key(.agency, agency.id, name: agency.name)
  }

  /// Whatever an agency has, none of it is a count as well.
  func hasValue(in order: ListOrder) -> Bool { true }

  /// The key that orders agencies by their work; `nil` for the order of names.
  static func key(
    in order: ListOrder, _ work: WorkSummary, _ roles: [Role: Int]
  ) -> [UInt8]? {
    let count = { (role: Role) in -(roles[role] ?? 0) }
    return switch order {
    case .need:
      numberKey(
        -work[.overdue], -work[.dueSoon], -work[.unreported], -work.leftToDo, count(.coordinating),
        -roles.values.reduce(0, +))
    case .name: nil
    case .lead: numberKey(count(.lead))
    case .executing: numberKey(count(.executing))
    case .coordinating: numberKey(count(.coordinating))
    case .monitoring: numberKey(count(.monitoring))
    case .overdue: numberKey(-work[.overdue])
    default: []
    }
  }
}

/// The key that orders by some numbers, the first of them first.
func numberKey(_ numbers: Int...) -> [UInt8] {
  var key: [UInt8] = []
  key.reserveCapacity(numbers.count * 8)
  for number in numbers {
    // With its sign bit turned, a negative number stands before a positive one.
    let word = UInt64(bitPattern: Int64(number)) ^ (1 << 63)
    for shift in stride(from: 56, through: 0, by: -8) {
      key.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
    }
  }
  return key
}
