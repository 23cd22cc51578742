import Values

/// Finds items by the codes people know them by.
public enum ItemLocator {
  /// The record of the item a code names: a task, a target, an agency, a plan, or the section at a
  /// place of a plan, as `BG#3`.
  public static func record(
    _ typed: String, in contents: PlanContents
  ) -> (any StoredRecord)? {
    if let mark = typed.lastIndex(of: "#") {
      return section(typed[..<mark], typed[typed.index(after: mark)...], in: contents)
    }
    let code = ItemCode(typed).description
    if let task = contents.tasks.first(where: { $0.code == code }) { return task }
    if let target = contents.targets.first(where: { $0.code == code }) { return target }
    if let agency = contents.agencies.first(where: { $0.code == code }) { return agency }
    return contents.plans.first { $0.code == code }
  }

  /// The same, or the act of following a code names, as `TD-12`.
  static func recordOrAct(_ typed: String, in contents: PlanContents) -> (any StoredRecord)? {
    if let record = record(typed, in: contents) { return record }
    let code = ItemCode(typed).description
    return contents.followUps.first { $0.code == code }
  }

  private static func section(
    _ plan: Substring, _ place: Substring, in contents: PlanContents
  ) -> PlanSection? {
    let code = ItemCode(String(plan)).description
    guard let ordinal = Int(place), let plan = contents.plans.first(where: { $0.code == code })
    else { return nil }
    return contents.sections.first { $0.plan == plan.id && $0.ordinal == ordinal }
  }

  /// The plan an item belongs to; `nil` for an agency.
  static func plan(of record: any StoredRecord, in contents: PlanContents) -> Plan? {
    let id: RecordID? =
      switch record {
      case let plan as Plan: plan.id
      case let section as PlanSection: section.plan
      case let target as Target: target.plan
      case let task as PlanTask: task.plan
      default: nil
      }
    return id.flatMap { id in contents.plans.first { $0.id == id } }
  }

  /// The code the log knows a record by: a section goes by that of its plan.
  static func code(of record: any StoredRecord, in contents: PlanContents) -> String {
    switch record {
    case let task as PlanTask: task.code
    case let target as Target: target.code
    case let agency as Agency: agency.code
    case let act as FollowUp: act.code
    default: plan(of: record, in: contents)?.code ?? ""
    }
  }
}
