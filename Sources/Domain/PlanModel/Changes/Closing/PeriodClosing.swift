public import Values
import VietnameseText

/// That the figures of a reporting period of a plan are final.
public struct PeriodClosing: DoubtfulChange {
  /// The code of the plan.
  public var plan: String
  /// The period.
  public var period: Period
  /// The first and the last day reported on; `nil` for those of the plan's rule.
  public var days: ClosedRange<Day>?
  /// The day on which everything is judged; `nil` for the last day reported on, or that of the
  /// change where this is earlier.
  public var asOf: Day?
  /// What a person agreed to; `nil` before.
  public var agreed: Words?

  /// A closing of a period.
  public init(of plan: String, _ period: Period) {
    self.plan = plan
    self.period = period
  }

  /// The log names it `close-period`.
  public var command: String { "close-period" }

  /// The record of the closing.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``; ``StoreFailure/hindered(_:)`` for a period that is
  ///   closed already; ``StoreFailure/refused(_:)`` for one that has not begun, and for a day of
  ///   judgement before it or after today;
  ///   ``StoreFailure/unconfirmed(_:)`` where results were handed in after the day it is judged on,
  ///   which its report leaves out, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let plan = try scene.plan(named: plan)
    let calendar = scene.book.reportingCalendar(of: plan.id)
    let first = days?.lowerBound ?? calendar.firstDay(of: period)
    let last = days?.upperBound ?? calendar.lastDay(of: period)
    if let known = scene.closing(of: plan, period) {
      throw .hindered(ClosedPeriodRow(closed: known, plan: plan.code).closedAlready)
    }
    guard first <= scene.day else {
      throw .refused(
        Words(
          "kỳ \(period.words.vi) bắt đầu từ \(first.printed), chưa có gì để chốt",
          "the period \(period.words.en) begins on \(first.printed), there is nothing to close yet")
      )
    }
    let judgedOn = asOf ?? min(last, scene.day)
    guard judgedOn >= first, judgedOn <= scene.day else {
      throw .refused(
        Words(
          "ngày lấy số liệu \(judgedOn.printed) phải từ ngày đầu kỳ \(first.printed) đến hôm nay \(scene.day.printed)",
          "the day of judgement \(judgedOn.printed) must lie between the first day of the period, \(first.printed), and today, \(scene.day.printed)"
        ))
    }
    try tell(Self.lateResults(of: plan, after: judgedOn, in: scene.book.contents), of: plan.code)
    let closed = ClosedPeriod(
      id: scene.newID(), plan: plan.id, period: period, days: first...last, asOf: judgedOn,
      closedOn: scene.day, by: scene.author.user, seq: scene.lastChange, rule: .sent)
    return [closed.insertion(code: plan.code)]
  }

  /// That results handed in after a day are not in the report, where there are any.
  private static func lateResults(
    of plan: Plan, after day: Day, in contents: PlanContents
  ) -> [Words] {
    let late = Set(contents.obligations.filter { $0.isHandedIn(after: day) }.map(\.task))
    let codes = contents.tasks.filter { $0.plan == plan.id && late.contains($0.id) }.map(\.code)
    guard !codes.isEmpty else { return [] }
    let list = NameList(codes, most: 8, counted: "việc").words
    return [
      Words(
        "kết quả gửi sau ngày \(day.printed) không tính vào báo cáo của kỳ: \(list.vi); muốn tính thì chốt với ngày xét muộn hơn",
        "results sent after \(day.printed) are not in the report of the period: \(list.en); to have them in it, close it with a later day of judgement"
      )
    ]
  }
}

/// That a closed period is open again; its report then follows the store as it stands.
public struct PeriodReopening: PlannedChange {
  /// The code of the plan.
  public var plan: String
  /// The period.
  public var period: Period

  /// A reopening of a period.
  public init(of plan: String, _ period: Period) {
    self.plan = plan
    self.period = period
  }

  /// The log names it `reopen-period`.
  public var command: String { "reopen-period" }

  /// The removal of the closing.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``; ``StoreFailure/refused(_:)`` when it is not closed.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let plan = try scene.plan(named: plan)
    guard let known = scene.closing(of: plan, period) else {
      throw .refused(
        Words(
          "kỳ \(period.words.vi) của \(plan.code) chưa chốt",
          "the period \(period.words.en) of \(plan.code) is open"))
    }
    return [known.removal(code: plan.code)]
  }
}

extension ChangeScene {
  /// The closing of a period of a plan; `nil` when it is open.
  fileprivate func closing(of plan: Plan, _ period: Period) -> ClosedPeriod? {
    book.contents.closedPeriods.first { $0.plan == plan.id && $0.period == period }
  }
}
