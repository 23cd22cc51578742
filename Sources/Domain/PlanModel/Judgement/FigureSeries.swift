import Values

/// The figures by which a target, or one group of it, is judged: in order, from the last break on.
///
/// Drafts are left aside; nobody has reported them.
struct FigureSeries {
  /// The target.
  let target: Target
  /// The figures, the oldest first.
  let figures: [Observation]
  /// The figure everything starts from: that of the target, or the one that begins the series.
  let start: Decimal?
  /// The way from there.
  let path: TargetPath?

  /// The series of a target up to a day.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - observations: All its figures, in any order.
  ///   - group: The group it is for; `nil` for the whole.
  ///   - lastDay: The last day of it.
  init(
    of target: Target, in observations: [Observation], group: String? = nil, until lastDay: Day
  ) {
    let known = observations.filter { $0.isUsed && $0.breakdown == group && $0.day <= lastDay }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let first = known.lastIndex(where: \.startsSeries)
    let figures = Array(known[(first ?? 0)...])
    let begins = first == nil ? nil : figures.first
    let start = begins?.value ?? target.baseline
    self.target = target
    self.figures = figures
    self.start = start
    path = start.flatMap { start in
      (begins?.day ?? target.baselineOn).flatMap { TargetPath(of: target, from: start, on: $0) }
    }
  }

  /// The latest figure; of one day, the one entered last.
  var latest: Observation? { figures.last }

  /// How far the latest figure has come, and where it leads.
  var forecast: TargetForecast? {
    path.flatMap { path in latest.flatMap { TargetForecast(of: target, on: path, at: $0) } }
  }

  // MARK: - Status

  /// How the series stands on a day.
  func status(on day: Day, by cutOffs: PaceCutOffs) -> TargetStatus {
    guard let latest else { return .noData }
    if target.comparator == .rise { return trend }
    if let met = target.met(by: latest.value) { return met }
    if let end = target.lastDay, day >= end { return .notMet }
    switch target.comparator {
    case .yes: return .insufficient
    case .perYear: return hasMissedAYear(on: day) ? .fellBelow : .insufficient
    default: break
    }
    if wasMet { return .fellBelow }
    guard let forecast else { return .insufficient }
    guard forecast.isJudged else { return .justStarted }
    return forecast.pace.map(cutOffs.status) ?? .insufficient
  }

  /// A rise without a figure is followed from the first figure to the last and never met.
  private var trend: TargetStatus {
    guard let first = start ?? figures.first?.value, let last = figures.last,
      figures.count > 1 || start != nil
    else { return .insufficient }
    if last.value > first { return .onTrack }
    return last.value == first ? .slow : .regressing
  }

  private var wasMet: Bool {
    (start.map { target.met(by: $0) != nil } ?? false)
      || figures.dropLast().contains { target.met(by: $0.value) != nil }
  }

  // MARK: - Years

  /// The latest figure of each year, the oldest first.
  private var years: [Observation] {
    figures.enumerated().filter { index, figure in
      index + 1 == figures.count || figures[index + 1].day.year != figure.day.year
    }.map(\.element)
  }

  /// How many of the years with a figure met what is asked for each year.
  var yearsMet: MetCount? {
    guard target.comparator == .perYear, !figures.isEmpty else { return nil }
    let years = years
    return MetCount(
      .years, met: years.count { target.met(by: $0.value) != nil }, of: years.count)
  }

  /// Whether a year is over that missed what an earlier one met.
  private func hasMissedAYear(on day: Day) -> Bool {
    guard let last = years.last, last.day.year < day.year else { return false }
    return years.dropLast().contains { target.met(by: $0.value) != nil }
  }
}

extension Observation {
  /// Whether it is more than a draft, and so is judged.
  public var isUsed: Bool { verification != .draft }
}
