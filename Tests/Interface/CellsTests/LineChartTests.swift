import Cells
import ScreenTestSupport
import Testing

struct LineChartTests {
  /// Five yearly figures, what was needed, and where they lead; years stand for days.
  static let chart = LineChart(
    lines: [
      LineChart.Line(
        [9, 9.4, 10.1, 10.5, 10.9, 11.2].enumerated().map { .init(2020 + $0, $1) }, .marked,
        .barValue, name: "số liệu"),
      LineChart.Line([.init(2025, 11.2), .init(2030, 13.4)], .dotted, .statusSlow, name: "dự báo"),
      LineChart.Line([.init(2020, 9), .init(2030, 14)], .dashed, .textDim, name: "mức cần đạt"),
    ],
    bounds: [.init(14, "chỉ tiêu ≥ 14")],
    values: [.init(14, "14"), .init(9, "9"), .init(11.2, "11,2"), .init(13.4, "13,4")],
    days: [2020, 2030, 2025, 2021, 2022, 2023, 2024, 2026, 2027, 2028, 2029].map {
      .init($0, String(Int($0)))
    })

  private func drawn(
    _ chart: LineChart = chart, _ columns: Int, _ rows: Int, _ level: GlyphLevel
  ) -> Grid {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    chart.draw(on: &grid, in: Rect(grid.size), glyphs: Glyphs(level))
    return grid
  }

  @Test func `braille draws what was, what was needed and what is to come`() {
    expectPicture(
      drawn(Self.chart, 72, 10, .unicode),
      """
        14┤─ chỉ tiêu ≥ 14 ──────────────────────────────────────────⡀─⡠⠄─⠒⠂─⢉
      13,4┤                                                ⢀⡀ ⠤⠄ ⢒⠂⡀⠩ ⠄⠐ ⠂⠈ ⠁
          │                                       ⣀⡀ ⠤⠄⡀⢒⠁⠄⠡ ⠂⠈ ⠁
      11,2┤                              ⣀⠄⣀●⠂⠄⠩⠁⠂⠐ ⠁⠈
          │                  ⢀⣀●⣤⠤⠤⠶⠒●⠛⠋⠉⠉⠉
          │         ⣀⣀⠤⠤●⠒⠚⠋⠉⠁
         9┤●⣀⠤⠤⠦⠒●⠋⠉⠁
          └───────────────────────────────────────────────────────────────────
           2020 2021  2022   2023  2024   2025   2026  2027   2028  2029  2030
           ●⠒⠒ số liệu   ⠂⠂⠂ dự báo   ⠒ ⠒ mức cần đạt
      """)
  }

  @Test func `the console draws with blocks`() {
    expectPicture(
      drawn(Self.chart, 72, 10, .console),
      """
        14┤─ chỉ tiêu ≥ 14 ─────────────────────────────────────────────░░░░░░
      13,4┤                                                  ░░░░░░░░░·░· · ·
          │                                       ░░░░·░·░·░· · · · ·
      11,2┤                            ░░▒▒▒●░·░·░· ·
          │                 ▒▒▒●▒▒▒▒▒●▒▒▒
          │      ░░░░▒▒▒●▒▒▒
         9┤●▒▒▒▒▒▒●▒▒
          └───────────────────────────────────────────────────────────────────
           2020 2021  2022   2023  2024   2025   2026  2027   2028  2029  2030
           ●▒▒ số liệu   · · dự báo   ░░░ mức cần đạt
      """)
  }

  @Test func `ASCII is enough to tell the lines apart`() {
    expectPicture(
      drawn(Self.chart, 72, 10, .ascii),
      """
        14+= chỉ tiêu ≥ 14 =============================================------
      13,4+                                                  ---------.-. . .
          |                                       ----.-.-.-. . . . .
      11,2+                            --***O-.-.-. .
          |                 ***O*****O***
          |      ----***O***
         9+O******O**
          +-------------------------------------------------------------------
           2020 2021  2022   2023  2024   2025   2026  2027   2028  2029  2030
           O** số liệu   . . dự báo   --- mức cần đạt
      """)
  }

