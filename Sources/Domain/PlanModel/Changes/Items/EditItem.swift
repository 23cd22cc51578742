public import Values

/// Sets fields of an item to what a person typed.
public struct EditItem: PlannedChange {
  /// The command that makes it.
  public let command = "edit"
  /// The code of the item or of an act of following; of a section, that of its plan and its place,
  /// as `BG#3`.
  public var code: String
  /// The fields to set.
  public var inputs: [FieldInput]
  /// The item as the person saw it, where they did; what has another value by now is refused.
  public var seen: SeenItem?
  /// Whether sections and indicators that are not there may be added too.
  public var isConfirmed: Bool

  /// An edit of an item.
  public init(
    code: String, inputs: [FieldInput], seen: SeenItem? = nil, isConfirmed: Bool = false
  ) {
    self.code = code
    self.inputs = inputs
    self.seen = seen
    self.isConfirmed = isConfirmed
  }

  /// Works out the edit; none when every field is so already.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    try edits(in: scene, codes: nil)
  }

  /// Works out the edit where the codes given out so far were read already.
  func edits(in scene: ChangeScene, codes: ItemCodes?) throws(StoreFailure) -> [Edit] {
    let contents = scene.book.contents
    guard let found = found(in: contents) else { throw .unknownCode(code, nil) }
    let plan = ItemLocator.plan(of: found, in: contents)
    let now = ItemRecord(found)
    var old = now
    if let seen {
      for field in inputs.map(\.field).flatMap(Self.fields(setWith:)) {
        old[field: field] = seen.value(of: field)
      }
    }
    var draft = ItemDraft(
      record: now,
      finder: try ItemFinder(in: scene, plan: plan ?? Self.stand(for: found), codes: codes))
    try draft.fill(inputs)
    if let plan, inputs.contains(where: { $0.field == "added_basis" }) {
      try plan.requireBasis(draft.record[field: "added_basis"])
    }
    try draft.finder.requireAgreement(isConfirmed)
    let ties = try draft.settleFollowUp(inputs)
    // Fields nobody set keep what they have now, so that only those set are compared.
    let edit = old.edit(
      to: draft.record, code: ItemLocator.code(of: found, in: contents))
    guard edit != nil || !ties.isEmpty else { return [] }
    return draft.finder.additions + [edit].compactMap(\.self) + ties
  }

  /// The fields that are set with one: whom an act of following turns to is kept as it was written
  /// and as the agency meant.
  private static func fields(setWith field: String) -> [String] {
    field == "addressee" ? [field, "agency"] : [field]
  }

  private func found(in contents: PlanContents) -> (any StoredRecord)? {
    guard let seen else { return ItemLocator.recordOrAct(code, in: contents) }
    return contents.records(of: seen.kind).first { $0.id == seen.id }
  }

  /// What an agency gives a finder to work with: its place and the beginning of its code.
  private static func stand(for record: any StoredRecord) -> Plan? {
    guard let agency = record as? Agency else { return nil }
    var plan = Plan(id: agency.id, code: String(agency.code.prefix { $0 != "-" }), title: "")
    plan.place = agency.place
    return plan
  }
}

/// An item as a person saw it before they changed it.
public struct SeenItem: Equatable, Sendable {
  /// The kind of the record.
  public let kind: RecordKind
  /// The identity of the record.
  public let id: RecordID
  private let values: [FieldValue]

  /// A record as it was read.
  public init(_ record: any StoredRecord) {
    kind = type(of: record).kind
    id = record.id
    values = record.fieldValues
  }

  /// The value a field had.
  public func value(of field: String) -> FieldValue {
    kind.fieldNames.firstIndex(of: field).map { values[$0] } ?? .none
  }
}
