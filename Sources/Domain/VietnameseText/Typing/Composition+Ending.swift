extension Composition {
  /// The keys of the word as typed.
  var typedText: String {
    var text = String.UnicodeScalarView()
    for key in keys { text.append(key.scalar) }
    return String(text)
  }

  /// The word as it stays once it has ended: what is shown, or the keys if it is foreign.
  var finishedText: String {
    settings.restoresForeignWords && isForeign ? typedText : text
  }

  /// Whether the word is to go back to the keys typed.
  private var isForeign: Bool {
    // A word that long is a code or a mistake, and is not judged.
    guard keys.count < Self.capacity, text != typedText else { return false }
    if tail.isEmpty, isVietnamese { return false }
    if let undo { return hasStrayMarks || !wasMeant(undo) }
    return !hasPlainStroke
  }

  /// Whether letters have tones or marks without being Vietnamese, as in ẽpres for express.
  private var hasStrayMarks: Bool {
    let isMarked = letters.contains { letter in
      letter.tone != .ngang || letter.mark != .none && letter.mark != .stroke
    }
    return isMarked && !isVietnamese
  }

  /// Whether taking back a tone or mark was what the user wanted, rather than typing English.
  ///
  /// With the key at the end of the word it was, and with letters that English does not double.
  /// English doubles f, r and s (office, error, message), but not after de- and re-: there a
  /// double letter is the way to type default and resource.
  private func wasMeant(_ undo: TypingUndo) -> Bool {
    guard undo.run > 1 else { return false }
    if undo.run > 2 || !["f", "r", "s"].contains(undo.key) { return true }
    if tail.unicodeScalars.allSatisfy({ $0.lowercasedASCII == undo.key }) { return true }
    let beginning = letters.map(\.base)
    return beginning == ["d", "e"] || beginning == ["r", "e"]
  }

  /// Whether the letters are a syllable, or several as in alô.
  ///
  /// A letter alone is one of the alphabet, as in a list. Several syllables without a space are
  /// taken for Vietnamese only without a tone, with each mark typed beside its vowel and no w that
  /// made a letter: order, number, banana and WTO would pass else.
  private var isVietnamese: Bool {
    if letters.count == 1 || TypingGrammar.isSyllable(letters[...]) { return true }
    guard !hasDistantCircumflex, lone.isEmpty, letters.allSatisfy({ $0.tone == .ngang }) else {
      return false
    }
    return isRunOfSyllables
  }

  /// Whether the letters can be cut into syllables, of which all but the first have a consonant.
  private var isRunOfSyllables: Bool {
    var ends = [0]
    for end in letters.indices.map({ $0 + 1 }) {
      let fits = ends.contains { begin in
        begin < end && (begin == 0 || !letters[begin].isVowel)
          && TypingGrammar.isSyllable(letters[begin..<end], in: .common)
      }
      if fits { ends.append(end) }
    }
    return ends.last == letters.count
  }
}
