extension Composition {
  /// Adds a letter to the end of the word.
  mutating func append(_ key: Unicode.Scalar) {
    guard let letter = VietnameseLetter(scalar: key) else {
      mode = .literal
      return appendLiteral(key)
    }
    append(letter, by: key)
  }

  /// Adds a key to the end of a word that takes keys for what they are.
  mutating func appendLiteral(_ key: Unicode.Scalar) {
    mode = .literal
    tail.unicodeScalars.append(key)
    keys.append(TypedKey(scalar: key, role: .literal))
  }

  /// Adds a letter to the last syllable, or begins a syllable with it.
  mutating func append(_ letter: VietnameseLetter, by key: Unicode.Scalar) {
    letters.append(letter)
    keys.append(TypedKey(scalar: key, role: .letter(letters.count - 1)))
    guard mode == .composing else { return }
    if !TypingGrammar.mayBecomeSyllable(syllable) { beginSyllable() }
    if mode == .composing { settle() }
  }

  /// Adds the ư that a `w` stands for when the syllable has no vowel yet.
  mutating func appendLoneHorn(_ key: Unicode.Scalar) -> Bool {
    guard !syllable.contains(where: \.isVowel) || syllable.map(\.base) == ["g", "i"],
      let letter = VietnameseLetter(base: "u", mark: .horn, isUppercase: key.isUppercaseASCII),
      TypingGrammar.mayBecomeSyllable(syllable + [letter])
    else { return false }
    append(letter, by: key)
    lone.insert(letters.count - 1)
    return true
  }

  /// Begins a syllable so that the last letter belongs to it.
  ///
  /// As many consonants as can begin a syllable go with it, and what is left behind must be one.
  private mutating func beginSyllable() {
    let coda = TypedSyllableParts(syllable.dropLast()).coda
    guard !coda.isEmpty || start < letters.count - 1 else { return mode = .foreign }
    for cut in coda.lowerBound..<letters.count
    where cut > start && TypingGrammar.mayBecomeSyllable(letters[cut...])
      && TypingGrammar.isCompleteButForMarks(letters[start..<cut])
    {
      start = cut
      tone = .ngang
      return
    }
    mode = .foreign
  }

  /// Brings horns and tone of the last syllable in order after a change.
  mutating func settle() {
    pairHorns()
    settleTone()
  }

  /// Puts the tone where it belongs among the letters there are.
  mutating func settleTone() {
    let parts = TypedSyllableParts(syllable)
    guard let target = parts.toneIndex(in: syllable, style: settings.toneStyle) else { return }
    for index in parts.vowels {
      letters[index] = letters[index].with(tone: index == target ? tone : .ngang) ?? letters[index]
    }
    // The u of qu and the i of gi lose the tone they carried while they were the only vowel.
    let glide = parts.vowels.lowerBound - 1
    if glide >= start { letters[glide] = letters[glide].withoutTone }
  }

  /// Makes ươ of uơ and ưo as soon as a letter follows.
  private mutating func pairHorns() {
    let parts = TypedSyllableParts(syllable)
    guard parts.vowels.count > 1 else { return }
    for index in parts.vowels.dropLast()
    where letters[index].base == "u" && letters[index + 1].base == "o" && index + 2 < letters.count
    {
      let hasHorn = letters[index].mark == .horn
      guard hasHorn != (letters[index + 1].mark == .horn) else { return }
      let other = hasHorn ? index + 1 : index
      guard letters[other].mark == .none else { return }
      let changed = change([MarkChange(index: other, mark: .horn)])
      guard TypingGrammar.mayBecomeSyllable(changed[start...]) else { return }
      letters = changed
      implied.insert(other)
      return
    }
  }
}
