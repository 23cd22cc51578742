/// How letters weigh in sort keys.
enum SortWeights {
  /// What a letter adds to a key.
  struct Weight {
    /// The place in the alphabet, from 0x10; 0 for what is no letter.
    var rank: UInt8
    /// The raw value of its tone.
    var tone: UInt8
    var isCapital: Bool
  }

  /// The alphabet with the letters of foreign words.
  private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  /// The weight of each scalar of the blocks of `LetterTable`.
  static let table: [Weight] = LetterTable.codes.map { code in
    guard code != LetterTable.missing else { return Weight(rank: 0, tone: 0, isCapital: false) }
    let letter = VietnameseLetter(code: code)
    return Weight(
      rank: rank(of: letter.withoutTone.lowercased.scalar), tone: letter.tone.rawValue,
      isCapital: letter.isUppercase)
  }

  /// The rank of a small letter without tone.
  static func rank(of scalar: Unicode.Scalar) -> UInt8 {
    UInt8(0x10 + (alphabet.firstIndex(of: scalar) ?? 0))
  }
}

/// Numerals of the letters I, V, X and L, as headings and quarters have them.
enum RomanNumeral {
  private static let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
  private static let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"]

  /// The numeral of a number from 1 to 89.
  static func text(of value: Int) -> String? {
    guard (1...89).contains(value) else { return nil }
    return tens[value / 10] + ones[value % 10]
  }

  /// Reads a numeral in capital letters.
  static func value(of text: some StringProtocol) -> Int? {
    guard text.utf8.count <= 9 else { return nil }
    return (1...89).first { self.text(of: $0).map { $0 == text } ?? false }
  }

  private static let valuesByRanks: [[UInt8]: Int] = {
    var values: [[UInt8]: Int] = [:]
    for value in 1...89 where value != 50 {
      let letters = text(of: value)?.lowercased().unicodeScalars.map(SortWeights.rank) ?? []
      values[letters] = value
    }
    return values
  }()

  private static let letterRanks: [UInt8] = ["i", "v", "x", "l"].map(SortWeights.rank)

  /// Whether a numeral may begin with the letter of a rank.
  static func mayBegin(with rank: UInt8) -> Bool { letterRanks.contains(rank) }

  /// Reads a numeral given by the ranks of its letters; L alone is none.
  static func value(ofRanks ranks: ArraySlice<UInt8>) -> Int? {
    ranks.count <= 9 ? valuesByRanks[Array(ranks)] : nil
  }
}
