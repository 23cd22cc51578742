import TestRandom
import Testing
import VietnameseText

struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Việt", 4), ("Vie\u{302}\u{323}t", 4), ("Vie\u{323}\u{302}t", 4),
    ("Vi\u{EA}\u{323}t", 4), ("Đắk Lắk", 7), ("漢字", 4), ("│─█░●▲→…–“”₫°", 13), ("😀", 2),
    ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇻🇳", 2), ("\u{301}", 0), ("\u{200B}", 0), ("\u{1B}", 0),
    ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("a\u{A0}b", 3), ("\u{AD}", 1), ("ｱ", 1), ("Ａ", 2),
  ])
  func `text takes the cells a terminal gives it`(text: String, columns: Int) {
    #expect(TextWidth.columns(text) == columns)
  }

  @Test(arguments: [
    ("Ban Tổ chức", 11, "Ban Tổ chức"), ("Ban Tổ chức", 10, "Ban Tổ ch…"),
    ("Ban Tổ chức", 8, "Ban Tổ…"), ("Ban Tổ chức", 1, "…"), ("Ban", 0, ""), ("Ban", -3, ""),
    ("", 0, ""), ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("\u{301}ab", 2, "ab"),
    ("Vie\u{302}\u{323}t Nam", 5, "Vie\u{302}\u{323}t…"),
  ])
  func `text is cut between letters`(text: String, columns: Int, expected: String) {
    #expect(TextWidth.cut(text, to: columns) == expected)
  }

  @Test func `the sign of a cut can be chosen and gives way where it does not fit`() {
    #expect(TextWidth.cut("Thủy sản", to: 5, ellipsis: "...") == "Th...")
    #expect(TextWidth.cut("Thủy sản", to: 2, ellipsis: "...") == "Th")
    #expect(TextWidth.cut("Thủy sản", to: 5, ellipsis: "") == "Thủy ")
    #expect(TextWidth.cut("漢", to: 1, ellipsis: "") == "")
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("Cơ quan thực hiện", 8, ["Cơ quan", "thực", "hiện"]),
    ("Cơ quan thực hiện", 17, ["Cơ quan thực hiện"]),
    ("một\n\nhai", 10, ["một", "", "hai"]),
    ("một\r\nhai\n", 10, ["một", "hai", ""]),
    ("  - thụt vào đầu dòng", 12, ["  - thụt vào", "đầu dòng"]),
    ("nghiêngngả ab", 4, ["nghi", "êngn", "gả", "ab"]),
    ("漢字漢 a", 3, ["漢", "字", "漢", "a"]),
    ("漢a", 1, ["\u{FFFD}", "a"]),
    ("dài   ra", 4, ["dài", "ra"]),
    ("tab\tvà", 20, ["tab và"]),
  ])
  func `text is wrapped at spaces`(text: String, columns: Int, expected: [String]) {
    #expect(TextWidth.wrap(text, to: columns) == expected)
  }

  @Test(arguments: [
    ("Vie\u{302}\u{323}t", "Việt"),
    ("a\tb\nc\r\nd", "a b c d"),
    ("\u{1B}[31mđỏ\u{9B}0m", "\u{FFFD}[31mđỏ\u{FFFD}0m"),
    ("\u{202E}txt\u{200B}x\u{7F}", "\u{FFFD}txt\u{FFFD}x\u{FFFD}"),
    ("\u{301}a", "\u{FFFD}a"),
    ("👨‍👩‍👧 👍🏽 ⚠️ 1️⃣ 🇻🇳", "👨 👍 ⚠ 1 \u{2691}"),
    ("漢字 ü ñ", "漢字 ü ñ"),
    ("n\u{303}\u{301}\u{301}\u{301}\u{301}\u{301}", "n\u{303}\u{301}\u{301}\u{301}"),
    ("\u{F0B7} mục", "\u{FFFD} mục"),
    ("a\u{2028}b", "a b"),
    ("x\u{200D}y", "xy"),
  ])
  func `text for a line hides nothing`(text: String, expected: String) {
    let cleaned = TextWidth.cleaned(text)
    #expect(cleaned.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("Đắk Lắk, Ủy ban", "Dak Lak, Uy ban"), ("Vie\u{302}\u{323}t", "Viet"),
    ("“đạt” – 5…", "\"dat\" - 5~"), ("≥ 12 %", ">=12 %"), ("≥12", "≥12"), ("≈ 3 → 4", "~ 3 > 4"),
    ("plain ASCII", "plain ASCII"), ("漢", "漢"), ("• mục · phần", "* muc . phan"),
    ("1.000\u{A0}₫", "1.000 d"),
  ])
  func `text without accents keeps its width`(text: String, expected: String) {
    #expect(TextWidth.unaccented(text) == expected)
    #expect(TextWidth.columns(expected) == TextWidth.columns(text))
  }
}

