public import PlanModel
public import Values

/// A book under construction, with identities given in the order things are added.
///
/// What a test does not name is left as an import leaves it, so that a test says only what it is
/// about.
public struct Book {
  /// What was added so far.
  public var contents = PlanContents()
  /// The number of the latest change of each record a test says was changed.
  public var lastChanges: [RecordID: Int] = [:]
  private var lastID: UInt64 = 0

  /// An empty book.
  public init() {}

  /// A book of what a closure adds.
  public static func make(_ fill: (inout Book) -> Void) -> PlanBook {
    var book = Book()
    fill(&book)
    return PlanBook(book.contents, lastChanges: book.lastChanges)
  }

  /// The next identity.
  public mutating func newID() -> RecordID {
    lastID += 1
    return .of(lastID)
  }

  /// Follows the official days off of 2024 to 2027.
  public mutating func useOfficialCalendar() {
    contents.holidays = Holiday.official
  }

  /// Adds a plan.
  @discardableResult
  public mutating func plan(_ code: String, title: String? = nil) -> RecordID {
    let plan = Plan(id: newID(), code: code, title: title ?? "Kế hoạch \(code)")
    contents.plans.append(plan)
    return plan.id
  }

  /// Adds an agency.
  @discardableResult
  public mutating func agency(
    _ code: String, _ name: String, kind: AgencyKind = .state
  ) -> RecordID {
    let agency = Agency(id: newID(), code: code, name: name, kind: kind)
    contents.agencies.append(agency)
    return agency.id
  }
}

extension Book {
  /// Has an agency take over from another, or end without one that does.
  public mutating func succeed(
    _ predecessor: RecordID, _ heir: RecordID?, on day: String,
    _ form: SuccessionForm = .merged, applied isApplied: Bool = true, scope: String? = nil
  ) {
    var succession = Succession(
      id: newID(), predecessor: predecessor, heir: heir, day: .of(day),
      form: heir == nil ? .dissolved : form)
    succession.isApplied = isApplied
    succession.scope = scope
    contents.successions.append(succession)
  }
}

// MARK: - Tasks

extension Book {
  /// Adds a task to the plan whose code begins its own, and makes that plan when there is none.
  @discardableResult
  public mutating func task(
    _ code: String, _ deadline: Deadline = Deadline(), label: String? = nil
  ) -> RecordID {
    var task = PlanTask(
      id: newID(), plan: planID(of: code), code: code, ordinal: contents.tasks.count + 1,
      kind: .task, label: label ?? "Việc \(code)")
    task.deadline = deadline
    contents.tasks.append(task)
    return task.id
  }

  /// Adds a part of the task added last.
  @discardableResult
  public mutating func part(
    _ state: WorkState, sentOn: Day? = nil, product: String? = nil, member: RecordID? = nil,
    period: Period? = nil, note: String? = nil
  ) -> RecordID {
    guard let task = contents.tasks.last else { preconditionFailure("no task to be part of") }
    var part = Obligation(id: newID(), task: task.id, member: member, period: period)
    part.state = state
    part.sentOn = sentOn
    part.product = product
    part.note = note
    contents.obligations.append(part)
    return part.id
  }

  /// Gives an agency a role in the task added last.
  @discardableResult
  public mutating func assign(
    _ role: Role, to agency: RecordID, from: Day? = nil, until: Day? = nil
  ) -> RecordID {
    guard let task = contents.tasks.last else { preconditionFailure("no task to assign") }
    var assignment = Assignment(
      id: newID(), task: task.id, agency: agency, role: role,
      ordinal: contents.assignments.count + 1)
    assignment.validFrom = from
    assignment.validTo = until
    contents.assignments.append(assignment)
    return assignment.id
  }

  private mutating func planID(of code: String) -> RecordID {
    let planCode = String(code.prefix { $0 != "-" })
    return contents.plans.first { $0.code == planCode }?.id ?? plan(planCode)
  }
}

// MARK: - Targets

extension Book {
  /// Adds a target to the plan whose code begins its own, and makes that plan when there is none.
  @discardableResult
  public mutating func target(
    _ code: String, _ comparator: Comparator, _ value: String? = nil,
    adjust: (inout Target) -> Void = { _ in }
  ) -> RecordID {
    var target = Target.made(comparator, value, id: newID())
    target.plan = planID(of: code)
    target.code = code
    target.ordinal = contents.targets.count + 1
    target.label = "Chỉ tiêu \(code)"
    adjust(&target)
    contents.targets.append(target)
    return target.id
  }

  /// Adds a figure of the target added last.
  @discardableResult
  public mutating func figure(
    _ value: String, on day: String, adjust: (inout Observation) -> Void = { _ in }
  ) -> RecordID {
    guard let target = contents.targets.last else { preconditionFailure("no target to measure") }
    var figure = Observation(id: newID(), target: target.id, day: .of(day), value: .of(value))
    adjust(&figure)
    contents.observations.append(figure)
    return figure.id
  }
}

extension Target {
  /// A target for the end of 2030, of a plan that is nowhere else.
  public static func made(
    _ comparator: Comparator, _ value: String? = nil, upper: String? = nil,
    id: RecordID = .of(1)
  ) -> Target {
    var target = Target(
      id: id, plan: .of(2), code: "XX-T1", ordinal: 1, label: "Chỉ tiêu", comparator: comparator)
    target.value = value.map { .of($0) }
    target.upper = upper.map { .of($0) }
    target.year = 2030
    return target
  }

  /// The target with the figure everything starts from.
  public func starting(at value: String, on day: String = "2020-12-31") -> Target {
    var copy = self
    copy.baseline = .of(value)
    copy.baselineOn = .of(day)
    return copy
  }
}

extension Observation {
  /// A figure of the whole; later ones of a day have larger numbers.
  public static func made(_ value: String, on day: String, number: UInt64 = 100) -> Observation {
    Observation(id: .of(number), target: .of(1), day: .of(day), value: .of(value))
  }
}
