import Values

/// Puts deadlines together from what the words of a text say of time.
struct DeadlineAssembly {
  private let written: String
  private let tokens: [TimeToken]
  private let found: TimeFindings
  private let year: Int?

  init(_ written: String, _ tokens: [TimeToken], year: Int?) {
    self.written = written
    self.tokens = tokens
    self.year = year
    found = TimeFindings(tokens)
  }

  func reading() throws(UnreadableDeadline) -> DeadlineReading {
    if found.clauses.contains(where: { $0.start == .impossible || $0.end == .impossible }) {
      throw unreadable(.noSuchDay)
    }
    if let stray = found.stray { throw unreadable(.unknown(words(stray))) }
    var all = try deadlines()
    if all.isEmpty {
      guard found.hasPlainWords || !found.conditions.isEmpty else { throw unreadable(.noTime) }
      all = [Deadline(written: written)]
    }
    for index in all.indices { all[index].written = written }
    all[0].condition = condition
    return DeadlineReading(deadline: all[0], riders: Array(all.dropFirst()))
  }

  private func unreadable(_ reason: UnreadableDeadline.Reason) -> UnreadableDeadline {
    UnreadableDeadline(reason, in: written)
  }

  private func words(_ places: Range<Int>) -> String {
    guard let first = places.first, let last = places.last else { return "" }
    return String(written[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
  }

  private var condition: String? {
    let all = found.conditions.map(words)
    return all.isEmpty ? nil : all.joined(separator: "; ")
  }

  // MARK: Days and recurrences

  private func deadlines() throws(UnreadableDeadline) -> [Deadline] {
    var recurring = found.recurrences.filter { $0 != .periodic || found.recurrences.count == 1 }
    var clauses: [TimeClause] = []
    var yearly: [Deadline] = []
    for clause in found.clauses {
      if let deadline = occurring(clause, &recurring) {
        yearly.append(deadline)
      } else {
        clauses.append(clause)
      }
    }
    guard clauses.count < 2 || areTold(clauses) else { throw unreadable(.several) }
    var dated: [Deadline] = []
    for clause in clauses { dated.append(try self.dated(clause)) }
    let repeated = yearly + recurring.map(Self.recurring)
    if dated.count == 1, !repeated.isEmpty, boundsWork(dated[0]) {
      return repeated.map { Self.bounded($0, by: dated[0]) }
    }
    return dated + repeated
  }

  /// Whether each of several times has its own words before it, so that each is a deadline.
  private func areTold(_ clauses: [TimeClause]) -> Bool {
    clauses.allSatisfy { $0.isIntroduced && $0.start == nil }
  }

  /// Whether a time is the stretch in which recurring work goes on, and not that of other work.
  private func boundsWork(_ deadline: Deadline) -> Bool {
    deadline.starts != nil || found.clauses.allSatisfy { $0.isUntil }
  }

  private static func bounded(_ deadline: Deadline, by stretch: Deadline) -> Deadline {
    var deadline = deadline
    deadline.starts = stretch.starts
    deadline.due = stretch.due
    deadline.isStrict = deadline.isStrict || stretch.isStrict
    return deadline
  }

  private static func recurring(_ recurrence: Recurrence) -> Deadline {
    let hasPeriod = ![.continuous, .periodic].contains(recurrence)
    let isLong = if case .everyYears = recurrence { true } else { false }
    return Deadline(recurrence: recurrence, isDayGiven: !hasPeriod || isLong)
  }

  /// The deadline of a time that comes back: of every year, or of the last month of each period.
  private func occurring(_ clause: TimeClause, _ recurring: inout [Recurrence]) -> Deadline? {
    guard clause.start == nil, let end = clause.end, end.year == nil else { return nil }
    if let length = length(of: end), let day = Self.dayOfPeriod(end) {
      recurring.removeAll { $0 == Self.plain(length) }
      return Deadline(
        isStrict: clause.isStrict, recurrence: .onDay(day, of: length), isDayGiven: true)
    }
    guard found.recurrences.contains(.yearly(month: 12, day: 31)),
      let (month, day) = end.yearlyDay(isStrict: clause.isStrict)
    else { return nil }
    recurring.removeAll { $0 == .yearly(month: 12, day: 31) }
    return Deadline(isStrict: clause.isStrict, recurrence: .yearly(month: month, day: day))
  }

  private static func dayOfPeriod(_ point: TimePoint) -> Int? {
    switch point {
    case .day(nil, nil, let day), .dayOfPeriod(let day, _): day
    default: nil
    }
  }

  /// The length of the periods of which a day is named; a day alone is one of every month.
  private func length(of point: TimePoint) -> Period.Length? {
    if case .dayOfPeriod(_, let length) = point { return length }
    return found.recurrences.contains(.monthly) ? .month : nil
  }

  private static func plain(_ length: Period.Length) -> Recurrence {
    switch length {
    case .month: .monthly
    case .quarter: .quarterly
    case .half: .halfYearly
    case .year: .yearly(month: 12, day: 31)
    }
  }

  private func dated(_ clause: TimeClause) throws(UnreadableDeadline) -> Deadline {
    let start = try clause.start.map(days)
    let end = try clause.end.map(days)
    guard let end else {
      return Deadline(starts: start?.lowerBound, recurrence: .continuous)
    }
    let lastGood = clause.isStrict ? end.lowerBound - 1 : end.upperBound
    if let start, start.lowerBound > lastGood { throw unreadable(.backwards) }
    return Deadline(
      starts: start?.lowerBound, due: clause.isStrict ? end.lowerBound : end.upperBound,
      isStrict: clause.isStrict)
  }

  private func days(_ point: TimePoint) throws(UnreadableDeadline) -> ClosedRange<Day> {
    let point = point.inYear(year)
    if let days = point.days { return days }
    switch point {
    case .day(_, nil, _), .ownEdge, .dayOfPeriod: throw unreadable(.noMonth)
    default: throw unreadable(point.year == nil ? .noYear : .noSuchDay)
    }
  }
}
