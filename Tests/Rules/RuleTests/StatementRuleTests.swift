import Testing

/// SQL is written with bound values; only names of tables and columns, which are the program's own,
/// are put together.
struct StatementRuleTests {
  /// What may be put into the statements of each file, by the words between `\(` and `)`: names of
  /// tables and columns, parts of statements that the file itself writes out, and numbers of the
  /// program where SQLite takes no bound value.
  private static let names: [String: Set<String>] = [
    "PlanStore/Connection+Edits.swift": [
      "edit.kind.rawValue", "kind.rawValue", #"settings.joined(separator: ", ")"#, "table",
      #"tests.joined(separator: " AND ")"#,
    ],
    "PlanStore/Connection+History.swift": [
      "Self.mostRareEdits", #"extent.condition(on: "code")"#, "extent.condition(on: column)",
    ],
    "PlanStore/Connection+Log.swift": ["$0", "current", "kinds"],
    "PlanStore/Connection+NameKeys.swift": ["field", "kind.rawValue"],
    "PlanStore/Connection+Past.swift": ["condition"],
    "PlanStore/Connection+Records.swift": [
      "Record.kind.rawValue", "Self.columns(columns)", "Self.columns(fields)", "columns",
      "kind.rawValue", "order.rawValue", "places",
    ],
    "PlanStore/Connection+Undo.swift": [
      #"Self.isLatest("later")"#, #"Self.isLatest("latest")"#, "Self.touchesSame", "name",
    ],
    "PlanStore/Safekeeping/DamagedIndex.swift": ["columns", "name", "table"],
    "PlanStore/Digests/Connection+AgencyDigests.swift": ["condition"],
    "PlanStore/Digests/Connection+Digests.swift": ["condition"],
    "PlanStore/Safekeeping/DamagedTable.swift": ["columns", "direction", "name"],
    "PlanStore/Safekeeping/DeclaredTable.swift": [
      "condition", "first", "identityIndex", "name", "names", "places", "tests",
    ],
    "PlanStore/Safekeeping/LogDifference.swift": [
      #"Self.columns(["id"] + fields)"#, "kind.rawValue",
    ],
    "PlanStore/Safekeeping/LogSalvage.swift": ["columns", "table"],
    "PlanStore/Safekeeping/LooseLinks.swift": ["link.column", "link.table"],
    "PlanStore/Safekeeping/OlderLayoutSalvage.swift": [#"Schema.dayOffID(ofDay: "?1")"#],
    "PlanStore/Safekeeping/SalvageNames.swift": ["owner.rawValue"],
    "PlanStore/Safekeeping/UnreachedWitness.swift": ["owner.rawValue"],
    "PlanStore/Schema+V1.swift": ["table"],
    "PlanStore/Schema+V2.swift": [#"dayOffID(ofDay: "day")"#],
    "PlanStore/Slices/Connection+Slices.swift": ["$0", "columns", "condition", "kind.rawValue"],
    "PlanStore/Slices/SliceRoots.swift": ["column", "kind.rawValue", "other", "table"],
    "PlanStore/StoreCounts.swift": ["table"],
    "PlanStore/StoreRecords.swift": ["kind.rawValue"],
    "PlanStore/StoredPlace.swift": ["field", "kind.rawValue", "owner.rawValue"],
    "PlanStore/StoreWriter+ClosedPeriods.swift": ["columns", "edit.kind.rawValue"],
    "PlanStore/StoreWriter.swift": ["Int(count) + pages"],
    "PlanStore/Words/Connection+WordKeeping.swift": ["kind.table", "table"],
    "PlanStore/Words/Connection+Words.swift": [
      "columns", "condition", "kind.rawValue", "kind.table",
    ],
    "SQLiteKit/Connection.swift": ["kibibytes"],
    "SQLiteKit/Connection+Facts.swift": ["identifier", "name", "version"],
    "SQLiteKit/Connection+Soundness.swift": [#"isQuick ? "quick_check" : "integrity_check""#],
    "SQLiteKit/Transaction.swift": ["kind.rawValue"],
  ]

  private static let words = [
    "SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "CREATE ", "ALTER ", "DROP ", "BEGIN ",
    " FROM ", " WHERE ", "SAVEPOINT ",
  ]

  /// What is put into the statements of a source text.
  private static func insertions(in source: String) -> [String] {
    literals(of: source).filter { literal in words.contains { literal.contains($0) } }
      .flatMap(insertions(inLiteral:))
  }

  /// The texts between quotation marks.
  private static func literals(of source: String) -> [String] {
    var literals: [String] = []
    var rest = Substring(source)
    while let start = rest.firstIndex(of: "\"") {
      let isLong = rest[start...].hasPrefix("\"\"\"")
      rest = rest[start...].dropFirst(isLong ? 3 : 1)
      var literal = ""
      var depth = 0
      while let character = rest.first {
        if depth == 0, rest.hasPrefix(isLong ? "\"\"\"" : "\"") { break }
        if rest.hasPrefix("\\(") || depth > 0 && character == "(" { depth += 1 }
        if depth > 0 && character == ")" { depth -= 1 }
        let length = rest.hasPrefix("\\") ? 2 : 1
        literal += rest.prefix(length)
        rest = rest.dropFirst(length)
      }
      rest = rest.dropFirst(isLong ? 3 : 1)
      literals.append(literal)
    }
    return literals
  }

  private static func insertions(inLiteral literal: String) -> [String] {
    literal.split(separator: "\\(").dropFirst(literal.hasPrefix("\\(") ? 0 : 1).map { rest in
      var depth = 1
      return String(
        rest.prefix { character in
          if character == "(" { depth += 1 }
          if character == ")" { depth -= 1 }
          return depth > 0
        })
    }
  }

  @Test func `statements have nothing put into them but names of the program`() throws {
    let ring = "Sources/Data"
    var found: [String: Set<String>] = [:]
    for file in try SourceTree.files(below: ring, ending: ".swift") {
      let insertions = Set(Self.insertions(in: try SourceTree.text(file)))
      if !insertions.isEmpty { found[String(file.dropFirst(ring.count + 1))] = insertions }
    }
    for file in Set(found.keys).union(Self.names.keys) {
      let (written, allowed) = (found[file] ?? [], Self.names[file] ?? [])
      #expect(written.isSubset(of: allowed), "\(file) puts \(written.subtracting(allowed)) in")
      #expect(allowed.isSubset(of: written), "\(file) no longer puts in what it may")
    }
  }

  @Test(arguments: [
    (#"run("SELECT * FROM task WHERE code = '\(code)'")"#, ["code"]),
    (
      #"run("UPDATE \(kind.rawValue) SET x = \(f("a", (b)))")"#, ["kind.rawValue", #"f("a", (b))"#]
    ),
    (#"say("không có \(code)")"#, []), (#"run("SELECT 1", [.text(code)])"#, []),
    ("x = \"\"\"\n  DELETE FROM \\(name)\n  \"\"\"", ["name"]),
  ])
  func `the rule sees what is put into a statement`(source: String, insertions: [String]) {
    #expect(Self.insertions(in: source) == insertions)
  }

  @Test func `files are made new, closed to others and to programs started`() throws {
    var count = 0
    for file in try SourceTree.files(below: "Sources", ending: ".swift") {
      for line in try SourceTree.text(file).split(separator: "\n") where line.contains("O_CREAT") {
        count += 1
        for part in ["O_EXCL", "O_CLOEXEC", "0o600"] {
          #expect(line.contains(part), "\(file) makes a file without \(part)")
        }
      }
      let writes = try SourceTree.text(file).split(separator: "\n").contains {
        $0.contains("fopen(") && $0.contains("\"w")
      }
      #expect(!writes, "\(file) writes over a file")
    }
    #expect(count > 0)
  }
}
