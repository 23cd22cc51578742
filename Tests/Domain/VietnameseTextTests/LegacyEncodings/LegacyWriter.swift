import VietnameseText

/// Writes text in the old encodings, by reading what each byte or pair of bytes stands for.
enum LegacyWriter {
  /// The letters with a mark or tone that an encoding can write.
  static func letters(of encoding: TextEncoding) -> [VietnameseLetter] {
    marked.filter { encoding != .tcvn3 || !$0.isUppercase || $0.tone == .ngang }
  }

  /// The 134 letters with a mark or a tone.
  private static let marked: [VietnameseLetter] = "aeiouyd".unicodeScalars.flatMap { base in
    LetterMark.allCases.flatMap { mark in
      Tone.allCases.flatMap { tone in
        [false, true].compactMap {
          VietnameseLetter(base: base, mark: mark, tone: tone, isUppercase: $0)
        }
      }
    }
  }.filter { $0.mark != .none || $0.tone != .ngang }

  /// The text with small letters where TCVN3 has no capitals.
  static func withoutTonedCapitals(_ text: String) -> String {
    String(
      text.map { character in
        guard let letter = VietnameseLetter(character), letter.tone != .ngang else {
          return character
        }
        return letter.lowercased.character
      })
  }

  /// The bytes of a text; in TCVN3 capitals with a tone are written small.
  static func bytes(of text: String, _ encoding: TextEncoding) -> [UInt8] {
    let codes = codes[encoding] ?? [:]
    return (encoding == .tcvn3 ? withoutTonedCapitals(text) : text).flatMap { character in
      character.asciiValue.map { [$0] } ?? codes[character] ?? [UInt8(ascii: "?")]
    }
  }

  private static let codes: [TextEncoding: [Character: [UInt8]]] = [
    .tcvn3: codes(of: .tcvn3), .viscii: codes(of: .viscii),
    .vniWindows: codes(of: .vniWindows), .windows1258: codes(of: .windows1258),
  ]

  /// The bytes of each letter, one if that is enough.
  private static func codes(of encoding: TextEncoding) -> [Character: [UInt8]] {
    let candidates = singles(of: encoding).map { [$0] } + pairs(of: encoding)
    let lines = LegacyText.decode(candidates.flatMap { $0 + [0x0A] }, as: encoding)
    var codes: [Character: [UInt8]] = [:]
    for (bytes, line) in zip(
      candidates, lines.split(separator: "\n", omittingEmptySubsequences: false))
    {
      guard line.count == 1, let letter = line.first, codes[letter] == nil else { continue }
      codes[letter] = bytes
    }
    return codes
  }

  private static func singles(of encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    // Its other bytes are second ones, and mean nothing alone.
    case .vniWindows:
      [0xC6, 0xCC, 0xCD, 0xCE, 0xD1, 0xD2, 0xD3, 0xD4, 0xD6]
        + [0xE6, 0xEC, 0xED, 0xEE, 0xF1, 0xF2, 0xF3, 0xF4, 0xF6]
    case .viscii: [0x02, 0x05, 0x06, 0x14, 0x19, 0x1E] + Array(0x80...0xFF)
    default: Array(0x80...0xFF)
    }
  }

  private static func pairs(of encoding: TextEncoding) -> [[UInt8]] {
    guard encoding == .vniWindows || encoding == .windows1258 else { return [] }
    let firsts = Array("AEIOUYaeiouy".utf8) + Array(0x80...0xFF)
    return firsts.flatMap { first in (UInt8(0x80)...0xFF).map { [first, $0] } }
  }
}
