public import Values

/// Whether a plan is still carried out.
public enum PlanStanding: String, CaseIterable, Sendable {
  /// It is carried out.
  case current
  /// Something makes it doubtful that it is still in force, and nobody has said so yet.
  case needsConfirmation = "needs-confirmation"
  /// It is over: another plan took its place, or it ended.
  case superseded

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .current: Words("đang thực hiện", "carried out")
    case .needsConfirmation: Words("cần xác nhận hiệu lực", "to be confirmed in force")
    case .superseded: Words("đã kết thúc thực hiện", "no longer carried out")
    }
  }
}

extension Plan {
  /// How the plan stands on a day.
  ///
  /// A plan that ends on a later day is carried out until then. One without such a day is over as
  /// soon as somebody says so, or names what took its place.
  public func standing(on day: Day) -> PlanStanding {
    if let endedOn {
      if endedOn <= day { return .superseded }
    } else if isInForce == false || successor != nil {
      return .superseded
    }
    return doubt != nil && isInForce == nil ? .needsConfirmation : .current
  }
}

extension PlanRow {
  /// Those of some plans that are over or in doubt, by code and why; of many only how many.
  ///
  /// - Parameter plans: The plans.
  /// - Returns: "DL (cần xác nhận hiệu lực)"; `nil` when all are carried out.
  public static func notCarriedOut(among plans: [PlanRow]) -> Words? {
    let left = plans.filter { $0.standing != .current }
    guard !left.isEmpty else { return nil }
    guard left.count <= mostNamed else {
      return Words(
        "\(left.count) kế hoạch đã kết thúc hoặc cần xác nhận hiệu lực",
        "\(left.count) plans that are over or in doubt")
    }
    func list(_ language: Language) -> String {
      left.map { "\($0.plan.code) (\($0.standing.words[language]))" }.joined(separator: ", ")
    }
    return Words(list(.vi), list(.en))
  }

  /// More plans are only counted.
  private static let mostNamed = 2
}
