import CommandTool
import Testing
import Values
import VietnameseText

struct HelpTests {
  @Test(arguments: CommandName.allCases, Language.allCases)
  func `every command has help that a terminal holds`(command: CommandName, language: Language) {
    let text = Help.text(of: command, language)
    #expect(text.hasPrefix("dondoc \(command.rawValue)"))
    #expect(text.hasSuffix("\n"))
    #expect(text.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= 80 })
  }

  @Test(arguments: CommandName.allCases, Language.allCases)
  func `a line of help ends where no further word has room`(
    command: CommandName, language: Language
  ) {
    let lines = Help.text(of: command, language).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let word = Self.firstTogether(of: next), !next.hasPrefix(" "), !line.isEmpty,
        !line.hasPrefix(" "), !next.hasPrefix("dondoc "), !".:?!".contains(line.last ?? ".")
      else { continue }
      #expect(TextWidth.columns("\(line) \(word)") > 80, "\(line)")
    }
  }

  /// The word a line begins with, to the end of the quotation it opens.
  private static func firstTogether(of line: Substring) -> Substring? {
    guard let word = line.split(separator: " ").first else { return nil }
    let marks: [(Character, Character)] = [("«", "»"), ("`", "`"), ("\"", "\""), ("[", "]")]
    for (opening, closing) in marks {
      guard let start = word.firstIndex(of: opening) else { continue }
      let inside = line[line.index(after: start)...]
      guard let end = inside.firstIndex(of: closing) else { return word }
      return line[...end] + inside[end...].dropFirst().prefix { $0 != " " }
    }
    return word
  }

  @Test(arguments: CommandName.allCases, Language.allCases)
  func `no bracket and no short quotation is torn over lines`(
    command: CommandName, language: Language
  ) {
    for line in Help.text(of: command, language).split(separator: "\n") {
      for (opening, closing) in [("[", "]"), ("«", "»")] as [(Character, Character)] {
        #expect(line.count { $0 == opening } == line.count { $0 == closing }, "\(line)")
      }
      #expect(line.count { $0 == "`" }.isMultiple(of: 2), "\(line)")
    }
  }

  @Test(arguments: CommandName.allCases, Language.allCases)
  func `a usage goes on below what stands behind the name`(
    command: CommandName, language: Language
  ) {
    let lines = Help.text(of: command, language).split(
      separator: "\n", omittingEmptySubsequences: false
    ).prefix { !$0.isEmpty }
    for line in lines where line.hasPrefix(" ") {
      #expect(line.prefix { $0 == " " }.count == "dondoc \(command.rawValue) ".count, "\(line)")
    }
  }

  @Test(arguments: CommandName.allCases, Language.allCases)
  func `what a usage goes on with is indented`(command: CommandName, language: Language) {
    let lines = Help.text(of: command, language).split(
      separator: "\n", omittingEmptySubsequences: false
    ).prefix { !$0.isEmpty }
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(line.hasPrefix("dondoc ") || line.hasPrefix("        "), "\(line)")
    }
  }

  @Test(arguments: [
    (CommandName.list, ["--plan", "--agency", "--state", "--time", "--find", "--json", "--csv"]),
    (.set, ["--product", "--product-on", "--on", "--note", "--all", "--expect"]),
    (
      .report, ["--plan", "--agency", "--period", "--format", "--alarm", "--out", "--force"]
    ),
    (
      .measure,
      ["--on", "--source", "--grade", "--group", "--verification", "--new-series"]
    ), (.rate, ["--note", "--on"]), (.void, ["--reason"]), (.undo, ["--all"]), (.show, ["--json"]),
    (.due, ["--basis", "--from", "--within", "--plan", "--agency", "--json", "--csv"]),
    (.history, ["--json"]), (.urge, ["remove", "reword", "conclude", "--answer-by", "--kind"]),
    (.text, ["--method", "--tone", "--restore", "--order"]),
    (.initialise, ["--sample", "--demo"]),
  ])
  func `help names each flag of the command`(command: CommandName, flags: [String]) {
    for language in Language.allCases {
      let text = Help.text(of: command, language)
      for flag in flags { #expect(text.contains(flag)) }
    }
  }

  @Test(arguments: Language.allCases)
  func `the overview names each command and each flag for all`(language: Language) {
    let text = Help.text(of: nil, language)
    for command in CommandName.allCases { #expect(text.contains("\n  \(command.rawValue) ")) }
    #expect(text.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= 80 })
    for flag in ["store", "sample", "demo", "today", "lang", "theme", "user", "read-only"] {
      #expect(text.contains("--\(flag)"))
    }
  }
}
