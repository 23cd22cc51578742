public import Values

extension TaskRow {
  /// Whether somebody reported a result or a difficulty of it, whatever state it has.
  public var isToldOf: Bool {
    following.reports.contains { $0.result != nil || $0.difficulty != nil }
  }

  /// Whether what it stands by was handed in, so that no days are left to it or lost.
  public var isHandedIn: Bool { foremost?.isHandedIn ?? false }
}

extension PartWords {
  /// Of work past its day that was reported on, with no state set: it is not said that nobody told of
  /// it, nor that it is late.
  public static let toldButOpen = Words(
    "đã qua hạn, chưa rõ đã hoàn thành hay quá hạn", "past due, not known whether done or late")

  /// The class of an item in words; of a result that was sent, with the days between the day it was
  /// sent and its last good one: "trong hạn (gửi trước hạn 10 ngày)", "hoàn thành đúng hạn (trước
  /// hạn 10 ngày)".
  ///
  /// - Parameter row: The item.
  /// - Returns: The words; for one that is no longer followed, that it is not.
  public static func standing(of row: TaskRow) -> Words {
    let words =
      row.timeClass == .unreported && row.isToldOf
      ? toldButOpen : row.timeClass?.words ?? WorkState.closed.words
    guard let days = daysAhead(row) else { return words }
    let isSent = row.state == .awaitingConfirmation
    let (vi, en) = (isSent ? "gửi " : "", isSent ? "sent " : "")
    let said =
      switch days {
      case 0: Words("\(vi)đúng ngày hết hạn", "\(en)on the last day")
      case 1...: Words("\(vi)trước hạn \(days) ngày", "\(en)\(counted(days)) early")
      default: Words("\(vi)sau hạn \(-days) ngày", "\(en)\(counted(-days)) late")
      }
    return Words("\(words.vi) (\(said.vi))", "\(words.en) (\(said.en))")
  }

  /// The days from the day the one part of an item was sent to its last good day, negative when it
  /// was sent late; `nil` for several parts, which were sent on several days.
  private static func daysAhead(_ row: TaskRow) -> Int? {
    let parts = row.occurrenceParts.filter { $0.obligation.state != .closed }
    guard parts.count == 1, let part = parts.first, part.isHandedIn,
      part.judgement.timeClass == row.timeClass, let sent = part.obligation.sentOn,
      let last = part.judgement.occurrence.effectiveDue
    else { return nil }
    return last - sent
  }

  private static func counted(_ days: Int) -> String { String(counting: days, "day") }
}
