public import Values

/// That a later day which was asked for is granted as it was asked for, or refused.
public struct ExtensionAnswer: DoubtfulChange {
  /// The code of the task, or of one part of it.
  public var code: String
  /// Whether the day is granted.
  public var isGranted: Bool
  /// Who decided, and when; the day of the change when not given.
  public var decidedBy: String?, decidedOn: Day?
  /// The number of the document.
  public var document: String?
  /// What a person was told of days that can hardly be meant, and agreed to.
  public var agreed: Words?

  /// An answer to what was asked for.
  public init(to code: String, isGranted: Bool) {
    self.code = code
    self.isGranted = isGranted
  }

  /// The log names it `extend`, as any decision about a later day.
  public var command: String { "extend" }

  /// The part of the store it is worked out against: the plan of the task.
  public var reach: QueryScope { QueryScope(.itemsOfTask(ItemCode(code).item)) }

  /// The record of the asking, decided.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` when no later day was asked for;
  ///   ``StoreFailure/unconfirmed(_:)`` for a day that can hardly be meant, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    var decision = DeadlineExtension(
      of: code, to: scene.day, isGranted ? .granted : .refused)
    guard let asked = try decision.pending(in: scene) else { throw .hindered(Self.nothing(code)) }
    decision.newDue = asked.newDue
    (decision.decidedBy, decision.decidedOn) = (decidedBy, decidedOn)
    decision.document = document
    decision.agreed = agreed
    return try decision.edits(in: scene)
  }

  private static func nothing(_ code: String) -> PlacedWords {
    PlacedWords(
      Words(
        "\(code) không có đề nghị gia hạn nào đang chờ",
        "no later day of \(code) waits for a decision"),
      onCommandLine: Words(
        "gia hạn bằng «dondoc extend \(code) NGÀY»", "grant one with `dondoc extend \(code) DAY`"),
      inDashboard: Words("gia hạn bằng phím h", "grant one with h"))
  }
}
