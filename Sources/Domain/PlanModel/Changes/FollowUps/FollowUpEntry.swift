import Values

/// That an act of following is put into the register, or corrected there.
public struct FollowUpEntry: PlannedChange {
  /// What is said of it; a correction says everything anew, its answer aside.
  public var details: FollowUpDetails
  /// The code of the act to be corrected; `nil` for a new one.
  public var code: String?

  /// An entry of an act.
  public init(_ details: FollowUpDetails, correcting code: String? = nil) {
    self.details = details
    self.code = code
  }

  /// The log names it `urge`, or `follow` where nobody is urged.
  public var command: String { details.kind == .urging ? "urge" : "follow" }

  /// The edits of the act, of its ties to items and of its recommendations.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``; ``StoreFailure/refused(_:)`` for an answer asked for
  ///   before the act.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    try edits(in: scene, passingOver: 0)
  }

  /// The edits of one act among several of a change, some of which come before it.
  func edits(in scene: ChangeScene, passingOver count: Int) throws(StoreFailure) -> [Edit] {
    let day = details.day ?? scene.day
    if let answerBy = details.answerBy, answerBy < day {
      throw .refused(Self.tooEarly(answerBy, day))
    }
    let old = try code.map { code throws(StoreFailure) in try scene.followUp(named: code) }
    let code = if let old { old.code } else { try scene.nextFollowUpCode(passingOver: count) }
    let new = filled(
      old ?? FollowUp(id: scene.newID(), code: code, kind: details.kind, day: day), day, scene)
    let own = old.map { $0.edit(to: new, code: code) } ?? new.insertion(code: code)
    return try [own].compactMap(\.self) + itemEdits(of: new, scene)
      + recommendationEdits(of: new, scene)
  }

  private func filled(_ base: FollowUp, _ day: Day, _ scene: ChangeScene) -> FollowUp {
    var filled = base
    let body = scene.body(named: details.addressee ?? "")
    filled.kind = details.kind
    filled.day = day
    (filled.addressee, filled.agency) = (body.written, body.agency?.id)
    filled.conductedBy = details.conductedBy
    filled.subject = details.subject
    filled.document = details.document
    filled.answerBy = details.answerBy
    filled.conclusion = details.conclusion
    return filled
  }

  private func itemEdits(
    of followUp: FollowUp, _ scene: ChangeScene
  ) throws(StoreFailure) -> [Edit] {
    let known = scene.book.itemsByFollowUp[followUp.id] ?? []
    var (edits, wanted): ([Edit], Set<FollowedItem>) = ([], [])
    for code in details.items {
      let named = try scene.judged.followedItem(named: code)
      guard wanted.insert(named.item).inserted, !known.contains(where: { $0.item == named.item })
      else { continue }
      let tie = FollowUpItem(id: scene.newID(), followUp: followUp.id, item: named.item)
      edits.append(tie.insertion(code: named.code))
    }
    let gone = known.filter { !wanted.contains($0.item) }
    return gone.map { $0.removal(code: scene.book.code(of: $0.item)) } + edits
  }

  private func recommendationEdits(
    of followUp: FollowUp, _ scene: ChangeScene
  ) throws(StoreFailure) -> [Edit] {
    let known = scene.book.row(of: followUp).recommendations
    var edits: [Edit] = []
    for (place, details) in details.recommendations.enumerated() {
      let old = place < known.count ? known[place] : nil
      var new =
        old
        ?? FollowUpRecommendation(
          id: scene.newID(), followUp: followUp.id, ordinal: place + 1, text: details.text)
      new.text = details.text
      new.due = details.due
      new.agency = try details.agency.map { name throws(StoreFailure) in
        try scene.agency(named: name).id
      }
      let edit =
        old == nil
        ? new.insertion(code: followUp.code) : old?.edit(to: new, code: followUp.code)
      if let edit { edits.append(edit) }
    }
    let gone = known.dropFirst(details.recommendations.count)
    return edits + gone.map { $0.removal(code: followUp.code) }
  }

  private static func tooEarly(_ answerBy: Day, _ day: Day) -> Words {
    Words(
      "hạn trả lời \(answerBy.printed) trước ngày văn bản \(day.printed); ghi một ngày muộn hơn",
      "the answer is asked for by \(answerBy.printed), before \(day.printed); write a later day")
  }
}
