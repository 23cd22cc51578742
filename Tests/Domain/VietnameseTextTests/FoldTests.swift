import TestRandom
import Testing
import VietnameseText

struct FoldTests {
  @Test(arguments: [
    ("Đắk Lắk", "dak lak"), ("ỦY BAN NHÂN DÂN", "uy ban nhan dan"), ("đ", "d"), ("Đ", "d"),
    ("Vie\u{323}\u{302}t", "viet"), ("Vi\u{EA}\u{323}t", "viet"), ("", ""),
    ("abc 12/KH", "abc 12/kh"),
    ("≥ 12 – “đạt”…", "≥ 12 – “dat”…"), ("Müller", "müller"), ("ÑANDÚ", "ñandu"), ("漢字 Ẩ", "漢字 a"),
    ("İ", "i\u{307}"), ("😀Ộ", "😀o"), ("đường 30°C", "duong 30°c"),
  ])
  func `a text is folded`(text: String, expected: String) {
    #expect(fold(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func `every letter folds to its base and a fold to itself`() throws {
    for scalar in VietnameseLetterTests.marked {
      let letter = try #require(VietnameseLetter(scalar: scalar))
      #expect(fold(String(letter.character)) == String(letter.base))
    }
    for text in RandomVietnamese.texts(seed: 7, count: 500) {
      #expect(fold(fold(text)) == fold(text))
      #expect(fold(text).utf8.allSatisfy { $0 < 0x80 })
      #expect(fold(text).count == text.count)
    }
  }
}

/// Texts of syllables put together at random.
enum RandomVietnamese {
  private static let onsets = ["", "b", "đ", "d", "ng", "qu", "h", "l", "v", "k", "t"]
  private static let vowels = [
    "a", "à", "ạ", "ă", "ắ", "â", "ấ", "i", "í", "y", "ý", "uy", "oa", "òa", "oà",
  ]
  private static let codas = ["", "", "n", "ng", "t"]
  private static let gaps = [" ", " ", " ", "-", ", ", "/", " và "]

  static func texts(seed: UInt64, count: Int) -> [String] {
    var random = SeededRandom(seed: seed)
    func pick(_ pieces: [String]) -> String {
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        let word = pick(onsets) + pick(vowels) + pick(codas)
        return Bool.random(using: &random) ? word : word.uppercased()
      }.reduce("") { $0.isEmpty ? $1 : $0 + pick(gaps) + $1 }
    }
  }
}
