import Cells
import Testing
import VietnameseText

struct GlyphTests {
  private static let statuses: [StyleRole] = StyleRole.allCases.filter {
    $0.rawValue.hasPrefix("status.")
  }

  @Test(arguments: GlyphLevel.allCases)
  func `every status has a mark of its own`(level: GlyphLevel) {
    let marks = Self.statuses.map { Glyphs(level).mark($0) }
    #expect(Set(marks).count == Self.statuses.count)
    #expect(!marks.contains(" "))
  }

  @Test(arguments: GlyphLevel.allCases)
  func `every sign is one column wide`(level: GlyphLevel) {
    for sign in Self.signs(of: Glyphs(level)) {
      #expect(TextWidth.columns(sign) == 1, "\(sign)")
    }
  }

  @Test func `the ASCII set is ASCII`() {
    let foreign = Self.everything(of: .ascii).filter { !$0.isASCII }
    #expect(foreign == [])
  }

  /// The signs besides ASCII that Vietnamese-Fixed16 of console-setup 1.221 holds, as far as used.
  @Test func `the console set stays within the console's font`() {
    let held = Set("─│┌┐└┘├┤█░▒●▲♦■±°║→↑↓…·")
    let missing = Self.everything(of: .console).filter { !$0.isASCII && !held.contains($0) }
    #expect(missing == [])
  }

  @Test func `a role that is no status has no mark`() {
    #expect(Glyphs.unicode.mark(.heading) == " ")
  }

  private static func everything(of level: GlyphLevel) -> [Character] {
    let glyphs = Glyphs(level)
    let texts =
      [glyphs.marks.arrow, glyphs.marks.ellipsis, glyphs.marks.separator]
      + LineChart.Pattern.allCases.map(glyphs.chart.sample)
    return signs(of: glyphs) + texts.joined()
  }

  private static func signs(of glyphs: Glyphs) -> [Character] {
    let lines = glyphs.lines
    let marks = glyphs.marks
    return statuses.map(glyphs.mark) + glyphs.barPartial + [
      glyphs.barFull, glyphs.barRest, lines.horizontal, lines.vertical, lines.topLeft,
      lines.topRight, lines.bottomLeft, lines.bottomRight, lines.rightJoin,
      marks.gutter, marks.ascending, marks.descending, glyphs.chart.point, glyphs.chart.bound,
    ] + LineChart.Pattern.allCases.map(glyphs.chart.sign)
  }
}

struct BarTests {
  @Test(arguments: [
    (0, 100, "······"), (1, 100_000, "▏·····"), (50, 100, "███···"), (75, 100, "████▌·"),
    (99, 100, "█████▉"), (9996, 10_000, "█████▉"), (100, 100, "██████"), (150, 100, "██████"),
    (3, 0, "······"), (-5, 10, "······"), (Int.max - 1, .max, "█████▉"),
  ])
  func `a bar is full only when the whole is reached`(part: Int, whole: Int, shown: String) {
    let spans = Bar(part, of: whole).spans(columns: 6, glyphs: .unicode)
    #expect(spans.map(\.text).joined() == shown)
  }

  @Test(arguments: [
    (GlyphLevel.console, 0, "······"), (.console, 80, "▒·····"), (.console, 750, "████▒·"),
    (.console, 999, "█████▒"), (.ascii, 750, "####-."), (.ascii, 999, "#####-"),
    (.ascii, 1_000, "######"),
  ])
  func `a bar takes the signs of its level`(level: GlyphLevel, permille: Int, shown: String) {
    let spans = Bar(permille: permille).spans(columns: 6, glyphs: Glyphs(level))
    #expect(spans.map(\.text).joined() == shown)
  }

  @Test(arguments: 0...40)
  func `a bar is as wide as asked for`(columns: Int) {
    for part in 0...17 {
      #expect(Bar(part, of: 17).spans(columns: columns, glyphs: .unicode).columns == columns)
    }
  }

  @Test func `the reached part and the rest have roles of their own`() {
    let roles = Bar(1, of: 2).spans(columns: 4, glyphs: .unicode).map(\.role)
    #expect(roles == [.barValue, .barRest])
  }
}
