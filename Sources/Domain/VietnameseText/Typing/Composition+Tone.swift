extension Composition {
  /// Sets, replaces, clears or takes back the tone of the last syllable.
  mutating func put(_ tone: Tone, by key: Unicode.Scalar) -> Bool {
    guard letters.indices.contains(start), !isCapitalInsideWord(key) else { return false }
    let parts = TypedSyllableParts(syllable)
    guard !parts.vowels.isEmpty, parts.takes(tone, in: syllable),
      TypingGrammar.mayBecomeSyllable(syllable)
    else { return false }
    if tone == self.tone {
      guard tone != .ngang else { return false }
      takeBackTone(by: key)
      return true
    }
    self.tone = tone
    keys.append(TypedKey(scalar: key, role: .tone(syllable: start)))
    settle()
    return true
  }

  /// Whether a key is a capital after a small letter, as in OmS: meant as the letter it is.
  private func isCapitalInsideWord(_ key: Unicode.Scalar) -> Bool {
    key.isUppercaseASCII && letters.last?.isUppercase == false
  }

  private mutating func takeBackTone(by key: Unicode.Scalar) {
    tone = .ngang
    settle()
    noteUndo(by: key) { [start] in $0 == .tone(syllable: start) }
    appendUndoing(key)
  }

  /// Adds the key that took something back; the rest of the word is literal.
  mutating func appendUndoing(_ key: Unicode.Scalar) {
    appendLiteral(key)
    keys[keys.count - 1].role = .undone
  }

  /// Remembers that a key took back what earlier keys did.
  mutating func noteUndo(by key: Unicode.Scalar, of isTakenBack: (TypedKey.Role) -> Bool) {
    let lower = key.lowercasedASCII
    let run = keys.reversed().prefix { $0.scalar.lowercasedASCII == lower }.count
    undo = TypingUndo(key: lower, run: run + 1)
    for index in keys.indices where isTakenBack(keys[index].role) { keys[index].role = .undone }
  }
}
