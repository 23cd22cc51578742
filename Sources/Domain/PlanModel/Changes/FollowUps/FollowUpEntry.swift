import Values

/// That an act of following is put into the register.
public struct FollowUpEntry: PlannedChange {
  /// What is said of it.
  public var details: FollowUpDetails

  /// An entry of an act.
  public init(_ details: FollowUpDetails) {
    self.details = details
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
    try FollowUp.check(answerBy: details.answerBy, of: day)
    let code = try scene.nextFollowUpCode(passingOver: count)
    let act = filled(
      FollowUp(id: scene.newID(), code: code, kind: details.kind, day: day), scene)
    return try [act.insertion(code: code)] + scene.edits(tying: act.id, to: details.items)
      + recommendationEdits(of: act, scene)
  }

  private func filled(_ act: FollowUp, _ scene: ChangeScene) -> FollowUp {
    var filled = act
    let body = scene.body(named: details.addressee ?? "")
    (filled.addressee, filled.agency) = (body.written, body.agency?.id)
    filled.conductedBy = details.conductedBy
    filled.subject = details.subject
    filled.document = details.document
    filled.answerBy = details.answerBy
    filled.conclusion = details.conclusion
    return filled
  }

  private func recommendationEdits(
    of act: FollowUp, _ scene: ChangeScene
  ) throws(StoreFailure) -> [Edit] {
    var edits: [Edit] = []
    for (place, details) in details.recommendations.enumerated() {
      var new = FollowUpRecommendation(
        id: scene.newID(), followUp: act.id, ordinal: place + 1, text: details.text)
      new.due = details.due
      new.agency = try details.agency.map { name throws(StoreFailure) in
        try scene.agency(named: name).id
      }
      edits.append(new.insertion(code: act.code))
    }
    return edits
  }
}
