import Values

/// The work of an agency on a day, as numbers that can be added up plan by plan.
struct AgencyTally: Equatable, Sendable {
  /// The numbers one after the other: items in each role, items it answers for in each class, those
  /// closed, those falling due in each of the months ahead, its own open ones, those it shares.
  private(set) var numbers = [Int](repeating: 0, count: Self.count)
  /// The number of the latest change that touched one of the items.
  private(set) var version = 0

  private static let classes = Role.allCases.count
  private static let closed = classes + TimeClass.allCases.count
  private static let months = closed + 1
  private static let own = months + AgencyRow.monthCount
  private static let shared = own + 1
  /// How many numbers there are.
  static let count = shared + 1

  /// The tally of an agency without work.
  init() {}

  /// Counts the work of an agency; what waits to be assigned again is nobody's.
  ///
  /// - Parameters:
  ///   - rows: Items it or one it answers for has a role in, judged on the day.
  ///   - counted: The agencies whose work is counted as its own.
  ///   - months: The months ahead of the day.
  init(_ rows: some Sequence<TaskRow>, counting counted: Set<RecordID>, months: [Period]) {
    for row in rows {
      let held = row.roles(of: counted, countingEnded: false)
      version = max(version, row.version)
      if row.timeClass != nil {
        for role in held { numbers[Self.place(of: role, in: Role.allCases)] += 1 }
      }
      if held.contains(where: \.isAnswerable) {
        countAnswerable(row, months)
      } else if held.contains(.coordinating), row.isToDo {
        numbers[Self.shared] += 1
      }
    }
  }

  /// The tally that a row was made of.
  init(_ row: AgencyRow) {
    let classes = TimeClass.allCases.map { row.work[$0] } + [row.work.closed]
    numbers =
      Role.allCases.map(row.count) + classes + row.monthsAhead.map(\.items)
      + [row.load.own, row.load.shared]
    version = row.version
  }

  private mutating func countAnswerable(_ row: TaskRow, _ months: [Period]) {
    let place = row.timeClass.map { Self.classes + Self.place(of: $0, in: TimeClass.allCases) }
    numbers[place ?? Self.closed] += 1
    guard row.isToDo else { return }
    numbers[Self.own] += 1
    guard let due = row.effectiveDue,
      let month = months.firstIndex(where: { ($0.firstDay...$0.lastDay).contains(due) })
    else { return }
    numbers[Self.months + month] += 1
  }

  private static func place<Value: Equatable>(of value: Value, in all: [Value]) -> Int {
    all.firstIndex(of: value) ?? 0
  }

  /// Adds to one of the numbers.
  mutating func add(_ number: Int, at place: Int) {
    if numbers.indices.contains(place) { numbers[place] += number }
  }

  /// Takes in the number of a change that touched one of the items.
  mutating func touch(_ change: Int) { version = max(version, change) }

  /// How many items it has in each role; closed ones are left out.
  var roles: [Role: Int] {
    Dictionary(uniqueKeysWithValues: zip(Role.allCases, numbers)).filter { $0.value > 0 }
  }

  /// The items it answers for, as lead or as executing agency, by class; each counts once.
  var work: WorkSummary {
    WorkSummary(Array(numbers[Self.classes..<Self.closed]), closed: numbers[Self.closed])
  }

  /// How many of these, not yet done, fall due in each of the months ahead.
  var monthsAhead: ArraySlice<Int> { numbers[Self.months..<Self.own] }

  /// The open items it answers for, and those in which it is a partner.
  var load: AgencyRow.Load { .init(own: numbers[Self.own], shared: numbers[Self.shared]) }
}

extension TaskRow {
  /// Whether something is left to do: it is neither done, paused nor closed.
  fileprivate var isToDo: Bool { !(timeClass?.isDone ?? true) && timeClass != .paused }
}
