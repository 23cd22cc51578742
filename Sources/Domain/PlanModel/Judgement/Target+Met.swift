public import Values

extension Target {
  /// Whether a figure meets the target.
  ///
  /// - Parameter figure: The figure, in the unit of the target.
  /// - Returns: `.achieved` or `.overRange` when it does, `nil` when it does not or when the
  ///   target can not be met by a figure.
  public func met(by figure: Decimal) -> TargetStatus? {
    let isMet: Bool
    switch comparator {
    case .yes: isMet = figure >= Decimal(1)
    case .all: isMet = figure >= Decimal(100)
    case .perYear: isMet = figure >= value ?? Decimal(1)
    case .rise, .leading, .qualitative: return nil
    case .range: return metRange(by: figure)
    default:
      guard let value else { return nil }
      isMet = met(by: figure, value: value)
    }
    return isMet ? .achieved : nil
  }

  private func met(by figure: Decimal, value: Decimal) -> Bool {
    switch comparator {
    case .atLeast: figure >= value
    case .moreThan: figure > value
    case .atMost: figure <= value
    case .lessThan: figure < value
    case .equal: isRank ? figure <= value : figure >= value
    case .approx: figure >= lowest ?? value && figure <= highest ?? value
    default: false
    }
  }

  private func metRange(by figure: Decimal) -> TargetStatus? {
    guard let value, figure >= value else { return nil }
    guard let upper, figure > upper else { return .achieved }
    return isUpperALimit ? nil : .overRange
  }

  /// Whether the value is a rank, of which 1 is the best.
  public var isRank: Bool { unit == Self.rankUnit }

  /// The unit of a rank.
  public static let rankUnit = "thứ hạng"

  /// How far from the value still counts as about it, never below zero.
  private var margin: Decimal {
    let margin =
      tolerance
      ?? value.flatMap { Decimal(coefficient: Int128($0.coefficient), scale: $0.scale + 1) }
      ?? .zero
    return max(margin, -margin)
  }

  /// The ends of what is about the value; the value itself where a sum would be too long.
  private var lowest: Decimal? { value.map { $0.adding(-margin) ?? $0 } }
  private var highest: Decimal? { value.map { $0.adding(margin) ?? $0 } }

  /// The bound a figure must reach when it starts from another: the nearer end of a range or of
  /// what counts as about the value.
  ///
  /// - Parameter start: The starting figure.
  /// - Returns: `nil` when the target has no figure.
  public func bound(from start: Decimal) -> Decimal? {
    switch comparator {
    case .range: start > (upper ?? start) ? upper : value
    case .approx: start > highest ?? start ? highest : lowest
    case .all: Decimal(100)
    case .yes, .rise, .leading, .qualitative, .perYear: nil
    default: value
    }
  }
}
