import Testing
import Themes
import Values

struct BrokenThemeTests {
  /// What a file says, and the lines and reasons expected in order.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let faults: [String]
    var testDescription: String { text }

    init(_ text: String, _ faults: String...) {
      self.text = text
      self.faults = faults
    }
  }

  private static let grammar = [
    Row("hello", "1 “hello” makes no sense"),
    Row("[theme]\n\njust words\n", "3 “just words” makes no sense"),
    Row("[colours]\nred = #ff0000\n", "1 there is no section [colours]"),
    Row("[theme\ntitle = A", "1 “[theme” makes no sense", "2 “title” stands before any section"),
    Row("text = red", "1 “text” stands before any section"),
    Row("[theme]\ncolour = red", "2 there is no key “colour”"),
    Row("[theme]\nvariant = bright", "2 “bright” can not be used; choose from light, dark, any"),
    Row("[theme]\ntitle =", "2 “title” has no value"),
    Row("[theme]\ntitle = A\u{1B}[31m", "2 the value of “title” holds control characters"),
    Row("[theme]\ntitle = A\u{202E}B", "2 the value of “title” holds control characters"),
    Row("[theme]\ncontrast = much", "2 the contrast “much” must be a number"),
    Row("[theme]\ncontrast = 22", "2 the contrast “22” must be a number"),
    Row("[theme]\ncontrast = nan", "2 the contrast “nan” must be a number"),
    Row("[theme]\nsafe-for = deuteranopia all", "2 “all” can not be used"),
    Row("[theme]\ntitle = A\ntitle = B", "3 “title” was given on line 2"),
    Row("[glyphs]\nlevel = emoji", "2 “emoji” can not be used; choose from unicode, console"),
    Row("[glyphs]\nlate = !", "2 there is no key “late”"),
  ]

  private static let entries = [
    Row("[roles]\nstatus.lat = red", "2 there is no role “status.lat”; is it “status.late”?"),
    Row("[roles]\nbutton.pressed = red", "2 there is no role “button.pressed”"),
    Row("[roles]\n\ntext = red\n# x\ntext = blue", "5 “text” was given on line 3"),
    Row("[roles]\ntext = #12345", "2 “#12345” makes no sense"),
    Row("[roles]\ntext = #gggggg", "2 “#gggggg” makes no sense"),
    Row("[roles]\ntext = purple", "2 “purple” makes no sense"),
    Row("[roles]\ntext = 256", "2 “256” makes no sense"),
    Row("[roles]\ntext = -1", "2 “-1” makes no sense"),
    Row("[roles]\ntext = +5", "2 “+5” makes no sense"),
    Row("[roles]\ntext = red #comment", "2 “#comment” is too much"),
    Row("[roles]\ntext = red blue", "2 “blue” is too much"),
    Row("[roles]\ntext = red on", "2 a background must follow “on”"),
    Row("[roles]\ntext = on red on blue", "2 there are two backgrounds"),
    Row("[roles]\ntext = red | #00ff00", "2 “#00ff00” is not one of the 256 colours"),
    Row("[roles]\ntext = red | 1 | 16", "2 “16” is not one of the 16 colours"),
    Row("[roles]\ntext = red | | | red", "2 the fourth column (no colour) takes attributes"),
    Row("[roles]\ntext = red | | | bold | dim", "2 there are at most 4 columns"),
    Row("[roles]\ntext = $do", "2 there is no colour “$do”"),
    Row(
      "[roles]\ntext = $a on $b | pink\nheading = $", "2 “pink” makes no sense",
      "2 there is no colour “$a”", "2 there is no colour “$b”", "3 there is no colour “$”"),
    Row("[palette]\ndo =", "2 “do” has no value"),
    Row("[palette]\ndo = | 124", "2 the first column must hold a colour"),
    Row("[palette]\ndo = #ff0000 bold", "2 a column of [palette] holds one colour"),
    Row("[palette]\ndo = red | 1 | 1 | bold", "2 there are at most 3 columns"),
    Row("[palette]\nmau do = #ff0000", "2 the colour name “mau do” must not be empty"),
    Row("[palette]\ndo = rot\n[roles]\ntext = $do", "2 “rot” makes no sense"),
  ]

  private static let bases = [
    Row("[theme]\ninherits = khong-co", "2 there is no theme “khong-co” to build on"),
    Row("[theme]\ninherits = thu", "2 the themes build on each other in a circle through “thu”"),
    Row(
      "[theme]\nvariant = light\ninherits = toi",
      "3 a theme of variant light can not build on one of variant dark"),
    Row(
      "[theme]\ninherits = khong-co\n[roles]\ntext = $do\nborder = mauve",
      "2 there is no theme “khong-co”", "5 “mauve” makes no sense"),
    Row("[roles]\nhello\n[theme]\ninherits = x", "2 “hello” makes", "4 there is no theme “x”"),
  ]

  @Test(arguments: grammar + entries + bases)
  func `each fault is named with its line, in the order of the lines`(row: Row) throws {
    let failure = try #require(throws: ThemeFailure.self) {
      try Theme.parse(row.text, name: "thu") { name in
        name == "toi" ? try? ThemeCatalogue().theme(named: name) : nil
      }
    }
    #expect(failure.theme == "thu")
    let found = failure.remarks.map { "\($0.line) \($0.reason.en)" }
    #expect(found.count == row.faults.count, "\(found)")
    for (reason, fault) in zip(found, row.faults) { #expect(reason.hasPrefix(fault)) }
    #expect(failure.remarks.allSatisfy { !$0.reason.vi.isEmpty && $0.reason.vi != $0.reason.en })
  }

  @Test func `a failure is printed as file, line and reason in the user's language`() {
    let failure = ThemeFailure(
      theme: "thu",
      remarks: [
        ThemeRemark(line: 3, reason: Words("sai", "wrong")),
        ThemeRemark(line: 0, reason: Words("thiếu", "missing")),
      ])
    #expect(failure.lines(.vi) == ["thu.theme:3: sai", "thu.theme: thiếu"])
    #expect(failure.lines(.en, file: "a/b.theme") == ["a/b.theme:3: wrong", "a/b.theme: missing"])
    #expect(failure.lines(.en, file: "a\u{1B}[0m\n").first == "a?[0m?:3: wrong")
  }

  @Test func `a long value is quoted in part`() throws {
    let failure = try #require(throws: ThemeFailure.self) {
      try Theme.parse("[roles]\ntext = \(String(repeating: "x", count: 5_000))", name: "thu")
    }
    #expect(failure.lines(.vi).allSatisfy { $0.count < 400 })
  }
}
