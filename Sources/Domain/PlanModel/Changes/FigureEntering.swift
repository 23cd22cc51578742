public import Values

/// That a person enters a figure of a target, or corrects the one of the same day and group.
///
/// Whether there is one to correct is only known inside the change, so that of two people who enter
/// a figure for one day the second corrects the first.
public struct FigureEntering: DoubtfulChange {
  /// The figure of the same day and group that a person saw.
  public enum Seen: Equatable, Sendable {
    /// Nobody looked; whatever is there is corrected.
    case anything
    /// There was none, so one that has come since is not written over.
    case nothing
    /// There was this one, which is corrected if it is still so.
    case figure(Observation)
  }

  /// The code of the target.
  public let code: String
  /// The figure.
  public var figure: Measurement
  /// What there was of that day and group for the person to correct.
  public var seen = Seen.anything
  /// What a person was told of a figure that can hardly be right, and agreed to.
  public var agreed: Words?

  /// A figure of a target.
  public init(_ figure: Measurement, of code: String) {
    self.figure = figure
    self.code = code
  }

  /// A figure for a target as a screen showed it.
  public init(_ figure: Measurement, for row: TargetRow) {
    self.init(figure, of: row.target.code)
    seen = figure.known(among: row).map { .figure($0) } ?? .nothing
  }

  /// The name of the command.
  public var command: String { "measure" }

  /// The record of the figure, new or corrected.
  ///
  /// - Throws: ``StoreFailure/hindered(_:)`` for a figure the target can not have;
  ///   ``StoreFailure/unconfirmed(_:)`` for one that can hardly be right, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let wanted = ItemCode(code).item
    guard let row = scene.judged.targets.first(where: { $0.target.code == wanted }) else {
      throw .unknownCode(code, .target)
    }
    if let problem = row.target.problem(with: figure) { throw .hindered(problem) }
    try tell(FigureDoubt.doubts(about: figure, for: row, on: scene.day).map(\.words), of: wanted)
    let now = figure.known(among: row)
    let edit: Edit? =
      switch seen {
      case .anything: figure.edit(for: row, newID: scene.newID())
      case .figure(let known): figure.correction(of: known, code: wanted)
      case .nothing: figure.edit(for: row.target, newID: now?.id ?? scene.newID())
      }
    return [edit].compactMap(\.self)
  }
}

extension Target {
  /// Why a figure can not be one of this target; `nil` when it can.
  ///
  /// What can hardly be is left to ``FigureDoubt``.
  public func problem(with figure: Measurement) -> PlacedWords? {
    problemWithAnyFigure ?? problem(with: figure.value, figure.form).map(PlacedWords.init)
  }

  /// Why a value, written in a form, can not be one of this target.
  func problem(with value: Decimal, _ form: Measurement.Form) -> Words? {
    if let hasNoFigures { return hasNoFigures }
    guard comparator == .yes else { return form == .answer ? needsNumber : nil }
    return value == .zero || value == Decimal(1) ? nil : needsAnswer
  }

  /// Why no figure at all can be one of this target, and what can be said of it instead.
  var problemWithAnyFigure: PlacedWords? {
    hasNoFigures.map { reason in
      PlacedWords(
        reason,
        onCommandLine: Words(
          "ghi nhận định bằng «dondoc rate \(code)»", "judge it with `dondoc rate \(code)`"),
        inDashboard: Words("ghi nhận định bằng phím n", "judge it with the key n"))
    }
  }

  /// That it is an objective in words; `nil` for one in figures.
  var hasNoFigures: Words? {
    guard comparator == .qualitative else { return nil }
    return Words(
      "\(code) là mục tiêu bằng lời, không có số liệu",
      "\(code) is an objective in words and has no figures")
  }

  /// That it is met or not, which no number says.
  var needsAnswer: Words {
    Words(
      "\(code) chỉ có đạt hoặc chưa đạt; ghi «có» hoặc «chưa»",
      "\(code) is met or not; write `yes` or `no`")
  }

  private var needsNumber: Words {
    Words(
      "\(code) cần một số; viết như 11,2 hoặc 90.000",
      "\(code) needs a number; write it like 11,2 or 90.000")
  }
}
