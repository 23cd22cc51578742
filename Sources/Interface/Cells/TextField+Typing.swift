public import VietnameseText

extension TextField {
  /// How keys make Vietnamese letters; `nil` takes them as they are.
  ///
  /// On a bare console or over ssh there is no input method; the field has one of its own. When
  /// ready-made Vietnamese letters come from the terminal, an input method is at work there, and
  /// the field's own steps aside until this is set again.
  public var typing: TypingSettings? {
    get { session?.settings }
    set {
      session = newValue.map { TypingSession(text: text, settings: $0) }
      session?.moveCursor(to: cursor)
    }
  }

  /// Whether the field leaves typing to an input method outside.
  public var hasSteppedAside: Bool { session?.hasSteppedAside ?? false }

  /// Ends the word being typed, as leaving the field does: a foreign word goes back to its keys.
  public mutating func endWord() {
    session?.endWord()
    adopt()
  }

  /// Does what a key means while Vietnamese is being typed; Ctrl-R turns a word into its raw keys.
  ///
  /// - Returns: Whether it meant anything.
  mutating func typeVietnamese(_ key: Key) -> Bool {
    guard session != nil else { return false }
    switch key {
    case .character(let character): session?.type(character)
    case .backspace: session?.deleteBackward()
    case .control("r"): session?.restoreKeys()
    default: return false
    }
    adopt()
    return true
  }

  /// Takes over what the session made of the keys.
  private mutating func adopt() {
    guard let session else { return }
    let typed = Self.usable(session.text)
    (text, cursor) = (typed, min(session.cursor, typed.count))
    if typed != session.text { restartTyping() }
  }

  /// Begins a new word at the insertion point, after the text was changed in another way.
  mutating func restartTyping() {
    guard let session, session.text != text || session.cursor != cursor else { return }
    // Whoever empties the field begins anew, with the keyboard as it is then.
    guard !session.hasSteppedAside || text.isEmpty else {
      var kept = TypingSession(text: text, settings: session.settings)
      kept.stepAside()
      kept.moveCursor(to: cursor)
      self.session = kept
      return
    }
    typing = session.settings
  }
}
