import Cells
import PlanModel
import Values

/// The lines over the panes: how all the work stands, and what waits for a person.
struct OverviewSummary {
  let summaries: [PlanSummary]
  let isOnePlan: Bool
  let language: Language
  let glyphs: Glyphs

  /// The lines for a screen of some columns and rows.
  func lines(columns: Int, rows: Int) -> [[Span]] {
    guard let first = summaries.first else { return [[]] }
    guard isOnePlan else { return planLines(columns: columns, rows: rows) }
    let separator = glyphs.marks.separator
    let parts =
      columns >= 100 ? OverviewStrings.work(first.work) : OverviewStrings.shortWork(first.work)
    let work = SpanLine.wrap(spoken(parts), to: columns, joinedBy: separator)
    // On the smallest screens the lists need the rows more.
    guard columns >= 60 else { return work }
    return work + SpanLine.wrap(attention(first), to: columns, joinedBy: separator)
  }

  private func spoken(_ parts: [(words: Words, isWorthSaying: Bool)]) -> [Span] {
    parts.enumerated().filter(\.element.isWorthSaying).map { index, part in
      Span(part.words[language], index == 0 ? .textStrong : .text)
    }
  }

  /// What waits beside the late items, which the count of all work tells already.
  private func attention(_ summary: PlanSummary) -> [[Span]] {
    let kinds: [Attention] = [.dueSoon, .awaitingConfirmation, .returned, .missingInformation]
    let waiting = kinds.filter { (summary.attention[$0] ?? 0) > 0 }
    let head = Span("\(OverviewStrings.attention[language])  ", .heading)
    let said = waiting.map { kind in
      Span("\(kind.words[language]) \(summary.attention[kind] ?? 0)", Self.role(of: kind))
    }
    guard let first = said.first else {
      return [[head, Span(OverviewStrings.nothingWaits[language], .textDim)]]
    }
    return [[head, first]] + said.dropFirst().map { [$0] }
  }

  private static func role(of kind: Attention) -> StyleRole {
    switch kind {
    case .overdue: .statusLate
    case .dueSoon: .statusRisk
    case .unreported: .statusUnknown
    case .awaitingConfirmation, .returned: .statusSlow
    case .missingInformation: .text
    }
  }

  /// A line for each plan, so that the figures of provinces are never summed.
  private func planLines(columns: Int, rows: Int) -> [[Span]] {
    summaries.prefix(max(1, rows / 3)).map { summary in
      [
        Span("\(summary.plan.plan.code)  ", .headingFocus),
        Span("\(summary.plan.plan.place ?? summary.plan.plan.title): ", .textStrong),
        Span(OverviewStrings.planLine(summary)[language], .text),
      ].cut(to: columns, ellipsis: glyphs.marks.ellipsis)
    }
  }
}
