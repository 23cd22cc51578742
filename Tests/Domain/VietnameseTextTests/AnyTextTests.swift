import TestRandom
import Testing
import Values
import VietnameseText

/// Text of any scalars at all, as a damaged file brings it.
struct AnyTextTests {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x00...0x7F, 0x80...0x1B0, 0x300...0x345, 0x1E00...0x1EFF, 0x2000...0x2070, 0xD7A0...0xD7FF,
    0xE000...0xFFFF, 0x1F1E0...0x1F6FF, 0x2_0000...0x2_00FF, 0xE_0000...0xE_01FF,
  ]

  private static func texts(seed: UInt64) -> [String] {
    var random = SeededRandom(seed: seed)
    return (0..<800).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let range = ranges[Int.random(in: 0..<ranges.count, using: &random)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
          text.append(scalar)
        }
      }
      return String(text)
    }
  }

  @Test func `canonical text stays as it is`() {
    for text in Self.texts(seed: 41) {
      let once = canonical(text)
      #expect(canonical(once).unicodeScalars.elementsEqual(once.unicodeScalars))
    }
  }

  @Test func `the forms of a text have one fold and one key`() {
    for text in Self.texts(seed: 42) {
      #expect(fold(canonical(text)) == fold(text))
      #expect(SortKey.dictionary(canonical(text)) == SortKey.dictionary(text))
      #expect(SortKey.names(text).count == SortKey.dictionary(text).count)
    }
  }

  @Test func `every text finds itself`() {
    for text in Self.texts(seed: 43) {
      let query = SearchQuery(text)
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(query.isEmpty || query.match(words) != nil)
    }
  }

  @Test func `what a search marks lies in the text`() {
    let texts = Self.texts(seed: 44)
    for text in texts {
      for query in texts.prefix(40).map({ SearchQuery(String($0.prefix(2))) }) {
        let ranges = query.match(text)?.ranges.first ?? []
        #expect(ranges.allSatisfy { $0.upperBound <= text.count && !$0.isEmpty })
      }
    }
  }

  @Test func `cleaned text has one or two cells a grapheme and fits where it is cut`() {
    for text in Self.texts(seed: 45) {
      let cleaned = TextWidth.cleaned(text)
      #expect(cleaned.allSatisfy { (1...2).contains(TextWidth.columns($0)) })
      for columns in 1...6 {
        #expect(TextWidth.columns(TextWidth.cut(cleaned, to: columns)) <= columns)
        #expect(TextWidth.wrap(text, to: columns).allSatisfy { TextWidth.columns($0) <= columns })
      }
      #expect(TextWidth.columns(TextWidth.unaccented(cleaned)) == TextWidth.columns(cleaned))
    }
  }

  @Test func `what is read of any text is written and read back`() {
    for text in Self.texts(seed: 46) + ["1.000", "30/4/2024", "hoà", "quý II/2024", "-0,5"] {
      #expect(fold(normalizingTones(text, to: .new)) == fold(text))
      if let number = VietnameseNumber.read(text) {
        #expect(VietnameseNumber.read(VietnameseNumber.written(number, .vi)) == number)
      }
      if let date = VietnameseDate(text) {
        #expect(VietnameseDate(date.written(.vi)) == date)
      }
      if let syllable = Syllable(text) {
        #expect(Syllable(syllable.written(.old)) == syllable)
      }
    }
  }
}
