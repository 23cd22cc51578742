import Cells
import Testing
import Themes
import Values

struct ThemeInheritanceTests {
  private let files = [
    "goc": """
    [theme]
    title = Gốc
    variant = dark
    contrast = 6
    safe-for = protanopia
    [glyphs]
    level = console
    [palette]
    do = #ff8080 | 210 | red
    nen = #101010
    [roles]
    text = #eeeeee on $nen
    status.late = $do bold
    selected = on #303030
    """,
    "con": "[theme]\ninherits = goc\n[palette]\ndo = #ffc0c0 | 217 | bright-red\n",
    "chau": "[theme]\ntitle = Cháu\ninherits = con\n[roles]\nstatus.late = $do underline\n",
    "rong": "[theme]\ninherits = goc\n",
    "vong-1": "[theme]\ninherits = vong-2\n",
    "vong-2": "[theme]\n\ninherits = vong-3\n",
    "vong-3": "[theme]\ninherits = vong-1\n",
    "hong": "[roles]\ntext = mauve\n",
    "tren-hong": "[theme]\ninherits = hong\n",
    "sang": "[theme]\ninherits = sang\n[palette]\ndo = #800000\n",
    "sang-hon": "[theme]\ninherits = sang\n[palette]\ndo = #700000\n",
  ]

  private var catalogue: ThemeCatalogue {
    let files = files
    return ThemeCatalogue(userNames: files.keys.sorted()) { files[$0] }
  }

  @Test func `a theme that only names its base looks the same`() throws {
    let base = try catalogue.theme(named: "goc")
    let child = try catalogue.theme(named: "rong")
    #expect(child.variant == base.variant)
    #expect(child.glyphs == .console)
    #expect(child.contrast == 6)
    #expect(child.safeFor == [.protanopia])
    #expect(child.title == Words("rong", "rong"))
    for role in StyleRole.allCases {
      for emphasis in Emphasis.allCases {
        for depth in ColourDepth.allCases {
          #expect(
            child.style(role, emphasis, depth: depth) == base.style(role, emphasis, depth: depth))
        }
      }
    }
  }

  @Test func `another colour for a name changes the entries of the base`() throws {
    let late = try catalogue.theme(named: "con").style(.statusLate, .none, depth: .full)
    #expect(
      late
        == Style(
          foreground: .rgb(255, 192, 192), background: .rgb(16, 16, 16), attributes: .bold))
  }

  @Test func `a third generation sees the names of both before it`() throws {
    let theme = try catalogue.theme(named: "chau")
    #expect(theme.title.vi == "Cháu")
    #expect(
      theme.style(.statusLate, .selected, depth: .indexed)
        == Style(
          foreground: .indexed(217), background: .indexed(236), attributes: .underline))
  }

  @Test(arguments: [
    ("vong-1", "vong-3"), ("vong-2", "vong-1"), ("vong-3", "vong-2"),
  ])
  func `a circle is reported and not followed`(name: String, last: String) throws {
    let failure = try #require(throws: ThemeFailure.self) { try catalogue.theme(named: name) }
    let text = failure.lines(.en).joined(separator: "\n")
    #expect(text.hasPrefix("\(name).theme:"))
    #expect(text.contains("\(last).theme:"))
    #expect(text.contains("in a circle through “\(name)”"))
  }

  @Test func `a fault of the base is named with its own file and line`() throws {
    let failure = try #require(throws: ThemeFailure.self) {
      try catalogue.theme(named: "tren-hong")
    }
    #expect(failure.theme == "tren-hong")
    #expect(failure.remarks.map(\.line) == [2])
    #expect(failure.remarks.first?.reason.en.contains("hong.theme:2: “mauve”") == true)
  }

  @Test func `a user's theme takes the place of a shipped one and may build on it`() throws {
    let shipped = try ThemeCatalogue().theme(named: "sang")
    let own = try catalogue.theme(named: "sang")
    #expect(own.style(.statusLate, .none, depth: .full).foreground == .rgb(128, 0, 0))
    #expect(
      own.style(.statusDone, .none, depth: .full) == shipped.style(.statusDone, .none, depth: .full)
    )
    let next = try catalogue.theme(named: "sang-hon")
    #expect(next.style(.statusLate, .none, depth: .full).foreground == .rgb(112, 0, 0))
  }

  @Test func `shipped themes never build on a user's`() throws {
    let dark = try catalogue.theme(named: "mu-mau-do-luc-sang")
    #expect(dark == (try ThemeCatalogue().theme(named: "mu-mau-do-luc-sang")))
  }

  @Test(arguments: ["vua-du", "sang"])
  func `missing roles come from the shipped theme of the same variant`(name: String) throws {
    let text = "[theme]\nvariant = light\n[roles]\ntext = #111111 on #f8f8f8\n"
    let theme = try ThemeCatalogue(userNames: [name]) { _ in text }.theme(named: name)
    let light = try ThemeCatalogue().theme(named: "sang")
    let late = theme.style(.statusLate, .none, depth: .full)
    #expect(late.foreground == light.style(.statusLate, .none, depth: .full).foreground)
    #expect(late.background == .rgb(248, 248, 248))
  }
}
