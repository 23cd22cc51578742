public import Values

/// That an act of following was answered, or is without an answer after all.
public struct FollowUpAnswer: DoubtfulChange {
  /// The code of the act.
  public var code: String
  /// The day of the answer; `nil` takes back that there was one.
  public var day: Day?
  /// What was answered, where it was copied down.
  public var answer: String?
  /// What a person was told of its day and agreed to.
  public var agreed: Words?

  /// An answer to an act.
  public init(to code: String, on day: Day?, _ answer: String? = nil) {
    self.code = code
    self.day = day
    self.answer = answer
  }

  /// The log names it `answer`.
  public var command: String { "answer" }

  /// The edit of the act.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` for a day before the act;
  ///   ``StoreFailure/unconfirmed(_:)`` for a day still to come, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let old = try scene.followUp(named: code)
    try FollowUp.check(answeredOn: day, to: old.code, of: old.day)
    if let day, day != old.answeredOn {
      let doubt = DayDoubt.happened(day, issued: nil, on: scene.day)
      let name = FieldWords.name(of: "answered_on", in: .followUp)
      try tell([doubt?.words(name, day)].compactMap(\.self), of: old.code)
    }
    var new = old
    new.answeredOn = day
    new.answer = day == nil ? nil : answer
    return [old.edit(to: new, code: old.code)].compactMap(\.self)
  }
}

/// That a recommendation was carried out, or was not after all.
public struct RecommendationOutcome: PlannedChange {
  /// The code of the act it comes from.
  public var code: String
  /// Its place among those of the act, from 1.
  public var ordinal: Int
  /// The day it was done; `nil` takes back that it was.
  public var doneOn: Day?
  /// The document that proves it, or what came of it.
  public var product: String?

  /// An outcome of a recommendation.
  public init(of code: String, _ ordinal: Int, doneOn: Day?, product: String? = nil) {
    self.code = code
    self.ordinal = ordinal
    self.doneOn = doneOn
    self.product = product
  }

  /// The log names it `follow`.
  public var command: String { "follow" }

  /// The edit of the recommendation.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let row = scene.book.row(of: try scene.followUp(named: code))
    let old = try row.recommendation(ordinal)
    var new = old
    new.doneOn = doneOn
    new.product = doneOn == nil ? nil : product
    return [old.edit(to: new, code: row.followUp.code)].compactMap(\.self)
  }
}
