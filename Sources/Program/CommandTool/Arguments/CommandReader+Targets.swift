import PlanModel
import Values
import VietnameseText

extension CommandReader {
  /// `measure CODE VALUE --on DAY` with what is known of the figure.
  func measure() throws(UsageError) -> Command {
    let typed = Array(words)
    guard typed.count > 1 else { throw missing(typed.isEmpty ? "CODE VALUE" : "VALUE") }
    try refuse(words.dropFirst(2))
    guard let read = FigureText.read(typed[1]) else {
      throw UsageError(
        Words(
          "«\(Terms.shown(typed[1]))» không phải là một số",
          "\"\(Terms.shown(typed[1]))\" is no number"),
        hint: Words(
          "ghi như 11,2, 90.000, «một vạn»; chỉ tiêu có hay chưa thì ghi «có» hoặc «chưa»",
          "write 11,2 or 11.2, 90.000 for ninety thousand, or yes and no where those are asked"))
    }
    guard let day = try day(.on) else { throw missing("--on") }
    let grade = try term(.grade, Words("loại số liệu", "grade"), words: \Grade.words)
    let verification = try term(
      .verification, Words("mức kiểm tra số liệu", "verification"), words: \Verification.words)
    var figure = Measurement(
      value: read.value, day: day, source: text(.source), grade: grade, breakdown: text(.group),
      verification: verification, startsSeries: try startsSeries())
    figure.form = read.form
    return .measure(code: code(typed[0]), figure)
  }

  private func startsSeries() throws(UsageError) -> Bool? {
    switch (arguments.has(.newSeries), arguments.has(.sameSeries)) {
    case (true, true):
      throw UsageError(
        Words(
          "--new-series và --same-series không đi cùng nhau",
          "--new-series and --same-series exclude each other"),
        hint: Words("chỉ giữ một", "keep one of them"))
    case (true, false): return true
    case (false, true): return false
    case (false, false): return nil
    }
  }

  /// `rate CODE RATING`, which the user signs.
  func rate() throws(UsageError) -> Command {
    let typed = Array(words)
    guard typed.count > 1 else { throw missing(typed.isEmpty ? "CODE RATING" : "RATING") }
    let text = typed.dropFirst().joined(separator: " ")
    guard let outlook = Terms.value(text, words: \Outlook.words) else {
      throw Terms.error(
        text, is: Words("mức nhận định", "rating"), of: \Outlook.words, for: .rate)
    }
    let note = self.text(.note).flatMap { $0.isEmpty ? nil : $0 }
    return .make(
      AnyPlannedChange(
        TargetRating(code: code(typed[0]), outlook: outlook, day: try day(.on), note: note)))
  }

  /// `void CODE --reason TEXT`; an empty reason takes the target back.
  func void() throws(UsageError) -> Command {
    let typed = try only("CODE")
    guard let reason = text(.reason) else { throw missing("--reason") }
    return .make(
      AnyPlannedChange(
        TargetVoiding(code: code(typed), reason: reason.isEmpty ? nil : reason)))
  }
}
