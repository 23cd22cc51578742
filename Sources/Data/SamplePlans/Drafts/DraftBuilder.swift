import PlanModel
import Values

/// Turns drafts into records with identities.
///
/// A code that names nothing makes a fault and leaves the reference out, so that wrong data is
/// found by a test and never stops the program.
struct DraftBuilder {
  /// The records made so far.
  private(set) var contents = PlanContents()
  /// What the drafts name and do not have.
  private(set) var faults: [String] = []
  private var identities = SampleIdentities()
  private var indicators: [SharedIndicator: RecordID] = [:]

  /// Builds the records of some plans, in order.
  init(_ plans: [PlanDraft]) {
    contents.holidays = Holiday.official
    for plan in plans { add(plan) }
  }

  /// Adds what became of agencies later; identities of the plans stay what they are without it.
  mutating func add(_ heirs: [HeirDraft], _ successions: [SuccessionDraft]) {
    for heir in heirs { contents.agencies.append(record(of: heir)) }
    for succession in successions { add(succession) }
  }

  private mutating func add(_ draft: PlanDraft) {
    let plan = record(of: draft)
    contents.plans.append(plan)
    let sections = addSections(of: draft, to: plan.id)
    let agencies = addAgencies(of: draft)
    for (position, target) in draft.targets.enumerated() {
      add(target, of: draft.code, to: plan.id, ordinal: position + 1, sections)
    }
    for (position, work) in draft.work.enumerated() {
      let task = record(of: work, of: draft.code, in: plan.id, ordinal: position + 1, sections)
      contents.tasks.append(task)
      assign(work.roles, to: task, agencies)
      guard work.deadline.periodLength == nil else { continue }
      contents.obligations.append(Obligation(id: identities.next(), task: task.id))
    }
    link(draft.work, of: draft.code)
  }

  /// Says of each item which other one it is made from.
  private mutating func link(_ work: [WorkDraft], of code: String) {
    for draft in work {
      guard let wanted = draft.waitsOn else { continue }
      let other = contents.tasks.first { $0.code == "\(code)-\(wanted)" }
      if other == nil { faults.append("\(code)-\(draft.code): no item \(wanted)") }
      let place = contents.tasks.firstIndex { $0.code == "\(code)-\(draft.code)" }
      if let place { contents.tasks[place].waitsOn = other?.id }
    }
  }

  private mutating func record(of draft: PlanDraft) -> Plan {
    var plan = Plan(id: identities.next(), code: draft.code, title: draft.title)
    plan.place = draft.place
    plan.level = draft.level
    plan.letterhead = draft.letterhead
    plan.number = draft.number
    plan.issuer = draft.issuer
    plan.issued = draft.issued.flatMap { Day($0) }
    plan.signer = draft.signer
    plan.parents = draft.parents
    plan.recipients = draft.recipients
    plan.isComplete = true
    plan.doubt = draft.doubt
    return plan
  }

  private mutating func addSections(
    of draft: PlanDraft, to plan: RecordID
  ) -> [String: RecordID] {
    var byKey: [String: RecordID] = [:]
    for (position, section) in draft.sections.enumerated() {
      let id = identities.next()
      if byKey.updateValue(id, forKey: section.key) != nil {
        faults.append("\(draft.code): section \(section.key) twice")
      }
      contents.sections.append(
        PlanSection(
          id: id, plan: plan, ordinal: position + 1, number: section.number,
          title: section.title))
    }
    return byKey
  }

  private mutating func addAgencies(of draft: PlanDraft) -> [String: RecordID] {
    var byCode: [String: RecordID] = [:]
    for body in draft.agencies {
      var agency = Agency(
        id: identities.next(), code: "\(draft.code)-\(body.code)", name: body.name,
        kind: body.kind)
      agency.level = body.level ?? draft.level
      agency.place = agency.level == .central ? nil : draft.place
      agency.aliases = body.aliases
      byCode[body.code] = agency.id
      contents.agencies.append(agency)
    }
    return byCode
  }
}

// MARK: - Agencies over time

