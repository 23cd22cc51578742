/// A text file read in whatever encoding it is, with the guess and the grounds for it.
public struct LegacyText: Equatable, Sendable {
  /// The text, each letter as one scalar, with line feeds at the ends of lines and no other control
  /// characters than tabs.
  public let text: String
  /// The encoding the text was read in.
  public let encoding: TextEncoding
  /// Whether the letters had been shown as Latin ones and saved so, as happens on a clipboard.
  public let wasShownAsLatin: Bool
  /// The words with a letter outside ASCII that are Vietnamese syllables.
  public let validWords: Int
  /// The words with a letter outside ASCII.
  public let words: Int

  /// The first lines by which a person sees whether the guess is right.
  ///
  /// - Parameter count: The most lines wanted.
  /// - Returns: Lines with a letter outside ASCII, or the first lines when there is none; each fit
  ///   to be shown, none empty.
  public func preview(lines count: Int) -> [String] {
    let lines = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    let telling = lines.filter { line in line.unicodeScalars.contains { !$0.isASCII } }
    return (telling.isEmpty ? lines : telling).prefix(count).map { TextWidth.cleaned(String($0)) }
  }

  /// The reading of some bytes in an encoding that a person chose.
  public static func reading(of bytes: [UInt8], as encoding: TextEncoding) -> LegacyText {
    LegacyText(decode(bytes, as: encoding), encoding)
  }

  /// The readings of some bytes in every encoding that makes words of them, the likeliest first.
  public static func readings(of bytes: [UInt8]) -> [LegacyText] {
    let guess = decode(bytes)
    let others = TextEncoding.legacy.filter { $0 != guess.encoding }.map {
      reading(of: bytes, as: $0)
    }
    return [guess]
      + others.filter { $0.validWords > 0 }.sorted { $0.confidence > $1.confidence }
  }

  /// How much of the text is Vietnamese, from 0 to 100; 100 when there was nothing to judge by.
  public var confidence: Int { words == 0 ? 100 : validWords * 100 / words }

  init(_ text: String, _ encoding: TextEncoding, wasShownAsLatin: Bool = false) {
    let count = SyllableCount(text)
    self.text = text
    self.encoding = encoding
    self.wasShownAsLatin = wasShownAsLatin
    self.validWords = count.validWords
    self.words = count.words
  }

  /// Reads bytes in the encoding that makes the most of them Vietnamese.
  ///
  /// A byte order mark decides, then valid UTF-8; else the encodings from before Unicode are
  /// compared by how many words are syllables. To be judged by the whole file, never by a line.
  ///
  /// - Parameter bytes: The content of a file.
  /// - Returns: The text, always; how sure it is stands in it.
  public static func decode(_ bytes: [UInt8]) -> LegacyText {
    for (mark, encoding) in byteOrderMarks where bytes.starts(with: mark) {
      return LegacyText(decode(bytes, as: encoding), encoding)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return repaired(text) }
    let broken = decode(bytes, as: .utf8)
    let (text, encoding) = best(of: bytes, orElse: (broken, .utf8))
    return LegacyText(text, encoding)
  }

  /// Reads bytes in an encoding that is known.
  ///
  /// - Parameters:
  ///   - bytes: The content of a file; a byte order mark is left out.
  ///   - encoding: The encoding. What is not valid in it becomes U+FFFD.
  /// - Returns: The text, each letter as one scalar, without control characters.
  public static func decode(_ bytes: [UInt8], as encoding: TextEncoding) -> String {
    var rest = bytes[...]
    for (mark, marked) in byteOrderMarks where marked == encoding && bytes.starts(with: mark) {
      rest = bytes.dropFirst(mark.count)
    }
    switch encoding {
    case .utf8: return printable(canonical(String(decoding: rest, as: UTF8.self)))
    case .utf16LittleEndian: return utf16(rest, low: 0, high: 1)
    case .utf16BigEndian: return utf16(rest, low: 1, high: 0)
    case .tcvn3, .vniWindows, .viscii, .windows1258:
      return LegacyDecoder(encoding).text(of: Array(rest))
    }
  }

  /// Reads text whose letters may be those of an old font shown as Latin ones.
  ///
  /// - Parameter text: Text of a clipboard or of a UTF-8 file.
  /// - Returns: The text itself in canonical form unless another reading has more syllables.
  public static func repaired(_ text: String) -> LegacyText {
    let plain = printable(canonical(text))
    guard !text.utf8.allSatisfy({ $0 < 0x80 }),
      let bytes = LegacyDecoder.bytes(shownAsLatin: text)
    else { return LegacyText(plain, .utf8) }
    let (better, encoding) = best(of: bytes, orElse: (plain, .utf8))
    return LegacyText(better, encoding, wasShownAsLatin: encoding != .utf8)
  }
}

// MARK: - Parts of reading

extension LegacyText {
  private static let byteOrderMarks: [(mark: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian),
    ([0xFE, 0xFF], .utf16BigEndian),
  ]

  /// The best reading of bytes; one that is there already wins when nothing is better.
  private static func best(
    of bytes: [UInt8], orElse known: (text: String, encoding: TextEncoding)
  ) -> (text: String, encoding: TextEncoding) {
    var best = known
    var bestScore = SyllableCount(known.text).score
    for encoding in TextEncoding.legacy {
      let text = decode(bytes, as: encoding)
      let score = SyllableCount(text).score
      if score > bestScore { (best, bestScore) = ((text, encoding), score) }
    }
    return best
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + high]) << 8
    }
    return printable(canonical(String(decoding: units, as: UTF16.self)))
  }

  /// The text with line feeds at the ends of lines, and without other controls than tabs.
  static func printable(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\r", "\n", "\u{85}": output.append("\n")
      case "\t": output.append(scalar)
      case _ where scalar.properties.generalCategory == .control, "\u{FEFF}": continue
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}
