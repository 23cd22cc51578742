import CommandTool
import Testing
import Values

private func error(_ line: String, _ environment: [String: String] = [:]) -> UsageError? {
  do throws(UsageError) {
    _ = try Invocation.parse(
      line.split(separator: " ").map(String.init), environment: environment)
    return nil
  } catch {
    return error
  }
}

struct UsageErrorTests {
  @Test(arguments: [
    ("lst", "did you mean `list`?"), ("shwo BG", "did you mean `show`?"),
    ("mesure DB-T6 1 --on 1/1/2025", "did you mean `measure`?"),
    ("--jsn list tasks", "did you mean `--json`?"), ("list taks", "did you mean `list tasks`?"),
    ("list target", "did you mean `list targets`?"),
    ("set BG-V8 dne", "did you mean `done`?"), ("set BG-V8 da hoan thnh", "`done`"),
    ("list tasks --state in-progres", "did you mean `in-progress`?"),
    ("list tasks --time overdu", "did you mean `overdue`?"),
    ("list tasks --time sap-den-hn", "did you mean `due-soon`?"),
    ("theme lst", "did you mean `theme list`?"), ("text fld", "did you mean `text fold`?"),
  ])
  func `what was probably meant is named`(line: String, hint: String) {
    #expect(error(line)?.hint.en.contains(hint) ?? false, "\(String(describing: error(line)))")
  }

