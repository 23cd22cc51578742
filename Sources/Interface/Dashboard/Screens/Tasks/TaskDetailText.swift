import Cells
import PlanModel
import Values
import VietnameseText

extension DetailText {
  /// All about a task.
  init(
    _ row: TaskRow, planTitle: String, words: RowWords, columns: Int,
    marker: SearchMarker = .none
  ) {
    self.init(columns: columns, marker: marker)
    let language = words.language
    paragraph(
      marker.spans("\(row.code) ", .headingFocus) + marker.spans(row.task.label, .textStrong))
    item(TasksStrings.standing[language], words.fullStanding(row))
    item(TasksStrings.state[language], row.state.words[language])
    deadline(of: row, language: language)
    outcome(of: row, language: language)
    results(of: row.following, language)
    agencies(of: row, language: language)
    if row.task.text != row.task.label {
      space()
      paragraph(row.task.text)
    }
    space()
    item(TasksStrings.section[language], row.section)
    item(TasksStrings.plan[language], planTitle)
    item(TasksStrings.added[language], row.task.addedBasis)
    parts(of: row, words: words)
  }

  private mutating func deadline(of row: TaskRow, language: Language) {
    let deadline = row.task.deadline
    item(
      TasksStrings.written[language],
      deadline.written.map { "«\($0)»" } ?? TasksStrings.noTime[language])
    if let last = row.effectiveDue {
      item(TasksStrings.lastDay[language], "\(last.weekday.name[language]) \(last.printed)")
    }
    extensions(of: row, language: language)
    item(TasksStrings.added[language], row.task.deadlineBasis)
    item(TasksStrings.starts[language], deadline.starts?.printed)
    item(TasksStrings.condition[language], deadline.condition)
    if let recurrence = deadline.recurrence {
      item(TasksStrings.recurrence[language], recurrence.words[language])
    }
    item(
      TasksStrings.period[language],
      row.allParts.first?.judgement.occurrence.period.map(\.description))
  }

  private mutating func outcome(of row: TaskRow, language: Language) {
    guard row.allParts.count == 1, let owed = row.allParts.first?.obligation else { return }
    let product = [owed.product, owed.productOn?.printed].compactMap { $0 }
    if product.isEmpty, owed.state == .done {
      item(TasksStrings.product[language], TasksStrings.noProduct[language], .textDim)
    }
    item(TasksStrings.product[language], product.joined(separator: ", "))
    item(TasksStrings.sentOn[language], owed.sentOn?.printed)
    item(owed.state.noteName[language], owed.note)
  }

  private mutating func agencies(of row: TaskRow, language: Language) {
    guard !row.agencies.isEmpty else {
      paragraph(TasksStrings.nobody[language], .textDim)
      return
    }
    for role in Role.allCases {
      let name = role.words[language].capitalisedFirst
      let holders = row.agencies.filter { $0.role == role }
      guard !holders.isEmpty else { continue }
      item(
        name,
        HolderText.spans(
          holders, isOpen: row.timeClass.map { !$0.isDone } ?? false, language: language))
    }
    if row.mode == .requested { paragraph(TasksStrings.requested[language], .textDim) }
  }

  /// The later days asked for, and how the work stands by them and by the document.
  private mutating func extensions(of row: TaskRow, language: Language) {
    guard let part = row.foremost, !part.extensions.isEmpty else { return }
    item(
      TasksStrings.originalDay[language], part.extensions.first?.lastDayBefore.printed)
    for step in part.extensions {
      item(TasksStrings.extended[language], PartWords.step(step)[language])
    }
    item(TasksStrings.byEachDay[language], PartWords.standing(of: part)?[language])
  }

  private mutating func parts(of row: TaskRow, words: RowWords) {
    let language = words.language
    for work in row.awaited {
      item(
        TasksStrings.madeFrom[language], PartWords.awaited(work)[language],
        work.isComplete ? .text : .statusRisk)
    }
    if let missing = PartWords.withoutMembers(row) {
      paragraph("\(missing[language]); \(TasksStrings.addMembers[language])", .textDim)
    }
    guard row.allParts.count > 1 else { return }
    heading("\(TasksStrings.parts[language]) \(row.partsDone)/\(row.parts)")
    if let said = PartWords.rollUp(row) { paragraph(said[language]) }
    if let said = PartWords.issued(row) { paragraph(said[language]) }
    for part in row.allParts {
      let role = RowWords.role(of: part.judgement.timeClass)
      let state = part.obligation.state.words[language]
      paragraph(
        words.mark(role) + [
          Span("\(part.code) ", .textStrong), Span(part.member.map { "\($0): " } ?? ""),
          Span(state),
        ])
    }
  }
}
