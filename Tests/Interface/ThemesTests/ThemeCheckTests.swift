import Cells
import Testing
import ThemeFiles
import Themes
import Values

struct ThemeCheckTests {
  /// Ratios as published for WCAG 2: 21 for black on white, and the greys on both sides of 4.5
  /// and 3 on white.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.54),
    ("#777777", "#ffffff", 4.48), ("#949494", "#ffffff", 3.03), ("#959595", "#ffffff", 2.99),
    ("#ff0000", "#ffffff", 4.00), ("#0000ff", "#ffffff", 8.59), ("#00ff00", "#000000", 15.30),
  ])
  func `a contrast is the ratio of WCAG`(
    foreground: String, background: String, expected: Double
  ) throws {
    let theme = try Theme.parse("[roles]\ntext = \(foreground) on \(background)", name: "thu")
    let reading = try #require(
      ThemeCheck.contrasts(of: theme).first { $0.role == .text && $0.depth == .full })
    #expect(abs(reading.ratio - expected) < 0.006, "\(reading.ratio)")
    #expect(reading.suffices == (expected >= 4.5))
  }

  @Test(arguments: [
    ("text = #777777 on #ffffff", "text, all colours: contrast 4.47, at least 4.50 is needed"),
    ("text.dim = #8a8a8a", "text.dim, all colours: contrast 3.45, at least 4.50 is needed"),
    ("border = #cccccc", "border, all colours: contrast 1.60, at least 3.00 is needed"),
    ("bar.rest = #9e9e9e", "bar.rest, all colours: contrast 2.67, at least 3.00 is needed"),
    ("selected = on #777777", "text (selected), all colours: contrast 3.52"),
    ("status.risk = $do", "status.late and status.risk look alike, all colours"),
    ("selected.idle = on $nen | on $nen | on $nen | plain", "selected.idle: the chosen row looks"),
  ])
  func `what is hard to read is warned of on its line`(entry: String, warning: String) throws {
    let text = "[theme]\nvariant = light\n[roles]\n\(entry)\n"
    let report = ThemeCheck.report(text, name: "thu")
    #expect(report.errors == [])
    #expect(!report.isSound)
    let found = report.warnings.filter { $0.reason.en.hasPrefix(warning) }
    #expect(found.map(\.line) == [4], "\(report.lines(.en))")
  }

  @Test func `grey lines of three to one are enough for marks and not for text`() throws {
    let text = "[theme]\nvariant = light\n[roles]\nborder = #808080\ntext.dim = #808080\n"
    let report = ThemeCheck.report(text, name: "thu")
    #expect(!report.warnings.contains { $0.reason.en.hasPrefix("border,") })
    #expect(report.warnings.contains { $0.reason.en.hasPrefix("text.dim,") })
  }

  @Test func `a ground that spoils many roles gives one warning for each`() {
    let text = "[theme]\nvariant = light\n[roles]\nselected = on #777777 | on 243\n"
    let warnings = ThemeCheck.report(text, name: "thu").warnings
    #expect(
      warnings.allSatisfy { $0.line == 4 && $0.reason.en.contains("(selected), all colours") })
    let roles = warnings.compactMap { $0.reason.en.split(separator: " ").first }
    #expect(roles.count > 15)
    #expect(Set(roles).count == roles.count)
  }

  /// Colours that differ for some eyes only, worked out from the model of Viénot and others: a dark
  /// red against the brown of equal yellow, and blues that no kind of blindness to red touches.
  @Test(arguments: [
    ("", "#b03030", "#5a5a2c", false), ("deuteranopia", "#b04000", "#6f6f00", true),
    ("protanopia", "#b04000", "#4c4c00", true), ("deuteranopia", "#b04000", "#3030c0", false),
    ("protanopia deuteranopia", "#0037af", "#871f00", false),
  ])
  func `likeness is judged for the eyes the theme is meant for`(
    eyes: String, late: String, done: String, alike: Bool
  ) {
    let promise = eyes.isEmpty ? "" : "safe-for = \(eyes)\n"
    let text = """
      [theme]
      variant = light
      \(promise)[roles]
      status.late = \(late)
      status.done = \(done)
      """
    let pair = "status.late and status.done look alike"
    let warnings = ThemeCheck.report(text, name: "thu").warnings
    #expect(warnings.contains { $0.reason.en.hasPrefix(pair) } == alike)
  }

  @Test func `a theme is held to the contrast it promises`() throws {
    let shipped = try #require(ThemeFiles.text(of: "sang"))
    let text = shipped.replacing("[theme]", with: "[theme]\ncontrast = 7")
    let report = ThemeCheck.report(text, name: "sang")
    #expect(report.warnings.contains { $0.reason.en.contains("at least 7.00") })
  }

  @Test func `a broken file is reported with all its faults and no measurements`() {
    let report = ThemeCheck.report("[roles]\ntext = mauve\nbordr = red\n", name: "thu")
    #expect(report.errors.map(\.line) == [2, 3])
    #expect(!report.isSound)
    #expect(report.contrasts == [])
    #expect(report.table(.vi) == [])
    #expect(report.lines(.vi, file: "x.theme").first?.hasPrefix("x.theme:2: ") == true)
  }

  @Test func `roles taken from the base and colours of the terminal are noted`() {
    let report = ThemeCheck.report("[roles]\ntext = red\n", name: "thu")
    #expect(report.isSound)
    let notes = report.notes.map(\.reason.en)
    #expect(notes.contains { $0.hasPrefix("taken from “16-mau”: text.dim, ") })
    #expect(notes.contains { $0.hasSuffix("the colours are the terminal's own") })
  }

  @Test func `a faint letter is measured only if nothing makes it fainter`() throws {
    let theme = try Theme.parse(
      "[roles]\ntext = #000000 on #ffffff\nborder = #000000 dim", name: "thu")
    let roles = Set(ThemeCheck.contrasts(of: theme).map(\.role))
    #expect(roles.contains(.text))
    #expect(!roles.contains(.border))
  }

  @Test func `the table has a line for each role and depth, with cut figures`() throws {
    let text = try #require(ThemeFiles.text(of: "toi"))
    let table = ThemeCheck.report(text, name: "toi").table(.vi)
    #expect(table.count == 1 + 2 * StyleRole.allCases.count)
    #expect(table[0].hasPrefix("vai trò"))
    let late = try #require(table.first { $0.hasPrefix("status.late") })
    #expect(late.contains("≥ 4,50"))
    #expect(!late.contains("!"))
    let faint = ThemeCheck.report("[roles]\ntext = #777777 on #ffffff\n", name: "thu").table(.en)
    #expect(faint.contains { $0.hasPrefix("text ") && $0.contains("4.47!") })
  }

  @Test func `marks and statuses are what their names say`() {
    #expect(ThemeCheck.statuses.count == 9)
    #expect(
      ThemeCheck.marks.allSatisfy { role in
        ["border", "bar.", "load."].contains { role.rawValue.hasPrefix($0) }
      })
    #expect(ThemeCheck.marks.count == 7)
  }
}
