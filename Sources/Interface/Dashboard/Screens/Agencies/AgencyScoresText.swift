import Cells
import PlanModel
import Values

extension DetailText {
  /// How an agency did quarter by quarter and month by month.
  mutating func scores(of detail: AgencyDetail, words: RowWords) {
    scores(detail.quarters, under: AgenciesStrings.quarters, words)
    scores(detail.months, under: AgenciesStrings.monthsPast, words)
  }

  private mutating func scores(_ all: [PeriodScore], under title: Words, _ words: RowWords) {
    let scores = all.filter { $0.assigned > 0 }
    heading(title[words.language])
    guard !scores.isEmpty else {
      let days = ScoreTotal(all)?.days
      paragraph(AgenciesStrings.nothingDue(since: days?.lowerBound)[words.language], .textDim)
      return
    }
    if let total = ScoreTotal(all) {
      let (first, last) = (total.days.lowerBound.printed, total.days.upperBound.printed)
      paragraph(
        line(
          AgenciesStrings.total(from: first, to: last), (total.done, total.onTime),
          of: total.assigned, total.unknown, words))
    }
    for score in scores.reversed() {
      paragraph(
        line(
          AgenciesStrings.period(score.period), (score.done, score.onTime), of: score.assigned,
          score.unknown, words))
    }
  }

  private func line(
    _ label: Words, _ share: (done: Int, onTime: Int), of assigned: Int, _ unknown: Int,
    _ words: RowWords
  ) -> [Span] {
    let separator = Span(" \(words.glyphs.marks.separator) ", .textDim)
    let language = words.language
    let parts: [(Words, Int, StyleRole)] = [
      (AgenciesStrings.quantity, share.done, .text),
      (AgenciesStrings.timeliness, share.onTime, .text),
    ]
    let counts = parts.flatMap { label, part, role in
      [separator, Span("\(label[language]) ", .textDim), Span("\(part)/\(assigned)", role)]
    }
    let unknown =
      unknown > 0
      ? [
        separator, Span("\(AgenciesStrings.unknown[language]) \(unknown)", .statusUnknown),
      ] : []
    return [Span(label[language], .textStrong)] + counts + unknown
  }
}
