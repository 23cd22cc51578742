import Values
import VietnameseText

/// A chart as a drawing in SVG, told apart by strokes so that it prints in black.
struct ChartDrawing {
  private let chart: ReportChart
  private let language: Language
  private let scale: ChartValueScale
  private let firstDay: Day

  private static let (left, right, top, bottom) = (56.0, 336.0, 16.0, 164.0)
  private static let (width, height) = (420, 214)

  /// A drawing of a chart.
  init(_ chart: ReportChart, _ language: Language) {
    self.chart = chart
    self.language = language
    let way = chart.way.map { [$0.start.value, $0.end.value] } ?? []
    scale = ChartValueScale(chart.figures.map(\.value) + chart.bounds.map(\.value) + way)
    let days = chart.figures.map(\.day) + (chart.way.map { [$0.start.day] } ?? [])
    firstDay = days.min() ?? chart.end
  }

  /// The drawing.
  var svg: String {
    let parts = valueAxis + timeAxis + boundLines + wayLine + figureLine + legend
    return """
      <svg viewBox="0 0 \(Self.width) \(Self.height)" role="img" \
      font-family="Liberation Serif, Times New Roman, serif" font-size="13">
      \(HTMLText.element("title", chart.title))
      \(parts.joined(separator: "\n"))
      </svg>
      """
  }

  // MARK: Places

  private func x(_ day: Day) -> Double {
    let span = Double(max(1, chart.end - firstDay))
    return Self.left + (Self.right - Self.left) * Double(day - firstDay) / span
  }

  private func y(_ value: Decimal) -> Double {
    Self.bottom - (Self.bottom - Self.top) * scale.share(of: value)
  }

  // MARK: Axes

  private var valueAxis: [String] {
    scale.ticks.flatMap { tick in
      let height = y(tick)
      return [
        line((Self.left, height), (Self.right, height), "stroke=\"#ccc\" stroke-width=\"0.7\""),
        text(
          VietnameseNumber.written(tick, language), at: (Self.left - 6, height + 4), "end"),
      ]
    } + [line((Self.left, Self.top), (Self.left, Self.bottom), Self.axis)]
  }

  /// The ends of the years, as many as there is room to name.
  private var timeAxis: [String] {
    let years = Array(firstDay.year...max(firstDay.year, chart.end.year))
    let step = max(1, (years.count + 6) / 7)
    let ticks = years.reversed().enumerated().filter { $0.offset.isMultiple(of: step) }
      .compactMap { Day($0.element, 12, 31) }.filter { $0 >= firstDay && $0 <= chart.end }
    return [line((Self.left, Self.bottom), (Self.right, Self.bottom), Self.axis)]
      + ticks.flatMap { day in
        [
          line((x(day), Self.bottom), (x(day), Self.bottom + 4), Self.axis),
          text(String(day.year), at: (x(day), Self.bottom + 18), "middle"),
        ]
      }
  }

  private static let axis = "stroke=\"#000\" stroke-width=\"1\""

  // MARK: Lines

  private var boundLines: [String] {
    chart.bounds.flatMap { bound in
      [
        line((Self.left, y(bound.value)), (Self.right, y(bound.value)), Self.bound),
        text(bound.label, at: (Self.right + 6, y(bound.value) + 4), "start"),
      ]
    }
  }

  private var wayLine: [String] {
    chart.way.map { way in
      [
        line(
          (x(way.start.day), y(way.start.value)), (x(way.end.day), y(way.end.value)), Self.way)
      ]
    } ?? []
  }

  private var figureLine: [String] {
    let places = chart.figures.map { (x($0.day), y($0.value)) }
    let points = places.map { "\(Self.number($0)),\(Self.number($1))" }.joined(separator: " ")
    let dots = places.map {
      "<circle cx=\"\(Self.number($0))\" cy=\"\(Self.number($1))\" r=\"3.2\" fill=\"#000\"/>"
    }
    return ["<polyline points=\"\(points)\" fill=\"none\" \(Self.figures)/>"] + dots + values
  }

  /// The figures over their points: all where none would touch the next, else the first and the
  /// last, or the last alone.
  private var values: [String] {
    let texts = chart.figures.map { VietnameseNumber.written($0.value, language) }
    let places = chart.figures.map { x($0.day) }
    let room = Double(texts.map(TextWidth.columns).max() ?? 0) * Self.letterWidth
    let isRoomy = zip(places.dropFirst(), places).allSatisfy { $0 - $1 >= room }
    let isLong = (places.last ?? 0) - (places.first ?? 0) >= room
    return zip(chart.figures, texts).enumerated().compactMap { index, figure in
      guard isRoomy || isLong && index == 0 || index == texts.count - 1 else { return nil }
      // The first one stands beside the axis of values and not over it.
      let (shift, anchor) = index == 0 ? (6.0, "start") : (2.0, "middle")
      return text(
        figure.1, at: (x(figure.0.day) + shift, y(figure.0.value) - 8), anchor, Self.halo)
    }
  }

  /// About how wide a letter of a figure is, with the gap to the next.
  private static let letterWidth = 6.75

  /// A white edge that keeps letters readable over lines.
  private static let halo = " stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\""
  private static let figures = "stroke=\"#000\" stroke-width=\"2\""
  private static let way = "stroke=\"#000\" stroke-width=\"1.2\" stroke-dasharray=\"2 4\""
  private static let bound = "stroke=\"#000\" stroke-width=\"1.4\" stroke-dasharray=\"9 4\""

  private var legend: [String] {
    let height = Double(Self.height) - 12
    let all = [(chart.words.figures, Self.figures), (chart.words.bound, Self.bound)]
    let entries = all + (chart.way == nil ? [] : [(chart.words.way, Self.way)])
    return entries.enumerated().flatMap { index, entry in
      let start = 10 + Double(index) * 122
      return [
        line((start, height - 4), (start + 26, height - 4), entry.1),
        text(entry.0, at: (start + 31, height), "start"),
      ]
    }
  }

  // MARK: Elements

  private func line(
    _ start: (Double, Double), _ end: (Double, Double), _ stroke: String
  ) -> String {
    "<line x1=\"\(Self.number(start.0))\" y1=\"\(Self.number(start.1))\" "
      + "x2=\"\(Self.number(end.0))\" y2=\"\(Self.number(end.1))\" \(stroke)/>"
  }

  private func text(
    _ text: String, at place: (Double, Double), _ anchor: String, _ style: String = ""
  ) -> String {
    "<text x=\"\(Self.number(place.0))\" y=\"\(Self.number(place.1))\" "
      + "text-anchor=\"\(anchor)\"\(style)>\(HTMLText.escaped(text))</text>"
  }

  /// A place with one digit after the point.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
