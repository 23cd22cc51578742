import Values

/// Adds an agency, or a group with its members.
public struct AddAgency: PlannedChange {
  /// The command that makes it.
  public let command = "add"
  /// The code of a plan it works for, or the name of a place.
  public var owner: String
  /// What is said of it; the name must be among it.
  public var inputs: [FieldInput]
  /// The codes or names of the members of a group, several between `;`.
  public var members: String
  /// Whether members that are not there may be added too.
  public var isConfirmed: Bool

  /// An agency of a plan or a place.
  public init(
    owner: String, inputs: [FieldInput], members: String = "", isConfirmed: Bool = false
  ) {
    self.owner = owner
    self.inputs = inputs
    self.members = members
    self.isConfirmed = isConfirmed
  }

  /// Works out the insertions: the members that are new, the agency, the memberships.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let plan = try plan(in: scene)
    var finder = try ItemFinder(in: scene, plan: plan)
    return try edits(in: scene, plan: plan, finder: &finder)
  }

  /// The plan that is named, or what stands for it where a place is named.
  func plan(in scene: ChangeScene) throws(StoreFailure) -> Plan {
    let known = scene.book.contents.plans.first { $0.code == ItemCode(owner).description }
    return if let known { known } else { try placed(in: scene) }
  }

  /// Works out the insertions with a finder that may know of more than the store, with a code of a
  /// file or the next of the plan.
  func edits(
    in scene: ChangeScene, plan: Plan, finder: inout ItemFinder, code: String? = nil
  ) throws(StoreFailure) -> [Edit] {
    var agency = Agency(id: scene.newID(), code: "?", name: "", kind: .state)
    agency.place = plan.place
    var draft = ItemDraft(record: ItemRecord(agency), finder: finder)
    try draft.fill(inputs)
    if draft.record[field: "level"] == .none {
      draft.record[field: "level"] = FieldValue(
        code: Level(ofBodyNamed: draft.record.text("name")))
    }
    let names = NamedHolders(.executing, members).all
    if !names.isEmpty { draft.record[field: "kind"] = FieldValue(code: AgencyKind.group) }
    try refuseSecond(draft.record, in: scene)
    let code =
      if let code { try draft.finder.codes.kept(code, plan: nil) } else {
        draft.finder.codes.next(plan.code, "C")
      }
    draft.record[field: "code"] = .text(code)
    var memberships: [Membership] = []
    for name in names {
      let member = try draft.finder.agency(name).id
      guard !memberships.contains(where: { $0.member == member }) else { continue }
      memberships.append(Membership(id: scene.newID(), group: agency.id, member: member))
    }
    try draft.finder.requireAgreement(isConfirmed)
    draft.finder.know(agency.id, as: draft.record.text("name"), code: code)
    finder = draft.finder
    return [draft.record.insertion(code: code)] + draft.finder.additions
      + memberships.map { $0.insertion(code: code) }
  }

  /// What stands for the plan where only a place is named: the plan of the place, else one that
  /// only gives the code and the place.
  private func placed(in scene: ChangeScene) throws(StoreFailure) -> Plan {
    let contents = scene.book.contents
    let key = ItemFinder.key(owner)
    guard !key.isEmpty else {
      throw .refused(
        Words("cần ghi mã kế hoạch hoặc địa phương", "the code of a plan, or a place, is needed"))
    }
    if let plan = contents.plans.first(where: { ItemFinder.key($0.place ?? "") == key }) {
      return plan
    }
    let other = contents.agencies.first { ItemFinder.key($0.place ?? "") == key }
    guard other != nil || isConfirmed else {
      throw .unconfirmed(
        Words(
          "chưa có kế hoạch hay địa phương nào là «\(owner)»; đồng ý thì thêm địa phương này",
          "no plan and no place is \"\(owner)\" yet; agree to add it as a place"))
    }
    var codes = try ItemCodes(in: scene)
    let code =
      if let other { String(other.code.prefix { $0 != "-" }) } else {
        codes.plan(of: owner, title: owner)
      }
    var plan = Plan(id: scene.newID(), code: code, title: owner)
    plan.place = other?.place ?? owner
    return plan
  }

  private func refuseSecond(_ record: ItemRecord, in scene: ChangeScene) throws(StoreFailure) {
    let name = record.text("name")
    guard !name.isEmpty else {
      throw .refused(Words("cần ghi tên cơ quan, đơn vị", "the name of the agency is needed"))
    }
    let key = ItemFinder.key(name)
    let place = ItemFinder.key(record.text("place"))
    let twin = scene.book.contents.agencies.first {
      ItemFinder.key($0.name) == key && ItemFinder.key($0.place ?? "") == place
    }
    guard let twin else { return }
    throw .refused(
      Words(
        "đã có «\(twin.name)», mã \(twin.code); sửa bằng mã đó",
        "\"\(twin.name)\" is there already as \(twin.code); edit that one"))
  }
}
