/// A letter of Vietnamese text taken apart: base letter, mark, tone and case.
///
/// The letters are a to z (with f, j, w and z, which foreign words use) and the 134 letters with a
/// mark or a tone. No other combination can be made.
public struct VietnameseLetter: Hashable, Sendable {
  /// The place of the letter in the table; capitals have the highest bit set.
  let code: UInt8

  init(code: UInt8) {
    self.code = code
  }

  /// The letter that one Unicode scalar is, or `nil` for anything else.
  public init?(scalar: Unicode.Scalar) {
    let code = LetterTable.code(of: scalar.value)
    guard code != LetterTable.missing else { return nil }
    self.code = code
  }

  /// The letter that a character is, with its marks in whatever form, or `nil` for anything else.
  public init?(_ character: Character) {
    var scalars = character.unicodeScalars.makeIterator()
    guard let first = scalars.next(), var letter = VietnameseLetter(scalar: first) else {
      return nil
    }
    while let scalar = scalars.next() {
      guard let marked = letter.adding(combining: scalar) else { return nil }
      letter = marked
    }
    self = letter
  }

  /// The letter of a base letter with a mark and a tone, or `nil` when Vietnamese has none such.
  ///
  /// - Parameters:
  ///   - base: A letter from a to z, in lower case.
  ///   - mark: The mark, which must be one the base letter takes.
  ///   - tone: The tone, other than ngang only on a vowel.
  ///   - isUppercase: Whether the letter is a capital.
  public init?(
    base: Unicode.Scalar, mark: LetterMark = .none, tone: Tone = .ngang, isUppercase: Bool = false
  ) {
    guard let plain = VietnameseLetter(scalar: base), plain.base == base,
      let marked = plain.with(mark: mark), let toned = marked.with(tone: tone)
    else { return nil }
    self = isUppercase ? toned.uppercased : toned
  }

  private var index: Int { Int(code & ~LetterTable.capital) }

  /// The row of a vowel in the table.
  private var row: LetterTable.VowelRow? {
    isVowel ? LetterTable.vowels[index / 6] : nil
  }

  /// Whether the letter is a, ă, â, e, ê, i, o, ô, ơ, u, ư or y in any tone.
  public var isVowel: Bool { index < Int(LetterTable.stroked) }

  /// The letter without mark and tone, in lower case: one of a to z.
  public var base: Unicode.Scalar {
    if let row { return row.base }
    return index == Int(LetterTable.stroked) ? "d" : LetterTable.scalars[index]
  }

  /// The mark on the letter.
  public var mark: LetterMark {
    row?.mark ?? (index == Int(LetterTable.stroked) ? .stroke : .none)
  }

  /// The tone on the letter.
  public var tone: Tone { isVowel ? Tone(rawValue: UInt8(index % 6)) ?? .ngang : .ngang }

  /// Whether the letter is a capital.
  public var isUppercase: Bool { code & LetterTable.capital != 0 }

  /// The one scalar that writes the letter.
  public var scalar: Unicode.Scalar { LetterTable.scalars[Int(code)] }

  /// The letter as a character.
  public var character: Character { Character(scalar) }
}

// MARK: - Changing one part

extension VietnameseLetter {
  /// The letter in lower case.
  public var lowercased: VietnameseLetter {
    VietnameseLetter(code: code & ~LetterTable.capital)
  }

  /// The letter as a capital.
  public var uppercased: VietnameseLetter {
    VietnameseLetter(code: code | LetterTable.capital)
  }

  /// The letter with ngang in place of its tone.
  public var withoutTone: VietnameseLetter { with(tone: .ngang) ?? self }

  /// The letter with another tone in place of its own.
  ///
  /// - Returns: `nil` for a consonant, unless the tone is ngang.
  public func with(tone: Tone) -> VietnameseLetter? {
    guard isVowel else { return tone == .ngang ? self : nil }
    return VietnameseLetter(code: code - UInt8(index % 6) + tone.rawValue)
  }

  /// The letter with another mark in place of its own, or with none; the tone stays.
  ///
  /// - Returns: `nil` when the base letter does not take the mark.
  public func with(mark: LetterMark) -> VietnameseLetter? {
    if mark == self.mark { return self }
    let base = self.base
    guard isVowel else {
      guard base == "d", mark == .none || mark == .stroke else { return nil }
      let lower = mark == .stroke ? LetterTable.stroked : LetterTable.plain + 3
      return VietnameseLetter(code: lower | code & LetterTable.capital)
    }
    guard
      let rank = LetterTable.vowels.firstIndex(where: { $0.base == base && $0.mark == mark })
    else { return nil }
    return VietnameseLetter(
      code: UInt8(rank * 6 + index % 6) | code & LetterTable.capital)
  }

  /// The letter with the mark or the tone of a combining scalar added to what it has.
  ///
  /// - Returns: `nil` when the scalar is no Vietnamese mark, the letter does not take it, or has
  ///   one of its kind already.
  public func adding(combining scalar: Unicode.Scalar) -> VietnameseLetter? {
    if let tone = Tone(combining: scalar) {
      return self.tone == .ngang ? with(tone: tone) : nil
    }
    guard let mark = LetterMark(combining: scalar), self.mark == .none else { return nil }
    return with(mark: mark)
  }
}
