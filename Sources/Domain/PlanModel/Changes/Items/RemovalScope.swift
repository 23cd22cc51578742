import Values

/// What goes when an item is removed, and what loses its tie to it.
struct RemovalScope {
  /// The item, and everything that can not be without it.
  private(set) var gone: [ItemRecord] = []
  /// What stays, with the field that is emptied.
  private(set) var loosened: [(record: ItemRecord, field: String)] = []

  /// What hangs on a record of a store.
  init(removing record: any StoredRecord, from contents: PlanContents) {
    let all = RecordKind.allCases.flatMap { contents.records(of: $0) }.map { ItemRecord($0) }
    var links: [FieldValue: [(record: ItemRecord, field: String, isOwner: Bool)]] = [:]
    for other in all {
      for (field, _, isOwner) in other.kind.references where other[field: field] != .none {
        links[other[field: field], default: []].append((other, field, isOwner))
      }
    }
    var ids: Set<RecordID> = []
    func take(_ record: ItemRecord) {
      guard ids.insert(record.id).inserted else { return }
      gone.append(record)
      for link in links[FieldValue(record.id)] ?? [] where link.isOwner { take(link.record) }
    }
    take(ItemRecord(record))
    // An act of following that concerned only what goes has nothing left to wait for.
    let ties = Dictionary(grouping: contents.followUpItems, by: \.followUp)
    for act in contents.followUps {
      if let own = ties[act.id], own.allSatisfy({ ids.contains($0.id) }) { take(ItemRecord(act)) }
    }
    if let plan = record as? Plan {
      for orphan in Self.orphans(of: plan, links: links, gone: ids, in: contents) { take(orphan) }
    }
    let lonely = contents.indicators.map { ItemRecord($0) }.filter { indicator in
      let users = links[FieldValue(indicator.id)] ?? []
      return !users.isEmpty && users.allSatisfy { ids.contains($0.record.id) }
    }
    for indicator in lonely { take(indicator) }
    for record in gone {
      for link in links[FieldValue(record.id)] ?? []
      where !link.isOwner && !ids.contains(link.record.id) {
        loosened.append((link.record, link.field))
      }
    }
  }

  /// The agencies that were entered for a plan and have nothing to do beside it.
  private static func orphans(
    of plan: Plan, links: [FieldValue: [(record: ItemRecord, field: String, isOwner: Bool)]],
    gone: Set<RecordID>, in contents: PlanContents
  ) -> [ItemRecord] {
    var own = contents.agencies.filter { $0.code.hasPrefix(plan.code + "-") }
    // One that stays keeps those it is tied to, so that it goes on until none more stays.
    while true {
      let ownIDs = Set(own.map(\.id))
      let orphans = own.filter { agency in
        (links[FieldValue(agency.id)] ?? []).allSatisfy { link in
          gone.contains(link.record.id)
            || [.membership, .succession].contains(link.record.kind)
              && isWithin(link.record, ownIDs)
        }
      }
      guard orphans.count < own.count else { return orphans.map { ItemRecord($0) } }
      own = orphans
    }
  }

  /// Whether a record ties only some agencies to each other.
  private static func isWithin(_ tie: ItemRecord, _ agencies: Set<RecordID>) -> Bool {
    tie.kind.references.allSatisfy { link in
      tie[field: link.field] == .none
        || RecordID(tie.text(link.field)).map(agencies.contains) ?? false
    }
  }

  // MARK: - Edits

  /// The order in which records go, so that none is left tied to one that is gone.
  private static let order: [RecordKind] = [
    .closedPeriod, .recommendation, .followUpItem, .followUp, .progressReport, .rating, .extension,
    .observation, .obligation, .assignment, .membership, .succession,
    .target, .task, .section, .indicator, .agency, .plan, .holiday,
  ]

  /// The edits that remove everything.
  func edits(in contents: PlanContents) -> [Edit] {
    let codes = OwnerCodes(contents)
    var edits: [Edit] = []
    var records = gone
    for (record, field) in loosened { append(record, emptying: [field], codes, to: &edits) }
    for index in records.indices {
      // Records of one kind may be tied to each other either way round.
      let own = records[index].kind.references.filter {
        $0.kind == records[index].kind && !$0.isOwner && records[index][field: $0.field] != .none
      }.map(\.field)
      guard !own.isEmpty else { continue }
      append(records[index], emptying: own, codes, to: &edits)
      for field in own { records[index][field: field] = .none }
    }
    for kind in Self.order {
      edits += records.filter { $0.kind == kind }.map {
        $0.insertion(code: codes.code(of: $0)).inverse
      }
    }
    return edits
  }

  private func append(
    _ record: ItemRecord, emptying fields: [String], _ codes: OwnerCodes, to edits: inout [Edit]
  ) {
    var copy = record
    for field in fields { copy[field: field] = .none }
    if let edit = record.edit(to: copy, code: codes.code(of: record)) { edits.append(edit) }
  }
}

/// The codes the log knows records by.
struct OwnerCodes {
  private var byID: [RecordID: String] = [:]

  /// The codes of a store.
  init(_ contents: PlanContents) {
    for plan in contents.plans { byID[plan.id] = plan.code }
    for target in contents.targets { byID[target.id] = target.code }
    for task in contents.tasks { byID[task.id] = task.code }
    for agency in contents.agencies { byID[agency.id] = agency.code }
    for followUp in contents.followUps { byID[followUp.id] = followUp.code }
  }

  /// Knows a further record that people know by a code of its own.
  mutating func add(_ record: ItemRecord) {
    if byID[record.id] == nil, [.plan, .target, .task, .agency, .followUp].contains(record.kind) {
      byID[record.id] = record.text("code")
    }
  }

  /// The code of a record, else that of the item it belongs to.
  func code(of record: ItemRecord) -> String {
    if let code = byID[record.id] { return code }
    for field in ["task", "target", "plan", "group_agency", "predecessor", "follow_up"] {
      if let owner = RecordID(record.text(field)), let code = byID[owner] { return code }
    }
    return ""
  }
}
