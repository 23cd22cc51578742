public import Values
import VietnameseText

/// What is said of items for a reporting period, or that they were looked at and nothing is new.
///
/// What was said for the same period before is corrected. A text that is `nil` stays as it is, and
/// an empty one goes.
public struct ProgressEntry: PlannedChange {
  /// The codes of the items: tasks, parts of tasks, targets.
  public var codes: [String]
  /// The reporting period; `nil` for the one of the plan that holds the day.
  public var period: Period?
  /// What came of the work; what is in the way, why, and what is proposed.
  public var result: String?, difficulty: String?, cause: String?, proposal: String?
  /// Who must answer the difficulty: an agency by its code or name, or any other body.
  public var answerFrom: String?
  /// Who says so; `nil` for whoever makes the change.
  public var reportedBy: String?
  /// The agency whose report it is, by its code or name.
  public var agency: String?
  /// The day it was said; `nil` for that of the change.
  public var day: Day?

  /// That somebody looked at some items and found nothing new.
  public init(_ codes: [String], for period: Period? = nil) {
    self.codes = codes
    self.period = period
  }

  /// The log names it `review`.
  public var command: String { "review" }

  /// Whether nothing but the looking is told.
  public var isReviewOnly: Bool {
    [result, difficulty, cause, proposal, answerFrom].allSatisfy { $0 == nil }
  }

  /// The records of what is said, new or corrected.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``; ``StoreFailure/refused(_:)`` for a period that has
  ///   not begun.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    var (edits, seen): ([Edit], Set<FollowedItem>) = ([], [])
    for code in codes {
      let named = try scene.judged.followedItem(named: code)
      guard seen.insert(named.item).inserted else { continue }
      if let edit = try edit(of: named, in: scene) { edits.append(edit) }
    }
    return edits
  }

  private func edit(of named: NamedItem, in scene: ChangeScene) throws(StoreFailure) -> Edit? {
    let period = period ?? scene.book.reportingPeriod(of: named.plan, on: scene.day)
    let calendar = scene.book.reportingCalendar(of: named.plan)
    guard calendar.firstDay(of: period) <= scene.day else { throw .hindered(Self.notBegun(period)) }
    let known = scene.book.reportsByItem[named.item.record]?.first {
      $0.item == named.item && $0.reportedFor == period
    }
    let day = day ?? scene.day
    guard let known else {
      let new = ProgressReport(
        id: scene.newID(), item: named.item, for: period, day: day,
        by: reportedBy ?? scene.author.user)
      return try filled(new, scene).insertion(code: named.code)
    }
    if isReviewOnly, day <= known.day { return nil }
    var corrected = known
    corrected.day = day
    corrected.reportedBy = reportedBy ?? scene.author.user
    return known.edit(to: try filled(corrected, scene), code: named.code)
  }

  private func filled(
    _ report: ProgressReport, _ scene: ChangeScene
  ) throws(StoreFailure) -> ProgressReport {
    var filled = report
    filled.result = Self.text(result, insteadOf: report.result)
    filled.difficulty = Self.text(difficulty, insteadOf: report.difficulty)
    filled.cause = Self.text(cause, insteadOf: report.cause)
    filled.proposal = Self.text(proposal, insteadOf: report.proposal)
    if let agency { filled.agency = agency.isEmpty ? nil : try scene.agency(named: agency).id }
    if let answerFrom {
      let body = scene.body(named: answerFrom)
      (filled.answerFrom, filled.answerAgency) = (body.written, body.agency?.id)
    }
    if filled.difficulty != report.difficulty {
      filled.difficultyState = filled.difficulty == nil ? nil : .open
      (filled.answer, filled.answeredOn) = (nil, nil)
    }
    if filled.difficulty == nil { (filled.answerFrom, filled.answerAgency) = (nil, nil) }
    return filled
  }

  private static func text(_ new: String?, insteadOf old: String?) -> String? {
    guard let new else { return old }
    return new.isEmpty ? nil : new
  }

  private static func notBegun(_ period: Period) -> PlacedWords {
    PlacedWords(
      Words(
        "kỳ \(period.words.vi) chưa bắt đầu", "the period \(period.words.en) has not begun"),
      onCommandLine: Words(
        "ghi kỳ đang báo cáo bằng --period, hoặc bỏ --period",
        "give the one reported on with --period, or leave it out"),
      inDashboard: Words("chọn kỳ đã bắt đầu", "choose one that has"))
  }
}
