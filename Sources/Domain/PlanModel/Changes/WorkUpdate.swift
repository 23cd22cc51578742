public import Values
import VietnameseText

/// What a person says of a part of a task: its state and what belongs to it.
public struct WorkUpdate: Equatable, Sendable {
  /// The state.
  public var state: WorkState
  /// The day the result was sent; only kept for states in which something was sent.
  public var sentOn: Day?
  /// The number of the document that proves it done.
  public var product: String?
  /// The day of that document.
  public var productOn: Day?
  /// The plan in the store that is the product.
  public var productPlan: RecordID?
  /// A remark.
  public var note: String?
  /// Who sent the result, or said that it was sent; `nil` for whoever makes the change.
  public var reportedBy: String?
  /// The day a result was confirmed; `nil` for the day of the change.
  public var confirmedOn: Day?

  /// What an obligation says as it stands.
  public init(of obligation: Obligation) {
    state = obligation.state
    sentOn = obligation.sentOn
    product = obligation.product
    productOn = obligation.productOn
    productPlan = obligation.productPlan
    note = obligation.note
    reportedBy = obligation.reportedBy
    confirmedOn = obligation.confirmedOn
  }

  /// Moves to another state.
  ///
  /// A result that now counts as sent gets the day, also one that was returned and is sent again;
  /// one that is to be worked on loses it. Who sends a result is said anew. A remark stays, as whom
  /// work waits for may hold in the next state as well; but the reason of a state goes with it, nor
  /// does a remark stand for one.
  ///
  /// - Parameters:
  ///   - state: The new state.
  ///   - day: The day a result counts as sent when no day is known.
  public mutating func move(to state: WorkState, on day: Day) {
    let wasReturned = self.state == .returned
    // The one who sent a result before need not be the one who sends it again.
    if state == .awaitingConfirmation, self.state != state { reportedBy = nil }
    if self.state != state, self.state.needsReason || state.needsReason { note = nil }
    self.state = state
    switch state {
    case .done, .awaitingConfirmation: sentOn = wasReturned ? day : sentOn ?? day
    case .unknown, .notStarted, .inProgress: sentOn = nil
    case .returned, .paused, .closed: break
    }
  }

  /// Names the document that proves it done; one that is a plan in the store is tied to that.
  ///
  /// - Parameters:
  ///   - product: The number of the document, or the code or number of a plan; `nil` takes it away.
  ///   - plans: The plans of the store.
  public mutating func name(product: String?, among plans: [Plan]) {
    let wanted = product.map(fold)
    let plan = plans.first { plan in
      fold(plan.code) == wanted || plan.number.map { fold($0) == wanted } ?? false
    }
    productPlan = plan?.id
    self.product = plan.map { $0.number ?? $0.code } ?? product
    if let issued = plan?.issued { productOn = productOn ?? issued }
  }

  /// The edit that says this of a part.
  ///
  /// - Parameters:
  ///   - part: The part as it was read; the change is refused when it is no longer so.
  ///   - id: The identity for a record that is not stored yet.
  /// - Returns: `nil` when nothing differs.
  public func edit(of part: Part, newID id: RecordID) -> Edit? {
    edit(of: part, newID: id, saying: filled(part.obligation))
  }

  /// The edit by which a person says this of a part, under the rules for sending and confirming.
  ///
  /// Whoever says that a result was sent has reported it, unless another is named; the result is
  /// confirmed by another than the one who reported it, who can only send it again: see ``StateMove``.
  ///
  /// - Parameters:
  ///   - part: The part as it was read; the change is refused when it is no longer so.
  ///   - id: The identity for a record that is not stored yet.
  ///   - author: Who says so, and when.
  /// - Returns: `nil` when nothing differs.
  /// - Throws: ``StoreFailure/refused(_:)`` when the one who reported a result would confirm it.
  public func edit(
    of part: Part, newID id: RecordID, by author: Author
  ) throws(StoreFailure) -> Edit? {
    var said = filled(part.obligation)
    let old = part.obligation
    switch StateMove.move(
      from: old.state, to: state, isReporter: said.isReported(by: author))
    {
    case .keeps: break
    case .refused: throw .refused(Self.ownReport(part.code))
    case .confirms:
      said.confirmedBy = author.user
      said.confirmedOn = confirmedOn ?? author.day
    case .sendsAgain:
      said.state = .awaitingConfirmation
      (said.confirmedBy, said.confirmedOn) = (nil, nil)
    case .reports:
      said.reportedBy = reportedBy ?? author.user
      (said.confirmedBy, said.confirmedOn) = (nil, nil)
    case .reopens: (said.confirmedBy, said.confirmedOn) = (nil, nil)
    case .forgets: (said.reportedBy, said.confirmedBy, said.confirmedOn) = (nil, nil, nil)
    }
    return edit(of: part, newID: id, saying: said)
  }

  private static func ownReport(_ code: String) -> Words {
    Words(
      """
      \(code): người báo cáo không tự xác nhận kết quả của mình được; để người khác xác \
      nhận, hoặc nếu chỉ nhập hộ thì ghi tên người gửi vào ô «Người báo cáo»
      """,
      """
      \(code): you reported this result, so another must confirm it; if you only entered it for \
      someone, write who sent it into the field "Reported by"
      """)
  }

  private func filled(_ obligation: Obligation) -> Obligation {
    var copy = obligation
    copy.state = state
    copy.sentOn = sentOn
    copy.product = product
    copy.productOn = productOn
    copy.productPlan = productPlan
    copy.note = note
    copy.reportedBy = reportedBy
    return copy
  }

  private func edit(of part: Part, newID id: RecordID, saying said: Obligation) -> Edit? {
    guard !part.isStored else { return part.obligation.edit(to: said, code: part.code) }
    guard said != part.obligation else { return nil }
    return said.identified(by: id).insertion(code: part.code)
  }
}

extension Obligation {
  /// The same obligation with an identity of its own.
  func identified(by id: RecordID) -> Obligation {
    var copy = Obligation(id: id, task: task, member: member, period: period)
    copy.state = state
    copy.sentOn = sentOn
    copy.product = product
    copy.productOn = productOn
    copy.productPlan = productPlan
    copy.note = note
    copy.reportedBy = reportedBy
    copy.confirmedBy = confirmedBy
    copy.confirmedOn = confirmedOn
    return copy
  }
}

extension Obligation {
  /// Whether a result was reported by somebody, by a name that is written in any way.
  fileprivate func isReported(by author: Author) -> Bool {
    reportedBy.map { fold($0) == fold(author.user) } ?? false
  }
}
