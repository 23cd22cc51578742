import Cells
import ScreenTestSupport
import TestRandom
import Testing

struct GridTests {
  @Test(arguments: [
    ("Việt", 0, "Việt", 4),
    ("Đắk Lắk", -4, "Lắk", 7),
    ("quá hạn", 8, "        qu", 2),
    ("a\u{1B}[31mb", 0, "a\u{FFFD}[31mb", 7),
    ("một\thai\nba", 0, "một hai ba", 10),
    ("Vie\u{323}\u{302}t", 0, "Việt", 4),
    ("漢字漢字漢字", 0, "漢字漢字漢", 10),
    ("漢字", -1, " 字", 4),
    ("漢字", 7, "       漢", 2),
    ("đây", 10, "", 0),
  ])
  func `text is cleaned, composed and clipped to its row`(
    text: String, column: Int, shown: String, used: Int
  ) {
    var grid = Grid(size: Size(columns: 10, rows: 1))
    let columns = grid.write(text, at: Point(column: column, row: 0))
    #expect(picture(of: grid) == shown)
    #expect(columns == used)
    #expect(brokenSigns(in: grid).isEmpty)
  }

  @Test(arguments: [(0, ""), (1, ""), (2, "漢"), (3, "漢a"), (9, "漢ab")])
  func `a limit never cuts a wide sign in two`(limit: Int, shown: String) {
    var grid = Grid(size: Size(columns: 8, rows: 1))
    grid.write("漢ab", at: Point(column: 0, row: 0), limit: limit)
    #expect(picture(of: grid) == shown)
  }

  @Test(arguments: [(2, "漢x 字"), (3, "漢 x字"), (4, "漢字x"), (5, "漢字 x")])
  func `overwriting half of a wide sign blanks the other half`(column: Int, shown: String) {
    var grid = Grid(size: Size(columns: 8, rows: 1))
    grid.write(column < 4 ? "漢漢字" : "漢字漢", at: Point(column: 0, row: 0))
    grid.write("x", at: Point(column: column, row: 0))
    #expect(picture(of: grid) == shown)
    #expect(brokenSigns(in: grid).isEmpty)
  }

  @Test func `a wide sign over two halves blanks both neighbours`() {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    grid.write("漢字漢", at: Point(column: 0, row: 0))
    grid.write("字", at: Point(column: 1, row: 0))
    #expect(picture(of: grid) == " 字 漢")
    #expect(brokenSigns(in: grid).isEmpty)
  }

  @Test func `filling empties a rectangle and repairs its edges`() {
    var grid = Grid(size: Size(columns: 8, rows: 3))
    for row in 0..<3 { grid.write("漢字漢字", at: Point(column: 0, row: row)) }
    grid.fill(Rect(column: 1, row: 1, columns: 4, rows: 1), .field, with: ".")
    expectPicture(grid, "漢字漢字\n .... 字\n漢字漢字")
    #expect(brokenSigns(in: grid).isEmpty)
    #expect(grid[Point(column: 1, row: 1)].role == .field)
  }

  @Test func `emphasis covers whole signs and leaves text and roles`() {
    var grid = Grid(size: Size(columns: 6, rows: 2))
    grid.write("a漢bc", at: Point(column: 0, row: 1), role: .heading)
    grid.emphasize(Rect(column: 0, row: 1, columns: 2, rows: 1), .selected)
    #expect(emphases(of: grid) == "\n###")
    grid.emphasize(Rect(column: 2, row: 1, columns: 99, rows: 99), .selectedIdle)
    #expect(emphases(of: grid) == "\n###+++")
    #expect(roles(of: grid) == "\nhhhhh")
  }

  @Test func `spans follow one another within their limit`() {
    var grid = Grid(size: Size(columns: 20, rows: 1))
    let spans = [Span("quá hạn ", .statusLate), Span("324", .textStrong), Span(" ngày", .textDim)]
    #expect(grid.write(spans, at: Point(column: 1, row: 0), limit: 13) == 13)
    #expect(picture(of: grid) == " quá hạn 324 n")
    #expect(roles(of: grid) == " !!!!!!!!sssdd")
  }

  @Test func `a place outside the grid is blank`() {
    let grid = Grid(size: Size(columns: 2, rows: 2))
    for place in [(-1, 0), (0, -1), (2, 0), (0, 2), (.max, .max), (.min, .min)] {
      #expect(grid[Point(column: place.0, row: place.1)] == .blank)
    }
    #expect(grid[row: -1].isEmpty && grid[row: 2].isEmpty && grid[row: 1].count == 2)
  }

  @Test func `a monstrous size is held to what a screen can be`() {
    let grid = Grid(size: Size(columns: .max, rows: 1))
    #expect(grid.size.columns == Grid.longestSide)
  }
}

struct HostileWritingTests {
  private static let texts = [
    "", "Thạc sĩ trong HTCT", "Tho\u{31B}\u{323}a\u{306}\u{301}", "漢字かな", "👨‍👩‍👧👍🏽⚠️🇻🇳", "\u{301}\u{323}a",
    "a\u{200D}b\u{FE0F}", "\u{1B}[2J\u{9B}5A\u{7}", "\r\n\t\u{0}",
    "e\u{302}\u{301}\u{323}\u{306}\u{303}\u{309}",
    "\u{202E}abc", String(repeating: "ệ", count: 500), String(repeating: "漢", count: 77),
  ]
  private static let far = [Int.min, .min + 1, -3, -2, -1, 0, 1, 2, 5, 7, 8, .max - 1, .max]

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (3, 2), (8, 3), (0, 5), (5, 0), (41, 12)])
  func `no text at any place traps or tears a wide sign`(columns: Int, rows: Int) {
    var random = SeededRandom(seed: UInt64(columns * 100 + rows))
    var grid = Grid(size: Size(columns: columns, rows: rows))
    for _ in 0..<400 {
      let point = Point(column: Self.place(&random), row: Self.place(&random))
      let rect = Rect(
        column: Self.place(&random), row: Self.place(&random), columns: Self.place(&random),
        rows: Self.place(&random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: grid.fill(rect, .field, .none)
      case 1: grid.emphasize(rect, .selected)
      default:
        let text = Self.texts.randomElement(using: &random) ?? ""
        let limit = Bool.random(using: &random) ? nil : Self.place(&random)
        grid.write(text, at: point, limit: limit)
      }
    }
    #expect(brokenSigns(in: grid) == [])
    #expect((0..<rows).allSatisfy { grid[row: $0].count == columns })
  }

  private static func place(_ random: inout SeededRandom) -> Int {
    Bool.random(using: &random)
      ? far.randomElement(using: &random) ?? 0 : Int.random(in: -4..<12, using: &random)
  }
}
