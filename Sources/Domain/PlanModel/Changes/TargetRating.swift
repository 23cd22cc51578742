public import Values

/// That a person judges how likely a target is to be met, and signs for it.
///
/// What is computed from figures stays as it is. A second judgement of the same person and day
/// corrects the first; any other stands beside it.
public struct TargetRating: PlannedChange {
  /// The code of the target.
  public var code: String
  /// How likely it is to be met.
  public var outlook: Outlook
  /// The day of the judgement; `nil` for that of the change.
  public var day: Day?
  /// Why.
  public var note: String?

  /// A judgement of a target.
  public init(code: String, outlook: Outlook, day: Day? = nil, note: String? = nil) {
    self.code = code
    self.outlook = outlook
    self.day = day
    self.note = note
  }

  /// The log names it `rate`.
  public var command: String { "rate" }

  /// Works out the edits that make it.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let target = try scene.target(code)
    let (signer, day) = (scene.author.user, day ?? scene.day)
    let known = scene.book.ratingsByTarget[target.id]?.first {
      $0.day == day && $0.signer == signer
    }
    guard let known else {
      var rating = Rating(
        id: scene.newID(), target: target.id, day: day, outlook: outlook, signer: signer)
      rating.note = note
      return [rating.insertion(code: target.code)]
    }
    var corrected = known
    corrected.outlook = outlook
    corrected.note = note
    return [known.edit(to: corrected, code: target.code)].compactMap(\.self)
  }
}

/// That what a target was about no longer exists, or exists after all.
public struct TargetVoiding: PlannedChange {
  /// The code of the target.
  public var code: String
  /// Why, with the document that says so; `nil` takes the target back into the count.
  public var reason: String?

  /// The end of the object of a target.
  public init(code: String, reason: String?) {
    self.code = code
    self.reason = reason
  }

  /// The log names it `void`.
  public var command: String { "void" }

  /// Works out the edits that make it.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let target = try scene.target(code)
    var changed = target
    changed.voidReason = reason
    return [target.edit(to: changed, code: target.code)].compactMap(\.self)
  }
}

extension ChangeScene {
  /// The target that has a code.
  fileprivate func target(_ code: String) throws(StoreFailure) -> Target {
    let wanted = ItemCode(code).description
    guard let row = judged.targets.first(where: { $0.target.code == wanted }) else {
      throw .unknownCode(code, .target)
    }
    return row.target
  }
}
