public import Values

/// The words of the register of following; command line and screen share them.
public enum RegisterWords {
  /// How many acts a register lists, and how many of them wait for what: "3 lần · quá hạn trả lời 1
  /// lần · chờ trả lời 1 lần".
  ///
  /// One act may be about several tasks, and several acts about one, so that these are other numbers
  /// than those of tasks that wait.
  public static func counts(_ rows: [FollowUpRow], on day: Day) -> Words {
    let standings = [
      FollowUpRow.Standing.answerOverdue, .awaitingAnswer, .recommending, .sent,
    ].compactMap { standing -> Words? in
      let count = rows.count { $0.standing(on: day) == standing }
      let (words, acts) = (standing.words, acts(count))
      return count == 0 ? nil : Words("\(words.vi) \(acts.vi)", "\(words.en) \(acts.en)")
    }
    let all = [acts(rows.count)] + standings
    return Words(
      all.map(\.vi).joined(separator: " · "), all.map(\.en).joined(separator: " · "))
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
