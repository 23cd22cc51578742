import Cells
import Testing
import Themes
import Values

struct ThemeGrammarTests {
  private func theme(_ text: String, name: String = "thu") throws -> Theme {
    try Theme.parse(text, name: name)
  }

  private func style(_ entries: String, _ role: StyleRole, _ depth: ColourDepth) throws -> Style {
    try theme("[roles]\n\(entries)\n").style(role, .none, depth: depth)
  }

  @Test(arguments: [
    ("text = #1f2328 on #ffffff", Colour.rgb(31, 35, 40), Colour.rgb(255, 255, 255)),
    ("text = #FFAA00", .rgb(255, 170, 0), .standard),
    ("text = on #000000", .standard, .rgb(0, 0, 0)),
    ("text = default on default", .standard, .standard),
    ("text = 208 on 17", .indexed(208), .indexed(17)),
    ("text = red on bright-black", .indexed(1), .indexed(8)),
    ("text = bold on bright-white black underline", .indexed(0), .indexed(15)),
    ("  text\t=\tcyan on black   # with a comment", .indexed(6), .indexed(0)),
    ("text = #00ff00 # green #", .rgb(0, 255, 0), .standard),
    ("# a comment\n\n#no space\ntext = blue #", .indexed(4), .standard),
  ])
  func `an entry names a foreground and a background`(
    entries: String, foreground: Colour, background: Colour
  ) throws {
    let style = try style(entries, .text, .full)
    #expect(style.foreground == foreground)
    #expect(style.background == background)
  }

  @Test(
    arguments: [
      ("text = bold", .bold), ("text = bold underline red", [.bold, .underline]),
      ("text = plain", []), ("text = red", []),
      ("text = reverse italic dim", [.reverse, .italic, .dim]),
    ] as [(String, Attributes)])
  func `an entry names attributes in any place`(entries: String, expected: Attributes) throws {
    #expect(try style(entries, .text, .full).attributes == expected)
  }

  @Test(arguments: [
    (ColourDepth.full, Style(foreground: .rgb(255, 95, 0), attributes: .bold)),
    (.indexed, Style(foreground: .indexed(130), attributes: .bold)),
    (.sixteen, Style(foreground: .indexed(11), attributes: [])),
    (.eight, Style(foreground: .indexed(3), attributes: [])),
    (.none, Style(attributes: .underline)),
  ])
  func `each depth reads its own column`(depth: ColourDepth, expected: Style) throws {
    let entry = "heading = #ff5f00 bold | 130 | bright-yellow plain | underline"
    #expect(try style(entry, .heading, depth) == expected)
  }

  @Test(arguments: [
    ("#ff5f00", Colour.indexed(202)), ("#000000", .indexed(16)), ("#ffffff", .indexed(231)),
    ("#121212", .indexed(233)), ("#5f87af", .indexed(67)), ("#eeeeee", .indexed(255)),
    ("red", .indexed(1)), ("default", .standard), ("99", .indexed(99)),
  ])
  func `a missing 256 form is the nearest entry above the terminal's own`(
    written: String, expected: Colour
  ) throws {
    #expect(try style("match = \(written)", .match, .indexed).foreground == expected)
  }

  @Test(arguments: [
    ("#ff0000", Colour.indexed(9)), ("#cd0000", .indexed(1)), ("#ffffff", .indexed(15)),
    ("#000000", .indexed(0)), ("196", .indexed(9)), ("244", .indexed(8)),
    ("bright-blue", .indexed(12)),
    ("default", .standard),
  ])
  func `a missing 16 form is the nearest of the usual sixteen`(
    written: String, expected: Colour
  ) throws {
    #expect(try style("match = \(written)", .match, .sixteen).foreground == expected)
  }

  @Test(arguments: [
    ("bright-red on black", Colour.indexed(1), Colour.indexed(0)),
    ("bright-black on black", .indexed(7), .indexed(0)),
    ("bright-black on bright-white", .indexed(0), .indexed(7)),
    ("bright-black", .standard, .standard),
    ("white on bright-white", .indexed(0), .indexed(7)),
    ("bright-blue on blue", .indexed(7), .indexed(4)),
  ])
  func `eight colours keep letter and ground apart`(
    written: String, foreground: Colour, background: Colour
  ) throws {
    let style = try style("text = \(written)", .text, .eight)
    #expect(style.foreground == foreground)
    #expect(style.background == background)
  }