  @Test(arguments: [
    "list", "show", "compare", "report", "set", "set BG-V8",
    "measure", "measure DB-T6", "measure DB-T6 11,2", "rate", "rate DB-T6", "void", "void DB-T6",
    "holiday", "holiday add", "holiday add 1/1/2027", "urge", "urge answer", "urge reword TD-1",
    "review", "answer", "answer BG-V8", "extend", "extend BG-V6", "due", "due BG-V8",
    "due BG-V8 15/3/2027", "confirm", "member", "member HT-C2", "return", "assign", "assign BG-V3",
    "assign BG-V3 lead", "succeed", "succeed BG-C1", "supersede", "add", "add plan",
    "add section BG", "add target BG", "add task BG", "add agency BG", "edit", "edit BG-V8",
    "remove", "import", "backup", "restore", "theme check", "text", "text decode",
  ])
  func `what is missing is called as the help of the command calls it`(line: String) throws {
    let missing = error(line)
    let found = try #require(missing)
    let name = try #require(
      line.split(separator: " ").first.flatMap { CommandName(rawValue: "\($0)") })
    for language in Language.allCases {
      let mark = language == .vi ? " thiếu " : " needs "
      let said = try #require(found.words[language].firstRange(of: mark), "\(found.words)")
      let help = Help.text(of: name, language)
      for word in found.words[language][said.upperBound...].split(separator: " ")
      where !word.contains("|") {
        #expect(help.contains(word), "\(language): \(word)")
      }
    }
  }

  @Test(arguments: [
    ("frobnicate", "no command"), ("help frobnicate", "no command"),
    ("frobnicate --help", "no command"), ("-x", "no flag -x"), ("--frob", "no flag --frob"),
    ("list", "needs plans|targets|tasks|agencies"), ("list tasks targets", "one word too many"),
    ("list tasks --json --csv", "exclude each other"), ("--sample --demo", "exclude each other"),
    ("list tasks --sample --store x", "exclude each other"),
    ("list targets --state done", "does not narrow"), ("list plans --agency x", "does not narrow"),
    ("list agencies --time overdue", "does not narrow"),
    ("list tasks --plan", "needs a value"), ("list tasks --plan --json", "needs a value"),
    ("list tasks --plan=", "needs a value"), ("--json=1 list tasks", "takes no value"),
    ("list tasks --plan BG --plan DB", "given twice"), ("--sample --sample", "given twice"),
    ("show", "needs CODE"), ("show BG DB", "one word too many"), ("show BG --csv", "does not go"),
    ("history --plan BG", "does not go with `history`"), ("--json", "with the dashboard"),
    ("set", "needs CODE… STATE"), ("set BG-V8", "needs STATE"),
    ("set BG-V8 xyzzy", "\"xyzzy\" is no state"),
    ("set BG-V8 not-started --on 1/1/2025", "day a result was sent"),
    ("set BG-V8 done --product-on 31/2/2025", "is no day"),
    ("set BG-V8 done --expect x", "number of a version"),
    ("set BG-V8 done --expect -1", "number of a version"),
    ("set BG-V8 BG-V7 done --expect 1", "one code only"), ("measure", "needs CODE VALUE"),
    ("measure DB-T6", "needs VALUE"), ("measure DB-T6 11,2", "needs --on"),
    ("measure DB-T6 abc --on 1/1/2025", "\"abc\" is no number"),
    ("measure DB-T6 1 2 --on 1/1/2025", "one word too many"),
    ("measure DB-T6 1 --on 2025", "is no day"),
    ("measure DB-T6 1 --on 1/1/2025 --grade x", "is no grade"), ("undo BG-V8", "one word too many"),
    ("redo --all", "does not go with `redo`"), ("backup", "needs FILE"),
    ("restore", "needs FILE"), ("restore a b", "one word too many"),
    ("backup b.db --repair", "does not go with `backup`"),
    ("--today 30/2/2024", "--today: \"30/2/2024\" is no day"), ("--lang fr", "no language"),
    ("text", "needs type|fold|match|sort|width|tones|decode"), ("text match", "needs QUERY"),
    ("text fold --tone new", "does not go with `text fold`"),
    ("text type --method x", "is no value of --method"), ("theme check", "needs FILE"),
    ("init extra", "one word too many"),
  ])
  func `what is wrong is said`(line: String, message: String) {
    let found = error(line)
    #expect(found?.words.en.contains(message) ?? false, "\(String(describing: found))")
    #expect(found.map { !$0.hint.vi.isEmpty && !$0.words.vi.isEmpty } ?? false)
  }

  @Test(arguments: [
    ("urge --agency HT-C4 --plan HT", "--plan", "urge --agency"),
    ("urge BG-V1 --due 30/11/2026", "--due", "urge BG-V1"),
    ("urge BG-V1 --json", "--json", "urge BG-V1"), ("urge BG-V1 --csv", "--csv", "urge BG-V1"),
    ("urge BG-V1 --product x", "--product", "urge BG-V1"),
    ("urge BG-V1 --withdraw", "--withdraw", "urge BG-V1"),
    ("urge BG-V1 --find x", "--find", "urge BG-V1"),
    ("urge BG-V1 --format html", "--format", "urge BG-V1"),
    ("urge list --kind urging", "--kind", "urge list"),
    ("urge answer TD-1 --due 1/1/2027", "--due", "urge answer"),
    ("urge conclude TD-1 xong --on 1/1/2026", "--on", "urge conclude"),
    ("urge recommend TD-1 xong --on 1/1/2026", "--on", "urge recommend"),
    ("urge done TD-1 1 --note x", "--note", "urge done"),
    ("urge letter TD-1 --json", "--json", "urge letter"),
    ("urge remove TD-1 --withdraw", "--withdraw", "urge remove"),
    ("member HT-C2 add A --json", "--json", "member HT-C2 add"),
    ("member HT-C2 import - --csv", "--csv", "member HT-C2 import"),
    ("member HT-C2 remove A --state done", "--state", "member HT-C2 remove"),
    ("member HT-C2 remove A --task HT-B1", "--task", "member HT-C2 remove"),
    ("member HT-C2 remove A --dry-run", "--dry-run", "member HT-C2 remove"),
    ("member HT-C2 remove A --yes", "--yes", "member HT-C2 remove"),
    ("member HT-C2 list --from 1/1/2026", "--from", "member HT-C2 list"),
    ("supersede BG --in-force --on 1/1/2026", "--on", "supersede --in-force"),
    ("supersede BG --in-force --basis x", "--basis", "supersede --in-force"),
  ])
  func `a flag that would say nothing is refused`(line: String, flag: String, call: String) {
    #expect(error(line)?.words.en == "\(flag) does not go with `\(call)`")
  }

  @Test(arguments: [
    ("list tasks --bogus", "`dondoc list --help`"), ("--bogus list tasks", "`dondoc list --help`"),
    ("set BG-V8 done -x", "`dondoc set --help`"),
    ("return BG-V8 --frob=1", "`dondoc return --help`"),
    ("--bogus", "`dondoc --help`"), ("--plan BG --bogus", "`dondoc --help`"),
    // What is near is a flag of the command.
    ("measure DB-T6 1 --producd x", "`dondoc measure --help`"),
    ("set BG-V8 done --producd x", "did you mean `--product`?"),
  ])
  func `a flag there is not leads to the help of its command`(line: String, hint: String) {
    #expect(error(line)?.hint.en.contains(hint) ?? false, "\(String(describing: error(line)))")
  }

  @Test func `a wrong day of the environment is named as such`() {
    let found = error("list tasks", ["DONDOC_TODAY": "hôm-nay"])
    #expect(found?.words.vi == "DONDOC_TODAY: «hôm-nay» không phải là ngày")
  }

  @Test func `an error is one line with the way out`() {
    #expect(
      error("lst")?.sentence(.vi) == "không có lệnh «lst»; có phải là «list»?")
    #expect(error("show")?.sentence(.en) == "`show` needs CODE; see `dondoc show --help`")
  }

  @Test func `typed text can not steer the terminal`() throws {
    let found = try #require(error("list \u{1B}[2J"))
    #expect(!found.sentence(.vi).unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func `what was typed beside a wrong word is repeated without control characters`() throws {
    let found = try #require(error("member HT\u{1B}[2J\u{202E} lisst"))
    #expect(found.hint.en == "did you mean `member HT\u{FFFD}[2J\u{FFFD} list`?")
    #expect(!found.sentence(.vi).unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test(arguments: [
    (["--lang", "en", "lst"], Language.en), (["lst", "--lang=en"], .en), (["--lang", "vi"], .vi),
    (["--lang", "EN", "lst"], .en), (["--lang=En"], .en), ([], .vi), (["--lang"], .vi),
    (["--lang", "xx"], .vi),
  ])
  func `the language of an error is that of the flag`(arguments: [String], language: Language) {
    #expect(Invocation.language(of: arguments) == language)
  }

  private static let english: Set = [
    "CODE", "STATE", "DAY", "FILE", "VALUE", "NAME", "TEXT", "GROUP", "PLAN", "TITLE", "AGENCY",
    "ROLE", "FIELD", "PLACE", "LABEL", "RATING", "OCCASION", "NEED", "CLASS", "NUMBER", "FLAGS",
  ]

  private static func capitals(in text: String) -> Set<String> {
    Set(text.split { !$0.isLetter && $0 != "_" }.map(String.init))
  }

  @Test(arguments: [
    "set", "set BG-V8", "measure", "measure DB-T6", "show", "due", "due DL-A7", "extend",
    "extend BG-V8", "assign BG-V1", "succeed", "compare", "holiday add", "holiday add 1/1/2027",
    "import", "edit", "edit BG", "remove", "member HT-C2 add", "member HT-C2 import", "add plan",
    "add task BN", "confirm", "backup", "rate DB-T6", "supersede",
  ])
  func `what is missing is named in the language of the person`(line: String) throws {
    let missing = try #require(error(line))
    #expect(Self.capitals(in: missing.words.vi).isDisjoint(with: Self.english))
    let english = Self.english.union(["OLD", "NEW_DUE", "DEADLINE"])
    #expect(!Self.capitals(in: missing.words.en).isDisjoint(with: english))
  }

  @Test(arguments: CommandName.allCases.map(Optional.some) + [nil])
  func `Vietnamese help has no English placeholder`(command: CommandName?) {
    let text = Help.text(of: command, .vi)
    #expect(Self.capitals(in: text).isDisjoint(with: Self.english), "\(text)")
  }
}
