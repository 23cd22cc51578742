import Cells
import TestRandom
import Testing
import ThemeFiles
import Themes
import Values

struct HostileThemeTests {
  /// Reads a text and makes sure of what holds for any: a complete theme, or remarks on lines that
  /// exist and can be printed.
  private func survive(_ text: String) {
    do {
      let theme = try ThemeCatalogue().checked(text)
      for depth in ColourDepth.allCases { _ = theme.style(.text, .selected, depth: depth) }
    } catch {
      let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      #expect(!error.remarks.isEmpty)
      #expect(error.remarks.allSatisfy { (0...lines.count).contains($0.line) })
      let printed = error.lines(.vi) + error.lines(.en)
      #expect(
        !printed.contains { $0.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } })
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `random bytes are survived`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
      UInt8.random(in: .min ... .max, using: &random)
    }
    survive(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `random pieces of the grammar are survived`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "[theme]", "[roles]", "[palette]", "[glyphs]", "[", "]", "\n", "\r\n", " = ", "=", "|", " ",
      "on", "$", "$do", "do", "text", "selected", "#", "#ff0000", "#zz", "999", "16", "red",
      "inherits", "toi", "thu", "variant", "level", "bold", "plain", "\u{0}", "\u{301}", "đỏ",
      "contrast", "1e999", "safe-for", "🇻🇳", "\u{FEFF}", "\t",
    ]
    let text = (0..<120).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    survive(text)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a shipped file with some bytes changed is survived`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let name = try #require(ThemeFiles.names.randomElement(using: &random))
    var bytes = Array(try #require(ThemeFiles.text(of: name)).utf8)
    for _ in 0..<8 {
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] = UInt8.random(in: .min ... .max, using: &random)
    }
    survive(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: [
    "", "\n", "=", "[]", "[=]", "==", "|=|", "[roles]\n=", "[palette]\n=red", "\u{FEFF}",
    "[roles]\ntext=" + String(repeating: "|", count: 10_000),
    String(repeating: "[roles]\n", count: 2_000),
    "[theme]\ntitle = e" + String(repeating: "\u{301}", count: 10_000),
  ])
  func `odd files are survived`(text: String) {
    survive(text)
  }
}

extension ThemeCatalogue {
  /// The theme of a text that builds on shipped themes.
  fileprivate func checked(_ text: String) throws(ThemeFailure) -> Theme {
    try Theme.parse(text, name: "thu") { try? theme(named: $0) }
  }
}
