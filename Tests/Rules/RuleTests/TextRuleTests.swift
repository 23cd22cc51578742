import Testing

/// Searching and sorting are done in one place, so that every list does both by the same rules.
struct TextRuleTests {
  /// The files that search or sort the lists there are, each by way of the module for text.
  private static let users: [(word: String, files: Set<String>)] = [
    (
      "SortKey.",
      [
        "Sources/Domain/PlanModel/Records/RecordKind+Name.swift",
        "Sources/Domain/PlanModel/Queries/ListRow.swift",
        "Sources/Program/dondoc/Commands/CommandRunner+Text.swift",
      ]
    ),
    (
      "SearchQuery(",
      [
        "Sources/Domain/PlanModel/Changes/LogRequest.swift",
        "Sources/Domain/PlanModel/Queries/JudgedBook+Lists.swift",
        "Sources/Domain/PlanModel/Queries/PlanAnswer.swift",
        "Sources/Interface/Dashboard/Entries/Parts/TickList.swift",
        "Sources/Interface/Dashboard/Overlays/Picker.swift",
        "Sources/Interface/Dashboard/Rows/SearchMarker+Spans.swift",
        "Sources/Interface/Dashboard/State/Browser.swift",
        "Sources/Program/dondoc/Commands/CommandRunner+Text.swift",
      ]
    ),
  ]

  /// What would search or sort texts in another way.
  private static let strays = [
    ".localized", ".caseInsensitive", "range(of:", ".lowercased().contains", "LIKE ",
    "COLLATE", "lower(", ".name <", ".label <", ".title <", ".place <", ".name.lowercased",
    "by: \\.name", "by: \\.label", "by: \\.title",
  ]

  private static func otherFiles() throws -> [String] {
    try SourceTree.files(below: "Sources", ending: ".swift")
      .filter { !$0.hasPrefix("Sources/Domain/VietnameseText/") }
  }

  @Test(arguments: users.map(\.word))
  func `the lists of the program search and sort through the module for text`(
    word: String
  ) throws {
    let known = try #require(Self.users.first { $0.word == word }).files
    let found = try Self.otherFiles().filter { try SourceTree.text($0).contains(word) }
    #expect(known.subtracting(found).isEmpty)
  }

  @Test func `nothing searches or sorts texts in another way`() throws {
    for file in try Self.otherFiles() {
      let text = try SourceTree.text(file)
      for stray in Self.strays { #expect(!text.contains(stray), "\(file) has \(stray)") }
    }
  }
}
