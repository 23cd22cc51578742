public import Values

/// The words of the register of following; command line and screen share them.
public enum RegisterWords {
  /// How many acts a register lists, and how many of them wait for what, about how many tasks: "4 lần
  /// · quá hạn trả lời 1 lần (2 nhiệm vụ) · chờ trả lời 2 lần (1 nhiệm vụ)".
  ///
  /// Acts about nothing but plans that are over or in doubt are counted apart, as the tasks of such
  /// plans are in no count of what waits.
  public static func counts(_ rows: [FollowUpRow], on day: Day) -> Words {
    let counted = rows.filter { !$0.isLeftOut }
    let standings = [
      FollowUpRow.Standing.answerOverdue, .awaitingAnswer, .recommending, .sent,
    ].compactMap { standing -> Words? in
      let waiting = counted.filter { $0.standing(on: day) == standing }
      let (words, acts) = (standing.words, acts(waiting.count))
      let about = standing.waitsForAnswer ? tasks(of: waiting) : Words("", "")
      return waiting.isEmpty
        ? nil : Words("\(words.vi) \(acts.vi)\(about.vi)", "\(words.en) \(acts.en)\(about.en)")
    }
    let all = [acts(rows.count)] + standings + leftOut(rows.count - counted.count)
    return Words(
      all.map(\.vi).joined(separator: " · "), all.map(\.en).joined(separator: " · "))
  }

  private static func tasks(of rows: [FollowUpRow]) -> Words {
    let count = Set(rows.flatMap(\.tasks)).count
    guard count > 0 else { return Words("", "") }
    return Words(" (\(count) nhiệm vụ)", " (\(String(counting: count, "task")))")
  }

  private static func leftOut(_ count: Int) -> [Words] {
    guard count > 0 else { return [] }
    let acts = acts(count)
    return [
      Words(
        "ngoài ra \(acts.vi) về kế hoạch đã hết hoặc chưa rõ hiệu lực",
        "besides, \(acts.en) about plans that are over or in doubt")
    ]
  }

  private static func acts(_ count: Int) -> Words {
    Words("\(count) lần", String(counting: count, "act"))
  }

  /// A recommendation in a line, with its number, by which its outcome is entered.
  public static func line(_ recommendation: FollowUpRecommendation) -> Words {
    let due = recommendation.due.map { Words(", hạn \($0.printed)", ", due \($0.printed)") }
    let said = standing(recommendation)
    let what = "\(recommendation.ordinal): \(recommendation.text)"
    return Words(
      "kiến nghị \(what)\(due?.vi ?? "") · \(said.vi)",
      "recommendation \(what)\(due?.en ?? "") · \(said.en)")
  }

  /// Whether a recommendation was carried out, and when.
  public static func standing(_ recommendation: FollowUpRecommendation) -> Words {
    recommendation.doneOn.map {
      Words("đã thực hiện \($0.printed)", "carried out \($0.printed)")
    } ?? Words("chưa thực hiện", "open")
  }
}
