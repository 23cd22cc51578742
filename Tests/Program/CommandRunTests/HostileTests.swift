import Glibc
import PlanModelTestSupport
import ProgramTestSupport
import SQLiteKit
import TestFiles
import Testing
import TestJSON

/// Texts of others, wherever they come from, are shown and never obeyed.
struct HostileTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.run("init --demo")
  }

  /// The first sign of a text that a terminal or a reader would be led astray by.
  private func hidden(in text: String) -> String? {
    var hasReturned = false
    for scalar in text.unicodeScalars {
      // A return by itself lets what follows write over the line.
      if hasReturned && scalar != "\n" { return "U+d" }
      hasReturned = scalar == "\r"
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0xFEFF: continue
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        return "U+\(String(scalar.value, radix: 16))"
      default:
        if scalar.properties.generalCategory == .control {
          return "U+\(String(scalar.value, radix: 16))"
        }
      }
    }
    return hasReturned ? "U+d" : nil
  }

  /// Expects a run to end by itself, to say why when it did not do what it was asked to, and to
  /// print nothing that is obeyed.
  private func expectHarmless(_ run: ProgramRun, _ line: String) {
    #expect((0...5).contains(run.code), "\(line) ended with \(run.code)")
    #expect(run.code == 0 || !run.errors.isEmpty || !run.text.isEmpty, "\(line) says nothing")
    #expect(hidden(in: run.text) == nil, "\(line) prints \(hidden(in: run.text) ?? "")")
    #expect(hidden(in: run.errors) == nil, "\(line) reports \(hidden(in: run.errors) ?? "")")
  }

  private static let readings = [
    "list plans", "list tasks", "list targets", "list agencies", "list tasks --csv",
    "list targets --csv", "list tasks --json", "list agencies --json", "show BG", "show BG-V8",
    "show BG-T1", "show BG-C1", "show BG-V8 --json", "history", "history --json",
    "report full --plan BG", "report full --plan BG --format html",
    "report full --plan BG --format csv", "export", "export --csv --kind task",
    "export --csv --kind agency", "check", "doctor", "due --within 400",
    "compare 1/1/2026 --plan BG", "sheet --agency BG-C1 --plan BG", "urge list",
    "list agencies --not-reported", "holiday list", "show BG-C3", "show BG-T8", "history BG-T8",
    "urge list --csv", "urge letter TD-1", "urge letter TD-1 --format html",
    "list tasks --needs decision", "export --csv --kind progress_report",
    "report deadlines --plan BG --format ics", "report full --plan BG --format md",
  ]

  /// The columns of words that people write, by their tables.
  private static let places = [
    ("plan", ["title", "number", "issuer"]), ("task", ["label", "text", "deadline_written"]),
    ("target", ["label", "written", "unit"]), ("agency", ["name", "place"]),
    ("obligation", ["product", "note", "reported_by"]), ("observation", ["source"]),
    ("section", ["title"]), ("assignment", ["as_written"]), ("holiday", ["occasion", "source"]),
    ("indicator", ["name"]), ("rating", ["signer", "note"]), ("succession", ["scope", "basis"]),
    ("extension", ["asked_by", "decided_by", "document", "reason"]),
    ("progress_report", ["reported_by", "result", "difficulty", "cause", "proposal", "answer"]),
    ("follow_up", ["addressee", "conducted_by", "subject", "document", "answer", "conclusion"]),
    ("recommendation", ["text", "product"]),
  ]

  /// Puts hostile texts into the store as no command would; where there are few rows, many into
  /// each.
  private func poison() throws {
    #expect(try program.run("rate BG-T8 needs-effort --note x").code == 0)
    let store = try Connection(
      opening: program.home.file(".local/share/dondoc/plans.db"), mode: .readWrite)
    let transaction = try store.begin(.immediate)
    for (table, columns) in Self.places {
      let rows = try store.column("SELECT rowid FROM \(table) ORDER BY rowid")
      #expect(!rows.isEmpty, "\(table) has nothing to be poisoned")
      let texts = rows.count < 40 ? Self.joinedTexts : HostileText.all
      for (number, row) in rows.enumerated() {
        for (shift, column) in columns.enumerated() {
          let text = texts[(number + shift) % texts.count]
          try store.run(
            "UPDATE \(table) SET \(column) = ?1 WHERE rowid = ?2", [.text(text), row])
        }
      }
    }
    try transaction.commit()
  }

  @Test func `whatever rows hold, nothing of it is obeyed`() throws {
    try poison()
    for line in Self.readings {
      let run = try program.run(line)
      // Work is overdue, and rows are not what the log says: their exit codes tell of it.
      let code: Int32 = line.hasPrefix("due") ? 5 : line == "check" ? 1 : 0
      #expect(run.code == code, "\(line): \(run.code) \(run.errors)")
      expectHarmless(run, line)
    }
  }

  @Test func `rows with bytes that are no text are shown all the same`() throws {
    let store = try Connection(
      opening: program.home.file(".local/share/dondoc/plans.db"), mode: .readWrite)
    try store.execute("UPDATE task SET label = CAST(x'C3280AFF1B5B326A00' AS TEXT)")
    for line in ["list tasks", "show BG-V8", "export", "check"] {
      let run = try program.run(line)
      #expect(run.code == 0, "\(line): \(run.errors)")
      expectHarmless(run, line)
    }
  }

  /// Hostile texts, many in one.
  private static let joinedTexts = [
    HostileText.commands, HostileText.disguises, HostileText.formulas,
  ].map { $0.joined(separator: "·") }

  /// The same as arguments and variables can have them.
  private static let argumentTexts = joinedTexts.map { $0.replacing("\0", with: "") }

  @Test func `what is typed at the command line is shown, not obeyed`() throws {
    for text in Self.argumentTexts {
      let typed = text.replacing(" ", with: "~")
      for line in [
        "set BG-V8 paused --note=\(typed)", "set BG-V8 done --product=\(typed)", "show \(typed)",
        "list tasks --find=\(typed)", "list tasks --agency=\(typed)", "\(typed)", "--\(typed)",
        "list tasks --today=\(typed)", "list plans --store=\(typed)", "backup \(typed)/x",
        "import \(typed)", "theme check \(typed)", "list tasks --lang=\(typed)",
      ] { expectHarmless(try program.run(line), line) }
    }
    expectHarmless(try program.run("history BG-V8"), "history BG-V8")
  }

  @Test func `the environment is shown, not obeyed`() throws {
    for text in Self.argumentTexts {
      let variables = ["DONDOC_USER", "TERM", "LANG", "DONDOC_THEME", "COLORTERM"].map {
        "\($0)=\(text)"
      }
      for line in ["doctor", "set BG-V8 paused --note chờ", "history BG-V8", "list tasks", ""] {
        expectHarmless(try program.run(line, variables: variables), line)
      }
    }
  }

  @Test func `files are read and what they hold is shown, not obeyed`() throws {
    // A file with a NUL is no text and refused as a whole, as the last but one below.
    let cells = HostileText.all.map {
      "\"" + $0.replacing("\"", with: "\"\"").replacing("\0", with: "") + "\""
    }
    let figures =
      "code,day,value,source\n"
      + cells.enumerated().map { number, cell in
        "DB-T6,\(number % 28 + 1)/\(number / 28 + 1)/2025,5,\(cell)\n"
      }.joined()
    let tasks =
      "plan,label,deadline,basis\n" + cells.map { "BG,\($0),\($0),\($0)\n" }.joined()
    let texts: [(String, String)] = [
      ("a.csv", figures), ("b.csv", tasks), ("c.json", "{\"plans\": [{\"title\": \(cells[0])}]}"),
      ("d.json", String(repeating: "[", count: 100_000)), ("e.json", "{\"a\u{1B}[31m\": 1}"),
      ("f.theme", HostileText.all.joined(separator: "\n")), ("g.csv", "\u{0}\u{0}\u{0}"),
      ("h.csv", String(repeating: "\"", count: 9_999)),
    ]
    for (name, text) in texts {
      try program.home.write(Array(text.utf8), to: name)
      let path = program.home.file(name)
      for line in [
        "import \(path) --dry-run", "import \(path) --skip-bad", "sheet import \(path) --dry-run",
        "text decode \(path) --preview", "theme check \(path)",
      ] { expectHarmless(try program.run(line), line) }
    }
    let stored = try program.run("export --csv --kind observation")
    #expect(stored.text.contains("DROP TABLE task"), "nothing was taken in")
    for line in ["list tasks", "list targets", "show DB-T6", "history DB-T6", "list tasks --csv"] {
      expectHarmless(try program.run(line), line)
    }
  }

  @Test(arguments: [[0xFF, 0xFE], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x80], [0xF8, 0x88]])
  func `files with bytes that are no text are refused or read, in one line`(
    bytes: [UInt8]
  ) throws {
    let head = Array("code,day,value,source\nDB-T6,5/5/2025,5,".utf8)
    try program.home.write(head + bytes + Array("\n".utf8), to: "a.csv")
    let run = try program.run("import \(program.home.file("a.csv"))")
    #expect(run.code == 0, "\(run.errors)")
    expectHarmless(run, "import")
    expectHarmless(try program.run("show DB-T6"), "show")
  }

  @Test func `a cell of a million letters is taken and shown with bounded memory`() throws {
    let text = String(repeating: "đơn vị \u{1B}[31m ", count: 70_000)
    try program.home.write(
      Array("code,day,value,source\nDB-T6,5/5/2025,5,\(text)\n".utf8), to: "a.csv")
    let lines = [
      "import \(program.home.file("a.csv"))", "list targets --plan DB", "show DB-T6",
      "history DB-T6", "export --csv --kind observation",
    ]
    for line in lines {
      let run = try program.run(line, memoryLimit: 1_000_000_000)
      #expect(run.code == 0, "\(line): \(run.code) \(run.errors.prefix(300))")
      expectHarmless(run, line)
    }
  }

  @Test func `a store or folder that others may write to is told, with what to do`() throws {
    let store = program.home.file(".local/share/dondoc/plans.db")
    let folder = program.home.file(".local/share/dondoc")
    #expect(try program.run("list plans").errors.isEmpty)
    #expect(chmod(store, 0o666) == 0)
    let told = try program.run("list plans")
    #expect(told.code == 0)
    #expect(told.errors.contains("chmod o-w \(store)"))
    #expect(try program.run("doctor --lang en").text.contains("chmod o-w \(store)"))
    // A change that is looked at first, and the look at what it did, are of one run.
    for line in ["member HT-C2 add Đơn~vị~1 --yes", "set BG-V8 done"] {
      let run = try program.run(line)
      #expect(run.code == 0 && run.errors.split(separator: "chmod o-w").count == 2, "\(run.errors)")
    }
    #expect(try program.run("set BG-V8 in-progress").code == 0)
    #expect(chmod(store, 0o600) == 0 && chmod(folder, 0o1777) == 0)
    #expect(try program.run("set BG-V8 paused --note chờ").errors.contains("chmod o-w \(folder)"))
    #expect(chmod(folder, 0o700) == 0)
    #expect(try program.run("set BG-V8 done").errors.isEmpty)
  }
}
