public import Values

/// A figure a person enters for a target.
public struct Measurement: Equatable, Sendable {
  /// How a person wrote the figure.
  public enum Form: Sendable {
    /// As a number alone, with a percent sign, or as yes or no.
    case number, share, answer
  }

  /// The figure.
  public var value: Decimal
  /// The day it holds for.
  public var day: Day
  /// Where it comes from; of a correction, `nil` keeps what was said, and an empty text takes it
  /// away.
  public var source: String?
  /// How firm it is.
  public var grade: Grade?
  /// The part of the whole it is for; `nil` for the whole.
  public var breakdown: String?
  /// How far it has been looked over.
  public var verification: Verification?
  /// Whether it begins a series that can not be compared with the figures before it; `nil` where
  /// nobody says, which of a correction keeps what was said.
  public var startsSeries: Bool?
  /// How it was written, which tells a slip in the unit.
  public var form = Form.number

  /// A figure of a day.
  public init(
    value: Decimal, day: Day, source: String? = nil, grade: Grade? = nil,
    breakdown: String? = nil, verification: Verification? = nil, startsSeries: Bool? = nil
  ) {
    self.value = value
    self.day = day
    self.source = source
    self.grade = grade
    self.breakdown = breakdown
    self.verification = verification
    self.startsSeries = startsSeries
  }

  /// The edit that enters the figure, or puts it in place of the one of the same day and part.
  ///
  /// A figure entered again for its day is a correction; the log keeps the one before. What a
  /// correction does not say stays; another value is no longer verified.
  ///
  /// - Parameters:
  ///   - row: The target with its figures, as they were read.
  ///   - id: The identity for the record of a new figure.
  /// - Returns: `nil` when the figure is there already.
  public func edit(for row: TargetRow, newID id: RecordID) -> Edit? {
    guard let known = known(among: row) else { return edit(for: row.target, newID: id) }
    return correction(of: known, code: row.target.code)
  }

  /// The figure of the same day and group.
  func known(among row: TargetRow) -> Observation? {
    row.observations.first { $0.day == day && $0.breakdown == breakdown }
  }

  /// The edit that puts the figure in place of another.
  func correction(of known: Observation, code: String) -> Edit? {
    var corrected = known
    corrected.value = value
    corrected.source = source.map { $0.isEmpty ? nil : $0 } ?? known.source
    corrected.grade = grade ?? known.grade
    let isVerified = known.verification == .verified
    corrected.verification =
      verification ?? (isVerified && value != known.value ? .reported : known.verification)
    corrected.startsSeries = startsSeries ?? known.startsSeries
    return known.edit(to: corrected, code: code)
  }

  /// The edit that enters the figure beside any others.
  ///
  /// - Parameters:
  ///   - target: The target it was measured for.
  ///   - id: The identity for the record of the figure.
  /// - Returns: The insertion of an observation.
  public func edit(for target: Target, newID id: RecordID) -> Edit {
    var figure = Observation(
      id: id, target: target.id, day: day, value: value,
      source: source.flatMap { $0.isEmpty ? nil : $0 }, grade: grade, breakdown: breakdown)
    figure.verification = verification
    figure.startsSeries = startsSeries ?? false
    return figure.insertion(code: target.code)
  }
}
