import PlanModel
import TestRandom
import Values

extension ContentsMaker {
  /// Adds the items of work with who does them and how they stand.
  ///
  /// Every hundred has each class as often as the next, in another order.
  mutating func addTasks() {
    var hundred: [TimeClass?] = []
    var agencies: [RecordID] = []
    for number in 0..<plan.tasks {
      if hundred.isEmpty { hundred = WorkOutcome.hundred.shuffled(using: &random) }
      if number % 50 == 0 { agencies = self.agencies(ofPlan: number / 50) }
      let outcome = WorkOutcome.make(hundred.removeLast(), on: plan.today, using: &random)
      addTask(number, outcome, agencies: agencies)
    }
  }

  private mutating func addTask(_ number: Int, _ outcome: WorkOutcome, agencies: [RecordID]) {
    let frame = frames[number / 50]
    let ordinal = number % 50 + 1
    let isReport = ordinal % 17 == 0
    var task = PlanTask(
      id: newID(), plan: frame.id, code: "\(frame.code)-\(isReport ? "B" : "V")\(ordinal)",
      ordinal: ordinal, kind: isReport ? .report : .task, label: sentence(letters: 40, upTo: 60))
    task.text = paragraph()
    task.section = frame.sections[ordinal / 10 % 6]
    task.deadline = outcome.deadline
    contents.tasks.append(task)
    addParts(of: task, outcome, members: assign(task, to: agencies))
  }

  // MARK: - Who does it

  /// Gives agencies their roles, and tells the members when a group is to do the work.
  private mutating func assign(_ task: PlanTask, to agencies: [RecordID]) -> [RecordID] {
    guard !random.happens(4) else { return [] }
    let first = random.pick(agencies)
    let roles = self.roles(of: task.kind)
    for (index, role) in roles.enumerated() {
      let agency = index == 0 ? first : random.pick(agencies)
      var assignment = Assignment(
        id: newID(), task: task.id, agency: agency, role: role, ordinal: index + 1)
      assignment.asWritten = "Cơ quan \(role.words.vi)"
      assignment.mode = random.happens(10) ? .requested : .given
      if random.happens(3) { assignment.validFrom = plan.today - random.below(700) }
      contents.assignments.append(assignment)
    }
    return members[first] ?? []
  }

  private mutating func roles(of kind: TaskKind) -> [Role] {
    var roles: [Role] = [random.pick([.lead, .lead, .lead, .executing])]
    roles += Array(repeating: .coordinating, count: random.below(4))
    if random.happens(8) { roles.append(.directing) }
    if random.happens(8) { roles.append(.leading) }
    if random.happens(15) { roles.append(.monitoring) }
    guard kind == .report else { return roles }
    return roles + [.receiving, random.pick([.copied, .via])]
  }

  // MARK: - How it stands

  private mutating func addParts(
    of task: PlanTask, _ outcome: WorkOutcome, members: [RecordID]
  ) {
    let length = task.deadline.periodLength
    let current = length.map { Period($0, containing: plan.today) }
    let isUnsaid = outcome.state == .unknown && current != nil
    if !isUnsaid {
      for member in members.isEmpty ? [nil] : members.map(Optional.some) {
        addPart(of: task, member: member, period: current, outcome.state, outcome.sentOn)
      }
    }
    guard let length, let current else { return }
    addEarlierParts(of: task, length, before: current)
  }

  private mutating func addEarlierParts(
    of task: PlanTask, _ length: Period.Length, before current: Period
  ) {
    var day = current.firstDay - 1
    for _ in 0..<random.below(6) {
      let period = Period(length, containing: day)
      addPart(of: task, member: nil, period: period, .done, period.lastDay - random.below(9))
      day = period.firstDay - 1
    }
  }

  private mutating func addPart(
    of task: PlanTask, member: RecordID?, period: Period?, _ state: WorkState, _ sentOn: Day?
  ) {
    var part = Obligation(id: newID(), task: task.id, member: member, period: period)
    part.state = state
    part.sentOn = sentOn
    if state == .done, random.happens(75) {
      part.product = "\(random.below(900) + 1)/QĐ-UBND"
      part.productOn = sentOn
    }
    if state != .unknown, random.happens(20) { part.note = sentence(letters: 30, upTo: 80) }
    contents.obligations.append(part)
  }
}
