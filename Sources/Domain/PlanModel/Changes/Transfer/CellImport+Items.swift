import Values
import VietnameseText

// MARK: - New items

extension CellImport {
  mutating func plan(_ row: CellRow) throws(StoreFailure) -> CellOutcome {
    var finder = try finder(for: nil)
    let made = try AddPlan(
      code: row.optional("code"), inputs: try row.inputs(of: .plan, on: scene.day)
    ).edits(in: scene, finder: &finder, isOfFile: true)
    keep(finder, for: nil)
    return added(made, .plan)
  }

  mutating func section(_ row: CellRow) throws(StoreFailure) -> CellOutcome {
    let plan = try scene.plan(row.text("plan"))
    let own = scene.book.contents.sections.filter { $0.plan == plan.id }
    let number = row.optional("number")
    let twin = own.first {
      ItemFinder.key($0.title) == ItemFinder.key(row.text("title"))
        && ItemFinder.key($0.number ?? "") == ItemFinder.key(number ?? "")
    }
    if let twin { return ("\(plan.code)#\(twin.ordinal)", .same, ([], .alreadySo)) }
    let place = nextPlace(.section, in: plan)
    let made = try AddSection(plan: plan.code, title: row.text("title"), number: number)
      .insertion(to: plan, place: place, in: scene)
    return ("\(plan.code)#\(place)", .added, ([made], Words(for: [made])))
  }

  mutating func target(_ row: CellRow) throws(StoreFailure) -> CellOutcome {
    let plan = try scene.plan(row.text("plan"))
    let inputs = try row.inputs(of: .target, on: scene.day)
    var finder = try finder(for: plan)
    let made = try AddTarget(plan: plan.code, inputs: inputs, isConfirmed: true).edits(
      in: scene, plan: plan, finder: &finder, ordinal: nextPlace(.target, in: plan),
      code: row.optional("code"))
    keep(finder, for: plan)
    return added(made, .target)
  }

  mutating func task(_ row: CellRow) throws(StoreFailure) -> CellOutcome {
    let plan = try scene.plan(row.text("plan"))
    let holders = Role.allCases.compactMap { role in
      row.optional(role.rawValue).map { NamedHolders(role, $0) }
    }
    let mode = try row.optional("mode").map { (typed) throws(StoreFailure) in
      AssignmentMode(rawValue: try row.code(typed, "mode", .assignment))
    }
    let task = AddTask(
      plan: plan.code, inputs: try row.inputs(of: .task, on: scene.day), holders: holders,
      mode: (mode ?? .given) ?? .given, isConfirmed: true)
    var finder = try finder(for: plan)
    let made = try task.edits(
      in: scene, plan: plan, finder: &finder, ordinal: nextPlace(.task, in: plan),
      code: row.optional("code"))
    keep(finder, for: plan)
    return added(made, .task)
  }

  mutating func agency(_ row: CellRow) throws(StoreFailure) -> CellOutcome {
    let code = row.optional("code").map { ItemCode($0).description }
    let add = AddAgency(
      owner: row.optional("plan") ?? row.optional("place") ?? "",
      inputs: try row.inputs(of: .agency, on: scene.day), members: row.text("members"),
      isConfirmed: true)
    let plan =
      if let code, add.owner.isEmpty { Self.stand(for: code) } else { try add.plan(in: scene) }
    let name = row.text("name")
    var finder = try finder(for: plan)
    if code == nil, let known = finder.code(of: name, at: row.optional("place") ?? plan.place) {
      return (known, .same, ([], Words("đã có cơ quan tên này", "an agency has this name")))
    }
    let made = try add.edits(in: scene, plan: plan, finder: &finder, code: code)
    keep(finder, for: plan)
    return added(made, .agency, first: true)
  }

