/// The values and days a picture spans.
struct ChartScale {
  private let lowest, highest: Double
  private let first, last: Double

  /// The span of a picture; `nil` when it has no point.
  init?(of chart: LineChart) {
    let points = chart.lines.flatMap(\.points)
    let values = points.map(\.y) + chart.bounds.map(\.y)
    let days = points.map { Double($0.x) }
    guard let first = days.min(), let last = days.max(), let lowest = values.min(),
      let highest = values.max()
    else { return nil }
    self.first = first
    self.last = last
    // Values that are all alike get a span of their own size, so that they stand in the middle.
    let margin = lowest < highest ? 0 : max(1, abs(lowest)) / 2
    self.lowest = lowest - margin
    self.highest = highest + margin
  }

  /// The row of a value, from 0 at the top.
  func row(of value: Double, rows: Int) -> Int {
    Self.place(highest - value, in: highest - lowest, of: rows)
  }

  /// The column of a day, from 0 at the left.
  func column(of day: Double, columns: Int) -> Int {
    Self.place(day - first, in: last - first, of: columns)
  }

  /// Whether a day lies in the picture.
  func holds(day: Double) -> Bool { (first...last).contains(day) }

  /// Where a distance lies among some places; nothing but finite numbers within them is rounded.
  private static func place(_ distance: Double, in whole: Double, of count: Int) -> Int {
    guard count > 1, whole > 0 else { return 0 }
    let share = distance / whole
    guard share.isFinite else { return 0 }
    return Int((min(max(share, 0), 1) * Double(count - 1)).rounded())
  }
}
