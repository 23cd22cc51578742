import Testing
import VietnameseText

struct VietnameseLetterTests {
  /// Letters beyond ASCII, as Unicode's own properties tell them apart.
  static let marked: [Unicode.Scalar] = (0xC0...0x1EF9).compactMap(Unicode.Scalar.init)
    .filter { VietnameseLetter(scalar: $0) != nil }

  @Test func `there are 67 letters beyond ASCII in each case`() {
    #expect(Self.marked.count == 134)
    #expect(Self.marked.filter { $0.properties.isUppercase }.count == 67)
  }

  @Test func `every letter comes back from its parts`() throws {
    let ascii = (65...122).map { Unicode.Scalar(UInt8($0)) }.filter { $0.properties.isAlphabetic }
    for scalar in Self.marked + ascii {
      let letter = try #require(VietnameseLetter(scalar: scalar))
      #expect(letter.scalar == scalar)
      let again = VietnameseLetter(
        base: letter.base, mark: letter.mark, tone: letter.tone, isUppercase: letter.isUppercase)
      #expect(again == letter)
    }
  }

  @Test func `case agrees with Unicode`() throws {
    for scalar in Self.marked {
      let letter = try #require(VietnameseLetter(scalar: scalar))
      #expect(letter.isUppercase == scalar.properties.isUppercase)
      #expect(String(letter.uppercased.character) == scalar.properties.uppercaseMapping)
      #expect(String(letter.lowercased.character) == scalar.properties.lowercaseMapping)
    }
  }

  @Test(arguments: [
    ("ệ", "e", LetterMark.circumflex, Tone.nang, false),
    ("Ữ", "u", .horn, .nga, true),
    ("đ", "d", .stroke, .ngang, false),
    ("Ẳ", "a", .breve, .hoi, true),
    ("ỷ", "y", .none, .hoi, false),
    ("w", "w", .none, .ngang, false),
  ])
  func `a letter is taken apart`(
    letter: Character, base: Unicode.Scalar, mark: LetterMark, tone: Tone, isUppercase: Bool
  ) throws {
    let parts = try #require(VietnameseLetter(letter))
    #expect(parts.base == base)
    #expect(parts.mark == mark)
    #expect(parts.tone == tone)
    #expect(parts.isUppercase == isUppercase)
  }

  @Test(arguments: ["ñ", "ü", "1", " ", "ß", "ơ̂", "漢", "ā"] as [Character])
  func `what is no Vietnamese letter is none`(character: Character) {
    #expect(VietnameseLetter(character) == nil)
  }

  @Test func `a mark is put only on letters that take it`() throws {
    #expect(VietnameseLetter(base: "e", mark: .breve) == nil)
    #expect(VietnameseLetter(base: "b", tone: .sac) == nil)
    #expect(VietnameseLetter(base: "E") == nil)
    let letter = try #require(VietnameseLetter("Ấ"))
    #expect(letter.with(mark: .breve)?.character == "Ắ")
    #expect(letter.with(mark: .none)?.character == "Á")
    #expect(letter.with(mark: .horn) == nil)
    #expect(letter.withoutTone.character == "Â")
    #expect(VietnameseLetter("D")?.with(mark: .stroke)?.character == "Đ")
    #expect(VietnameseLetter("đ")?.with(mark: .none)?.character == "d")
    #expect(VietnameseLetter("đ")?.with(tone: .sac) == nil)
  }
}

struct CanonicalTests {
  /// The scalars of a text, which tell forms apart that `==` does not.
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    ("Vie\u{302}\u{323}t", "Việt"),
    ("Vie\u{323}\u{302}t", "Việt"),
    ("Vi\u{EA}\u{323}t", "Việt"),
    ("Vi\u{1EB9}\u{302}t", "Việt"),
    ("ha\u{341}t", "hát"),
    ("ha\u{340}ng", "hàng"),
    ("tho\u{31B}\u{300}i", "thời"),
    ("tho\u{300}\u{31B}i", "thời"),
    ("a\u{301}\u{302}", "ấ"),
    ("\u{301}a", "\u{301}a"),
    ("u\u{308}\u{301}", "u\u{308}\u{301}"),
    ("á\u{300}", "á\u{300}"),
    ("e\u{306}", "e\u{306}"),
    ("b\u{341}", "b\u{301}"),
    ("", ""), ("ASCII 15/2025", "ASCII 15/2025"), ("Đắk Lắk", "Đắk Lắk"),
    ("e\u{323}\u{302}", "ệ"),
  ])
  func `marks in any order make one letter`(text: String, expected: String) {
    #expect(scalars(canonical(text)) == scalars(expected))
  }

  @Test func `all letters come back from base, marks and tone in either order`() throws {
    for scalar in VietnameseLetterTests.marked {
      let letter = try #require(VietnameseLetter(scalar: scalar))
      let base = VietnameseLetter(
        base: letter.base, mark: letter.mark == .stroke ? .stroke : .none,
        isUppercase: letter.isUppercase)
      let mark: Unicode.Scalar? =
        switch letter.mark {
        case .circumflex: "\u{302}"
        case .breve: "\u{306}"
        case .horn: "\u{31B}"
        default: nil
        }
      let marks = [mark, letter.tone.combining].compactMap(\.self)
      for order in [marks, marks.reversed()] {
        var text = String(try #require(base).character)
        text.unicodeScalars.append(contentsOf: order)
        #expect(scalars(canonical(text)) == [scalar.value])
      }
    }
  }
}
