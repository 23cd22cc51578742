import VietnameseText

/// Where the parts of a picture stand.
struct ChartLayout {
  /// The cells of the lines.
  let plot: Rect
  /// The columns for labels of values, left of the line beside the picture.
  let valueColumns: Int
  /// The rows of the axis, of its labels and of the legend; `nil` where there is no room for one.
  let axisRow: Int?, daysRow: Int, legend: [[Span]]

  init(of chart: LineChart, in rect: Rect, glyphs: Glyphs) {
    let widest = chart.values.map { TextWidth.columns($0.text) }.max() ?? 0
    valueColumns = min(widest, rect.columns / 3)
    let gutter = valueColumns + 1
    let segments = chart.legend(glyphs)
    let lines = SpanLine.wrap(segments, to: rect.columns, joinedBy: " ")
    legend = rect.rows >= 7 + lines.count - 1 ? lines : []
    let hasAxis = rect.rows - legend.count >= 7
    let rows = rect.rows - legend.count - 1 - (hasAxis ? 1 : 0)
    plot = Rect(
      column: rect.column + gutter, row: rect.row, columns: rect.columns - gutter, rows: rows)
    axisRow = hasAxis ? rect.row + rows : nil
    daysRow = rect.row + rows + (hasAxis ? 1 : 0)
  }
}

extension LineChart {
  /// A sample and the name of each line, and of the bounds.
  func legend(_ glyphs: Glyphs) -> [[Span]] {
    lines.filter { !$0.name.isEmpty }.map { line in
      [Span("\(glyphs.chart.sample(line.pattern)) ", line.role), Span(line.name, .textDim)]
    }
  }

  func drawLegend(on grid: inout Grid, _ layout: ChartLayout, _ glyphs: Glyphs) {
    for (index, line) in layout.legend.enumerated() {
      let end = layout.plot.column + layout.plot.columns
      let start = max(
        layout.plot.column - layout.valueColumns - 1, min(layout.plot.column, end - line.columns))
      grid.write(
        line, at: Cells.Point(column: start, row: layout.daysRow + 1 + index), limit: end - start)
    }
  }

  /// The labels of values, each on a row of its own, with the line between them and the picture.
  func drawValues(
    _ scale: ChartScale, on grid: inout Grid, _ layout: ChartLayout, _ glyphs: Glyphs
  ) {
    let plot = layout.plot
    let axis = Rect(column: plot.column - 1, row: plot.row, columns: 1, rows: plot.rows)
    grid.fill(axis, .border, with: glyphs.lines.vertical)
    var taken: Set<Int> = []
    for label in values {
      let row = plot.row + scale.row(of: label.at, rows: plot.rows)
      guard taken.insert(row).inserted else { continue }
      let text = TextWidth.cut(
        label.text, to: layout.valueColumns, ellipsis: glyphs.marks.ellipsis)
      let column = plot.column - 1 - TextWidth.columns(text)
      grid.write(text, at: Cells.Point(column: column, row: row), role: .textDim)
      grid.write(
        String(glyphs.lines.rightJoin), at: Cells.Point(column: plot.column - 1, row: row),
        role: .border)
    }
  }

  /// The labels of days under the line below the picture, as many as have room.
  func drawDays(
    _ scale: ChartScale, on grid: inout Grid, _ layout: ChartLayout, _ glyphs: Glyphs
  ) {
    let plot = layout.plot
    if let row = layout.axisRow {
      let axis = Rect(column: plot.column, row: row, columns: plot.columns, rows: 1)
      grid.fill(axis, .border, with: glyphs.lines.horizontal)
      let corner = Cells.Point(column: plot.column - 1, row: row)
      grid.write(String(glyphs.lines.bottomLeft), at: corner, role: .border)
    }
    var taken: [Range<Int>] = []
    for label in days where scale.holds(day: label.at) {
      let width = TextWidth.columns(label.text)
      let middle = scale.column(of: label.at, columns: plot.columns)
      let start = max(0, min(middle - width / 2, plot.columns - width))
      let wanted = start - 1..<start + width + 1
      guard width <= plot.columns, !taken.contains(where: wanted.overlaps) else { continue }
      taken.append(start..<start + width)
      grid.write(
        label.text, at: Cells.Point(column: plot.column + start, row: layout.daysRow),
        role: .textDim)
    }
  }

  // MARK: - Bounds

  func drawBounds(_ plot: ChartPlot, on grid: inout Grid, in rect: Rect, _ glyphs: Glyphs) {
    for bound in bounds {
      let row = rect.row + plot.scale.row(of: bound.y, rows: rect.rows)
      grid.fill(
        Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), .heading,
        with: glyphs.chart.bound)
    }
  }

  /// Labels stand on their line where no other line crosses it; else in the row beside it.
  func drawBoundLabels(_ plot: ChartPlot, on grid: inout Grid, in rect: Rect) {
    for bound in bounds {
      let text = " \(bound.label) "
      let width = TextWidth.columns(text)
      let row = plot.scale.row(of: bound.y, rows: rect.rows)
      let rows = [row, row + 1, row - 1].filter { (0..<rect.rows).contains($0) }
      let starts = [1, rect.columns - width - 1, (rect.columns - width) / 2].filter { $0 >= 0 }
      let places = rows.flatMap { row in starts.map { (row, $0) } }
      let free = places.first { row, start in
        plot.isFree(row: row, columns: start..<start + width)
      }
      guard let (row, start) = free, start + width <= rect.columns else { continue }
      let place = Cells.Point(column: rect.column + start, row: rect.row + row)
      grid.write(text, at: place, role: .heading)
    }
  }
}
