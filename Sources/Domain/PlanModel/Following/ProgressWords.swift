public import Values
import VietnameseText

/// The words for what was said of an item in reporting periods, the same in details everywhere.
public enum ProgressWords {
  /// A line of what was said: what it is, and the words.
  public typealias Line = (label: Words, text: Words)

  /// The period, author and day of a report: "tháng 11/2026 (Lan, 20/11/2026)".
  public static func heading(_ report: ProgressReport) -> Words {
    let period = report.reportedFor.words
    let told = "(\(report.reportedBy), \(report.day.printed))"
    return Words("\(period.vi) \(told)", "\(period.en) \(told)")
  }

  /// What a report says: its period, then everything that was told.
  public static func lines(_ report: ProgressReport) -> [Line] {
    let (heading, label) = (heading(report), name("reported_for"))
    guard !report.isReviewOnly else {
      return [
        (
          label,
          Words(
            "\(heading.vi): đã xem, không thay đổi", "\(heading.en): looked at, no change")
        )
      ]
    }
    let result = report.result.map { (name("result"), Words($0, $0)) }
    return [(label, heading)] + [result].compactMap(\.self) + difficulty(report)
  }

  /// The difficulty a report tells, with whether it was answered, its cause and what is proposed.
  public static func difficulty(_ report: ProgressReport) -> [Line] {
    let said = standing(of: report)
    return [
      report.difficulty.map { (name("difficulty"), Words($0 + said.vi, $0 + said.en)) },
      report.cause.map { (name("cause"), Words($0, $0)) },
      report.proposal.map { (name("proposal"), Words($0, $0)) },
    ].compactMap(\.self)
  }

  private static func name(_ field: String) -> Words {
    FieldWords.name(of: field, in: .progressReport)
  }

  /// Whether a difficulty waits for an answer, and what was answered.
  private static func standing(of report: ProgressReport) -> Words {
    if report.difficultyState == .answered {
      let day = report.answeredOn.map { " \($0.printed)" } ?? ""
      let answer = report.answer.map { ": \($0)" } ?? ""
      return Words(" (đã trả lời\(day)\(answer))", " (answered\(day)\(answer))")
    }
    return report.answerFrom.map {
      Words(" (chờ \($0) trả lời)", " (\($0) must answer)")
    } ?? Words(" (\(DifficultyState.open.words.vi))", " (\(DifficultyState.open.words.en))")
  }
}