  @Test(
    arguments: [
      ("match = black on yellow bold", StyleRole.match, [Attributes.bold, .reverse]),
      ("match = black on yellow | | | underline", .match, .underline),
      ("match = black on yellow | | | plain", .match, []),
      ("text = black on white", .text, []), ("text.strong = red bold", .textStrong, .bold),
      ("heading = red", .heading, []),
    ] as [(String, StyleRole, Attributes)])
  func `without colours a ground of its own turns into exchanged colours`(
    entries: String, role: StyleRole, expected: Attributes
  ) throws {
    #expect(try style(entries, role, .none) == Style(attributes: expected))
  }

  @Test func `a palette gives a colour its form for every depth`() throws {
    let text = """
      [palette]
      cam = #ffa757 | 215 | bright-yellow
      nen = #11151a
      [roles]
      status.risk = $cam on $nen
      """
    let theme = try theme(text)
    let looks = [ColourDepth.full, .indexed, .sixteen].map {
      theme.style(.statusRisk, .none, depth: $0)
    }
    #expect(looks.map(\.foreground) == [.rgb(255, 167, 87), .indexed(215), .indexed(11)])
    #expect(looks.map(\.background) == [.rgb(17, 21, 26), .indexed(233), .indexed(0)])
  }

  @Test func `what a role leaves open follows from the entry for text`() throws {
    let theme = try theme("[roles]\ntext = #202020 on #fefefe\nheading = bold\nborder = blue\n")
    #expect(
      theme.style(.heading, .none, depth: .full)
        == Style(
          foreground: .rgb(32, 32, 32), background: .rgb(254, 254, 254), attributes: .bold))
    #expect(theme.style(.border, .none, depth: .full).background == .rgb(254, 254, 254))
    #expect(
      theme.style(.demo, .none, depth: .full) == theme.style(.text, .none, depth: .full))
  }

  @Test func `a chosen row lays its ground over roles without one of their own`() throws {
    let theme = try theme(
      """
      [roles]
      text = black on white
      status.late = red bold
      match = black on yellow
      selected = on cyan underline | | white on blue | reverse
      """)
    #expect(
      theme.style(.statusLate, .selected, depth: .full)
        == Style(
          foreground: .indexed(1), background: .indexed(6), attributes: [.bold, .underline]))
    #expect(theme.style(.text, .selected, depth: .full).background == .indexed(6))
    #expect(theme.style(.match, .selected, depth: .full).background == .indexed(3))
    #expect(theme.style(.statusLate, .selected, depth: .sixteen).foreground == .indexed(7))
    #expect(theme.style(.text, .selected, depth: .none).attributes == .reverse)
    #expect(theme.style(.match, .selected, depth: .none).attributes == [])
  }

  @Test(arguments: ["\n", "\r\n"])
  func `either line end and a byte order mark are read`(end: String) throws {
    let lines = ["\u{FEFF}[theme]", "title = Thử", "variant = dark", "[roles]", "text = red"]
    let theme = try theme(lines.joined(separator: end))
    #expect(theme.title == Words("Thử", "Thử"))
    #expect(theme.variant == .dark)
    #expect(theme.style(.text, .none, depth: .full).foreground == .indexed(1))
  }

  @Test func `an empty file is a theme that changes nothing`() throws {
    let theme = try theme("")
    #expect(theme.title == Words("thu", "thu"))
    #expect(theme.variant == .any)
    #expect(theme.glyphs == nil)
    #expect(theme.style(.statusLate, .none, depth: .full) == Style())
    #expect(theme.style(.statusLate, .selected, depth: .none) == Style())
  }

  @Test(arguments: GlyphLevel.allCases)
  func `a theme may ask for a level of signs`(level: GlyphLevel) throws {
    #expect(try theme("[glyphs]\nlevel = \(level.rawValue)\n").glyphs == level)
  }
}
