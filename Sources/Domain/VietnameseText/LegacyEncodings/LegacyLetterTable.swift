/// Which letters the bytes of each encoding stand for.
enum LegacyLetterTable {
  /// A byte and the letters that it and the bytes after it stand for.
  typealias Run = (first: UInt8, letters: String)

  /// TCVN3; its 74 letters stand for all 134.
  static let tcvn3: [Run] = [
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
    (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ]

  /// VISCII; six capitals stand among the control characters.
  static let viscii: [Run] = [
    (0x02, "Ẳ"), (0x05, "ẴẪ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ"),
    (0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"), (0xA0, "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"),
    (0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"), (0xE0, "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"),
  ]

  /// Windows-1258 where it is not Latin-1; tones are combining marks.
  static let windows1258: [Run] = [
    (0xC3, "Ă"), (0xD0, "Đ"), (0xD5, "Ơ"), (0xDD, "Ư"), (0xE3, "ă"), (0xF0, "đ"), (0xF5, "ơ"),
    (0xFD, "ư₫"),
  ]

  /// The combining marks of windows-1258.
  static let windows1258Tones: [(byte: UInt8, mark: Unicode.Scalar)] = [
    (0xCC, "\u{300}"), (0xD2, "\u{309}"), (0xDE, "\u{303}"), (0xEC, "\u{301}"), (0xF2, "\u{323}"),
  ]

  /// The letters that VNI-Windows writes with one byte; ô and ö stand for ơ and ư.
  static let vniSingle: [Run] = [
    (0xC6, "Ỉ"), (0xCC, "ÌÍỴ"), (0xD1, "ĐỊĨƠ"), (0xD6, "Ư"),
    (0xE6, "ỉ"), (0xEC, "ìíỵ"), (0xF1, "địĩơ"), (0xF6, "ư"),
  ]

  /// The second bytes of VNI-Windows in small letters: the tone, and the mark it comes with.
  ///
  /// In capitals they are smaller by 0x20. The first five follow any vowel, also ơ and ư; those
  /// with a circumflex follow a, e and o, those with a breve only a.
  static let vniMarks: [(byte: UInt8, mark: LetterMark, tone: Tone)] = [
    (0xF8, .none, .huyen), (0xFB, .none, .hoi), (0xF5, .none, .nga), (0xF9, .none, .sac),
    (0xEF, .none, .nang),
    (0xE2, .circumflex, .ngang), (0xE0, .circumflex, .huyen), (0xE5, .circumflex, .hoi),
    (0xE3, .circumflex, .nga), (0xE1, .circumflex, .sac), (0xE4, .circumflex, .nang),
    (0xEA, .breve, .ngang), (0xE8, .breve, .huyen), (0xFA, .breve, .hoi), (0xFC, .breve, .nga),
    (0xE9, .breve, .sac), (0xEB, .breve, .nang),
  ]

  /// What Windows puts where Latin-1 has control characters from 0x80; the five gaps stay these.
  static let windowsPunctuation = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
