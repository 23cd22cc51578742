import Values

/// Adds a target to a plan.
public struct AddTarget: PlannedChange {
  /// The command that makes it.
  public let command = "add"
  /// The code of the plan.
  public var plan: String
  /// What is said of it; the label and the goal must be among it.
  public var inputs: [FieldInput]
  /// Whether sections and indicators that are not there may be added too.
  public var isConfirmed: Bool

  /// A target of a plan.
  public init(plan: String, inputs: [FieldInput], isConfirmed: Bool = false) {
    self.plan = plan
    self.inputs = inputs
    self.isConfirmed = isConfirmed
  }

  /// Works out the insertion.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let plan = try scene.plan(plan)
    guard inputs.contains(where: { $0.field == "comparator" }) else {
      throw .refused(
        Words(
          "cần ghi mức phải đạt, như «tối thiểu 14»; không có số thì ghi «định tính»",
          "what is asked for is needed, like `at least 14`; without a figure write `qualitative`"))
    }
    let last = scene.book.contents.targets.filter { $0.plan == plan.id }.map(\.ordinal).max()
    var finder = try ItemFinder(in: scene, plan: plan)
    return try edits(in: scene, plan: plan, finder: &finder, ordinal: (last ?? 0) + 1)
  }

  /// Works out the insertion with a finder that may know of more than the store, as within an
  /// import of many targets, with a code of a file or the next of the plan.
  func edits(
    in scene: ChangeScene, plan: Plan, finder: inout ItemFinder, ordinal: Int, code: String? = nil
  ) throws(StoreFailure) -> [Edit] {
    let target = Target(
      id: scene.newID(), plan: plan.id, code: "?", ordinal: ordinal, label: "",
      comparator: .qualitative)
    var draft = ItemDraft(record: ItemRecord(target), finder: finder)
    try draft.fill(inputs)
    guard !draft.record.text("label").isEmpty else {
      throw .refused(Words("cần ghi tên chỉ tiêu", "the label of the target is needed"))
    }
    try plan.requireBasis(draft.record[field: "added_basis"])
    try draft.finder.requireAgreement(isConfirmed)
    let isInWords = draft.record.text("comparator") == Comparator.qualitative.rawValue
    let code =
      if let code { try draft.finder.codes.kept(code, plan: plan.code) } else {
        draft.finder.codes.next(plan.code, isInWords ? "Q" : "T")
      }
    draft.record[field: "code"] = .text(code)
    finder = draft.finder
    return draft.finder.additions + [draft.record.insertion(code: code)]
  }
}
