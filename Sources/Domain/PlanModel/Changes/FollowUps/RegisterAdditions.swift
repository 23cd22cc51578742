import Values

/// What came out of an act of following, once it is known.
public struct FollowUpConclusion: PlannedChange {
  /// The code of the act.
  public var code: String
  /// What came out of it.
  public var conclusion: String

  /// A conclusion of an act.
  public init(of code: String, _ conclusion: String) {
    self.code = code
    self.conclusion = conclusion
  }

  /// The log names it `follow`.
  public var command: String { "follow" }

  /// The edit of the act.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let old = try scene.followUp(named: code)
    var new = old
    new.conclusion = conclusion
    return [old.edit(to: new, code: old.code)].compactMap(\.self)
  }
}

/// That an act of following asks for something more.
public struct RecommendationAddition: PlannedChange {
  /// The code of the act.
  public var code: String
  /// What is asked for, of whom and by when.
  public var details: RecommendationDetails

  /// A recommendation of an act.
  public init(to code: String, _ details: RecommendationDetails) {
    self.code = code
    self.details = details
  }

  /// The log names it `follow`.
  public var command: String { "follow" }

  /// The new record, with the next number of the act.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` for a day before the act.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let row = scene.book.row(of: try scene.followUp(named: code))
    let act = row.followUp
    if let due = details.due, due < act.day { throw .refused(Self.tooEarly(due, act)) }
    let last = row.recommendations.map(\.ordinal).max() ?? 0
    var new = FollowUpRecommendation(
      id: scene.newID(), followUp: act.id, ordinal: last + 1, text: details.text)
    new.due = details.due
    new.agency = try details.agency.map { name throws(StoreFailure) in
      try scene.agency(named: name).id
    }
    return [new.insertion(code: act.code)]
  }

  private static func tooEarly(_ due: Day, _ act: FollowUp) -> Words {
    Words(
      "hạn thực hiện \(due.printed) trước ngày \(act.day.printed) của \(act.code); ghi ngày muộn hơn",
      "\(due.printed) is before \(act.day.printed), the day of \(act.code); write a later day")
  }
}
