import Cells
import PlanModel
import Values
import VietnameseText

extension DetailText {
  /// All about a target; what is not told yet is left out.
  init(
    _ row: TargetRow, detail: TargetDetail?, history: [HistoryRow], planTitle: String,
    words: RowWords, today: Day, isOpen: Bool, columns: Int,
    marker: SearchMarker = .none
  ) {
    self.init(columns: columns, marker: marker)
    paragraph(
      marker.spans("\(row.code) ", .headingFocus) + marker.spans(row.target.label, .textStrong))
    standing(of: row, words: words, today: today)
    let picture = TargetPicture(row, words: words, today: today, columns: columns)
    if let chart = picture.chart {
      // Beside the list there is little room below what is said first.
      let rows = columns >= 60 ? 12 : 8
      if isOpen { space() }
      self.picture(chart, rows: isOpen ? rows : 6, glyphs: words.glyphs)
      space()
    }
    results(of: row.following, words.language)
    asked(of: row, words: words)
    figures(of: row, words: words)
    corrections(history, words: words)
    others(detail?.conditions ?? [], under: TargetsStrings.conditions, words: words)
    others(detail?.shared ?? [], under: TargetsStrings.shared, words: words)
    space()
    item(TargetsStrings.section[words.language], row.section)
    item(TargetsStrings.plan[words.language], planTitle)
    item(TargetsStrings.added[words.language], row.target.addedBasis)
  }

  // MARK: - How it stands

  private mutating func standing(of row: TargetRow, words: RowWords, today: Day) {
    let language = words.language
    let members = row.judgement.members.map { [Span(" · \($0.words[language])")] } ?? []
    item(TargetsStrings.standing[language], words.fullStanding(row) + members)
    item(TargetsStrings.void[language], row.target.voidReason)
    if let figure = row.judgement.observed {
      let part = figure.breakdown.map { "\($0): " } ?? ""
      let old = row.judgement.isStale ? " · \(TargetsStrings.stale[language])" : ""
      item(
        TargetsStrings.figure[language],
        "\(part)\(words.written(figure, of: row.target)) (\(figure.day.printed))\(old)")
    }
    progress(of: row, words: words, today: today)
    for warning in row.warnings {
      paragraph("! \(warning.words[language])", .messageWarning)
    }
    for rating in row.ratings { item(TargetsStrings.judged[language], words.written(rating)) }
  }

  private mutating func progress(of row: TargetRow, words: RowWords, today: Day) {
    let language = words.language
    guard let forecast = row.forecast, let pace = forecast.pace?.cut(toPlaces: 2),
      let share = forecast.covered.multiplied(by: Ratio(100))?.cut(toPlaces: 0)
    else { return }
    if let sentence = forecast.sentence(on: today) {
      item(TargetsStrings.way[language], sentence[language])
      let ahead = forecast.horizons.compactMap { day in
        forecast.forecast(on: day).map {
          TargetsStrings.expected(day.year, words.number($0))[language]
        }
      }
      let needed = forecast.needed(on: today).map {
        TargetsStrings.neededNow(words.number($0))[language]
      }
      let pace = TargetsStrings.pace(words.number(pace))[language]
      paragraph(([pace] + [needed].compactMap(\.self) + ahead).joined(separator: " · "))
    } else {
      item(
        TargetsStrings.way[language],
        TargetsStrings.way(covered: words.number(share), pace: words.number(pace))[language])
    }
  }

  // MARK: - What was asked for

  private mutating func asked(of row: TargetRow, words: RowWords) {
    let (language, target) = (words.language, row.target)
    item(TargetsStrings.goal[language], words.goal(target, withUnit: true))
    item(TargetsStrings.written[language], target.written.map { "«\($0)»" })
    item(TargetsStrings.yearLong[language], target.year.map { String($0) })
    item(TargetsStrings.sector[language], target.sector)
    item(TargetsStrings.groups[language], target.groups.joined(separator: ", "))
    item(TargetsStrings.sumGroup[language], target.sumGroup)
    item(TargetsStrings.parent[language], row.parent)
    if let baseline = target.baseline {
      let day = target.baselineOn.map { " (\($0.printed))" } ?? ""
      item(TargetsStrings.baseline[language], words.number(baseline) + day)
    }
    if target.isContext { paragraph(TargetsStrings.context[language], .textDim) }
  }
}
