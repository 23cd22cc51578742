import Testing

/// Which module may import which: the rings of the program, held as a table.
struct ImportRuleTests {
  /// The folder of each module, and all it may import beside the standard library.
  private static let table: [(folder: String, module: String, imports: Set<String>)] = [
    ("Sources/Domain/Values", "Values", []),
    ("Sources/Domain/VietnameseText", "VietnameseText", ["Values"]),
    ("Sources/Domain/PlanModel", "PlanModel", ["Values", "VietnameseText"]),
    ("Sources/Domain/PlanReports", "PlanReports", ["PlanModel", "Values", "VietnameseText"]),
    ("Sources/Data/SQLiteKit", "SQLiteKit", ["CSQLite", "Glibc", "Synchronization"]),
    (
      "Sources/Data/PlanStore", "PlanStore",
      ["Values", "VietnameseText", "PlanModel", "SQLiteKit", "Glibc", "Synchronization"]
    ),
    ("Sources/Data/SamplePlans", "SamplePlans", ["Values", "PlanModel"]),
    ("Sources/Interface/Cells", "Cells", ["VietnameseText"]),
    ("themes", "ThemeFiles", []),
    ("Sources/Interface/Themes", "Themes", ["Cells", "Values", "ThemeFiles"]),
    (
      "Sources/Interface/Dashboard", "Dashboard",
      ["Cells", "PlanModel", "PlanReports", "Values", "VietnameseText"]
    ),
    (
      "Sources/Interface/CursesTerminal", "CursesTerminal",
      ["Cells", "CNcurses", "Glibc", "Synchronization", "Themes", "Values", "VietnameseText"]
    ),
    (
      "Sources/Program/CommandTool", "CommandTool",
      ["Values", "VietnameseText", "PlanModel", "PlanReports"]
    ),
  ]

  @Test(arguments: table.map(\.folder))
  func `a module imports only what its ring allows`(folder: String) throws {
    let row = try #require(Self.table.first { $0.folder == folder })
    let files = try SourceTree.files(below: folder, ending: ".swift")
    #expect(!files.isEmpty, "\(folder) has no file")
    for file in files {
      let stray = Set(try SourceTree.imports(of: file)).subtracting(row.imports)
      #expect(stray.isEmpty, "\(file) must not import \(stray.sorted())")
    }
  }

  @Test func `every module has its row in the table`() throws {
    let folders = Set(
      try SourceTree.files(below: "Sources", ending: ".swift").map { path in
        path.split(separator: "/").prefix(3).joined(separator: "/")
      })
    let known = Set(Self.table.map(\.folder)).union(["Sources/Program/dondoc"])
    #expect(folders.subtracting(known).isEmpty)
  }

  @Test func `each C module has one Swift importer`() throws {
    for (module, owner) in [
      ("CNcurses", "CursesTerminal"), ("CSQLite", "SQLiteKit"), ("CMemory", "dondoc"),
    ] {
      let importers = try SourceTree.files(below: "Sources", ending: ".swift").filter {
        try SourceTree.imports(of: $0).contains(module)
      }
      #expect(!importers.isEmpty)
      for file in importers { #expect(file.contains("/\(owner)/"), "\(file) imports \(module)") }
    }
  }

  @Test func `nothing but its own tests imports the program itself`() throws {
    for file in try SourceTree.files(below: "Sources", ending: ".swift") {
      #expect(!(try SourceTree.imports(of: file).contains("dondoc")), "\(file)")
    }
  }

  @Test(arguments: [
    "import Foundation", "public import Foundation", "import Foundation.NSString",
    "import struct Foundation.URL",
  ])
  func `the rule would see a stray import`(line: String) throws {
    #expect(SourceTree.importedModule(line) == "Foundation")
  }
}
