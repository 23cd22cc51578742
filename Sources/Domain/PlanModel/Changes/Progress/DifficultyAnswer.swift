public import Values

/// That the difficulty of an item was answered, or waits for an answer after all.
public struct DifficultyAnswer: PlannedChange {
  /// The code of the item: a task, a part of one, a target.
  public var code: String
  /// The answer; `nil` takes back that there was one.
  public var answer: String?
  /// The day of the answer; `nil` for that of the change.
  public var day: Day?
  /// The report that tells the difficulty; `nil` for the latest of the item that waits for one.
  public var report: RecordID?

  /// An answer to a difficulty of an item.
  public init(to code: String, _ answer: String?, on day: Day? = nil, report: RecordID? = nil) {
    self.code = code
    self.answer = answer
    self.day = day
    self.report = report
  }

  /// The log names it `answer`.
  public var command: String { "answer" }

  /// The edit of the report that tells the difficulty.
  ///
  /// - Throws: ``StoreFailure/unknownCode(_:)``; ``StoreFailure/refused(_:)`` when no difficulty was
  ///   told, or several units wait for an answer and the code names none of them.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let named = try scene.judged.followedItem(named: code)
    let report = try told(of: named, in: scene.book)
    var answered = report
    answered.difficultyState = answer == nil ? .open : .answered
    answered.answer = answer
    answered.answeredOn = answer == nil ? nil : day ?? scene.day
    return [report.edit(to: answered, code: scene.book.code(of: report.item))].compactMap(\.self)
  }

  /// The report meant: the one named; else that of the very item, where it still waits; else the
  /// only one that waits.
  private func told(of named: NamedItem, in book: PlanBook) throws(StoreFailure) -> ProgressReport {
    let told = (book.reportsByItem[named.item.record] ?? []).filter {
      $0.difficulty != nil && (named.item.member == nil || $0.item.member == named.item.member)
    }
    if let known = told.first(where: { $0.id == report }) { return known }
    let own = told.filter { $0.item == named.item }
    let wanted: DifficultyState = answer == nil ? .answered : .open
    if let waiting = own.last(where: { $0.difficultyState == wanted }) { return waiting }
    var units: Set<RecordID?> = []
    let others = told.reversed().filter { units.insert($0.item.member).inserted }
      .filter { $0.difficultyState == wanted }
    guard others.count < 2 else {
      throw .refused(Self.several(others.map { book.code(of: $0.item) }))
    }
    guard let only = others.first ?? own.last ?? told.last else {
      throw .hindered(Self.nothingTold(named.code))
    }
    return only
  }

  private static func several(_ codes: [String]) -> Words {
    let list = codes.reversed().joined(separator: ", ")
    return Words(
      "nhiều đơn vị có vướng mắc, hãy ghi mã của một: \(list)",
      "several units told a difficulty, write the code of one: \(list)")
  }

  private static func nothingTold(_ code: String) -> PlacedWords {
    PlacedWords(
      Words("\(code) chưa ghi vướng mắc nào", "\(code) has no difficulty"),
      onCommandLine: Words(
        "ghi bằng «dondoc review \(code) --difficulty»",
        "tell one with `dondoc review \(code) --difficulty`"),
      inDashboard: Words("ghi khi rà soát kỳ (phím r)", "tell one in the review round (key r)"))
  }
}
