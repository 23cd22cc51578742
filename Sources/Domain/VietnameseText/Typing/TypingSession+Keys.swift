extension TypingSession {
  /// Takes one character from the keyboard.
  ///
  /// Letters and, in VNI, digits go on with the word; anything else ends it. A ready-made
  /// Vietnamese letter makes the session step aside.
  public mutating func type(_ character: Character) {
    if combine(character) { return }
    if let letter = VietnameseLetter(character), !letter.scalar.isASCII {
      return takeReadyMade(letter.character)
    }
    guard let wasLiteral = engine?.isLiteral, engine?.type(character) == true else {
      return separate(by: character)
    }
    endedWord = nil
    if wasLiteral { insert([character]) } else { showWord() }
  }

  /// Takes away what stands before the cursor: of a word being typed, one visible letter.
  ///
  /// Right after the space that ended a word it takes the space, and the word can be typed on.
  public mutating func deleteBackward() {
    if engine?.isEmpty == false { return deleteFromWord() }
    let ended = endedWord
    removeBeforeCursor()
    leaveWord()
    if let ended {
      engine = ended.engine
      wordStart = ended.start
    }
  }

  /// Takes away the character behind the cursor, which ends the word as it is shown.
  public mutating func deleteForward() {
    if characters.indices.contains(cursor) { characters.remove(at: cursor) }
    leaveWord()
  }

  private mutating func deleteFromWord() {
    let wasLiteral = engine?.isLiteral
    engine?.deleteBackward()
    // What is literal may be long; only its last character has changed.
    if wasLiteral == true, engine?.isLiteral == true { removeBeforeCursor() } else { showWord() }
  }

  private mutating func showWord() {
    if let engine { show(engine.text) }
  }

  private mutating func removeBeforeCursor() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  /// Ends the word and adds what ended it.
  private mutating func separate(by character: Character) {
    let ended = engine.flatMap { engine in
      engine.isEmpty || engine.finishedText != engine.text
        ? nil : EndedWord(engine: engine, start: wordStart)
    }
    endWord()
    insert([character])
    leaveWord()
    if character == " " { endedWord = ended }
  }

  /// Takes a letter that needs no typing, and leaves typing to whatever made it.
  private mutating func takeReadyMade(_ character: Character) {
    if settings != nil { hasSteppedAside = true }
    insert([character])
    leaveWord()
  }

  /// Adds a combining mark that came by itself to the letter before the cursor.
  ///
  /// - Returns: Whether the character was such a mark.
  private mutating func combine(_ character: Character) -> Bool {
    guard let mark = character.unicodeScalars.first,
      Tone(combining: mark) != nil || LetterMark(combining: mark) != nil
    else { return false }
    guard cursor > 0, let letter = VietnameseLetter(characters[cursor - 1]),
      let marked = letter.adding(combining: mark)
    else { return true }
    removeBeforeCursor()
    takeReadyMade(marked.character)
    return true
  }
}
