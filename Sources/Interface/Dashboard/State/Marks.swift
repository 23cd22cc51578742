public import PlanModel

/// The rows of lists a person marked, to do the same with all of them.
///
/// They are known by their codes, so that sorting, filtering and reading anew keep them.
public struct Marks: Equatable, Sendable {
  /// A marked row.
  public struct Item: Equatable, Sendable {
    /// What it is a row of.
    enum Sort {
      /// A task; the part a unit owes; the part no unit owes alone; an agency.
      case task, unit, commonPart, agency
    }

    /// What it is a row of.
    let sort: Sort
    /// Its code.
    public let code: String
    /// What it is called.
    public let label: String
    /// Who answers for it, by name; none when nobody does.
    public let owners: [String]
    /// The state it was in when it was last read; `nil` for an agency.
    public let state: WorkState?
    /// Whether a remark, or the reason of its state, stood beside it then.
    let hasNote: Bool

    init(_ row: any MarkableRow) {
      (code, label, owners, state) = (row.code, row.markLabel, row.markOwners, row.markState)
      (sort, hasNote) = (row.markSort, row.hasMarkNote)
    }

    /// A unit of which no state is known.
    init(unit label: String, code: String) {
      (self.code, self.label, owners, state) = (code, label, [], nil)
      (sort, hasNote) = (.unit, false)
    }

    /// The code by which a change means just it: without a unit behind its mark a code is that of
    /// the part no unit owes alone, and without the mark that of all parts.
    var exactCode: String { sort == .commonPart ? "\(code)@" : code }
  }

  /// The marked rows, in the order they were marked.
  public private(set) var items: [Item] = []
  private var codes: Set<String> = []
  /// The code of the row marked or unmarked last, from which a range reaches.
  private(set) var anchor: String?

  /// The codes of the marked rows, in the order they were marked.
  public var inOrder: [String] { items.map(\.code) }

  /// How many rows are marked.
  public var count: Int { items.count }

  /// Whether no row is marked.
  public var isEmpty: Bool { items.isEmpty }

  /// Whether the row with a code is marked.
  func contains(_ code: String) -> Bool { codes.contains(code) }

  /// Marks some rows; those that are marked already stay where they are.
  mutating func mark(_ rows: [any MarkableRow]) {
    for row in rows where codes.insert(row.code).inserted {
      items.append(Item(row))
    }
    anchor = rows.last?.code ?? anchor
  }

  /// Takes in rows as they are now, of which some are marked.
  mutating func renew(_ rows: [any MarkableRow]) {
    guard !isEmpty else { return }
    let now = Dictionary(
      rows.filter { contains($0.code) }.map { ($0.code, Item($0)) }
    ) { first, _ in first }
    items = items.map { now[$0.code] ?? $0 }
  }

  /// Marks a row, or takes its mark away.
  mutating func toggle(_ row: any MarkableRow) {
    guard contains(row.code) else { return mark([row]) }
    unmark([row.code])
    anchor = row.code
  }

  /// Takes the marks of some rows away.
  mutating func unmark(_ gone: [String]) {
    codes.subtract(gone)
    items.removeAll { !codes.contains($0.code) }
  }

  /// Takes all marks away.
  mutating func clear() { self = Marks() }
}

/// A row that can be marked.
protocol MarkableRow: CodedRow {
  /// What it is called where it is named beside others.
  var markLabel: String { get }
  /// The names of the agencies that answer for it.
  var markOwners: [String] { get }
  /// The state it is in, where it has one.
  var markState: WorkState? { get }
  /// Whether a remark stands beside its state.
  var hasMarkNote: Bool { get }
  /// What it is a row of.
  var markSort: Marks.Item.Sort { get }
}

extension TaskRow: MarkableRow {
  var markLabel: String { task.label }
  var markOwners: [String] { allAnswerable.map(\.name) }
  var markState: WorkState? { state }
  var hasMarkNote: Bool { allParts.contains { $0.obligation.note != nil } }
  var markSort: Marks.Item.Sort { .task }
}

extension Part: MarkableRow {
  var markLabel: String { member ?? "" }
  var markOwners: [String] { member.map { [$0] } ?? [] }
  var markState: WorkState? { obligation.state }
  var hasMarkNote: Bool { obligation.note != nil }
  var markSort: Marks.Item.Sort { obligation.member == nil ? .commonPart : .unit }
}

extension AgencyRow: MarkableRow {
  var markLabel: String { agency.name }
  var markOwners: [String] { [agency.name] }
  var markState: WorkState? { nil }
  var hasMarkNote: Bool { false }
  var markSort: Marks.Item.Sort { .agency }
}
