/// A mark to be put on one letter.
struct MarkChange {
  let index: Int
  let mark: LetterMark
}

extension Composition {
  /// The letters with some marks changed; a letter that does not take its mark stays.
  func change(_ changes: [MarkChange]) -> [VietnameseLetter] {
    var changed = letters
    for change in changes {
      changed[change.index] = changed[change.index].with(mark: change.mark) ?? changed[change.index]
    }
    return changed
  }

  /// Puts changes in force if the syllable may be one with them.
  mutating func commit(_ changes: [MarkChange], by key: Unicode.Scalar) -> Bool {
    let changed = change(changes)
    guard TypingGrammar.mayBecomeSyllable(changed[start...]) else { return false }
    letters = changed
    var touched = LetterSet()
    for change in changes { touched.insert(change.index) }
    implied.subtract(touched)
    keys.append(TypedKey(scalar: key, role: .mark(touched)))
    settle()
    return true
  }

  /// Takes marks back and adds the key; the rest of the word is literal.
  mutating func takeBack(_ indices: [Int], by key: Unicode.Scalar) {
    removeMarks(indices, by: key)
    if mode == .composing { settle() }
    appendUndoing(key)
  }

  /// Takes marks from letters, and notes that their keys were taken back.
  mutating func removeMarks(_ indices: [Int], by key: Unicode.Scalar) {
    letters = change(indices.map { MarkChange(index: $0, mark: .none) })
    var touched = LetterSet()
    for index in indices { touched.insert(index) }
    noteUndo(by: key) { role in
      if case .mark(let marked) = role { !marked.isDisjoint(with: touched) } else { false }
    }
  }
}

// MARK: - Circumflex

extension Composition {
  /// Puts the circumflex on the last vowel that takes it, or takes it back.
  mutating func putCircumflex(on base: Unicode.Scalar?, by key: Unicode.Scalar) -> Bool {
    let targets = TypedSyllableParts(syllable).vowels.reversed().filter { index in
      let letter = letters[index]
      return base.map { $0 == letter.base } ?? ["a", "e", "o"].contains(letter.base)
    }
    for index in targets where letters[index].mark != .circumflex {
      guard commitCircumflex(at: index, by: key) else { continue }
      if index != letters.count - 1 { hasDistantCircumflex = true }
      return true
    }
    guard let index = targets.first(where: { letters[$0].mark == .circumflex }) else {
      return false
    }
    takeBackCircumflex(at: index, by: key)
    return true
  }

  /// Puts one circumflex; on the ơ of ươ it takes the horn of ư away too.
  private mutating func commitCircumflex(at index: Int, by key: Unicode.Scalar) -> Bool {
    let circumflex = MarkChange(index: index, mark: .circumflex)
    if commit([circumflex], by: key) { return true }
    guard index > start, letters[index - 1].mark == .horn else { return false }
    return commit([circumflex, MarkChange(index: index - 1, mark: .none)], by: key)
  }

  private mutating func takeBackCircumflex(at index: Int, by key: Unicode.Scalar) {
    guard let letter = VietnameseLetter(scalar: key),
      TypingGrammar.mayBecomeSyllable(
        change([MarkChange(index: index, mark: .none)])[start...] + [letter])
    else { return takeBack([index], by: key) }
    // The oo of xoong: a tone may follow.
    split(at: index, adding: letter, by: key)
  }

  /// Makes two letters of one with a mark: three keys for two letters, and the word goes on.
  private mutating func split(
    at index: Int, adding letter: VietnameseLetter, by key: Unicode.Scalar
  ) {
    letters = change([MarkChange(index: index, mark: .none)])
    noteUndo(by: key) { _ in false }
    let second = letters.count
    for position in keys.indices where keys[position].role == .mark(LetterSet(index: index)) {
      keys[position].role = .letter(second)
    }
    append(letter, by: key)
  }
}

// MARK: - Stroke

extension Composition {
  /// Makes đ of the d just typed, or of the one the syllable begins with, or takes it back.
  mutating func putStroke(by key: Unicode.Scalar) -> Bool {
    guard let index = strokeTarget() else { return false }
    if letters[index].mark == .stroke {
      takeBackStroke(at: index, by: key)
      return true
    }
    // A d after a vowel is English (add, middle): neither words nor abbreviations have đ there.
    guard index == 0 || !letters[index - 1].isVowel else { return false }
    let isAdjacent = index == letters.count - 1
    letters = change([MarkChange(index: index, mark: .stroke)])
    if isAdjacent { hasPlainStroke = true }
    keys.append(TypedKey(scalar: key, role: .mark(LetterSet(index: index))))
    return true
  }

  private mutating func takeBackStroke(at index: Int, by key: Unicode.Scalar) {
    guard mode == .foreign, index == letters.count - 1, let letter = VietnameseLetter(scalar: key)
    else { return takeBack([index], by: key) }
    // The DĐ of BGDĐT: after the two letters D the next may make the second one Đ.
    split(at: index, adding: letter, by: key)
  }

  private func strokeTarget() -> Int? {
    guard let last = letters.last else { return nil }
    if last.base == "d" { return letters.count - 1 }
    guard mode == .composing, syllable.first?.base == "d", syllable.contains(where: \.isVowel)
    else { return nil }
    return start
  }
}
