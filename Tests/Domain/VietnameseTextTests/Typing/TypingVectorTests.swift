import Foundation
import Testing
import VietnameseText

/// Keys and texts on which the engines in use agree, from their own tests.
struct TypingVectorTests {
  /// A line of the file.
  struct Vector: Sendable, CustomTestStringConvertible {
    let method: TypingMethod
    let styles: [ToneStyle]
    let isRestoring: Bool
    let typed: String
    let expected: String

    var testDescription: String { "\(method) \(typed)" }

    init?(_ line: Substring) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 8, cells[7].isEmpty, let method = TypingMethod(rawValue: cells[0])
      else { return nil }
      let options = cells[1].split(separator: ";")
      let style = options.first { $0.hasPrefix("tone=") }.map { String($0.dropFirst(5)) }
      self.method = method
      styles = style.flatMap(ToneStyle.init).map { [$0] } ?? ToneStyle.allCases
      isRestoring = options.contains("restore=on")
      typed = cells[2]
      expected = cells[3].replacing("␣", with: " ")
    }
  }

  private static let vectors: [Vector] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Fixtures/typing.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap(Vector.init)
  }()

  @Test func `the file is there`() {
    #expect(Self.vectors.count == 281)
  }

  @Test(arguments: vectors)
  func `keys make what every engine makes of them`(vector: Vector) {
    for style in vector.styles {
      let settings = TypingSettings(
        method: vector.method, toneStyle: style, restoresForeignWords: vector.isRestoring)
      #expect(TypingEngine.replay(vector.typed, settings: settings) == vector.expected)
    }
  }
}
