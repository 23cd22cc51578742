public import Values

/// Records that functions of an agency ended or went to another, or that a proposal holds.
public struct Succeed: PlannedChange {
  /// The agency that gave them up, by its code or by words that only one has.
  public let predecessor: String
  /// The one that took them over; `nil` when they ended.
  public let heir: String?
  /// The first day after; `nil` for that of the record there is, else the day of the change.
  public var day: Day?
  /// In what way; `nil` for that of the record there is, else a merger.
  public var form: SuccessionForm?
  /// Which functions; `nil` for all, or those of the record there is.
  public var scope: String?
  /// Where it is written.
  public var basis: String?
  /// Whether it is only proposed.
  public var isProposal = false
  /// Whether the record there is, is to be taken away.
  public var isWithdrawn = false

  /// Functions of an agency that went to another.
  public init(_ predecessor: String, heir: String?) {
    self.predecessor = predecessor
    self.heir = heir
  }

  /// The command of the log.
  public var command: String { "succeed" }

  /// The edits that record it; an agency that became another ends the day before.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let old = try scene.agency(named: predecessor)
    let new: Agency?
    if let heir { new = try scene.agency(named: heir) } else { new = nil }
    let code = new.map { "\(old.code)@\($0.code)" } ?? old.code
    let known = (scene.book.successionsByPredecessor[old.id] ?? []).first {
      $0.heir == new?.id && (scope == nil || $0.scope == scope)
    }
    if isWithdrawn {
      guard let known else { throw .unknownCode(code, .succession) }
      return [known.removal(code: code), end(of: old, by: nil, insteadOf: known, in: scene.book)]
        .compactMap(\.self)
    }
    let succession = record(known, id: known?.id ?? scene.newID(), of: old, to: new, in: scene)
    try refuseCircle(succession, in: scene, from: old, to: new)
    let edit =
      known.map { $0.edit(to: succession, code: code) }
      ?? succession.insertion(code: code)
    return [edit, end(of: old, by: succession, insteadOf: known, in: scene.book)]
      .compactMap(\.self)
  }

  private func record(
    _ known: Succession?, id: RecordID, of old: Agency, to new: Agency?, in scene: ChangeScene
  ) -> Succession {
    var record =
      known
      ?? Succession(
        id: id, predecessor: old.id, heir: new?.id, day: scene.day,
        form: new == nil ? .dissolved : .merged)
    record.day = day ?? record.day
    record.form = form ?? record.form
    record.scope = scope ?? record.scope
    record.basis = basis ?? record.basis
    record.isApplied = !isProposal
    return record
  }

  private func refuseCircle(
    _ succession: Succession, in scene: ChangeScene, from old: Agency, to new: Agency?
  ) throws(StoreFailure) {
    guard let new else { return }
    var reached: Set<RecordID> = [new.id]
    var open = [new.id]
    while let next = open.popLast() {
      for step in scene.book.successionsByPredecessor[next] ?? [] where step.isApplied {
        if let heir = step.heir, reached.insert(heir).inserted { open.append(heir) }
      }
    }
    guard !reached.contains(old.id) else {
      throw .refused(Self.ofItself(old.name))
    }
    try scene.refuseUnlessThere(new, on: succession.day)
  }

  /// That an agency would be its own heir, at once or through others.
  static func ofItself(_ name: String) -> Words {
    Words(
      "\(name) không thể kế thừa chính mình; chọn cơ quan kế thừa khác",
      "\(name) can not take over from itself; choose another heir")
  }

  /// The edit of the last day of the one that gave its functions up; `nil` when it stays.
  ///
  /// A day that the record before gave it goes with that record, unless another gives it too.
  private func end(
    of old: Agency, by new: Succession?, insteadOf known: Succession?, in book: PlanBook
  ) -> Edit? {
    var ended = old
    let others = (book.successionsByPredecessor[old.id] ?? []).filter { $0.id != known?.id }
    if let known, known.lastDay == old.validTo,
      !others.contains(where: { $0.lastDay == old.validTo })
    {
      ended.validTo = nil
    }
    if ended.validTo == nil { ended.validTo = new?.lastDay }
    return old.edit(to: ended, code: old.code)
  }
}

extension Succession {
  /// The last day of the predecessor; `nil` where it goes on.
  fileprivate var lastDay: Day? { isApplied && form != .transferred ? day - 1 : nil }
}
