import Cells
import PlanModel
import Values

extension RowWords {
  /// The mark and the words of how a target stands, short enough for a column.
  func standing(_ row: TargetRow) -> [Span] {
    let role = Self.role(of: row.judgement.status)
    return mark(role) + [Span(Self.shortWords(row.judgement.status)[language], role)]
  }

  /// The mark and the words of how a target stands, in full.
  func fullStanding(_ row: TargetRow) -> [Span] {
    let role = Self.role(of: row.judgement.status)
    let words = row.judgement.status?.words ?? Comparator.qualitative.sign
    return mark(role) + [Span(words[language], role)]
  }

  private static func shortWords(_ status: TargetStatus?) -> Words {
    switch status {
    case nil: Comparator.qualitative.sign
    case .insufficient: Words("chưa đủ cơ sở", "can't be judged")
    case .justStarted: Words("đầu kỳ", "too early")
    case .fellBelow: Words("tụt dưới mức đạt", "no longer met")
    case .regressing: Words("ngược chiều", "moving away")
    case .void: Words("hết đối tượng", "abolished")
    case .overRange: Words("đạt, vượt mức", "above range")
    case .some(let status): status.words
    }
  }

  /// What a target asks for, as "≥ 12 %" or "15–20 %".
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - isWhole: Whether the unit is written out, with what it is a share of.
  /// - Returns: The sign, the value and the unit, or the words for a goal without a value.
  func goal(_ target: Target, withUnit isWhole: Bool = false) -> String {
    let unit = target.unit.map { isWhole ? " \($0)" : Self.shortUnit($0) } ?? ""
    let sign = sign(target.comparator)
    guard let value = target.value else { return sign }
    if target.comparator == .range, let upper = target.upper {
      return "\(number(value))–\(number(upper))\(unit)"
    }
    return "\(sign) \(number(value))\(unit)"
  }

  /// The sign of a comparator, in signs that the terminal can show.
  private func sign(_ comparator: Comparator) -> String {
    switch (glyphs.level, comparator) {
    case (.ascii, .atLeast): ">="
    case (.ascii, .atMost): "<="
    default: comparator.sign[language]
    }
  }

  /// The figure judged, with a star when it is old; a dash when there is none.
  func observed(_ row: TargetRow) -> String {
    guard let figure = row.judgement.observed else { return "–" }
    return written(figure, of: row.target) + (row.judgement.isStale ? "*" : "")
  }

  /// A figure of a target: its number, or whether it holds.
  func written(_ figure: Observation, of target: Target) -> String {
    guard target.comparator == .yes else { return number(figure.value) }
    return figure.value >= Decimal(1)
      ? Words("có", "yes")[language] : Words("chưa", "not yet")[language]
  }

  /// A unit short enough for a column: a share keeps its sign only.
  private static func shortUnit(_ unit: String) -> String {
    unit.hasPrefix("%") ? " %" : unit.hasPrefix("/") ? " \(unit.prefix { $0 != " " })" : ""
  }

  /// The figure and what is asked for, as "10,1 → ≥ 12 %".
  func figureAndGoal(_ row: TargetRow) -> [Span] {
    [
      Span(observed(row)), Span(" \(glyphs.marks.arrow) ", .textDim), Span(goal(row.target)),
    ]
  }

  /// The bar of the way covered; empty for a target without one.
  func bar(_ row: TargetRow, columns: Int) -> [Span] {
    if row.judgement.status?.isMet ?? false {
      return Bar(permille: 1_000).spans(columns: columns, glyphs: glyphs)
    }
    guard let covered = row.judgement.covered else { return [] }
    let scaled = covered.numerator.multipliedReportingOverflow(by: 1_000)
    guard !scaled.overflow else { return [] }
    let permille = Int(clamping: scaled.partialValue / covered.denominator)
    return Bar(permille: min(max(0, permille), 999)).spans(columns: columns, glyphs: glyphs)
  }
}
