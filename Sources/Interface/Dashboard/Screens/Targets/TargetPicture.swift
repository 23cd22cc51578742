import Cells
import PlanModel
import Values

/// The picture of a target: what was measured, what was needed, and where it leads.
struct TargetPicture {
  private let row: TargetRow
  private let words: RowWords
  /// What was measured, a list for each series.
  private let history: [[Observation]]
  /// The last day shown of the forecast.
  private let lastDay: Day?

  /// The picture of a target in some columns; a wide one looks as far as 2045, and nothing is
  /// foretold of a target whose time is over.
  init(_ row: TargetRow, words: RowWords, today: Day, columns: Int) {
    self.row = row
    self.words = words
    history = row.series(until: today)
    let isOver = row.target.lastDay.map { $0 <= today } ?? false
    let horizons = isOver ? [] : row.forecast?.horizons ?? []
    let ownEnd = horizons.first { $0.year == row.target.year }
    lastDay = columns >= 70 ? horizons.last : ownEnd ?? horizons.first
  }

  /// The picture; `nil` where there is nothing to compare.
  var chart: LineChart? {
    guard row.target.comparator != .yes, !history.isEmpty else { return nil }
    let needed = needed
    guard history.joined().count + needed.count > 1 || !bounds.isEmpty else { return nil }
    return LineChart(
      lines: historyLines + [
        LineChart.Line(
          foretold, .dotted, RowWords.role(of: row.judgement.status),
          name: foretold.isEmpty ? "" : TargetsStrings.foretold[words.language]),
        LineChart.Line(
          needed, .dashed, .textDim,
          name: needed.isEmpty ? "" : TargetsStrings.needed[words.language]),
      ], bounds: bounds, values: values, days: days)
  }

  // MARK: - Lines

  private var historyLines: [LineChart.Line] {
    history.enumerated().map { index, figures in
      LineChart.Line(
        figures.map { Self.point($0.day, $0.value) }, .marked, .barValue,
        name: index == 0 ? TargetsStrings.measured[words.language] : "")
    }
  }

  private var needed: [LineChart.Point] {
    row.judgement.path.map { path in
      [Self.point(path.startDay, path.start), Self.point(path.end, path.bound)]
    } ?? []
  }

  private var foretold: [LineChart.Point] {
    guard let forecast = row.forecast, let lastDay,
      let first = forecast.observed.day.yearEnds
        .first(where: { $0 > forecast.observed.day }), first <= lastDay
    else { return [] }
    let ends = (first.year...lastDay.year).compactMap { Day($0, 12, 31) }
    let points = ends.compactMap { day in
      forecast.forecast(on: day).map { Self.point(day, $0) }
    }
    return points.isEmpty
      ? [] : [Self.point(forecast.observed.day, forecast.observed.value)] + points
  }

  private static func point(_ day: Day, _ value: Decimal) -> LineChart.Point {
    LineChart.Point(day.number, value.approximate)
  }

  // MARK: - Labels

  private var bounds: [LineChart.Bound] {
    let target = row.target
    let label = "\(TargetsStrings.asked[words.language]) \(words.goal(target))"
    let value = target.comparator == .all ? Decimal(100) : target.value
    let own = value.map { [LineChart.Bound($0.approximate, label)] } ?? []
    guard target.comparator == .range, let upper = target.upper else { return own }
    let end = TargetsStrings.upperEnd(words.number(upper))[words.language]
    return own + [LineChart.Bound(upper.approximate, end)]
  }

  private var values: [LineChart.Label] {
    let target = row.target
    let end = row.forecast.flatMap { forecast in lastDay.flatMap { forecast.forecast(on: $0) } }
    let wanted = [
      target.value, target.upper, row.judgement.path?.start ?? history.first?.first?.value,
      row.judgement.observed?.value, end,
    ]
    return wanted.compactMap(\.self).map { LineChart.Label($0.approximate, words.number($0)) }
  }

  private var days: [LineChart.Label] {
    let known = history.joined().map(\.day) + [row.judgement.path?.startDay].compactMap(\.self)
    let shown = known + [row.judgement.path?.end, lastDay].compactMap(\.self)
    guard let first = shown.min()?.year, let last = shown.max()?.year else { return [] }
    let main = [first, last, row.target.year, row.judgement.observed?.day.year]
    let step = last - first > 12 ? 5 : 1
    let years =
      main.compactMap(\.self) + (first...min(last, first + 200)).filter { $0.isMultiple(of: step) }
    return years.compactMap { year in
      Day(year, 12, 31).map { LineChart.Label(Double($0.number), String(year)) }
    }
  }
}

extension Decimal {
  /// The number as near as a picture needs it.
  fileprivate var approximate: Double {
    (0..<scale).reduce(Double(coefficient)) { value, _ in value / 10 }
  }
}

extension Day {
  /// The last days of its year and of the next.
  fileprivate var yearEnds: [Day] { [Day(year, 12, 31), Day(year + 1, 12, 31)].compactMap(\.self) }
}
