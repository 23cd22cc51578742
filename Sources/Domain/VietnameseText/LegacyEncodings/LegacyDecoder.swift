/// Turns the bytes of one encoding from before Unicode into text.
struct LegacyDecoder {
  /// What each byte stands for.
  private let scalars: [Unicode.Scalar]
  /// The marks that a byte after a vowel adds, only in VNI-Windows.
  private let marks: [UInt8: (mark: LetterMark, tone: Tone)]

  init(_ encoding: TextEncoding) {
    switch encoding {
    case .tcvn3: self.init(LegacyLetterTable.tcvn3)
    case .viscii: self.init(LegacyLetterTable.viscii)
    case .vniWindows: self.init(LegacyLetterTable.vniSingle, marks: LegacyLetterTable.vniMarks)
    case .windows1258:
      self.init(LegacyLetterTable.windows1258, tones: LegacyLetterTable.windows1258Tones)
    case .utf8, .utf16LittleEndian, .utf16BigEndian: self.init([])
    }
  }

  private init(
    _ runs: [LegacyLetterTable.Run], tones: [(byte: UInt8, mark: Unicode.Scalar)] = [],
    marks: [(byte: UInt8, mark: LetterMark, tone: Tone)] = []
  ) {
    var scalars = Self.windowsLatin
    for run in runs {
      for (offset, scalar) in run.letters.unicodeScalars.enumerated() {
        scalars[Int(run.first) + offset] = scalar
      }
    }
    for tone in tones { scalars[Int(tone.byte)] = tone.mark }
    self.scalars = scalars
    var table: [UInt8: (mark: LetterMark, tone: Tone)] = [:]
    for mark in marks {
      table[mark.byte] = (mark.mark, mark.tone)
      table[mark.byte - 0x20] = (mark.mark, mark.tone)
    }
    self.marks = table
  }

  /// Windows-1252: Latin-1 with punctuation from 0x80.
  private static let windowsLatin: [Unicode.Scalar] = (0...255).map { byte in
    (0x80..<0xA0).contains(byte)
      ? LegacyLetterTable.windowsPunctuation[byte - 0x80] : Unicode.Scalar(UInt8(byte))
  }

  /// The text of bytes, each letter as one scalar, without control characters.
  func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let mark = marks[byte], let last = text.last,
        let marked = Self.letter(VietnameseLetter(scalar: last), with: mark)
      else {
        text.append(scalars[Int(byte)])
        continue
      }
      text.removeLast()
      text.append(marked.scalar)
    }
    return LegacyText.printable(canonical(String(text)))
  }

  /// A vowel that has no mark from a second byte yet, with that mark.
  private static func letter(
    _ letter: VietnameseLetter?, with mark: (mark: LetterMark, tone: Tone)
  ) -> VietnameseLetter? {
    guard let letter, letter.isVowel, letter.tone == .ngang else { return nil }
    guard mark.mark != .none else {
      let isSecond = letter.mark == .circumflex || letter.mark == .breve
      return isSecond ? nil : letter.with(tone: mark.tone)
    }
    guard letter.mark == .none else { return nil }
    return letter.with(mark: mark.mark)?.with(tone: mark.tone)
  }

  /// The bytes that a Windows program without Vietnamese letters showed as a text.
  ///
  /// - Returns: `nil` when a character of the text can not come from one byte.
  static func bytes(shownAsLatin text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let index = LegacyLetterTable.windowsPunctuation.firstIndex(of: scalar) {
        bytes.append(UInt8(0x80 + index))
      } else if scalar.value < 0x100 {
        bytes.append(UInt8(scalar.value))
      } else {
        return nil
      }
    }
    return bytes
  }
}
