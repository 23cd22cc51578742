/// The text of a field, its cursor, and the Vietnamese word being typed there.
///
/// A value without any notion of screen or keyboard: the field passes on what was typed and shows
/// `text`. With no settings it is a plain text buffer.
public struct TypingSession: Equatable, Sendable {
  /// A word ended by one space, to which Backspace goes back.
  struct EndedWord: Equatable, Sendable {
    let engine: TypingEngine
    let start: Int
  }

  var characters: [Character]
  /// The word before the cursor, which begins at `wordStart`.
  var engine: TypingEngine?
  var wordStart: Int
  var endedWord: EndedWord?

  /// How many characters stand before the cursor.
  public internal(set) var cursor: Int

  /// What the keys mean, or `nil` to take them as they are; a change ends the word.
  public var settings: TypingSettings? {
    didSet {
      hasSteppedAside = false
      leaveWord()
    }
  }

  /// Whether the keyboard sent ready-made Vietnamese letters, so that keys are taken as they are.
  ///
  /// An input method of the user's own is at work then, and two of them would garble the text.
  /// Setting `settings` switches back on.
  public internal(set) var hasSteppedAside = false

  /// Makes a session with the cursor behind the text.
  public init(text: String = "", settings: TypingSettings? = nil) {
    characters = Array(canonical(text))
    cursor = characters.count
    wordStart = characters.count
    self.settings = settings
    engine = settings.map(TypingEngine.init(settings:))
  }

  /// The text of the field, each letter as one scalar.
  public var text: String { String(characters) }

  /// The part of the text that the next key may still change, as offsets of characters.
  public var word: Range<Int> { wordStart..<max(wordStart, cursor) }

  /// Puts the cursor elsewhere, which ends the word as it is shown.
  ///
  /// - Parameter offset: Characters before the cursor; values outside the text mean its ends.
  public mutating func moveCursor(to offset: Int) {
    cursor = min(max(offset, 0), characters.count)
    leaveWord()
  }

  /// Ends the word, as Enter and leaving the field do: a foreign word goes back to its keys.
  public mutating func endWord() {
    if let engine, !engine.isEmpty { show(engine.finishedText) }
    leaveWord()
  }

  /// Turns the word into the keys that were typed, and ends it.
  public mutating func restoreKeys() {
    guard let engine, !engine.isEmpty else { return }
    show(engine.keys)
    leaveWord()
  }

  /// Takes keys as they are from now on, as when ready-made letters came.
  public mutating func stepAside() {
    hasSteppedAside = settings != nil
    leaveWord()
  }

  /// Puts text in as it is, as from the clipboard, with each letter as one scalar.
  public mutating func paste(_ text: String) {
    endWord()
    insert(Array(canonical(text)))
    leaveWord()
  }

  /// Forgets the word before the cursor without changing the text.
  mutating func leaveWord() {
    engine = hasSteppedAside ? nil : settings.map(TypingEngine.init(settings:))
    wordStart = cursor
    endedWord = nil
  }

  mutating func insert(_ new: [Character]) {
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Shows the word as a text, changing only the letters that differ.
  mutating func show(_ text: String) {
    let new = Array(text)
    // By place: a stretch of the letters would share them, and all be copied to change one.
    var same = 0
    while wordStart + same < cursor, same < new.count, characters[wordStart + same] == new[same] {
      same += 1
    }
    characters.replaceSubrange((wordStart + same)..<cursor, with: new[same...])
    cursor = wordStart + new.count
  }
}
