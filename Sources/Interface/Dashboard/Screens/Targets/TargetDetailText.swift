import Cells
import PlanModel
import Values
import VietnameseText

extension DetailText {
  /// All about a target.
  init(
    _ row: TargetRow, planTitle: String, words: RowWords, columns: Int,
    marker: SearchMarker = .none
  ) {
    self.init(columns: columns, marker: marker)
    let (language, target) = (words.language, row.target)
    paragraph(
      marker.spans("\(row.code) ", .headingFocus) + marker.spans(target.label, .textStrong))
    item(TargetsStrings.standing[language], words.fullStanding(row))
    if let figure = row.judgement.observed {
      let old = row.judgement.isStale ? " · \(TargetsStrings.stale[language])" : ""
      item(
        TargetsStrings.figure[language],
        "\(words.written(figure, of: target)) (\(figure.day.printed))\(old)")
    }
    progress(of: row, words: words)
    item(TargetsStrings.goal[language], words.goal(target, withUnit: true))
    item(TargetsStrings.written[language], target.written.map { "«\($0)»" })
    item(TargetsStrings.yearLong[language], target.year.map { String($0) })
    item(TargetsStrings.sector[language], target.sector)
    item(TargetsStrings.groups[language], target.groups.joined(separator: ", "))
    if let baseline = target.baseline {
      let day = target.baselineOn.map { " (\($0.printed))" } ?? ""
      item(TargetsStrings.baseline[language], words.number(baseline) + day)
    }
    if target.isContext { paragraph(TargetsStrings.context[language], .textDim) }
    item(TargetsStrings.void[language], target.voidReason)
    figures(of: row, words: words)
    space()
    item(TargetsStrings.section[language], row.section)
    item(TargetsStrings.plan[language], planTitle)
  }

  private mutating func progress(of row: TargetRow, words: RowWords) {
    guard let covered = row.judgement.covered, let pace = row.judgement.pace,
      let share = Ratio(covered.numerator * 100, covered.denominator).cut(toPlaces: 0),
      let cut = pace.cut(toPlaces: 2)
    else { return }
    item(
      TargetsStrings.way[words.language],
      TargetsStrings.way(covered: words.number(share), pace: words.number(cut))[words.language])
  }

  private mutating func figures(of row: TargetRow, words: RowWords) {
    guard !row.observations.isEmpty else {
      if row.target.comparator != .qualitative {
        paragraph(TargetsStrings.noFigures[words.language], .textDim)
      }
      return
    }
    heading(TargetsStrings.figures[words.language])
    for figure in row.observations {
      let notes = [figure.breakdown, figure.grade?.words[words.language], figure.source]
      paragraph([
        Span("\(figure.day.printed): "),
        Span(words.written(figure, of: row.target), .textStrong),
        Span(notes.compactMap { $0 }.map { " · \($0)" }.joined(), .textDim),
      ])
    }
  }
}
