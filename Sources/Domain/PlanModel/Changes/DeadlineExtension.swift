public import Values

/// That a later day was asked for, granted or refused for a task or a part of it.
///
/// The day of the document stays. A decision about a day that was asked for before is written to
/// the record of the asking; without one it makes a record of its own.
public struct DeadlineExtension: DoubtfulChange {
  /// The code of the task, or of one part of it.
  public var code: String
  /// The day asked for, or granted.
  public var newDue: Day
  /// What was decided.
  public var decision: ExtensionDecision
  /// Who asked, and when; for something only asked for, the day of the change when not given.
  public var askedBy: String?, askedOn: Day?
  /// Who decided, and when; the day of the change when not given.
  public var decidedBy: String?, decidedOn: Day?
  /// The number of the document.
  public var document: String?
  /// Why more time was asked for.
  public var reason: String?
  /// What a person was told of days that can hardly be meant, and agreed to.
  public var agreed: Words?

  /// An extension of which only the day and the decision are known.
  public init(of code: String, to newDue: Day, _ decision: ExtensionDecision = .granted) {
    self.code = code
    self.newDue = newDue
    self.decision = decision
  }

  /// The name of the command.
  public var command: String { "extend" }

  /// The record of the extension, new or decided.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` when there is no day to move;
  ///   ``StoreFailure/unconfirmed(_:)`` for days that can hardly be meant, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let (row, parts) = try scene.judged.named(code)
    let part = try part(of: row, parts)
    let label = ItemCode(code).member == nil ? ItemCode(part.code).withoutMember : part.code
    guard let last = part.judgement.occurrence.effectiveDue else {
      throw .hindered(Self.noDeadline(row.task.code))
    }
    if let sent = part.obligation.sentOn, !part.isOpen, (decidedOn ?? scene.day) > sent {
      throw .refused(Self.doneAlready(label, sent))
    }
    let pending = pending(for: part, of: row.task, in: scene)
    try tell(
      doubts(about: last, pending, on: scene.day) + Self.doubts(about: part, decision), of: label)
    guard decision != .asked, let pending else {
      return [record(of: row.task, part, scene).insertion(code: label)]
    }
    return [pending.edit(to: decided(pending, scene), code: label)].compactMap(\.self)
  }

  /// The later day that was asked for and waits for a decision; `nil` when none does.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``.
  func pending(in scene: ChangeScene) throws(StoreFailure) -> Extension? {
    let (row, parts) = try scene.judged.named(code)
    return pending(for: try part(of: row, parts), of: row.task, in: scene)
  }

  private func pending(for part: Part, of task: PlanTask, in scene: ChangeScene) -> Extension? {
    (scene.book.extensionsByTask[task.id] ?? []).last {
      $0.decision == .asked && $0.period == part.obligation.period && $0.member == member(of: part)
    }
  }

  /// The part that is meant: one of a member where the code names it, else that of the earliest
  /// period still open.
  private func part(of row: TaskRow, _ parts: [Part]) throws(StoreFailure) -> Part {
    guard let foremost = PartsOnDay(parts).foremost else { throw .unknownCode(code) }
    return foremost
  }

  private func member(of part: Part) -> RecordID? {
    ItemCode(code).member == nil ? nil : part.obligation.member
  }

  private func record(of task: PlanTask, _ part: Part, _ scene: ChangeScene) -> Extension {
    var record = Extension(id: scene.newID(), task: task.id, newDue: newDue, decision: decision)
    record.period = part.obligation.period
    record.member = member(of: part)
    record.askedBy = askedBy
    record.askedOn = askedOn ?? (decision == .asked ? scene.day : nil)
    record.decidedBy = decision == .asked ? nil : decidedBy
    record.decidedOn = decision == .asked ? nil : decidedOn ?? scene.day
    record.document = document
    record.reason = reason
    return record
  }

  private func decided(_ pending: Extension, _ scene: ChangeScene) -> Extension {
    var record = pending
    if decision == .granted { record.newDue = newDue }
    record.decision = decision
    record.decidedBy = decidedBy
    record.decidedOn = decidedOn ?? scene.day
    record.askedBy = askedBy ?? pending.askedBy
    record.askedOn = askedOn ?? pending.askedOn
    record.document = document ?? pending.document
    record.reason = reason ?? pending.reason
    return record
  }

  private static func noDeadline(_ code: String) -> PlacedWords {
    PlacedWords(
      Words("\(code) chưa có thời hạn để gia hạn", "\(code) has no deadline to extend"),
      onCommandLine: Words(
        "đặt thời hạn bằng «dondoc due»", "set one with `dondoc due`"),
      inDashboard: Words("đặt thời hạn bằng phím h", "set one with h"))
  }

  private static func doneAlready(_ code: String, _ sent: Day) -> Words {
    Words(
      """
      \(code) đã hoàn thành, gửi ngày \(sent.printed), nên không gia hạn được nữa; nếu quyết định \
      có trước ngày đó thì ghi ngày quyết định
      """,
      """
      \(code) is done and was sent on \(sent.printed), so it can not be extended any more; if it \
      was decided before that, write the day of the decision
      """)
  }

  /// What is odd about the days.
  private func doubts(about last: Day, _ pending: Extension?, on today: Day) -> [Words] {
    var doubts: [Words] = []
    if decision != .refused {
      if newDue <= last {
        doubts.append(
          Words(
            "hạn mới \(newDue.printed) không sau hạn đang áp dụng \(last.printed)",
            "the new day \(newDue.printed) is not after the last good day \(last.printed)"))
      } else if let doubt = DayDoubt.owed(newDue, issued: nil, on: today) {
        doubts.append(doubt.words(Words("hạn mới", "new day"), newDue))
      }
    }
    if decision == .asked || pending == nil, let asked = askedOn ?? assumedAsking(on: today),
      asked > last
    {
      doubts.append(
        Words(
          "đề nghị ngày \(asked.printed), sau khi đã hết hạn \(last.printed)",
          "asked for on \(asked.printed), after the day \(last.printed) had passed"))
    }
    return doubts
  }

  /// What is odd about more time for work that is done.
  private static func doubts(about part: Part, _ decision: ExtensionDecision) -> [Words] {
    guard part.obligation.state == .done else { return [] }
    switch decision {
    case .asked:
      return [
        Words(
          "việc đã hoàn thành, không cần xin gia hạn", "the work is done and needs no more time")
      ]
    case .granted where part.judgement.timeClass == .doneLate:
      return [
        Words(
          "việc đã hoàn thành quá hạn; gia hạn lúc này làm cho thành đúng hạn",
          "the work was done late; more time given now makes it done on time")
      ]
    case .granted, .refused: return []
    }
  }

  /// The day something only asked for was asked for, where nobody says.
  private func assumedAsking(on today: Day) -> Day? { decision == .asked ? today : nil }
}

extension ItemCode {
  /// The code without the member in it.
  fileprivate var withoutMember: String { item + (period.map { "/\($0)" } ?? "") }
}
