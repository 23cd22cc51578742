/// The letters with Vietnamese marks, and where each stands in Unicode.
///
/// Everything else about letters in this module is computed from these rows.
enum LetterTable {
  /// The vowels in dictionary order; each with its six tones in the order of `Tone`.
  static let vowels: [VowelRow] = [
    VowelRow("a", .none, "aàảãáạ", "AÀẢÃÁẠ"),
    VowelRow("a", .breve, "ăằẳẵắặ", "ĂẰẲẴẮẶ"),
    VowelRow("a", .circumflex, "âầẩẫấậ", "ÂẦẨẪẤẬ"),
    VowelRow("e", .none, "eèẻẽéẹ", "EÈẺẼÉẸ"),
    VowelRow("e", .circumflex, "êềểễếệ", "ÊỀỂỄẾỆ"),
    VowelRow("i", .none, "iìỉĩíị", "IÌỈĨÍỊ"),
    VowelRow("o", .none, "oòỏõóọ", "OÒỎÕÓỌ"),
    VowelRow("o", .circumflex, "ôồổỗốộ", "ÔỒỔỖỐỘ"),
    VowelRow("o", .horn, "ơờởỡớợ", "ƠỜỞỠỚỢ"),
    VowelRow("u", .none, "uùủũúụ", "UÙỦŨÚỤ"),
    VowelRow("u", .horn, "ưừửữứự", "ƯỪỬỮỨỰ"),
    VowelRow("y", .none, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
  ]

  /// A vowel with one mark, in all its tones.
  struct VowelRow {
    let base: Unicode.Scalar
    let mark: LetterMark
    let lower: [Unicode.Scalar]
    let upper: [Unicode.Scalar]

    init(_ base: Unicode.Scalar, _ mark: LetterMark, _ lower: String, _ upper: String) {
      self.base = base
      self.mark = mark
      self.lower = Array(lower.unicodeScalars)
      self.upper = Array(upper.unicodeScalars)
    }
  }

  /// The code of đ; those of the vowels stand before it, those of a to z after it.
  static let stroked: UInt8 = 72
  /// The code that a would have as a consonant.
  static let plain: UInt8 = 73
  /// The bit of a code that says the letter is a capital.
  static let capital: UInt8 = 0x80
  /// What stands in the tables where there is no letter.
  static let missing: UInt8 = 0x7F

  /// One past the highest scalar of the first block of the letters, which ends with ư.
  static let firstBlockEnd: UInt32 = 0x1B1
  /// The block of the letters with a tone.
  static let secondBlock: Range<UInt32> = 0x1EA0..<0x1EFA

  /// Each letter by its code; the scalar 0 where a code is not in use.
  static let scalars: [Unicode.Scalar] = {
    var scalars = [Unicode.Scalar](repeating: "\0", count: 256)
    for (rank, row) in vowels.enumerated() {
      for tone in 0..<6 {
        scalars[rank * 6 + tone] = row.lower[tone]
        scalars[rank * 6 + tone + Int(capital)] = row.upper[tone]
      }
    }
    scalars[Int(stroked)] = "đ"
    scalars[Int(stroked | capital)] = "Đ"
    for (index, letter) in "abcdefghijklmnopqrstuvwxyz".unicodeScalars.enumerated()
    where !"aeiouy".unicodeScalars.contains(letter) {
      scalars[Int(plain) + index] = letter
      scalars[(Int(plain) + index) | Int(capital)] = Unicode.Scalar(UInt8(letter.value - 32))
    }
    return scalars
  }()

  /// The code of each scalar of the two blocks, the second right after the first.
  static let codes: [UInt8] = {
    var codes = [UInt8](repeating: missing, count: Int(firstBlockEnd) + secondBlock.count)
    for (code, scalar) in scalars.enumerated() where scalar != "\0" {
      if let slot = slot(of: scalar.value) { codes[slot] = UInt8(code) }
    }
    return codes
  }()

  /// The place of a scalar in tables over the two blocks.
  @inline(__always)
  static func slot(of scalar: UInt32) -> Int? {
    if scalar < firstBlockEnd { return Int(scalar) }
    guard secondBlock.contains(scalar) else { return nil }
    return Int(scalar - secondBlock.lowerBound + firstBlockEnd)
  }

  /// The code of a scalar, or `missing`.
  @inline(__always)
  static func code(of scalar: UInt32) -> UInt8 {
    guard let slot = slot(of: scalar) else { return missing }
    return codes[slot]
  }
}
