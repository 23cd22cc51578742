import PlanModel
import Values
import VietnameseText

/// The sentences that tell how a plan stands as a whole; each share with how many of how many.
struct ReportSummary {
  let source: ReportSource

  private var followed: [TaskRow] { source.tasks.filter { $0.timeClass != nil } }

  /// All items by class, adding up to their number.
  var work: String {
    let work = WorkSummary(followed)
    let done = parts([
      (Words("đúng hạn", "on time"), work[.doneOnTime]),
      (Words("quá hạn", "late"), work[.doneLate]),
      (Words("không có hạn", "no deadline"), work[.doneUndated]),
    ])
    let soon = parts([(Words("trong đó sắp đến hạn", "of which due soon"), work[.dueSoon])])
    let inTime = parts([(Words("trong hạn", "in time"), work.openInTime)])
    let overdue = parts([(Words("quá hạn", "overdue"), work[.overdue])])
    let open = joined([[inTime, soon], [overdue]])
    let beside = parts(
      [
        (TimeClass.ongoing.words, work[.ongoing]), (TimeClass.undated.words, work[.undated]),
        (TimeClass.conditional.words, work[.conditional]),
        (TimeClass.unreported.words, work[.unreported]), (TimeClass.paused.words, work[.paused]),
      ], joinedBy: "; ")
    let (vi, en) = (beside.map { "; \($0)" } ?? "", beside.map { "; \($0)" } ?? "")
    return source.say(
      "Tổng số \(work.total) việc được theo dõi: đã hoàn thành \(work.done)"
        + "\(done.map { " (\($0))" } ?? ""); chưa hoàn thành \(work.open)"
        + "\(open.map { " (\($0))" } ?? "")\(vi).",
      "\(String(counting: work.total, "item")) followed: done \(work.done)\(done.map { " (\($0))" } ?? ""); "
        + "not done \(work.open)\(open.map { " (\($0))" } ?? "")\(en).")
  }

  /// How much of what fell due was done in time.
  var onTime: String {
    let work = WorkSummary(followed)
    let beside = pastUnknown(work[.unreported])
    guard work.fellDue > 0 else {
      return source.say(
        "Trong các việc có thời hạn, chưa ghi nhận việc nào hoàn thành hoặc quá hạn\(beside).",
        "Nothing with a deadline is known to be done or overdue\(beside).")
    }
    func share(_ timeClass: TimeClass) -> String {
      ShareText.written(work[timeClass], of: work.fellDue, source.language)
    }
    return source.say(
      "Trong \(work.fellDue) việc đã đến hạn hoặc hoàn thành trước hạn: hoàn thành đúng hạn "
        + "\(share(.doneOnTime)); hoàn thành quá hạn \(share(.doneLate)); quá hạn, chưa hoàn thành "
        + "\(share(.overdue))\(beside).",
      "Of \(String(counting: work.fellDue, "item")) that fell due or were done before: done on time "
        + "\(share(.doneOnTime)); done late \(share(.doneLate)); overdue \(share(.overdue))\(beside)."
    )
  }

  /// That of some work past its day nobody knows whether it is done, where there is any.
  private func pastUnknown(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return source.say(
      "; ngoài ra có \(count) việc đã qua hạn nhưng chưa có thông tin, chưa rõ đã hoàn thành hay quá hạn",
      "; besides, past the day with nothing known, and in no share: \(count)")
  }

  /// Of how many items nobody has said anything, and how many of these are past their day.
  var unknown: String {
    let (count, all) = (followed.count { $0.state == .unknown }, followed.count)
    let past = followed.count { $0.state == .unknown && $0.timeClass == .unreported }
    let (vi, en) =
      past > 0 ? (", trong đó \(past) việc đã qua hạn", ", \(past) of them past the day") : ("", "")
    return source.say(
      "Chưa có thông tin về tình trạng của \(count)/\(all) việc\(vi).",
      "Nothing is known of \(count) of \(String(counting: all, "item"))\(en).")
  }

  /// What fell due in the period.
  var period: String? {
    guard let period = source.period else { return nil }
    let due = source.due
    let done = due.count { $0.timeClass?.isDone ?? false }
    let (first, last) = (source.written(period.firstDay), source.written(period.lastDay))
    guard !due.isEmpty else {
      return source.say(
        "Trong kỳ (từ ngày \(first) đến ngày \(last)) không có việc nào đến hạn.",
        "In the period (\(first) to \(last)) nothing falls due.")
    }
    return source.say(
      "Trong kỳ (từ ngày \(first) đến ngày \(last)) có \(due.count) việc đến hạn, "
        + "đã hoàn thành \(done)/\(due.count).",
      "In the period (\(first) to \(last)) fall due: \(due.count); done \(done)/\(due.count).")
  }

  /// How many targets are met.
  var targets: String {
    let summary = TargetSummary(source.targets)
    guard !source.targets.isEmpty else {
      return source.say("Kế hoạch không đặt chỉ tiêu.", "The plan sets no target.")
    }
    let beside = source.say(
      "ngoài ra có \(summary.beside) mục tiêu định tính, bối cảnh hoặc không còn đối tượng, "
        + "không tính vào tỷ lệ",
      "not counted, as in words, of context or without an object: \(summary.beside)")
    guard summary.counted > 0 else {
      return source.say(
        "Kế hoạch có \(summary.beside) mục tiêu, không có chỉ tiêu định lượng.",
        "The plan has \(summary.beside) objectives and no target that can be counted.")
    }
    let met = ShareText.written(summary.met, of: summary.counted, source.language)
    let missing = summary.withoutFigure
    return source.say(
      "Chỉ tiêu: đạt \(met); chưa có số liệu \(missing)/\(summary.counted)\(tail(summary, beside)).",
      "Targets: met \(met); no figure \(missing)/\(summary.counted)\(tail(summary, beside)).")
  }

  private func tail(_ summary: TargetSummary, _ beside: String) -> String {
    summary.beside > 0 ? "; \(beside)" : ""
  }

  /// What belongs together with commas, and the rest behind semicolons where any has one.
  private func joined(_ groups: [[String?]]) -> String? {
    let groups = groups.map { $0.compactMap(\.self) }.filter { !$0.isEmpty }
    guard !groups.isEmpty else { return nil }
    let mark = groups.contains { $0.count > 1 } ? "; " : ", "
    return groups.map { $0.joined(separator: ", ") }.joined(separator: mark)
  }

  private func parts(_ parts: [(Words, Int)], joinedBy mark: String = ", ") -> String? {
    let said = parts.filter { $0.1 > 0 }.map { "\(source.say($0.0)) \($0.1)" }
    return said.isEmpty ? nil : said.joined(separator: mark)
  }
}

/// A share with what it is a share of.
enum ShareText {
  /// As "66,6% (2/3)", cut and never rounded up; a dash where there is nothing to share.
  static func written(_ part: Int, of whole: Int, _ language: Language) -> String {
    guard whole > 0, let percent = Ratio(Int128(part) * 100, Int128(whole)).cut(toPlaces: 1) else {
      return "–"
    }
    return "\(VietnameseNumber.written(percent, language))% (\(part)/\(whole))"
  }
}
