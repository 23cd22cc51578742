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

  /// `answer CODE TEXT` for the difficulty of an item, or `answer CODE --withdraw`; `answer CODE
  /// --grant` or `--refuse` for a later day that was asked for.
  func answer() throws(UsageError) -> Command {
    let typed = Array(words)
    guard let first = typed.first else { throw missing("CODE TEXT") }
    if arguments.has(.grant) || arguments.has(.refuse) {
      return try extensionAnswer(to: code(first), typed.dropFirst())
    }
    if let stray = [Flag.by, .document].first(where: arguments.has) {
      throw UsageError(
        Words(
          "\(stray.typed) chỉ dùng với --grant, --refuse",
          "\(stray.typed) goes with --grant and --refuse only"), seeing: .answer)
    }
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

  private func extensionAnswer(
    to code: String, _ rest: ArraySlice<String>
  ) throws(UsageError) -> Command {
    try refuse(rest)
    guard [Flag.grant, .refuse, .withdraw].count(where: arguments.has) == 1 else {
      throw UsageError(
        Words(
          "chỉ giữ một trong --grant, --refuse, --withdraw",
          "keep one of --grant, --refuse, --withdraw"), seeing: .answer)
    }
    var answer = ExtensionAnswer(to: code, isGranted: arguments.has(.grant))
    answer.decidedBy = text(.by)
    answer.decidedOn = try day(.on)
    answer.document = text(.document)
    return .make(AnyPlannedChange(answer))
  }

  /// Words of the line as one text.
  private func text(words: ArraySlice<String>) -> String {
    TextWidth.cleaned(words.joined(separator: " "))
  }
}
