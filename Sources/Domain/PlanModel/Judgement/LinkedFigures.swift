import Values

/// Holds the figures of targets that belong together against one another.
struct LinkedFigures {
  private let book: PlanBook
  private let day: Day

  /// The figures of a book that are known on a day.
  init(_ book: PlanBook, on day: Day) {
    self.book = book
    self.day = day
  }

  /// What is odd about the figures of a target beside those it is linked with.
  func warnings(of target: Target) -> [TargetWarning] {
    guard target.sumGroup != nil || target.shareOf != nil || book.sharesByCount[target.id] != nil
    else { return [] }
    return [sumWarning(of: target)].compactMap(\.self)
      + pairs(of: target).compactMap(wholeWarning)
  }

  // MARK: - Shares that add up

  /// The newest day that has all the shares and on which they do not add up to 100.
  private func sumWarning(of target: Target) -> TargetWarning? {
    guard let group = target.sumGroup else { return nil }
    let targets = book.contents.targets.filter { $0.plan == target.plan && $0.sumGroup == group }
    let figures = targets.map { figuresByDay($0) }
    guard let first = figures.first, targets.count > 1 else { return nil }
    let days = first.keys.filter { day in figures.allSatisfy { $0[day] != nil } }
    return days.sorted(by: >).lazy.compactMap { day in
      let sum = figures.compactMap { $0[day] }.reduce(Decimal?.some(.zero)) { $0?.adding($1) }
      guard let sum, Self.isFar(sum, from: Decimal(100), by: TargetWarning.sumTolerance) else {
        return nil
      }
      return .sum(sum, on: day, of: targets.map(\.code))
    }.first
  }

  private static func isFar(_ value: Decimal, from other: Decimal, by margin: Ratio) -> Bool {
    max(value - other, other - value) > margin
  }

  // MARK: - Counts and their shares

  /// The pairs of count and share a target belongs to.
  private func pairs(of target: Target) -> [(count: Target, share: Target)] {
    let own = target.shareOf.flatMap { count in
      book.contents.targets.first { $0.id == count }.map { (count: $0, share: target) }
    }
    let others = book.sharesByCount[target.id] ?? []
    return [own].compactMap(\.self) + others.map { (count: target, share: $0) }
  }

  /// Holds the whole that the newest pair of figures implies against that of the goals and that of
  /// the pair before.
  private func wholeWarning(_ pair: (count: Target, share: Target)) -> TargetWarning? {
    let (counts, shares) = (figuresByDay(pair.count), figuresByDay(pair.share))
    let wholes = counts.keys.sorted(by: >).compactMap { day -> (day: Day, whole: Ratio)? in
      guard let count = counts[day], let share = shares[day] else { return nil }
      return Self.whole(of: count, share: share).map { (day, $0) }
    }
    guard let latest = wholes.first, let shown = latest.whole.cut(toPlaces: 0) else { return nil }
    let goals = pair.count.value.flatMap { count in
      pair.share.value.flatMap { Self.whole(of: count, share: $0) }
    }
    let before = wholes.dropFirst().first
    let expectations: [(Ratio, TargetWarning.Expectation)] =
      [goals.map { ($0, .goals) }, before.map { ($0.whole, .figures(on: $0.day)) }]
      .compactMap(\.self)
    for (expected, expectation) in expectations where Self.differ(latest.whole, expected) {
      return expected.cut(toPlaces: 0).map {
        .whole(
          shown, on: latest.day, count: pair.count.code, share: pair.share.code, expected: $0,
          by: expectation)
      }
    }
    return nil
  }

  private static func whole(of count: Decimal, share: Decimal) -> Ratio? {
    Ratio(count).multiplied(by: Ratio(100))?.divided(by: Ratio(share))
  }

  private static func differ(_ first: Ratio, _ second: Ratio) -> Bool {
    guard let quotient = first.divided(by: second), let margin = one.adding(margin) else {
      return false
    }
    return quotient > margin || (one.divided(by: margin).map { quotient < $0 } ?? false)
  }

  private static let one = Ratio(1)
  private static let margin = TargetWarning.wholeTolerance

  /// The figures of the whole by day, the one entered last for each.
  private func figuresByDay(_ target: Target) -> [Day: Decimal] {
    let figures = (book.observationsByTarget[target.id] ?? [])
      .filter { $0.isUsed && $0.breakdown == nil && $0.day <= day }
      .sorted { $0.id < $1.id }
    return Dictionary(figures.map { ($0.day, $0.value) }) { _, last in last }
  }
}
