import VietnameseText

/// A line of text being typed.
public struct TextField: Equatable, Sendable {
  /// The text so far, without control characters and in composed form.
  public internal(set) var text: String
  /// The number of letters left of the insertion point.
  public internal(set) var cursor: Int
  /// The word being typed by Telex or VNI; `nil` while keys are taken as they are.
  var session: TypingSession?

  /// A field with a text and the insertion point at its end.
  public init(_ text: String = "") {
    self.text = Self.usable(text)
    self.cursor = self.text.count
  }

  /// The text left of the insertion point.
  public var before: String { String(text.prefix(cursor)) }

  /// The text right of the insertion point.
  public var after: String { String(text.dropFirst(cursor)) }

  /// Types text, or pastes it: line ends become spaces, other control characters are left out.
  public mutating func insert(_ typed: String) {
    replace(before: 0, with: typed)
  }

  /// Puts text in place of the letters just left of the insertion point, as typing aids do.
  ///
  /// - Parameters:
  ///   - count: How many letters are replaced, at most those there are.
  ///   - typed: What comes in their place.
  public mutating func replace(before count: Int, with typed: String) {
    let spaced = String(typed.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    let head = Self.usable(String(before.dropLast(max(0, count))) + spaced)
    let tail = after
    text = Self.usable(head + tail)
    cursor = max(0, text.count - tail.count)
    restartTyping()
  }

  /// Takes away the letter left of the insertion point.
  public mutating func deleteBackward() {
    replace(before: 1, with: "")
  }

  /// Takes away the letter right of the insertion point.
  public mutating func deleteForward() {
    text = Self.usable(before + after.dropFirst())
    cursor = min(cursor, text.count)
    restartTyping()
  }

  /// Takes away everything left of the insertion point (Ctrl-U).
  public mutating func deleteToStart() {
    replace(before: cursor, with: "")
  }

  /// Takes away the word left of the insertion point and the spaces after it (Ctrl-W).
  public mutating func deleteWordBackward() {
    let letters = before.reversed()
    let spaces = letters.prefix { $0 == " " }.count
    let word = letters.dropFirst(spaces).prefix { $0 != " " }.count
    replace(before: spaces + word, with: "")
  }

  /// Moves the insertion point by some letters, to the left when negative.
  public mutating func move(by letters: Int) {
    cursor = min(max(0, cursor.plus(letters)), text.count)
    restartTyping()
  }

  /// Moves the insertion point before the first letter.
  public mutating func moveToStart() { move(by: -cursor) }

  /// Moves the insertion point behind the last letter.
  public mutating func moveToEnd() { move(by: text.count) }

  /// Does what a key means in a field.
  ///
  /// - Returns: Whether the key means anything there; Enter, Esc and Tab do not.
  public mutating func handle(_ key: Key) -> Bool {
    if typeVietnamese(key) { return true }
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    case .control("u"): deleteToStart()
    case .control("w"): deleteWordBackward()
    default: return false
    }
    return true
  }

  static func usable(_ text: String) -> String { TextWidth.cleaned(canonical(text)) }
}
