import CommandTool
import PlanModel
import PlanStore
import Values

extension CommandRunner {
  /// The register of acts of following.
  func followUps(_ filter: WorkFilter, _ form: OutputForm) throws -> String {
    let reader = try reader()
    try checkPlan(of: filter, try planRows(reader))
    let rows = try register(filter, reader)
    // An act may name a body that the store does not have.
    if rows.isEmpty { try reader.checkAgency(of: filter, on: day) }
    let isDemo = reader.isDemo
    return written(AnswerRows(rows, context(isDemo: isDemo)), form) {
      RegisterText.written(rows, view(isDemo: isDemo))
    }
  }

  /// Tells on the standard error of days to answer by on which offices do not work.
  func noteDaysOff(in change: Change) {
    let days = Set(change.edits.filter { $0.kind == .followUp }.compactMap(\.answerBy))
    guard !days.isEmpty,
      case .holidays(let exceptions)? = lookedAfterwards({
        try reader().answer(.holidays, on: day)
      })
    else { return }
    let calendar = WorkCalendar(exceptions: exceptions)
    for day in days.sorted() {
      guard let remark = calendar.remark(on: day) else { continue }
      warn(
        Words(
          "hạn trả lời \(day.printed) là \(remark.vi)",
          "the day to answer by, \(day.printed), is \(remark.en)"))
    }
  }

  private func register(_ filter: WorkFilter, _ reader: StoreReader) throws -> [FollowUpRow] {
    guard case .followUps(let rows) = try reader.answer(.followUps(filter), on: day) else {
      return []
    }
    return rows
  }
}

extension Edit {
  /// The day by which an answer is asked for from now on; `nil` where the edit says none.
  fileprivate var answerBy: Day? {
    guard case .text(let text)? = fields.first(where: { $0.field == "answer_by" })?.new else {
      return nil
    }
    return Day(text)
  }
}
