/// What a key can do to the syllable being typed, beside standing for itself.
enum KeyMeaning: Equatable {
  /// Sets the tone; ngang takes the tone away.
  case tone(Tone)
  /// Puts the circumflex on the base letter, or on any that takes one when there is none given.
  case circumflex(on: Unicode.Scalar?)
  /// Puts the horn on o and u.
  case horn
  /// Puts the breve on a.
  case breve
  /// Puts the horn or the breve, and alone stands for ư if the method says so.
  case hornOrBreve(aloneIsLetter: Bool)
  /// Puts the stroke on d.
  case stroke
}

extension TypingMethod {
  /// What a key in lower case does, or `nil` for one that only stands for itself.
  func meaning(of key: Unicode.Scalar) -> KeyMeaning? {
    self == .vni ? vniMeaning(of: key) : telexMeaning(of: key)
  }

  private func telexMeaning(of key: Unicode.Scalar) -> KeyMeaning? {
    switch key {
    case "z": .tone(.ngang)
    case "f": .tone(.huyen)
    case "r": .tone(.hoi)
    case "x": .tone(.nga)
    case "s": .tone(.sac)
    case "j": .tone(.nang)
    case "a", "e", "o": .circumflex(on: key)
    case "w": .hornOrBreve(aloneIsLetter: self == .telex)
    case "d": .stroke
    default: nil
    }
  }

  private func vniMeaning(of key: Unicode.Scalar) -> KeyMeaning? {
    switch key {
    case "0": .tone(.ngang)
    case "1": .tone(.sac)
    case "2": .tone(.huyen)
    case "3": .tone(.hoi)
    case "4": .tone(.nga)
    case "5": .tone(.nang)
    case "6": .circumflex(on: nil)
    case "7": .horn
    case "8": .breve
    case "9": .stroke
    default: nil
    }
  }

  /// The key that writes a tone.
  func key(for tone: Tone) -> Unicode.Scalar {
    let keys: [Unicode.Scalar] =
      self == .vni ? ["0", "2", "3", "4", "1", "5"] : ["z", "f", "r", "x", "s", "j"]
    return keys[Int(tone.rawValue)]
  }

  /// The key that writes a mark after its base letter, or `nil` for no mark.
  func key(for mark: LetterMark, on base: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case .none: nil
    case .circumflex: self == .vni ? "6" : base
    case .breve: self == .vni ? "8" : "w"
    case .horn: self == .vni ? "7" : "w"
    case .stroke: self == .vni ? "9" : "d"
    }
  }
}
