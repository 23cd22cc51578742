/// The lines of a picture as dots or signs in cells.
struct ChartPlot {
  let scale: ChartScale
  private let size: Size
  private let glyphs: Glyphs
  /// The dots of each cell, as the bits of a sign of braille.
  private var dots: [UInt8]
  /// The line on top in each cell.
  private var tops: [Top?]

  private struct Top {
    let pattern: LineChart.Pattern
    let role: StyleRole
    let isPoint: Bool
  }

  init(scale: ChartScale, size rect: Rect, glyphs: Glyphs) {
    self.scale = scale
    self.glyphs = glyphs
    size = Size(columns: rect.columns, rows: rect.rows)
    dots = Array(repeating: 0, count: size.columns * size.rows)
    tops = Array(repeating: nil, count: size.columns * size.rows)
  }

  /// Adds a line over those added before.
  mutating func add(_ line: LineChart.Line) {
    let places = line.points.map(place)
    var steps = 0
    for (start, end) in zip(places, places.dropFirst()) {
      draw(line, from: start, to: end, steps: &steps)
    }
    guard line.pattern == .marked else { return }
    for place in places { set(place, line, isPoint: true) }
  }

  /// Whether no line passes through some cells of a row.
  func isFree(row: Int, columns: Range<Int>) -> Bool {
    columns.allSatisfy { column in
      column < size.columns && tops[row * size.columns + column] == nil
    }
  }

  /// Draws the cells that a line passes through.
  func draw(on grid: inout Grid, at rect: Rect) {
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let index = row * size.columns + column
        guard let top = tops[index] else { continue }
        grid.write(
          String(sign(top, dots[index])),
          at: Point(column: rect.column + column, row: rect.row + row), role: top.role)
      }
    }
  }

  private func sign(_ top: Top, _ dots: UInt8) -> Character {
    if top.isPoint { return glyphs.chart.point }
    guard glyphs.chart.hasDots, let scalar = Unicode.Scalar(0x2800 + UInt32(dots)) else {
      return glyphs.chart.sign(top.pattern)
    }
    return Character(scalar)
  }

  // MARK: - Dots

  /// How many dots a cell has across and down.
  private var across: Int { glyphs.chart.hasDots ? 2 : 1 }
  private var down: Int { glyphs.chart.hasDots ? 4 : 1 }

  private func place(_ point: LineChart.Point) -> Point {
    Point(
      column: scale.column(of: Double(point.x), columns: size.columns * across),
      row: scale.row(of: point.y, rows: size.rows * down))
  }

  private mutating func draw(
    _ line: LineChart.Line, from start: Point, to end: Point, steps: inout Int
  ) {
    let (width, height) = (end.column - start.column, end.row - start.row)
    let count = max(abs(width), abs(height))
    for step in 0...count {
      if isDrawn(line.pattern, steps) {
        let column = start.column + Self.part(width, step, count)
        set(Point(column: column, row: start.row + Self.part(height, step, count)), line)
      }
      if step < count { steps += 1 }
    }
  }

  /// A part of a length, rounded to the nearest.
  private static func part(_ length: Int, _ step: Int, _ count: Int) -> Int {
    guard count > 0 else { return 0 }
    let doubled = 2 * length * step
    return (doubled + (doubled < 0 ? -count : count)) / (2 * count)
  }

  private func isDrawn(_ pattern: LineChart.Pattern, _ step: Int) -> Bool {
    guard glyphs.chart.hasDots else { return pattern != .dotted || step.isMultiple(of: 2) }
    switch pattern {
    case .marked: return true
    case .dashed: return step % 6 < 3
    case .dotted: return step.isMultiple(of: 3)
    }
  }

  private mutating func set(_ place: Point, _ line: LineChart.Line, isPoint: Bool = false) {
    let (column, row) = (place.column / across, place.row / down)
    guard (0..<size.columns).contains(column), (0..<size.rows).contains(row) else { return }
    let index = row * size.columns + column
    if glyphs.chart.hasDots {
      dots[index] |= Self.bit(column: place.column % 2, row: place.row % 4)
    }
    let isHeld = tops[index].map { $0.isPoint && !isPoint && line.pattern == .marked } ?? false
    if !isHeld { tops[index] = Top(pattern: line.pattern, role: line.role, isPoint: isPoint) }
  }

  /// The bit of a dot in a sign of braille, whose lowest row was added after the other six.
  private static func bit(column: Int, row: Int) -> UInt8 {
    row == 3 ? (column == 0 ? 0x40 : 0x80) : 1 << UInt8(column * 3 + row)
  }
}
