public import Values

/// That a part of a task, named by its code, is in a state, with what belongs to the state.
public struct StateChange: DoubtfulChange {
  /// The code of a task with one part, or of a part.
  public var code: String
  /// What is said; what is `nil` in it stays as it is, a day of sending aside that the state asks
  /// for.
  public var said: WorkUpdate
  /// What a person was told of days that can hardly be right, and agreed to.
  public var agreed: Words?

  /// A state for the part a code names.
  public init(of code: String, _ said: WorkUpdate) {
    self.code = code
    self.said = said
  }

  /// The name of the command.
  public var command: String { "set" }

  /// The edit of the part.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` for a task of several parts, and when the one who
  ///   reported a result would confirm it; ``StoreFailure/unconfirmed(_:)`` for days that can hardly
  ///   be right, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let (row, parts) = try scene.judged.named(code)
    guard parts.count == 1, let part = parts.first else {
      throw .refused(Self.severalParts(row.task.code, parts.count))
    }
    var update = WorkUpdate(of: part.obligation)
    update.move(to: said.state, on: said.sentOn ?? scene.day)
    update.sentOn = said.sentOn ?? update.sentOn
    update.product = said.product ?? update.product
    update.productOn = said.productOn ?? update.productOn
    update.productPlan = said.product == nil ? update.productPlan : said.productPlan
    if said.sentOn == nil { update.sendWithDocument(since: part.obligation) }
    update.note = said.note ?? update.note
    update.reportedBy = said.reportedBy ?? update.reportedBy
    let issued = scene.book.plansByID[row.task.plan]?.issued
    try tell(update.dayDoubts(over: part.obligation, issued: issued, on: scene.day), of: part.code)
    return [try update.edit(of: part, newID: scene.newID(), by: scene.author)].compactMap(\.self)
  }

  private static func severalParts(_ code: String, _ count: Int) -> Words {
    Words(
      "\(code) có \(count) phần việc; bỏ đánh dấu, rồi bấm t trên việc này để ghi từng phần",
      "\(code) has \(count) parts; unmark it, and press t on it to tick off each")
  }
}

extension WorkUpdate {
  /// That a part is in a state, and nothing else of it.
  public init(_ state: WorkState) {
    self.state = state
  }
}
