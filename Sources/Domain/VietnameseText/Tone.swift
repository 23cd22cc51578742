/// One of the six tones of a Vietnamese syllable, in the order of dictionaries.
public enum Tone: UInt8, CaseIterable, Comparable, Sendable {
  /// Without a sign: ngang, the level tone.
  case ngang
  /// The grave accent: huyền.
  case huyen
  /// The hook above: hỏi.
  case hoi
  /// The tilde: ngã.
  case nga
  /// The acute accent: sắc.
  case sac
  /// The dot below: nặng.
  case nang

  /// Orders tones as dictionaries do.
  public static func < (first: Tone, second: Tone) -> Bool { first.rawValue < second.rawValue }

  /// The tone whose sign a combining mark is.
  ///
  /// U+0340 and U+0341 are read as the grave and acute accents they stand for.
  public init?(combining scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300, 0x340: self = .huyen
    case 0x309: self = .hoi
    case 0x303: self = .nga
    case 0x301, 0x341: self = .sac
    case 0x323: self = .nang
    default: return nil
    }
  }

  /// The combining mark that writes the tone, or `nil` for ngang.
  public var combining: Unicode.Scalar? {
    switch self {
    case .ngang: nil
    case .huyen: "\u{300}"
    case .hoi: "\u{309}"
    case .nga: "\u{303}"
    case .sac: "\u{301}"
    case .nang: "\u{323}"
    }
  }
}

/// What makes ă, â, ê, ô, ơ, ư and đ letters of their own.
public enum LetterMark: UInt8, CaseIterable, Sendable {
  /// No mark: the base letter itself.
  case none
  /// The circumflex of â, ê, ô.
  case circumflex
  /// The breve of ă.
  case breve
  /// The horn of ơ, ư.
  case horn
  /// The stroke of đ.
  case stroke

  /// The mark that a combining scalar writes; đ has none.
  public init?(combining scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x302: self = .circumflex
    case 0x306: self = .breve
    case 0x31B: self = .horn
    default: return nil
    }
  }
}
