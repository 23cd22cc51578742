public import Values

/// Says that a plan is no longer carried out from a day on.
public struct SupersedePlan: PlannedChange {
  /// The code of the plan.
  public let plan: String
  /// The code of the plan that takes its place; `nil` when none does.
  public let successor: String?
  /// The first day on which it is no longer carried out.
  public let day: Day
  /// The document that ends it.
  public let basis: String?

  /// The end of a plan.
  public init(_ plan: String, by successor: String?, on day: Day, basis: String?) {
    self.plan = plan
    self.successor = successor
    self.day = day
    self.basis = basis
  }

  /// The command of the log.
  public var command: String { "supersede" }

  /// The edit of the plan.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let plan = try scene.plan(named: plan)
    var ended = plan
    if let successor {
      let other = try scene.plan(named: successor)
      guard other.id != plan.id else {
        throw .refused(
          Words(
            "\(plan.code) không thể thay thế chính nó; ghi mã của kế hoạch mới",
            "\(plan.code) can not take its own place; write the code of the new plan"))
      }
      ended.successor = other.id
    } else {
      ended.successor = nil
    }
    ended.endedOn = day
    ended.endBasis = basis
    return [plan.edit(to: ended, code: plan.code)].compactMap(\.self)
  }
}

/// Says that a plan is in force, after something made it doubtful or somebody ended it.
public struct ConfirmForce: PlannedChange {
  /// The code of the plan.
  public let plan: String

  /// That a plan is in force.
  public init(_ plan: String) {
    self.plan = plan
  }

  /// The command of the log.
  public var command: String { "supersede" }

  /// The edit of the plan.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let plan = try scene.plan(named: plan)
    var confirmed = plan
    confirmed.isInForce = true
    confirmed.endedOn = nil
    confirmed.endBasis = nil
    confirmed.successor = nil
    return [plan.edit(to: confirmed, code: plan.code)].compactMap(\.self)
  }
}
