public import Values

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
    try act.check(due: details.due)
    let last = row.recommendations.map(\.ordinal).max() ?? 0
    var new = FollowUpRecommendation(
      id: scene.newID(), followUp: act.id, ordinal: last + 1, text: details.text)
    new.due = details.due
    new.agency = try details.agency.map { name throws(StoreFailure) in
      try scene.agency(named: name).id
    }
    return [new.insertion(code: act.code)]
  }
}

/// That a recommendation is put in other words, or is to be carried out by others or by another day.
public struct RecommendationEdit: PlannedChange {
  /// The code of the act it comes from.
  public var code: String
  /// Its place among those of the act, from 1.
  public var ordinal: Int
  /// What is asked for; `nil` where that stays.
  public var text: String?
  /// The agency that is to do it, by its code or name; empty for the one the act turns to, `nil`
  /// where that stays.
  public var agency: String?
  /// The day by which it is to be done, or that there is none; `nil` where that stays.
  public var due: Day??

  /// A correction of a recommendation, which says nothing yet.
  public init(of code: String, _ ordinal: Int) {
    self.code = code
    self.ordinal = ordinal
  }

  /// The log names it `follow`.
  public var command: String { "follow" }

  /// The edit of the recommendation.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` for a number the act has not, and a day before the act.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let row = scene.book.row(of: try scene.followUp(named: code))
    let old = try row.recommendation(ordinal)
    var new = old
    if let text { new.text = text }
    if let agency { new.agency = agency.isEmpty ? nil : try scene.agency(named: agency).id }
    if let due {
      try row.followUp.check(due: due)
      new.due = due
    }
    return [old.edit(to: new, code: row.followUp.code)].compactMap(\.self)
  }
}

extension FollowUp {
  /// Refuses that something is to be carried out before the act that asks for it.
  ///
  /// - Throws: ``StoreFailure/refused(_:)``.
  fileprivate func check(due: Day?) throws(StoreFailure) {
    guard let due, due < day else { return }
    throw .refused(
      Words(
        "hạn thực hiện \(due.printed) trước ngày \(day.printed) của \(code); ghi ngày muộn hơn",
        "\(due.printed) is before \(day.printed), the day of \(code); write a later day"))
  }
}

extension FollowUpRow {
  /// The recommendation at a place, from 1.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` where there is none.
  func recommendation(_ ordinal: Int) throws(StoreFailure) -> FollowUpRecommendation {
    guard recommendations.indices.contains(ordinal - 1) else {
      throw .refused(
        Words(
          "\(followUp.code) có \(recommendations.count) kiến nghị, không có số \(ordinal)",
          "\(followUp.code) has \(String(counting: recommendations.count, "recommendation")), none is number \(ordinal)"
        ))
    }
    return recommendations[ordinal - 1]
  }
}
