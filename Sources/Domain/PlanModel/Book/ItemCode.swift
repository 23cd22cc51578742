/// The code by which a person names a part of a task, a task, a target, an agency or a plan.
///
/// Any case is accepted. A part carries its period and its member: `HT-B1/2026@HT-C4`.
public struct ItemCode: Equatable, Sendable, CustomStringConvertible {
  /// The code of the item itself, in capitals.
  public let item: String
  /// The period, as written after `/`.
  public let period: String?
  /// The code of the member, as written after `@`.
  public let member: String?

  /// Reads a code as typed; what is missing before or after a mark is empty, and names nothing.
  public init(_ typed: String) {
    let upper = typed.filter { !$0.isWhitespace }.uppercased()
    let byMember = upper.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let byPeriod = byMember[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    item = String(byPeriod[0])
    period = byPeriod.count > 1 ? String(byPeriod[1]) : nil
    member = byMember.count > 1 ? String(byMember[1]) : nil
  }

  /// Whether it is that of a target: `T` with a comparator, `Q` without a figure.
  public var isTarget: Bool {
    item.split(separator: "-").last?.first.map { $0 == "T" || $0 == "Q" } ?? false
  }

  /// The code in full.
  public var description: String {
    item + (period.map { "/\($0)" } ?? "") + (member.map { "@\($0)" } ?? "")
  }
}
