import Values

/// The agencies a person named for a role, several between `;`.
public struct NamedHolders: Equatable, Sendable {
  /// What they do.
  public var role: Role
  /// Their codes, names or initials.
  public var names: String

  /// The agencies of a role.
  public init(_ role: Role, _ names: String) {
    self.role = role
    self.names = names
  }

  /// The names one by one.
  var all: [String] {
    names.split { $0 == ";" || $0 == "\n" }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

/// Adds an item of work to a plan, with the agencies that have a role in it.
public struct AddTask: PlannedChange {
  /// The command that makes it.
  public let command = "add"
  /// The code of the plan.
  public var plan: String
  /// What is said of it; the label must be among it.
  public var inputs: [FieldInput]
  /// Who does what.
  public var holders: [NamedHolders]
  /// Whether the work is given or asked for.
  public var mode: AssignmentMode
  /// Whether agencies and sections that are not there may be added too.
  public var isConfirmed: Bool

  /// An item of work of a plan.
  public init(
    plan: String, inputs: [FieldInput], holders: [NamedHolders] = [],
    mode: AssignmentMode = .given, isConfirmed: Bool = false
  ) {
    self.plan = plan
    self.inputs = inputs
    self.holders = holders
    self.mode = mode
    self.isConfirmed = isConfirmed
  }

  /// Works out the insertions: what is new beside it, the item, its assignments.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let plan = try scene.plan(plan)
    let last = scene.book.contents.tasks.filter { $0.plan == plan.id }.map(\.ordinal).max()
    var finder = try ItemFinder(in: scene, plan: plan)
    return try edits(in: scene, plan: plan, finder: &finder, ordinal: (last ?? 0) + 1)
  }

  /// Works out the insertions with a finder that may know of more than the store, as within an
  /// import of many tasks, with a code of a file or the next of the plan.
  func edits(
    in scene: ChangeScene, plan: Plan, finder: inout ItemFinder, ordinal: Int, code: String? = nil
  ) throws(StoreFailure) -> [Edit] {
    let task = PlanTask(
      id: scene.newID(), plan: plan.id, code: "?", ordinal: ordinal, kind: .task, label: "")
    var draft = ItemDraft(record: ItemRecord(task), finder: finder)
    try draft.fill(inputs)
    let label = draft.record.text("label")
    guard !label.isEmpty else {
      throw .refused(Words("cần ghi tên nhiệm vụ", "the label of the task is needed"))
    }
    if draft.record.text("text").isEmpty { draft.record[field: "text"] = .text(label) }
    try plan.requireBasis(draft.record[field: "added_basis"])
    let assignments = try assignments(of: task.id, with: &draft.finder, in: scene)
    try draft.finder.requireAgreement(isConfirmed)
    let letter = Self.letter(of: draft.record, isAssigned: !assignments.isEmpty)
    let code =
      if let code { try draft.finder.codes.kept(code, plan: plan.code) } else {
        draft.finder.codes.next(plan.code, letter)
      }
    draft.record[field: "code"] = .text(code)
    finder = draft.finder
    return draft.finder.additions + [draft.record.insertion(code: code)]
      + assignments.map { $0.insertion(code: code) }
  }

  private func assignments(
    of task: RecordID, with finder: inout ItemFinder, in scene: ChangeScene
  ) throws(StoreFailure) -> [Assignment] {
    var assignments: [Assignment] = []
    for holder in holders {
      for name in holder.all {
        let (agency, written) = try finder.agency(name)
        guard !assignments.contains(where: { $0.agency == agency && $0.role == holder.role })
        else { continue }
        var assignment = Assignment(
          id: scene.newID(), task: task, agency: agency, role: holder.role,
          ordinal: assignments.count + 1)
        assignment.asWritten = written
        assignment.mode = mode
        assignments.append(assignment)
      }
    }
    return assignments
  }

  /// The letter of its code: a report, work with a time, work given to someone, neither.
  private static func letter(of record: ItemRecord, isAssigned: Bool) -> String {
    if record.text("kind") == TaskKind.report.rawValue { return "B" }
    if record[field: "deadline_written"] != .none { return "V" }
    return isAssigned ? "A" : "G"
  }
}
