public import Values

/// What is to be compared: a list now with the same list at the end of an earlier day.
public struct ComparisonRequest: Equatable, Sendable {
  /// The list.
  public var list: ComparedList
  /// Which rows of it.
  public var filter: WorkFilter
  /// The earlier day.
  public var since: Day
  /// The closing of a period the list is held against; `nil` for the end of the earlier day.
  public private(set) var closing: FrozenPoint?

  /// A request for what differs.
  public init(_ list: ComparedList, filter: WorkFilter = WorkFilter(), since: Day) {
    self.list = list
    self.filter = filter
    self.since = since
  }

  /// A request for what differs from how a list stood when a period was closed.
  ///
  /// Both lists are judged on the day of the period and leave out the same results, so that only
  /// what was changed since differs.
  ///
  /// - Parameters:
  ///   - list: The list.
  ///   - filter: Which rows of it.
  ///   - closing: How the store stood.
  ///   - day: The day the period is judged on.
  public init(
    _ list: ComparedList, filter: WorkFilter, sinceClosing closing: FrozenPoint, judgedOn day: Day
  ) {
    self.init(list, filter: filter, since: day)
    self.closing = closing
  }
}

/// A list that can be compared with how it stood.
public enum ComparedList: String, CaseIterable, Sendable {
  /// The tasks, the targets, the agencies, the plans.
  case tasks, targets, agencies, plans

  /// The words officials use for the list.
  public var words: Words {
    switch self {
    case .tasks: Words("nhiệm vụ", "tasks")
    case .targets: Words("chỉ tiêu", "targets")
    case .agencies: Words("cơ quan, đơn vị", "agencies")
    case .plans: Words("kế hoạch", "plans")
    }
  }
}

/// What differs between a list now and at the end of an earlier day.
///
/// Each is judged on its own day: the earlier list as it would have been read then.
public struct Comparison: Equatable, Sendable {
  /// The list.
  public let list: ComparedList
  /// The earlier day.
  public let since: Day
  /// The day the list is judged on now.
  public let asOf: Day
  /// What is new, then what is gone, then what changed, each in the order of the documents.
  public let rows: [ComparisonRow]
  /// How many rows are as they were.
  public let unchanged: Int
  /// Why the earlier list is not how things stood then: the store or a plan was not there yet.
  public let remarks: [Words]

  /// The closing of a period the list was held against; `nil` for the end of the earlier day.
  public let closing: FrozenPoint?
  /// Since when: «từ lúc chốt đến nay».
  public var sinceWords: Words { ComparisonWords.since(since, closing) }

  /// How many rows are new, gone or changed.
  public func count(_ outcome: ComparisonRow.Outcome) -> Int {
    rows.count { $0.outcome == outcome }
  }
}

/// A row that differs.
public struct ComparisonRow: Equatable, Sendable {
  /// In what way it differs.
  public enum Outcome: String, CaseIterable, Sendable {
    /// It is in the list and was not; it was and is not; it says something else.
    case new, gone, changed

    /// The words for it.
    public var words: Words {
      switch self {
      case .new: Words("mới", "new")
      case .gone: Words("không còn", "gone")
      case .changed: Words("thay đổi", "changed")
      }
    }
  }

  /// In what way it differs.
  public let outcome: Outcome
  /// The code of the row; where there is none any more, the one it had.
  public let code: String
  /// The code of its plan; `nil` for agencies.
  public let plan: String?
  /// What people call it.
  public let label: String
  /// The number of the latest change that touched it, 0 for a row that is gone.
  public let version: Int
  /// What differs, in the order of the fields of the list.
  public let differences: [Difference]

  /// A field that says something else.
  public struct Difference: Equatable, Sendable {
    /// The field.
    public let field: ComparedField
    /// What it said; nothing for a row that is new.
    public let old: ComparedValue
    /// What it says; nothing for a row that is gone.
    public let new: ComparedValue
  }
}

extension Comparison {
  /// Compares the rows of a list with how they stood.
  ///
  /// - Parameters:
  ///   - request: What was asked for.
  ///   - past: The rows at the end of the earlier day, judged on it.
  ///   - now: The rows now.
  ///   - asOf: The day they are judged on.
  ///   - remarks: Why the earlier rows are not how things stood then.
  init(
    _ request: ComparisonRequest, past: [ComparedItem], now: [ComparedItem], asOf: Day,
    remarks: [Words]
  ) {
    let before = Dictionary(past.map { ($0.id, $0) }) { first, _ in first }
    let after = Set(now.map(\.id))
    let new = now.filter { before[$0.id] == nil }.map { ComparisonRow(.new, from: nil, to: $0) }
    let gone = past.filter { !after.contains($0.id) }.map {
      ComparisonRow(.gone, from: $0, to: nil)
    }
    let changed = now.compactMap { item -> ComparisonRow? in
      guard let old = before[item.id], old.fields != item.fields else { return nil }
      return ComparisonRow(.changed, from: old, to: item)
    }
    list = request.list
    since = request.since
    closing = request.closing
    self.asOf = asOf
    self.remarks = remarks
    rows = (new + gone + changed).compactMap { $0 }
    unchanged = now.count - new.count - changed.count
  }
}

extension ComparisonRow {
  /// What became of an item; `nil` when it neither was nor is.
  fileprivate init?(_ outcome: Outcome, from old: ComparedItem?, to new: ComparedItem?) {
    guard let item = new ?? old else { return nil }
    self.outcome = outcome
    code = item.code
    plan = item.plan
    label = item.label
    version = new?.version ?? 0
    let before = Dictionary(uniqueKeysWithValues: old?.fields.map { ($0.field, $0.value) } ?? [])
    let after = Dictionary(uniqueKeysWithValues: new?.fields.map { ($0.field, $0.value) } ?? [])
    differences = item.fields.compactMap { entry in
      let (was, now) = (before[entry.field] ?? .none, after[entry.field] ?? .none)
      return was == now ? nil : Difference(field: entry.field, old: was, new: now)
    }
  }
}
