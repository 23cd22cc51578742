import Testing
import ThemeFiles
import Themes
import Values

struct ThemeCatalogueTests {
  @Test func `the shipped themes come first and a name comes once`() {
    let catalogue = ThemeCatalogue(userNames: ["rieng", "sang"])
    #expect(catalogue.names == ThemeFiles.names + ["rieng"])
  }

  @Test(arguments: ["", ".an", "a/b", "../toi", "a\u{1B}[0m", "a\nb"])
  func `names that no theme of the folder can have are left out`(name: String) {
    let catalogue = ThemeCatalogue(userNames: [name]) { _ in "[roles]\ntext = red\n" }
    #expect(catalogue.names == ThemeFiles.names)
    #expect(throws: ThemeFailure.self) { try catalogue.theme(named: name) }
  }

  @Test func `the title of a theme is told without the rest of it`() throws {
    let catalogue = ThemeCatalogue(userNames: ["toi", "la", "hong"]) { name in
      name == "hong" ? "[theme]\ntitle = Hỏng\nvariant = green" : "[theme]\ntitle = \(name)"
    }
    for name in ThemeFiles.names + ["la"] {
      #expect(try catalogue.title(of: name) == catalogue.theme(named: name).title)
    }
    #expect(catalogue.title(of: "toi") == Words("toi", "toi"))
    #expect(catalogue.title(of: "sang") != Words("sang", "sang"))
    #expect(catalogue.title(of: "hong") == nil)
    #expect(catalogue.title(of: "khong") == nil)
  }

  @Test func `only listed files are read`() throws {
    let catalogue = ThemeCatalogue(userNames: ["a"]) { name in
      name == "a" ? "[theme]\ninherits = /etc/passwd\n" : "[theme]\n"
    }
    let failure = try #require(throws: ThemeFailure.self) { try catalogue.theme(named: "a") }
    #expect(failure.remarks.map(\.line) == [2])
  }

  @Test func `an unknown name is answered with the names there are`() throws {
    let failure = try #require(throws: ThemeFailure.self) {
      try ThemeCatalogue().theme(named: "xanh")
    }
    let line = try #require(failure.lines(.vi).first)
    #expect(line.contains("xanh"))
    for name in ThemeFiles.names { #expect(line.contains(name)) }
  }

  @Test func `a file that can not be read any more is unknown`() {
    let catalogue = ThemeCatalogue(userNames: ["mat"])
    #expect(throws: ThemeFailure.self) { try catalogue.theme(named: "mat") }
  }

  @Test(arguments: [
    (TerminalTraits(depth: .full, term: "xterm-256color"), "toi"),
    (TerminalTraits(depth: .indexed, term: "screen-256color"), "toi"),
    (TerminalTraits(depth: .full, term: "xterm-256color", colourHint: "15;0"), "toi"),
    (TerminalTraits(depth: .full, term: "xterm-256color", colourHint: "0;15"), "sang"),
    (TerminalTraits(depth: .indexed, term: "rxvt", colourHint: "0;default;15"), "sang"),
    (TerminalTraits(depth: .indexed, term: "rxvt", colourHint: "0;default"), "toi"),
    (TerminalTraits(depth: .sixteen, term: "xterm", colourHint: "0;15"), "16-mau"),
    (TerminalTraits(depth: .eight, term: "linux"), "16-mau"),
    (TerminalTraits(depth: .none, term: "xterm-mono"), "don-sac"),
    (TerminalTraits(depth: .full, noColour: "1", term: "xterm-256color"), "don-sac"),
    (TerminalTraits(depth: .full, noColour: "", term: "xterm-256color"), "toi"),
    (TerminalTraits(depth: .eight, noColour: "yes", term: "linux"), "don-sac"),
    (TerminalTraits(depth: .none, term: "vt100"), "ascii"),
    (TerminalTraits(depth: .none, term: "vt220"), "ascii"),
    (TerminalTraits(depth: .none, noColour: "1", term: "dumb"), "ascii"),
    (TerminalTraits(depth: .none, term: ""), "ascii"),
    (TerminalTraits(depth: .none), "ascii"),
  ])
  func `a terminal gets the theme that suits it`(terminal: TerminalTraits, expected: String) {
    let name = ThemeCatalogue.defaultName(for: terminal)
    #expect(name == expected)
    #expect(ThemeFiles.names.contains(name))
  }

  @Test(arguments: [
    ("0;15", Theme.Variant.light), ("15;0", .dark), ("7;8", .dark), ("0;7", .light),
    ("0;6", .dark), ("0;9", .light), ("0;16", .any), ("0;", .dark), ("", .any), (";", .any),
    ("x", .any), ("0;-1", .any), ("0;99999999999999999999", .any),
  ])
  func `the hint tells the ground`(hint: String, expected: Theme.Variant) {
    #expect(TerminalTraits(depth: .full, colourHint: hint).ground == expected)
  }

  @Test func `depths are in the order of their colours`() {
    #expect(ColourDepth.allCases.sorted() == [.none, .eight, .sixteen, .indexed, .full])
  }
}
