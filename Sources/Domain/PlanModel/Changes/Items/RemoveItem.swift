public import Values

/// Removes an item with everything that hangs on it; the log keeps it all, so that it can be taken
/// back.
public struct RemoveItem: PlannedChange {
  /// The name of the command in the log.
  public static let commandName = "remove"
  /// The command that makes it.
  public let command = Self.commandName
  /// The code of the item or of an act of following; of a section, that of its plan and its place,
  /// as `BG#3`.
  public var code: String
  /// The kind the item must be of; `nil` for any.
  public var kind: RecordKind?
  /// What the person was told would go; `nil` while they were told nothing.
  public var agreed: Words?
  /// Whether whatever hangs on it may go, told or not.
  public var isConfirmed: Bool

  /// The removal of an item.
  public init(code: String, of kind: RecordKind? = nil, isConfirmed: Bool = false) {
    self.code = code
    self.kind = kind
    self.isConfirmed = isConfirmed
  }

  /// Works out the removals.
  ///
  /// - Throws: ``StoreFailure/unconfirmed(_:)`` with all that goes, until a person agreed to just
  ///   that; ``StoreFailure/unknownCode(_:_:)`` where no item of the kind has the code.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let contents = scene.book.contents
    guard let record = ItemLocator.recordOrAct(code, in: contents),
      kind == nil || type(of: record).kind == kind
    else { throw .unknownCode(code, kind) }
    let scope = RemovalScope(removing: record, from: contents)
    let words = Self.words(for: record, scope, in: contents)
    guard isConfirmed || agreed == words else { throw .unconfirmed(words) }
    return scope.edits(in: contents)
  }

  /// The kinds of items that are removed by name, each with those that go with it behind it.
  private static let kinds: [RecordKind] = [.plan, .agency, .section, .task, .target, .followUp]

  /// What goes when a removal that was taken back is made again.
  ///
  /// - Parameters:
  ///   - edits: What the removal did.
  ///   - contents: The store with the item in it.
  /// - Returns: What a person agrees to; `nil` when no item went, or it is not there.
  public static func words(for edits: [Edit], in contents: PlanContents) -> Words? {
    let removed = edits.filter { $0.action == .remove }
    let named = kinds.lazy.compactMap { kind in removed.first { $0.kind == kind } }.first
    guard let edit = named,
      let record = contents.records(of: edit.kind).first(where: { $0.id == edit.record })
    else { return nil }
    return words(for: record, RemovalScope(removing: record, from: contents), in: contents)
  }

  private static func words(
    for record: any StoredRecord, _ scope: RemovalScope, in contents: PlanContents
  ) -> Words {
    let name = name(of: record)
    let code = ItemLocator.code(of: record, in: contents)
    let sort = ItemWords.sort(type(of: record).kind)
    var vi = ["xóa \(sort.vi) \(code) «\(name.vi)»"]
    var en = ["removes the \(sort.en) \(code) \"\(name.en)\""]
    // That an act no longer concerns its items would read as if they went with it.
    let others = scope.gone.dropFirst().map(\.kind).filter {
      !(record is FollowUp) || $0 != .followUpItem
    }
    if !others.isEmpty {
      let counts = ItemWords.counted(others)
      vi.append("kèm theo: \(counts.vi)")
      en.append("with it go: \(counts.en)")
    }
    if record is FollowUp {
      vi.append("nhiệm vụ, chỉ tiêu liên quan vẫn giữ nguyên")
      en.append("the tasks and targets it concerns stay")
    }
    for (kind, codes) in tied(scope, in: contents) {
      let counts = ItemWords.counted(codes.count, kind)
      let list = NameList(codes, most: 8).words
      vi.append("\(counts.vi) ở lại, không còn gắn với mục bị xóa: \(list.vi)")
      en.append("\(counts.en) stay, no longer tied to it: \(list.en)")
    }
    vi.append("sau đó vẫn hoàn tác được")
    en.append("it can be taken back afterwards")
    return Words(vi.joined(separator: "; "), en.joined(separator: "; "))
  }

  /// What a person calls an item beside its code.
  private static func name(of record: any StoredRecord) -> Words {
    if let act = record as? FollowUp {
      let to = act.addressee.map { ", \($0)" } ?? ""
      let (kind, day) = (act.kind.words, act.day.printed)
      return Words("\(kind.vi) \(day)\(to)", "\(kind.en) \(day)\(to)")
    }
    let item = ItemRecord(record)
    let name = ["label", "title", "name"].map(item.text).first { !$0.isEmpty } ?? ""
    return Words(name, name)
  }

  /// What stays and loses its tie: by kind, with the codes.
  private static func tied(
    _ scope: RemovalScope, in contents: PlanContents
  ) -> [(RecordKind, [String])] {
    let codes = OwnerCodes(contents)
    return RecordKind.allCases.compactMap { kind in
      let found = scope.loosened.filter { $0.record.kind == kind }
        .map { codes.code(of: $0.record) }
      return found.isEmpty ? nil : (kind, Set(found).sorted())
    }
  }
}
