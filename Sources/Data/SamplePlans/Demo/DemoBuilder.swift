import PlanModel
import Values

/// Adds made-up figures and states to the sample, as they would be seen from a day.
struct DemoBuilder {
  private var contents: PlanContents
  private let day: Day
  /// Identities that no record of the sample has.
  private var identities = SampleIdentities(after: 100_000)

  /// The source that every made-up figure names.
  private static let source = "Số liệu minh họa"
  /// The end of the district level: Law 72/2025/QH15.
  private static let endOfDistricts = Day("2025-07-01")

  init(_ contents: PlanContents, on day: Day) {
    self.contents = contents
    self.day = day
  }

  /// What is wrong in the made-up data: codes the sample does not have, and text that is no day
  /// or no number.
  static func faults(in contents: PlanContents) -> [String] {
    let known = Set(contents.targets.map(\.code) + contents.tasks.map(\.code))
    let named =
      DemoFigures.all.map(\.code) + DemoFigures.void + DemoWork.all.map(\.code)
      + DemoWork.recurring.map(\.code) + [firstReview, finalReview, dueSoon]
    let numbers = DemoFigures.all.flatMap { $0.values + [$0.step] + [$0.limit].compactMap { $0 } }
    let days = DemoWork.all.map(\.day) + DemoWork.recurring.map { "2024-\($0.usually)" }
    return named.filter { !known.contains($0) }.map { "no item \($0)" }
      + numbers.filter { Decimal($0) == nil }.map { "no number: \($0)" }
      + days.filter { Day($0) == nil }.map { "no day: \($0)" }
      + DemoFollowingBuilder.faults(in: contents)
  }

  /// The sample with everything made up.
  mutating func build() -> PlanContents {
    contents.isDemo = true
    for series in DemoFigures.all { add(series) }
    addSectors()
    adjustTargets()
    for statement in DemoWork.all { apply(statement) }
    for recurrence in DemoWork.recurring { add(recurrence) }
    setDays()
    var following = DemoFollowingBuilder(contents, on: day, identities)
    following.build()
    return following.contents
  }
}

// MARK: - Figures

extension DemoBuilder {
  private mutating func add(_ series: DemoSeries) {
    guard let index = targetIndex(series.code) else { return }
    let figures = series.figures(on: day)
    for figure in figures {
      let isNewest = figure.year == figures.last?.year
      add(figure, to: contents.targets[index].id, grade: isNewest ? series.newest : .official)
    }
    guard series.isFromBaseline, let first = figures.first else { return }
    contents.targets[index].baseline = first.value
    contents.targets[index].baselineOn = Period.year(first.year).lastDay
  }

  private mutating func add(
    _ figure: (year: Int, value: Decimal), to target: RecordID, grade: Grade,
    breakdown: String? = nil
  ) {
    contents.observations.append(
      Observation(
        id: identities.next(), target: target, day: Period.year(figure.year).lastDay,
        value: figure.value, source: "\(Self.source) năm \(figure.year)", grade: grade,
        breakdown: breakdown))
  }

  private mutating func addSectors() {
    let year = 2024
    guard Period.year(year).lastDay <= day, let index = targetIndex(DemoFigures.perSector)
    else { return }
    let target = contents.targets[index]
    for (sector, text) in zip(target.groups, DemoFigures.bySector) {
      guard let value = Decimal(text) else { continue }
      add((year, value), to: target.id, grade: .preliminary, breakdown: sector)
    }
  }

  private mutating func adjustTargets() {
    if let index = targetIndex(DemoFigures.missed) {
      contents.targets[index].year = day.year - 1
    }
    guard let end = Self.endOfDistricts, day >= end else { return }
    for index in DemoFigures.void.compactMap({ targetIndex($0) }) {
      contents.targets[index].voidReason =
        "Minh họa: cấp huyện kết thúc hoạt động từ 01/7/2025 (Luật số 72/2025/QH15)"
    }
  }

  private func targetIndex(_ code: String) -> Int? {
    contents.targets.firstIndex { $0.code == code }
  }
}

// MARK: - Work

extension DemoBuilder {
  private mutating func apply(_ statement: DemoStatement) {
    guard let said = Day(statement.day), said <= day,
      let task = contents.tasks.first(where: { $0.code == statement.code }),
      let index = contents.obligations.firstIndex(where: { $0.task == task.id })
    else { return }
    let isSent: Bool =
      switch statement.state {
      case .done, .awaitingConfirmation, .returned: true
      default: false
      }
    contents.obligations[index].state = statement.state
    contents.obligations[index].sentOn = isSent ? said : nil
    contents.obligations[index].product = statement.product
    contents.obligations[index].productOn = statement.product == nil ? nil : said
    contents.obligations[index].note = statement.note
  }

  private mutating func add(_ recurrence: DemoRecurrence) {
    guard let task = contents.tasks.first(where: { $0.code == recurrence.code }),
      recurrence.firstYear <= day.year
    else { return }
    for year in recurrence.firstYear...min(day.year, 2045) {
      let text = recurrence.exceptions[year] ?? recurrence.usually
      let sent = Day("\(year)-\(text)")
      let isDone = sent.map { $0 <= day } ?? false
      var obligation = Obligation(id: identities.next(), task: task.id, period: .year(year))
      obligation.state = isDone ? .done : recurrence.current
      obligation.sentOn = isDone ? sent : nil
      contents.obligations.append(obligation)
    }
  }
}

// MARK: - Days

extension DemoBuilder {
  /// The reviews after five and ten years, whose first day the document does not print.
  private static let firstReview = "QN-B2"
  private static let finalReview = "QN-B3"
  /// Work without a time, which somebody has given a day.
  private static let dueSoon = "DL-A7"

  /// Sets days the documents do not print, so that work still to come and work due soon occurs.
  private mutating func setDays() {
    let anchor = "Minh họa: tính từ ngày 24/11/2023 của Nghị quyết 45-NQ/TW"
    setDay(of: Self.firstReview, basis: anchor) { $0.due = Day("2028-11-24") }
    setDay(of: Self.finalReview, basis: anchor) { deadline in
      deadline.starts = Day("2033-01-01")
      deadline.due = Day("2033-11-24")
    }
    let last = day + 5
    setDay(of: Self.dueSoon, basis: "Minh họa: hạn do người theo dõi đặt") { deadline in
      deadline.due = last + 1
      deadline.isStrict = true
    }
  }

  private mutating func setDay(
    of code: String, basis: String, _ change: (inout Deadline) -> Void
  ) {
    guard let index = contents.tasks.firstIndex(where: { $0.code == code }) else { return }
    change(&contents.tasks[index].deadline)
    contents.tasks[index].deadlineBasis = basis
  }
}
