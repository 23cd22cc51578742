import PlanModel
import Values
import VietnameseText

/// What `add` adds.
private enum AddedItem: String, CaseIterable {
  case plan, section, target, task, agency

  /// The flags that say something of it, with the field each fills.
  var fields: [(flag: Flag, field: String)] {
    switch self {
    case .plan:
      [
        (.place, "place"), (.number, "number"), (.issuer, "issuer"), (.issued, "issued"),
        (.signer, "signer"), (.level, "level"), (.letterhead, "letterhead"),
        (.parents, "parents"),
      ]
    case .section: []
    case .target:
      [
        (.unit, "unit"), (.year, "year"), (.section, "section"), (.sector, "sector"),
        (.groups, "groups"), (.baseline, "baseline"), (.baselineOn, "baseline_on"),
        (.indicator, "indicator"), (.parent, "parent"), (.basis, "added_basis"),
      ]
    case .task:
      [
        (.text, "text"), (.due, ItemFields.deadline), (.section, "section"), (.kind, "kind"),
        (.basis, "added_basis"),
      ]
    case .agency:
      [(.kind, "kind"), (.alias, "aliases"), (.level, "level"), (.place, "place")]
    }
  }

  /// The flags beside those.
  var others: [Flag] {
    switch self {
    case .plan: []
    case .section: [.before]
    case .target: [.yes]
    case .task:
      [.directing, .lead, .executing, .coordinating, .monitoring, .requested, .yes]
    case .agency: [.members, .yes]
    }
  }

  var kind: RecordKind { RecordKind(rawValue: rawValue) ?? .plan }
}

extension CommandReader {
  /// `add plan|section|target|task|agency …`.
  func add() throws(UsageError) -> Command {
    let item: AddedItem = try choice("plan|section|target|task|agency")
    try allow(item.fields.map(\.flag) + item.others, with: "add \(item.rawValue)")
    let change: any PlannedChange =
      switch item {
      case .plan: try addedPlan()
      case .section: try addedSection()
      case .target: try addedTarget()
      case .task: try addedTask()
      case .agency: try addedAgency()
      }
    return .make(AnyPlannedChange(change))
  }

  private func addedPlan() throws(UsageError) -> AddPlan {
    let words = try words(after: 1, "CODE TITLE", count: 2)
    return AddPlan(
      code: words[0], inputs: try read(words[1], "title", .plan) + inputs(of: .plan))
  }

  private func addedSection() throws(UsageError) -> AddSection {
    let typed = Array(words.dropFirst()).map { TextWidth.cleaned(canonical($0)) }
    guard typed.count > 1 else { throw missing("PLAN NUMBER TITLE") }
    try refuse(words.dropFirst(4))
    let place = try arguments.flags[.before].map { (text) throws(UsageError) -> Int in
      guard let place = Int(text), place > 0 else {
        throw UsageError(
          Words("--before cần số thứ tự của mục", "--before needs the place of a section"),
          seeing: name)
      }
      return place
    }
    let number = typed.count > 2 && typed[1] != "-" ? typed[1] : ""
    return AddSection(
      plan: typed[0], title: typed[typed.count - 1], number: number.isEmpty ? nil : number,
      place: place)
  }

  private func addedTarget() throws(UsageError) -> AddTarget {
    let words = try words(after: 1, "PLAN LABEL GOAL", count: 3)
    return AddTarget(
      plan: words[0],
      inputs: try read(words[1], "label", .target) + read(words[2], ItemFields.goal, .target)
        + inputs(of: .target),
      isConfirmed: arguments.has(.yes))
  }

  private func addedTask() throws(UsageError) -> AddTask {
    let words = try words(after: 1, "PLAN LABEL", count: 2)
    let roles: [(Flag, Role)] = [
      (.directing, .directing), (.lead, .lead), (.executing, .executing),
      (.coordinating, .coordinating), (.monitoring, .monitoring),
    ]
    return AddTask(
      plan: words[0], inputs: try read(words[1], "label", .task) + inputs(of: .task),
      holders: roles.compactMap { flag, role in text(flag).map { NamedHolders(role, $0) } },
      mode: arguments.has(.requested) ? .requested : .given, isConfirmed: arguments.has(.yes))
  }

  private func addedAgency() throws(UsageError) -> AddAgency {
    let words = try words(after: 1, "PLAN|PLACE NAME", count: 2)
    return AddAgency(
      owner: words[0], inputs: try read(words[1], "name", .agency) + inputs(of: .agency),
      members: text(.members) ?? "", isConfirmed: arguments.has(.yes))
  }

  // MARK: - Editing

  /// `edit CODE FIELD=VALUE…`.
  func edit() throws(UsageError) -> Command {
    let typed = Array(words)
    guard typed.count > 1 else {
      throw missing(typed.isEmpty ? "CODE FIELD=VALUE…" : "FIELD=VALUE…")
    }
    var fields: [TypedField] = []
    for word in typed.dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw UsageError(
          Words(
            "«\(Terms.shown(word))» thiếu dấu bằng", "\"\(Terms.shown(word))\" has no equals sign"),
          hint: Words(
            "ghi như «label=Tên mới» hoặc «\"thời hạn=trong quý I/2027\"»",
            "write it like `label=NEW` or `\"deadline=trong quý I/2027\"`"))
      }
      fields.append(TypedField(String(parts[0]), String(parts[1])))
    }
    return .make(
      AnyPlannedChange(
        EditFields(code: code(typed[0]), fields: fields, isConfirmed: arguments.has(.yes))))
  }

  /// `remove CODE [--yes]`.
  func remove() throws(UsageError) -> Command {
    .make(
      AnyPlannedChange(
        RemoveItem(code: code(try only("CODE")), isConfirmed: arguments.has(.yes))))
  }

  // MARK: - Fields

  /// Some words after those at the beginning, all of them there.
  private func words(
    after first: Int, _ placeholder: String, count: Int
  ) throws(UsageError) -> [String] {
    let typed = words.dropFirst(first)
    guard typed.count >= count, !typed.prefix(count).contains("") else {
      throw missing(placeholder)
    }
    try refuse(typed.dropFirst(count))
    return typed.prefix(count).map { TextWidth.cleaned(canonical($0)) }
  }

  private func inputs(of item: AddedItem) throws(UsageError) -> [FieldInput] {
    var inputs: [FieldInput] = []
    for (flag, field) in item.fields {
      guard let typed = arguments.flags[flag] else { continue }
      inputs += try read(typed, field, item.kind)
    }
    return inputs
  }

  private func read(
    _ typed: String, _ field: String, _ kind: RecordKind
  ) throws(UsageError) -> [FieldInput] {
    do throws(UnreadableField) {
      return try FieldInput.read(typed, for: field, of: kind, on: today)
    } catch {
      throw UsageError(error.words, seeing: name)
    }
  }
}
