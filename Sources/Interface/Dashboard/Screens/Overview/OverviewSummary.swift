import Cells
import PlanModel
import Values

/// The lines over the panes: how all the work stands, and what waits for a person.
struct OverviewSummary {
  let summaries: [PlanSummary]
  /// How many plans these were taken from.
  let count: Int
  let isOnePlan: Bool
  let language: Language
  let glyphs: Glyphs
  /// What waits among the work in view; `nil` until it was told.
  let waiting: AttentionCounts?
  /// The agencies shown and what they were found by, when not all are.
  var agency: (wanted: String, rows: [AgencyRow], count: Int)?

  /// The lines for a screen of some columns and rows.
  func lines(columns: Int, rows: Int) -> [[Span]] {
    let attention = attention(columns: columns)
    guard columns >= Self.wide else { return narrowLines(columns: columns, rows: rows) }
    if agency != nil { return agencyLines(columns: columns) + attention }
    guard let first = summaries.first else { return [[]] }
    guard isOnePlan else {
      return planLines(columns: columns, rows: rows - attention.count) + attention
    }
    return workLines(first, columns: columns) + attention + banner(first, columns: columns)
  }

  /// From so many columns on all that waits is told, in as many lines as it needs.
  private static let wide = 60

  /// The lines of a narrow screen, where the lists need the rows: what is said of the plan and the
  /// first of what waits have a line each where one is left.
  private func narrowLines(columns: Int, rows: Int) -> [[Span]] {
    let (counts, standing): ([[Span]], [[Span]]) =
      if agency != nil {
        (agencyLines(columns: columns), [])
      } else if let first = summaries.first {
        isOnePlan
          ? (workLines(first, columns: columns), shortBanner(first, columns: columns))
          : (planLines(columns: columns, rows: rows), [])
      } else {
        ([[]], [])
      }
    let waiting = waiting.flatMap { waiting in
      AttentionLine(counts: waiting, language: language).short(columns: columns, glyphs)
    }
    let left = max(0, rows - Self.rowsForLists - counts.count)
    return counts + (standing + [waiting].compactMap(\.self)).prefix(left)
  }

  private func workLines(_ summary: PlanSummary, columns: Int) -> [[Span]] {
    SpanLine.wrap(
      spoken(parts(summary.work, columns: columns)), to: columns, joinedBy: glyphs.marks.separator)
  }

  /// That a plan is over or in doubt, in one line with the key that decides.
  private func shortBanner(_ summary: PlanSummary, columns: Int) -> [[Span]] {
    guard summary.plan.standing != .current else { return [] }
    let words = OverviewStrings.shortBanner(summary.plan)[language]
    return [[Span(words, .messageWarning)].cut(to: columns, ellipsis: glyphs.marks.ellipsis)]
  }

  /// What is said of a plan that is over or in doubt, in two lines at most.
  private func banner(_ summary: PlanSummary, columns: Int) -> [[Span]] {
    guard summary.plan.standing != .current else { return [] }
    let words = OverviewStrings.banner(summary.plan)[language]
    let lines = SpanLine.wrapWords([Span(words, .messageWarning)], to: columns - 1)
    guard lines.count > 2 else { return lines }
    return [lines[0], lines[1] + [Span(glyphs.marks.ellipsis, .messageWarning)]]
  }

  private func parts(
    _ work: WorkSummary, columns: Int
  ) -> [(words: Words, isWorthSaying: Bool)] {
    columns >= 100 ? OverviewStrings.work(work) : OverviewStrings.shortWork(work)
  }

  /// The work one agency answers for; the counts of the plan would be those of others as well.
  private func agencyLines(columns: Int) -> [[Span]] {
    guard let agency else { return [] }
    guard let row = agency.rows.first, agency.count == 1 else {
      let found = OverviewStrings.agenciesFound(agency.count, agency.wanted)
      return SpanLine.wrapWords([Span(found[language])], to: columns)
    }
    let name = OverviewStrings.workOf(RowWords.shortName(row.agency))[language]
    let said = spoken(parts(row.work, columns: columns))
    return SpanLine.wrap(
      [[Span("\(name) ", .heading)] + said.prefix(1)] + said.dropFirst().map { [$0] },
      to: columns, joinedBy: glyphs.marks.separator)
  }

  private func spoken(_ parts: [(words: Words, isWorthSaying: Bool)]) -> [Span] {
    parts.enumerated().filter(\.element.isWorthSaying).map { index, part in
      Span(part.words[language], index == 0 ? .textStrong : .text)
    }
  }

  /// What waits for a person.
  private func attention(columns: Int) -> [[Span]] {
    guard let waiting else { return [] }
    return SpanLine.wrap(
      AttentionLine(counts: waiting, language: language).segments, to: columns,
      joinedBy: glyphs.marks.separator)
  }

  /// A line for each plan, so that the figures of provinces are never summed; of many, for those
  /// whose work is overdue most.
  private func planLines(columns: Int, rows: Int) -> [[Span]] {
    let shown = PlanSummary.inNeed(summaries, most: mostPlans(rows: rows))
    let lines = (0..<Self.lengths).lazy.map { length in
      shown.map { line(of: $0, length: length) }
    }
    let fitting = lines.first { $0.allSatisfy { $0.columns <= columns } } ?? lines[Self.lengths - 1]
    let cut = fitting.map { $0.cut(to: columns, ellipsis: glyphs.marks.ellipsis) }
    let left = count - shown.count
    guard left > 0 else { return cut }
    let more = OverviewStrings.morePlans(left, besides: shown.count)
      .map { [Span($0[language], .textDim)] }
    return cut + [more.first { $0.columns <= columns } ?? more[more.count - 1]]
  }

  /// How many lengths a line can have; the last three leave out the place.
  private static let lengths = 7

  /// How many plans have a line; one line is then left to say how many more there are.
  private func mostPlans(rows: Int) -> Int {
    let room = max(1, rows - Self.rowsForLists)
    if count <= min(room, max(Self.fewPlans, rows / 4)) { return count }
    return min(room, max(Self.linesForMany, rows / 4)) - 1
  }

  /// So many plans all have a line where there is room, and of more so many lines have room on any
  /// screen; a larger one gives them more.
  private static let fewPlans = 8, linesForMany = 4

  /// The rows of the body that the lists need to be of use.
  private static let rowsForLists = 4

  private func line(of summary: PlanSummary, length: Int) -> [Span] {
    let place =
      length < Self.lengths - 3 ? "\(summary.plan.plan.place ?? summary.plan.plan.title): " : ""
    guard summary.plan.standing == .current else {
      let said = place + OverviewStrings.leftOut(summary)[length][language]
      return [Span("\(summary.plan.plan.code)  ", .headingFocus), Span(said, .textDim)]
    }
    return [
      Span("\(summary.plan.plan.code)  ", .headingFocus), Span(place, .textStrong),
      Span(OverviewStrings.planLines(summary)[length][language], .text),
    ]
  }
}
