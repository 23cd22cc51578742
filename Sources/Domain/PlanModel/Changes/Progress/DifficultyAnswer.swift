public import Values

/// That the difficulty of an item was answered, or waits for an answer after all.
public struct DifficultyAnswer: PlannedChange {
  /// The code of the item: a task, a part of one, a target.
  public var code: String
  /// The answer; `nil` takes back that there was one.
  public var answer: String?
  /// The day of the answer; `nil` for that of the change.
  public var day: Day?

  /// An answer to the latest difficulty of an item.
  public init(to code: String, _ answer: String?, on day: Day? = nil) {
    self.code = code
    self.answer = answer
    self.day = day
  }

  /// The log names it `answer`.
  public var command: String { "answer" }

  /// The edit of the latest report that tells a difficulty of the item.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``; ``StoreFailure/refused(_:)`` when no difficulty was
  ///   told.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let named = try scene.judged.followedItem(named: code)
    let reports = (scene.book.reportsByItem[named.item.record] ?? []).filter {
      $0.difficulty != nil
    }
    guard let report = reports.last(where: { $0.item == named.item }) ?? reports.last else {
      throw .refused(
        Words(
          "\(named.code) chưa ghi vướng mắc nào; ghi bằng «dondoc review \(named.code) --difficulty»",
          "\(named.code) has no difficulty; tell one with `dondoc review \(named.code) --difficulty`"
        ))
    }
    var answered = report
    answered.difficultyState = answer == nil ? .open : .answered
    answered.answer = answer
    answered.answeredOn = answer == nil ? nil : day ?? scene.day
    return [report.edit(to: answered, code: named.code)].compactMap(\.self)
  }
}
