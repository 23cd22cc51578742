public import Values

/// A figure a person enters for a target.
public struct Measurement: Equatable, Sendable {
  /// The figure.
  public var value: Decimal
  /// The day it holds for.
  public var day: Day
  /// Where it comes from.
  public var source: String?
  /// How firm it is.
  public var grade: Grade?
  /// The part of the whole it is for; `nil` for the whole.
  public var breakdown: String?
  /// How far it has been looked over.
  public var verification: Verification?
  /// Whether it begins a series that can not be compared with the figures before it.
  public var startsSeries: Bool

  /// A figure of a day.
  public init(
    value: Decimal, day: Day, source: String? = nil, grade: Grade? = nil,
    breakdown: String? = nil, verification: Verification? = nil, startsSeries: Bool = false
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
  /// correction does not say of the grade stays, and so does the beginning of a series; another
  /// value is no longer verified.
  ///
  /// - Parameters:
  ///   - row: The target with its figures, as they were read.
  ///   - id: The identity for the record of a new figure.
  /// - Returns: `nil` when the figure is there already.
  public func edit(for row: TargetRow, newID id: RecordID) -> Edit? {
    let known = row.observations.first { $0.day == day && $0.breakdown == breakdown }
    guard let known else { return edit(for: row.target, newID: id) }
    var corrected = known
    corrected.value = value
    corrected.source = source
    corrected.grade = grade ?? known.grade
    let isVerified = known.verification == .verified
    corrected.verification =
      verification ?? (isVerified && value != known.value ? .reported : known.verification)
    corrected.startsSeries = startsSeries || known.startsSeries
    return known.edit(to: corrected, code: row.target.code)
  }

  /// The edit that enters the figure beside any others.
  ///
  /// - Parameters:
  ///   - target: The target it was measured for.
  ///   - id: The identity for the record of the figure.
  /// - Returns: The insertion of an observation.
  public func edit(for target: Target, newID id: RecordID) -> Edit {
    var figure = Observation(
      id: id, target: target.id, day: day, value: value, source: source, grade: grade,
      breakdown: breakdown)
    figure.verification = verification
    figure.startsSeries = startsSeries
    return figure.insertion(code: target.code)
  }
}