  @Test func `little room keeps the ends of both axes and the bound`() {
    expectPicture(
      drawn(Self.chart, 30, 6, .unicode),
      """
        14┤─ chỉ tiêu ≥ 14 ─────⡠⠄⡀⠩
          │               ⣀⡀ ⠲⠁⠂⠈
      11,2┤          ⡀⢀●⠂⠄⠐ ⠁
          │    ⢀●⠤●⠒⠉●⠁
         9┤●⠤●⠊⠁
           2020 2023 2025 2027  2030
      """)
    #expect(picture(of: drawn(Self.chart, 23, 6, .unicode)) == "")
    #expect(picture(of: drawn(Self.chart, 30, 4, .unicode)) == "")
  }

  @Test func `the lines keep their roles, and figures lie on top`() {
    let shown = roles(of: drawn(Self.chart, 40, 8, .unicode))
    #expect(shown.contains("v") && shown.contains("<") && shown.contains("d"))
    #expect(shown.split(separator: "\n").first?.contains("hhhh") ?? false)
  }

  private static let odd: [[Double]] = [
    [], [5], [0, 0, 0], [-3, -8, -1], [1e300, -1e300], [.infinity, 1, .nan], [.nan],
    [0.000_001, 0.000_002], [1e18, -1e18],
    [.greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude],
  ]

  @Test(arguments: odd, GlyphLevel.allCases)
  func `odd figures are drawn without harm, and nothing outside the room`(
    values: [Double], level: GlyphLevel
  ) {
    let days = [Int.min, 0, 1, 20_000, Int.max]
    let charts = [
      values.enumerated().map { LineChart.Point($0 * 365, $1) },
      values.enumerated().map { LineChart.Point(7, Double($0) * 0 + $1) },
      values.enumerated().map { LineChart.Point(days[$0 % days.count], $1) },
    ].map { points in
      LineChart(
        lines: LineChart.Pattern.allCases.map {
          LineChart.Line(points, $0, .barValue, name: "số liệu")
        },
        bounds: values.map { LineChart.Bound($0, "chỉ tiêu") },
        values: values.map { LineChart.Label($0, "1.000.000.000.000,5") },
        days: days.map { LineChart.Label(Double($0), "2030") })
    }
    for chart in charts {
      for (columns, rows) in [(30, 6), (110, 16), (24, 5), (57, 9), (3, 3), (0, 0)] {
        var grid = Grid(size: Size(columns: columns + 4, rows: rows + 2))
        let room = Rect(column: 2, row: 1, columns: columns, rows: rows)
        chart.draw(on: &grid, in: room, glyphs: Glyphs(level))
        #expect(brokenSigns(in: grid).isEmpty)
        for row in 0..<grid.size.rows {
          for column in 0..<grid.size.columns
          where !room.contains(Point(column: column, row: row)) {
            #expect(grid[Point(column: column, row: row)] == .blank)
          }
        }
      }
    }
  }

  @Test func `figures that are all alike stand in the middle`() {
    let flat = LineChart(
      lines: [LineChart.Line([.init(0, 5), .init(9, 5)], .marked, .barValue)],
      values: [.init(5, "5")])
    expectPicture(
      drawn(flat, 24, 5, .ascii),
      """
       |
       |
      5+O********************O
       |
      """)
  }

  @Test(arguments: 24...110, [6, 9, 16])
  func `labels of days never touch, and a wide picture has them all`(columns: Int, rows: Int) {
    let lines = picture(of: drawn(Self.chart, columns, rows, .ascii)).split(separator: "\n")
    let days = lines.first { $0.contains("2020") }?.split(separator: " ") ?? []
    #expect(days.allSatisfy { $0.count == 4 })
    #expect(days.first == "2020" && days.last == "2030")
    #expect(columns < 80 || days.count == 11)
  }
}
