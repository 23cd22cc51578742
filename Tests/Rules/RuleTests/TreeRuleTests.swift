import Foundation
import Testing

/// What holds for the tree of files as a whole.
struct TreeRuleTests {
  @Test func `the visible top level is the five entries`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path())
    #expect(
      names.filter { !$0.hasPrefix(".") }.sorted()
        == ["Package.swift", "README.md", "Sources", "Tests", "themes"])
  }

  @Test func `no source file passes 300 lines, tables of data aside`() throws {
    let files =
      try SourceTree.files(below: "Sources", ending: ".swift")
      + SourceTree.files(below: "Tests", ending: ".swift")
    for file in files where !file.contains("Table") {
      let lines = try SourceTree.text(file).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      #expect(lines <= 301, "\(file) has \(lines) lines")
    }
  }

  @Test func `no user-facing letter stands outside a pair of words`() throws {
    // Data, letters, the unit of a rank and the words times are read from, all of which are of
    // the documents' own language.
    let allowed = [
      "Table.swift", "/SamplePlans/", "/VietnameseText/", "/Values/", "ConsoleFont.swift",
      "Target+Met.swift", "/Deadlines/Reading/",
    ]
    let pairs = ["Words(", "view(\"", "say(\""]
    for file in try SourceTree.files(below: "Sources", ending: ".swift")
    where !allowed.contains(where: file.contains) {
      let code = try SourceTree.text(file).split(separator: "\n").filter {
        !$0.drop(while: \.isWhitespace).hasPrefix("//")
      }
      let stray = code.filter { line in
        line.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }
      }
      guard !stray.isEmpty else { continue }
      #expect(
        code.contains { line in pairs.contains(where: line.contains) },
        "\(file) has Vietnamese text but no pair of words")
    }
  }

  @Test func `traps and unchecked code do not stand in the sources`() throws {
    let banned = ["fatalError(", "try!", " as! ", "TODO", "FIXME"]
    for file in try SourceTree.files(below: "Sources", ending: ".swift") {
      let text = try SourceTree.text(file)
      for word in banned { #expect(!text.contains(word), "\(file) has \(word)") }
    }
  }
}