extension DraftBuilder {
  private mutating func record(of heir: HeirDraft) -> Agency {
    var agency = Agency(id: identities.next(), code: heir.code, name: heir.name, kind: heir.kind)
    agency.level = .province
    agency.place = heir.place
    agency.aliases = heir.aliases
    agency.validFrom = heir.from.flatMap { Day($0) }
    return agency
  }

  private mutating func add(_ draft: SuccessionDraft) {
    guard let place = agencyIndex(draft.predecessor), let day = Day(draft.day) else {
      faults.append("no agency \(draft.predecessor), or no day \(draft.day)")
      return
    }
    let heir = draft.heir.flatMap { agencyIndex($0) }.map { contents.agencies[$0].id }
    if heir == nil, let code = draft.heir { faults.append("no agency \(code)") }
    var succession = Succession(
      id: identities.next(), predecessor: contents.agencies[place].id, heir: heir, day: day,
      form: draft.form)
    succession.isApplied = draft.isApplied
    succession.scope = draft.scope
    succession.basis = draft.basis
    contents.successions.append(succession)
    if draft.endsPredecessor { contents.agencies[place].validTo = day - 1 }
  }

  private func agencyIndex(_ code: String) -> Int? {
    contents.agencies.firstIndex { $0.code == code }
  }
}

// MARK: - Targets

extension DraftBuilder {
  private mutating func add(
    _ draft: TargetDraft, of code: String, to plan: RecordID, ordinal: Int,
    _ sections: [String: RecordID]
  ) {
    var target = Target(
      id: identities.next(), plan: plan, code: "\(code)-\(draft.code)", ordinal: ordinal,
      label: draft.label, comparator: draft.comparator)
    target.section = section(draft.section, for: target.code, sections)
    target.written = draft.written
    target.value = draft.value.flatMap { Decimal($0) }
    target.upper = draft.upper.flatMap { Decimal($0) }
    target.unit = draft.unit
    target.year = draft.year
    target.sector = draft.sector
    target.indicator = draft.indicator.map { indicator($0) }
    target.groups = draft.groups
    target.isContext = draft.isContext
    target.sumGroup = draft.sumGroup
    target.shareOf = draft.shareOf.flatMap { count in
      let known = contents.targets.first { $0.code == "\(code)-\(count)" }?.id
      if known == nil { faults.append("\(target.code): no target \(count) before it") }
      return known
    }
    contents.targets.append(target)
  }

  private mutating func indicator(_ shared: SharedIndicator) -> RecordID {
    if let known = indicators[shared] { return known }
    let id = identities.next()
    indicators[shared] = id
    contents.indicators.append(Indicator(id: id, name: shared.rawValue))
    return id
  }

  private mutating func section(
    _ key: String, for code: String, _ sections: [String: RecordID]
  ) -> RecordID? {
    if sections[key] == nil { faults.append("\(code): no section \(key)") }
    return sections[key]
  }
}

// MARK: - Work

extension DraftBuilder {
  private mutating func record(
    of draft: WorkDraft, of code: String, in plan: RecordID, ordinal: Int,
    _ sections: [String: RecordID]
  ) -> PlanTask {
    var task = PlanTask(
      id: identities.next(), plan: plan, code: "\(code)-\(draft.code)", ordinal: ordinal,
      kind: draft.kind, label: draft.label)
    task.text = draft.text
    task.section = section(draft.section, for: task.code, sections)
    task.deadline = draft.deadline
    return task
  }

  private mutating func assign(
    _ roles: [RoleDraft], to task: PlanTask, _ agencies: [String: RecordID]
  ) {
    for (position, role) in roles.enumerated() {
      guard let agency = agencies[role.agency] else {
        faults.append("\(task.code): no agency \(role.agency)")
        continue
      }
      var assignment = Assignment(
        id: identities.next(), task: task.id, agency: agency, role: role.role,
        ordinal: position + 1)
      assignment.asWritten = role.written
      assignment.mode = role.mode
      contents.assignments.append(assignment)
    }
  }
}
