import PlanModel
import Values
import VietnameseText

extension CommandReader {
  /// `review CODE…` with what came of the items; without any text they were only looked at.
  func review() throws(UsageError) -> Command {
    guard !words.isEmpty else { throw missing("CODE…") }
    var entry = ProgressEntry(unique(words.map(code)), for: try period())
    entry.result = text(.result)
    entry.difficulty = text(.difficulty)
    entry.cause = text(.cause)
    entry.proposal = text(.proposal)
    entry.answerFrom = text(.answerFrom)
    entry.reportedBy = text(.by)
    entry.agency = text(.agency)
    entry.day = try day(.on)
    return .make(AnyPlannedChange(entry))
  }

  /// `answer CODE TEXT` for the difficulty of an item, or `answer CODE --withdraw`.
  func answer() throws(UsageError) -> Command {
    let typed = Array(words)
    guard let first = typed.first else { throw missing("CODE TEXT") }
    let answer = text(words: typed.dropFirst())
    guard arguments.has(.withdraw) == answer.isEmpty else {
      guard answer.isEmpty else {
        throw UsageError(
          Words(
            "--withdraw bỏ câu trả lời đã ghi, không đi cùng câu trả lời mới",
            "--withdraw takes an answer back and does not go with a new one"),
          seeing: .answer)
      }
      throw missing("TEXT")
    }
    return .make(
      AnyPlannedChange(
        DifficultyAnswer(
          to: code(first), answer.isEmpty ? nil : answer, on: try day(.on))))
  }

  /// Words of the line as one text.
  private func text(words: ArraySlice<String>) -> String {
    TextWidth.cleaned(words.joined(separator: " "))
  }
}
