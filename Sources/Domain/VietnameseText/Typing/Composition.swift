/// A word being typed: the keys so far and the letters they make.
///
/// The letters follow from the keys alone, one after the other. Only the last syllable of the word
/// still changes; what stands before it keeps its tones.
struct Composition: Equatable, Sendable {
  /// How many keys may change letters; all later ones of the same word stand for themselves.
  static let capacity = 48

  /// What later keys of the word can still do.
  enum Mode: Sendable {
    /// Keys make tones and marks.
    case composing
    /// The letters are not Vietnamese: only đ can still be made, as abbreviations need.
    case foreign
    /// Keys stand for themselves.
    case literal
  }

  let settings: TypingSettings
  /// The letters of the word up to where it became literal.
  var letters: [VietnameseLetter] = []
  /// What was typed after the word became literal.
  var tail = ""
  /// The keys, each with what it did.
  var keys: [TypedKey] = []
  /// Where the last syllable begins.
  var start = 0
  /// The tone of the last syllable.
  var tone = Tone.ngang
  var mode = Mode.composing
  /// The letters whose horn the engine added to that of a neighbour.
  var implied = LetterSet()
  /// The letters ư that were typed as a `w` alone.
  var lone = LetterSet()
  /// The last taking back of a tone or mark by its own key.
  var undo: TypingUndo?
  /// Whether a vowel got its circumflex from a key that did not follow it directly.
  var hasDistantCircumflex = false
  /// Whether a đ was typed as two keys in a row.
  var hasPlainStroke = false

  init(settings: TypingSettings) {
    self.settings = settings
  }

  /// The letters of the last syllable.
  var syllable: ArraySlice<VietnameseLetter> { letters[start...] }

  /// The word as it is shown.
  var text: String {
    var text = String.UnicodeScalarView()
    for letter in letters { text.append(letter.scalar) }
    return String(text) + tail
  }

  /// Takes one more key.
  ///
  /// - Parameter key: A letter from a to z in either case, or a digit.
  mutating func type(_ key: Unicode.Scalar) {
    guard mode != .literal, keys.count < Self.capacity else { return appendLiteral(key) }
    guard let meaning = settings.method.meaning(of: key.lowercasedASCII) else {
      return append(key)
    }
    if !apply(meaning, of: key) { append(key) }
  }

  /// Does what a key means.
  ///
  /// - Returns: Whether the key was used up; if not it stands for itself.
  private mutating func apply(_ meaning: KeyMeaning, of key: Unicode.Scalar) -> Bool {
    if meaning == .stroke { return putStroke(by: key) }
    guard mode == .composing else { return false }
    switch meaning {
    case .tone(let tone): return put(tone, by: key)
    case .circumflex(let base): return putCircumflex(on: base, by: key)
    case .horn: return putHook([.horn], by: key)
    case .breve: return putHook([.breve], by: key)
    case .hornOrBreve(let aloneIsLetter):
      return putHook([.horn, .breve], by: key) || (aloneIsLetter && appendLoneHorn(key))
    case .stroke: return false
    }
  }
}