  mutating func membership(_ row: CellRow) throws(StoreFailure) -> CellOutcome {
    let contents = scene.book.contents
    let groupCode = ItemCode(row.text("group")).description
    guard let group = contents.agencies.first(where: { $0.code == groupCode && $0.kind == .group })
    else {
      let shown = FieldText.shown(row.text("group"))
      throw .refused(
        Words(
          "không có nhóm nào mang mã «\(shown)»; xem «dondoc list agencies»",
          "no group has the code \"\(shown)\"; see `dondoc list agencies`"))
    }
    guard let name = row.optional("member") else {
      throw .refused(
        Words("cần ghi mã hoặc tên thành viên", "the code or name of the member is needed"))
    }
    let plan = Self.stand(for: group)
    var finder = try finder(for: plan)
    var membership = Membership(
      id: scene.newID(), group: group.id, member: try finder.agency(name).id)
    membership.validFrom = try row.optional("valid_from") == nil ? nil : row.day("valid_from")
    membership.validTo = try row.optional("valid_to") == nil ? nil : row.day("valid_to")
    let isKnown = contents.memberships.contains {
      $0.group == group.id && $0.member == membership.member
        && $0.validFrom == membership.validFrom && $0.validTo == membership.validTo
    }
    if isKnown { return (groupCode, .same, ([], .alreadySo)) }
    let made = finder.additions + [membership.insertion(code: groupCode)]
    keep(finder, for: plan)
    return (groupCode, .added, (made, Words(for: made)))
  }

  private func added(_ edits: [Edit], _ kind: RecordKind, first: Bool = false) -> CellOutcome {
    // The members of a new group are made behind it, what a task needs before it.
    let own = edits.filter { $0.kind == kind && $0.action == .insert }
    return ((first ? own.first : own.last)?.code ?? "", .added, (edits, Words(for: edits)))
  }

  /// What gives an agency of a code its place where the store has no plan of that code.
  private static func stand(for code: String) -> Plan {
    Plan(id: RecordID(high: 0, low: 0), code: String(code.prefix { $0 != "-" }), title: "")
  }

  private static func stand(for group: Agency) -> Plan {
    var plan = stand(for: group.code)
    (plan.place, plan.level) = (group.place, group.level)
    return plan
  }
}

// MARK: - Items that are there

extension CellImport {
  /// What becomes of a row with the code of an item of the store.
  mutating func compare(
    _ known: any StoredRecord, _ row: CellRow, _ kind: RecordKind
  ) throws(StoreFailure) -> CellOutcome {
    let record = ItemRecord(known)
    let code = row.text("code")
    guard record.kind == kind else {
      let sort = ItemWords.sort(record.kind)
      throw .refused(
        Words(
          "trong kho, mã \(code) là của \(sort.vi)", "in the store \(code) is that of a \(sort.en)")
      )
    }
    let inputs = try row.without(unchanged(in: record, row)).inputs(of: kind, on: scene.day)
    let made = try EditItem(code: code, inputs: inputs, isConfirmed: true)
      .edits(in: scene, codes: try storedCodes())
    guard !made.isEmpty else {
      return (code, .same, ([], kind == .task ? Self.sameTask : .alreadySo))
    }
    guard isUpdating else { throw .refused(.differs(made)) }
    return (code, .changed, (made, Words(for: made)))
  }

  private static let sameTask = Words(
    "đã có, như cũ; phân công không so lại", "there already, the same; who does it is not compared")

  /// The cells whose words stand so in the store, and are not read anew: what was read from them
  /// may have been put right since, and a heading may stand for several sections.
  private func unchanged(in record: ItemRecord, _ row: CellRow) -> [String] {
    var names: [String] = []
    if row.text(ItemFields.deadline) == record.text("deadline_written") {
      names.append(ItemFields.deadline)
    }
    let section = scene.book.contents.sections.first { $0.id.description == record.text("section") }
    let headings = [section?.number, section?.title].compactMap(\.self).map(ItemFinder.key)
    if headings.contains(ItemFinder.key(row.text("section"))) { names.append("section") }
    return names
  }
}