struct UnaccentedTests {
  @Test func `every letter becomes a letter of ASCII in the same case`() throws {
    for scalar in VietnameseLetterTests.marked {
      let plain = TextWidth.unaccented(Character(scalar))
      #expect(plain.isASCII && plain.isLetter)
      #expect(plain.isUppercase == scalar.properties.isUppercase)
      #expect(plain.lowercased() == fold(String(scalar)))
    }
  }

  @Test func `a sign of its own meaning is kept where there is no room for two`() {
    #expect(TextWidth.unaccented("≥") == "≥")
    #expect(TextWidth.unaccented("y ≠ 0, y ≤ x") == "y !=0, y <=x")
  }
}

/// Text put together at random from what breaks programs.
struct TextShapeProperties {
  private static let pieces: [String] = [
    "a", "ệ", "e\u{302}\u{323}", "e\u{323}\u{302}", "ê\u{323}", "o\u{31B}\u{301}", "đ", " ", "  ",
    "漢", "한", "\u{1112}\u{1161}\u{11AB}", "\u{301}", "\u{323}", "\u{200B}", "\u{200D}", "😀",
    "👨‍👩‍👧", "👍🏽", "🇻", "🇻🇳", "⚠️", "\n", "\r\n", "\t", "\u{1B}", "\u{9B}", "\u{202E}", "…", "–", "क",
    "ि", "\u{AD}", "\u{0600}", "\u{FEFF}", "\u{E000}", "\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}",
  ]

  private static func texts(seed: UInt64) -> [String] {
    var random = SeededRandom(seed: seed)
    return (0..<1_500).map { _ in
      (0..<Int.random(in: 0...14, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
    }
  }

  private func startsWithMark(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return [.nonspacingMark, .enclosingMark, .spacingMark].contains(
      first.properties.generalCategory)
  }

  @Test(arguments: [1, 2, 3, 5, 8]) func `no cut is too wide or starts with a mark`(columns: Int) {
    for text in Self.texts(seed: 1) {
      let cut = TextWidth.cut(text, to: columns)
      #expect(TextWidth.columns(cut) <= columns)
      #expect(!startsWithMark(cut))
      let cleaned = TextWidth.cut(TextWidth.cleaned(text), to: columns)
      #expect(TextWidth.columns(cleaned) <= columns)
      #expect(!startsWithMark(cleaned))
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8]) func `no line is too wide or starts with a mark`(columns: Int) {
    for text in Self.texts(seed: 2) {
      for line in TextWidth.wrap(text, to: columns) {
        #expect(TextWidth.columns(line) <= columns)
        #expect(!startsWithMark(line))
        #expect(!line.contains { $0.isNewline })
      }
    }
  }

  @Test func `a wrapped text keeps every letter`() {
    for text in Self.texts(seed: 3) {
      let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      let cleaned = lines.map(TextWidth.cleaned).joined()
      let wrapped = TextWidth.wrap(text, to: 4).joined()
      #expect(wrapped.filter { $0 != " " } == cleaned.filter { $0 != " " })
    }
  }

  @Test func `clean text stays as it is and shows each grapheme in one or two cells`() {
    for text in Self.texts(seed: 4) {
      let cleaned = TextWidth.cleaned(text)
      #expect(cleaned.allSatisfy { (1...2).contains(TextWidth.columns($0)) })
      #expect(TextWidth.cleaned(cleaned).unicodeScalars.elementsEqual(cleaned.unicodeScalars))
      #expect(!cleaned.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test func `unaccented text takes the same cells`() {
    for text in Self.texts(seed: 5).map(TextWidth.cleaned) {
      #expect(TextWidth.columns(TextWidth.unaccented(text)) == TextWidth.columns(text))
    }
  }
}
