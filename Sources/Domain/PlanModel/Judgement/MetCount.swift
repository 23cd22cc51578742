public import Values

/// How many of several things meet a target.
public struct MetCount: Equatable, Sendable {
  /// What is counted.
  public enum Member: String, Sendable {
    /// The groups that each must meet it.
    case groups
    /// The conditions it is made of.
    case conditions
    /// The years that each must meet it.
    case years
  }

  /// What is counted.
  public let member: Member
  /// How many meet it.
  public let met: Int
  /// How many there are.
  public let total: Int

  init(_ member: Member, met: Int, of total: Int) {
    self.member = member
    self.met = met
    self.total = total
  }

  /// The count in words, as "5/8 nhóm đạt".
  public var words: Words {
    switch member {
    case .groups: Words("\(met)/\(total) nhóm đạt", "\(met)/\(total) groups met")
    case .conditions:
      Words("\(met)/\(total) chỉ tiêu thành phần đạt", "\(met)/\(total) conditions met")
    case .years: Words("\(met)/\(total) năm đạt", "\(met)/\(total) years met")
    }
  }
}
