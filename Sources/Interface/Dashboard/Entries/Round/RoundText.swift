import Cells
import PlanModel
import Values

extension DetailText {
  /// What is to be known of an item to say whether anything is new.
  init(_ item: ReviewItem, words: RowWords, columns: Int) {
    self.init(columns: columns)
    switch item.subject {
    case .work(let row): work(row, words)
    case .target(let row): target(row, words)
    }
    reports(of: item, words.language)
    if let row = item.work { document(of: row, words.language) }
    self.item(
      RoundStrings.lastSeen[words.language],
      item.following.reviewedOn?.printed ?? RoundStrings.neverSeen[words.language], .textDim)
  }

  private mutating func work(_ row: TaskRow, _ words: RowWords) {
    let language = words.language
    let deadline = row.effectiveDue?.printed ?? row.task.deadline.written
    let standing = words.fullStanding(row) + (deadline.map { [Span(" · \($0)", .textDim)] } ?? [])
    paragraph([Span(row.task.label, .textStrong)])
    item(TasksStrings.standing[language], standing)
    let (done, all) = row.progress
    let parts = all > 1 ? " · \(done)/\(all)" : ""
    item(TasksStrings.state[language], row.state.words[language] + parts)
  }

  /// The note, who answers for it, and what the document says.
  private mutating func document(of row: TaskRow, _ language: Language) {
    let owed = row.foremost?.obligation
    item((owed?.state ?? .unknown).noteName[language], owed?.note)
    let names = row.agencies.filter { $0.role.isAnswerable }.map(\.agency.name)
    item(TasksStrings.agency[language], names.joined(separator: ", "))
    if row.task.text != row.task.label { paragraph(row.task.text, .textDim) }
  }

  private mutating func target(_ row: TargetRow, _ words: RowWords) {
    let language = words.language
    paragraph([Span(row.target.label, .textStrong)])
    item(TargetsStrings.standing[language], words.fullStanding(row))
    item(TargetsStrings.goal[language], words.goal(row.target, withUnit: true))
    let figure = row.observations.first.map { figure in
      [words.written(figure, of: row.target), figure.day.printed, figure.source]
        .compactMap(\.self).joined(separator: " · ")
    }
    item(RoundStrings.figure[language], figure ?? RoundStrings.noFigure[language])
  }

  private mutating func reports(of item: ReviewItem, _ language: Language) {
    let following = item.following
    if let last = following.lastResult {
      self.item(
        "\(RoundStrings.lastResult[language]) \(ProgressWords.heading(last)[language])",
        last.result)
    } else {
      paragraph(RoundStrings.noResult[language], .textDim)
    }
    for open in following.openDifficulties {
      if let unit = item.work?.unit(of: open) { paragraph(unit, .textDim) }
      lines(ProgressWords.difficulty(open), language)
    }
    self.item(
      TasksStrings.urging[language], following.urging?.words[language], .statusRisk)
  }
}
