extension Composition {
  /// The word that some keys make.
  init(settings: TypingSettings, keys: some Sequence<Unicode.Scalar>) {
    self.init(settings: settings)
    for key in keys { type(key) }
  }

  /// Takes the last letter away with its marks; a tone shown on another letter stays.
  ///
  /// The keys that made the letter are forgotten, so that the word is again what its keys make.
  mutating func deleteBackward() {
    guard tail.isEmpty else { return deleteFromTail() }
    guard !letters.isEmpty else { return }
    let expected = afterDeletingLastLetter()
    var shorter = Composition(settings: settings, keys: keysWithoutLastLetter())
    if !shorter.looksLike(expected) {
      let spelled = Composition(settings: settings, keys: expected.keysSpelledOut())
      if spelled.looksLike(expected) { shorter = spelled }
    }
    self = shorter
  }

  private mutating func deleteFromTail() {
    tail.unicodeScalars.removeLast()
    guard tail.isEmpty else {
      keys.removeLast()
      return
    }
    let isLastKeyAlone = keys.last?.role == .literal
    let kept = isLastKeyAlone ? keys.dropLast() : keys.filter { $0.role != .undone }[...]
    let shorter = isLastKeyAlone ? kept.map(\.scalar) : kept.flatMap(keysTakingBackAtOnce)
    self = Composition(settings: settings, keys: shorter)
  }

  /// The key, and where it made a ư that later became a `w` again, the key that does so at once.
  private func keysTakingBackAtOnce(_ key: TypedKey) -> [Unicode.Scalar] {
    guard case .letter(let index) = key.role, lone.contains(index), letters[index].base == "w"
    else { return [key.scalar] }
    return [key.scalar, key.scalar]
  }

  /// What the letters are to be; only letters, tone and start are right in it.
  private func afterDeletingLastLetter() -> Composition {
    var expected = self
    expected.letters.removeLast()
    if letters.last?.tone != .ngang { expected.tone = .ngang }
    expected.start = min(start, expected.letters.count)
    if start < expected.letters.count { expected.settleTone() }
    return expected
  }

  private func looksLike(_ other: Composition) -> Bool {
    letters == other.letters && tail.isEmpty
  }

  private func keysWithoutLastLetter() -> [Unicode.Scalar] {
    let last = letters.count - 1
    let carriesTone = letters[last].tone != .ngang
    let tonedSyllable = keys.reduce(0) { latest, key in
      if case .tone(let start) = key.role { max(latest, start) } else { latest }
    }
    return keys.filter { key in
      switch key.role {
      case .letter(let index): index != last
      case .mark(let indices): indices != LetterSet(index: last)
      case .tone(let syllable): !(carriesTone && syllable == tonedSyllable)
      case .undone: false
      case .literal: true
      }
    }.map(\.scalar)
  }

  /// Keys that type the letters one after the other, each with its mark.
  private func keysSpelledOut() -> [Unicode.Scalar] {
    let method = settings.method
    var keys: [Unicode.Scalar] = []
    for (index, letter) in letters.enumerated() {
      keys.append(letter.isUppercase ? Self.capital(letter.base) : letter.base)
      if let mark = method.key(for: letter.mark, on: letter.base) { keys.append(mark) }
      if index < start, letter.tone != .ngang { keys.append(method.key(for: letter.tone)) }
    }
    if tone != .ngang { keys.append(method.key(for: tone)) }
    return keys
  }

  private static func capital(_ base: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(base.value & 0x5F))
  }
}
