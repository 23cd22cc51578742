import Testing

/// SQL is written with bound values; only names of tables and columns, which are the program's own,
/// are put together.
struct StatementRuleTests {
  /// What may stand in a statement, by the words between `\(` and `)`.
  private static let names: Set<String> = [
    // Kinds of records are the tables of the store; fields are their columns.
    "kind.rawValue", "edit.kind.rawValue", "Record.kind.rawValue", "kinds", "field", "column",
    "columns", "Self.columns(columns)", "Self.columns(fields)", "table", "link.table",
    "link.column", "other", "name", "current",
    // Parts of statements that the same file writes out.
    "condition", "direction", "places", "first", "$0", "Self.touchesSame",
    "Self.isLatest(\"latest\")", "Self.isLatest(\"later\")",
    "code == nil ? \"\" : condition", "isQuick ? \"quick_check\" : \"integrity_check\"",
    "settings.joined(separator: \", \")", "tests.joined(separator: \" AND \")",
    // Numbers of the program, where SQLite takes no bound value.
    "version", "identifier", "Int(count) + pages",
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
    var found: Set<String> = []
    for file in try SourceTree.files(below: "Sources/Data", ending: ".swift") {
      for insertion in Self.insertions(in: try SourceTree.text(file)) {
        #expect(Self.names.contains(insertion), "\(file) puts \(insertion) into a statement")
        found.insert(insertion)
      }
    }
    #expect(Self.names.subtracting(found).isEmpty, "no longer used")
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
