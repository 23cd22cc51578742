import Cells
import PlanModel
import Values

extension DetailText {
  mutating func figures(of row: TargetRow, words: RowWords) {
    let language = words.language
    guard !row.observations.isEmpty else {
      if row.target.comparator != .qualitative {
        paragraph(TargetsStrings.noFigures[language], .textDim)
      }
      return
    }
    heading(TargetsStrings.figures[language])
    for figure in row.observations {
      let notes = [
        figure.breakdown, figure.grade?.words[language], figure.verification?.words[language],
        figure.startsSeries ? TargetsStrings.newSeries[language] : nil, figure.source,
      ]
      paragraph([
        Span("\(figure.day.printed): "),
        Span(words.written(figure, of: row.target), .textStrong),
        Span(notes.compactMap { $0 }.map { " · \($0)" }.joined(), .textDim),
      ])
    }
  }

  /// What figures said before they were corrected, from the log.
  mutating func corrections(_ history: [HistoryRow], words: RowWords) {
    let language = words.language
    let corrected = history.filter {
      $0.kind == .observation && $0.field == "value" && $0.old != .none && $0.new != .none
    }
    guard !corrected.isEmpty else { return }
    heading(TargetsStrings.corrections[language])
    for change in corrected {
      func text(_ value: FieldValue) -> String {
        FieldWords.text(of: value, field: "value", in: .observation, language: language)
      }
      paragraph([
        Span("\(change.author.day.printed): "), Span(text(change.old), .textStrong),
        Span(" \(words.glyphs.marks.arrow) ", .textDim), Span(text(change.new), .textStrong),
        Span(" · \(change.author.user)", .textDim),
      ])
    }
  }

  /// Other targets side by side: what each asks for, its latest figure and how it stands.
  mutating func others(_ rows: [TargetRow], under title: Words, words: RowWords) {
    guard !rows.isEmpty else { return }
    heading(title[words.language])
    for row in rows {
      let day = row.judgement.observed.map { " (\($0.day.printed))" } ?? ""
      paragraph(
        [Span("\(row.code) ", .textDim)]
          + (row.place.map { [Span("\($0): ", .textDim)] } ?? []) + words.figureAndGoal(row)
          + [Span("\(day) · ", .textDim)] + words.fullStanding(row))
    }
  }
}

extension RowWords {
  /// A judgement a person signed: what it is, whose, of which day, and why.
  func written(_ rating: Rating) -> String {
    ["\(rating.outlook.words[language])", "\(rating.signer), \(rating.day.printed)", rating.note]
      .compactMap(\.self).joined(separator: " · ")
  }
}
