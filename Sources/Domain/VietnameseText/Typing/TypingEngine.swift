/// Types one Vietnamese word: keys in, letters out.
///
/// The word is what its keys make, and nothing else: typing `keys` into a new engine gives `text`.
/// For a field with more than one word see `TypingSession`.
public struct TypingEngine: Equatable, Sendable {
  private var composition: Composition

  /// What the keys mean.
  public var settings: TypingSettings { composition.settings }

  /// The word as it is shown.
  public var text: String { composition.text }

  /// The keys that make the word, in the order typed; those of deleted letters are gone.
  public var keys: String { composition.typedText }

  /// The word as it stays when it ends: `text`, or `keys` for a word restored as foreign.
  public var finishedText: String { composition.finishedText }

  /// Whether no key has been typed.
  public var isEmpty: Bool { composition.keys.isEmpty }

  /// Whether all that follows in this word stands for itself.
  public var isLiteral: Bool { composition.mode == .literal }

  /// Makes an engine at the beginning of a word.
  public init(settings: TypingSettings) {
    composition = Composition(settings: settings)
  }

  /// Whether a character belongs to words: a letter from a to z, and in VNI a digit.
  public func accepts(_ character: Character) -> Bool {
    key(of: character) != nil
  }

  /// Adds a key to the word.
  ///
  /// - Parameter character: The key.
  /// - Returns: Whether the key was taken; others end the word, and nothing has changed.
  @discardableResult
  public mutating func type(_ character: Character) -> Bool {
    guard let key = key(of: character) else { return false }
    composition.type(key)
    return true
  }

  /// Takes away the last visible letter with its marks; a tone on another letter stays.
  public mutating func deleteBackward() {
    composition.deleteBackward()
  }

  /// Ends the word, so that the next key begins another.
  ///
  /// - Returns: The word as it stays.
  public mutating func endWord() -> String {
    defer { composition = Composition(settings: settings) }
    return finishedText
  }

  private func key(of character: Character) -> Unicode.Scalar? {
    guard let ascii = character.asciiValue else { return nil }
    switch ascii {
    case 0x41...0x5A, 0x61...0x7A: return Unicode.Scalar(ascii)
    case 0x30...0x39: return settings.method == .vni ? Unicode.Scalar(ascii) : nil
    default: return nil
    }
  }
}

// MARK: - A line of keys

extension TypingEngine {
  /// The sign that stands for Backspace in a line of keys.
  public static let backspaceSign: Character = "⌫"
  /// The sign that stands for a space in a line of keys, for where a space would be lost.
  public static let spaceSign: Character = "␣"

  /// Types a line of keys and ends its last word.
  ///
  /// - Parameters:
  ///   - keys: The keys; `⌫` is Backspace and `␣` a space. Letters outside ASCII stay as they are.
  ///   - settings: What the keys mean.
  /// - Returns: The text the keys make, with spaces as spaces.
  public static func replay(_ keys: String, settings: TypingSettings) -> String {
    var session = TypingSession(settings: settings)
    for key in keys {
      switch key {
      case backspaceSign: session.deleteBackward()
      case spaceSign: session.type(" ")
      case _ where key.isASCII: session.type(key)
      default: session.paste(String(key))
      }
    }
    session.endWord()
    return session.text
  }
}
