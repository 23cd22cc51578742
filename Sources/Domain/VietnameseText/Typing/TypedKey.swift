/// A key of a word, and what it did there.
struct TypedKey: Equatable, Sendable {
  /// What a key did.
  enum Role: Equatable, Sendable {
    /// Made the letter at an index.
    case letter(Int)
    /// Put a mark on letters.
    case mark(LetterSet)
    /// Set or took away the tone of the syllable that begins at an index.
    case tone(syllable: Int)
    /// Was taken back, or took back another.
    case undone
    /// Stands for itself in the tail of the word.
    case literal
  }

  let scalar: Unicode.Scalar
  var role: Role
}

/// Indices of letters in a word, each below 64.
struct LetterSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  init(index: Int) {
    rawValue = index < 64 ? 1 << UInt64(index) : 0
  }

  mutating func insert(_ index: Int) { formUnion(LetterSet(index: index)) }

  mutating func remove(_ index: Int) { subtract(LetterSet(index: index)) }

  func contains(_ index: Int) -> Bool { !isDisjoint(with: LetterSet(index: index)) }
}

/// How a tone or mark was taken back by typing its key again.
struct TypingUndo: Equatable, Sendable {
  /// The key, in lower case.
  let key: Unicode.Scalar
  /// How many times in a row the key was pressed, the taking back included.
  let run: Int
}

extension Unicode.Scalar {
  /// The scalar with A to Z in lower case.
  var lowercasedASCII: Unicode.Scalar {
    isUppercaseASCII ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }

  /// Whether the scalar is one of A to Z.
  var isUppercaseASCII: Bool { (0x41...0x5A).contains(value) }
}
