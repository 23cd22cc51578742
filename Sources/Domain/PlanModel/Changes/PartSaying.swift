public import Values

/// That a person says something of one part of a task, as a screen showed it to them.
public struct PartSaying: DoubtfulChange {
  /// What is said.
  public var update: WorkUpdate
  /// The part as it was read; what another said of it since is not written over.
  public let part: Part
  /// What a person was told of days that can hardly be right, and agreed to.
  public var agreed: Words?

  /// Something said of a part.
  public init(_ update: WorkUpdate, of part: Part) {
    self.update = update
    self.part = part
  }

  /// The name of the command.
  public var command: String { "set" }

  /// The record of the part, new or changed.
  ///
  /// - Throws: ``StoreFailure/unconfirmed(_:)`` for days that can hardly be right, until a person
  ///   agrees; ``StoreFailure/refused(_:)`` when the one who reported a result would confirm it.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let row = try scene.judged.named(part.code).row
    let issued = scene.book.plansByID[row.task.plan]?.issued
    try tell(update.dayDoubts(over: part.obligation, issued: issued, on: scene.day), of: part.code)
    return [try update.edit(of: part, newID: scene.newID(), by: scene.author)].compactMap(\.self)
  }
}

extension WorkUpdate {
  /// What is odd about the days that are newly said.
  ///
  /// - Parameters:
  ///   - obligation: The part as it stands; days it has already are not doubted again.
  ///   - issued: The day the plan was issued.
  ///   - today: The day of the person.
  /// - Returns: A sentence for each day.
  public func dayDoubts(over obligation: Obligation, issued: Day?, on today: Day) -> [Words] {
    let days = [
      (Words("ngày gửi kết quả", "day sent"), sentOn, obligation.sentOn),
      (Words("ngày văn bản", "day of the document"), productOn, obligation.productOn),
    ]
    return days.compactMap { name, new, old in
      guard let new, new != old else { return nil }
      return DayDoubt.happened(new, issued: issued, on: today)?.words(name, new)
    }
  }
}
