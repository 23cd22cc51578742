import Values

/// Adds a plan.
public struct AddPlan: PlannedChange {
  /// The command that makes it.
  public let command = "add"
  /// The code wanted; `nil` for one made of the place or the title.
  public var code: String?
  /// What is said of it; the title must be among it.
  public var inputs: [FieldInput]

  /// A plan with a code, or one that gets its code.
  public init(code: String? = nil, inputs: [FieldInput]) {
    self.code = code
    self.inputs = inputs
  }

  /// Works out the insertion.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    var finder = try ItemFinder(in: scene, plan: nil)
    return try edits(in: scene, finder: &finder)
  }

  /// Works out the insertion with a finder that may know of more than the store; the code of a file
  /// may be that of a plan that was removed.
  func edits(
    in scene: ChangeScene, finder: inout ItemFinder, isOfFile: Bool = false
  ) throws(StoreFailure) -> [Edit] {
    var draft = ItemDraft(
      record: ItemRecord(Plan(id: scene.newID(), code: "?", title: "")), finder: finder)
    try draft.fill(inputs)
    let title = draft.record.text("title")
    guard !title.isEmpty else {
      throw .refused(Words("cần ghi tên kế hoạch", "the title of the plan is needed"))
    }
    let place = draft.record.text("place")
    let code =
      if let code { try draft.finder.codes.plan(typed: code, mayBeRemoved: isOfFile) } else {
        draft.finder.codes.plan(of: place.isEmpty ? nil : place, title: title)
      }
    draft.record[field: "code"] = .text(code)
    // What its periods were before anybody entered it stays unknown; from today on none is passed
    // over. A file says for itself since when its plan is followed.
    if !isOfFile, draft.record[field: "followed_from"] == .none {
      draft.record[field: "followed_from"] = FieldValue(scene.day)
    }
    finder = draft.finder
    return [draft.record.insertion(code: code)]
  }
}

/// Adds a section to a plan, after the others or before the one that has its place.
public struct AddSection: PlannedChange {
  /// The command that makes it.
  public let command = "add"
  /// The code of the plan.
  public var plan: String
  /// The heading.
  public var title: String
  /// The number printed before it.
  public var number: String?
  /// Its place among the sections, from 1; `nil` for the last.
  public var place: Int?

  /// A section of a plan.
  public init(plan: String, title: String, number: String? = nil, place: Int? = nil) {
    self.plan = plan
    self.title = title
    self.number = number
    self.place = place
  }

  /// Works out the insertion, and the moves of the sections behind it.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let plan = try scene.plan(plan)
    let own = scene.book.contents.sections.filter { $0.plan == plan.id }
    let last = (own.map(\.ordinal).max() ?? 0) + 1
    let ordinal = max(1, min(place ?? last, last))
    // From the last on, so that no two ever have one place.
    let moved = own.filter { $0.ordinal >= ordinal }.sorted { $0.ordinal > $1.ordinal }
    let moves = moved.compactMap { section in
      var copy = section
      copy.ordinal += 1
      return section.edit(to: copy, code: plan.code)
    }
    return moves + [try insertion(to: plan, place: ordinal, in: scene)]
  }

  /// The insertion of the section at a place that is free.
  func insertion(
    to plan: Plan, place: Int, in scene: ChangeScene
  ) throws(StoreFailure) -> Edit {
    guard !title.isEmpty else {
      throw .refused(Words("cần ghi tiêu đề của mục", "the heading of the section is needed"))
    }
    let section = PlanSection(
      id: scene.newID(), plan: plan.id, ordinal: place, number: number, title: title)
    return section.insertion(code: plan.code)
  }
}
