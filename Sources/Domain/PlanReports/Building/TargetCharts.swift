import PlanModel
import Values
import VietnameseText

/// The charts of the targets that have figures over time.
struct TargetCharts {
  let source: ReportSource

  /// A chart for each target with a value to reach and at least two points to draw.
  var charts: [ReportChart] { source.targets.compactMap(chart) }

  private func chart(_ row: TargetRow) -> ReportChart? {
    let figures = figures(of: row)
    let bounds = bounds(of: row.target)
    guard let last = figures.last, figures.count > 1 || row.judgement.path != nil,
      !bounds.isEmpty
    else { return nil }
    let group = row.judgement.observed?.breakdown.map { ": \(TextWidth.cleaned($0))" } ?? ""
    return ReportChart(
      title: "\(TextWidth.cleaned(row.target.label)) (\(row.target.code))\(group)",
      unit: row.target.unit.map(TextWidth.cleaned), figures: figures, bounds: bounds,
      way: row.judgement.path.map { path in
        .init(
          start: .init(day: path.startDay, value: path.start),
          end: .init(day: path.end, value: path.bound))
      },
      end: max(last.day, row.target.lastDay ?? last.day), words: legend)
  }

  /// The figures it is judged by, from the last break on, after the one everything starts from.
  private func figures(of row: TargetRow) -> [ReportChart.Point] {
    let figures = row.series(until: source.asOf).last ?? []
    var values: [Day: Decimal] = [:]
    if figures.first?.startsSeries != true, let start = row.target.baseline,
      let day = row.target.baselineOn, day <= source.asOf
    {
      values[day] = start
    }
    for figure in figures { values[figure.day] = figure.value }
    return values.keys.sorted().compactMap { day in
      values[day].map { ReportChart.Point(day: day, value: $0) }
    }
  }

  private func bounds(of target: Target) -> [ReportChart.Bound] {
    guard let value = target.value, target.comparator != .perYear else { return [] }
    guard target.comparator == .range, let upper = target.upper else {
      return [.init(value: value, label: TargetGoal.written(target, source.language))]
    }
    return [value, upper].map { .init(value: $0, label: source.written($0)) }
  }

  private var legend: ReportChart.Legend {
    ReportChart.Legend(
      figures: source.say("số liệu", "figures"),
      way: source.say("tiến độ cần có", "pace needed"),
      bound: source.say("mục tiêu", "goal"))
  }
}
