/// A way of typing Vietnamese letters on a keyboard that has only ASCII.
public enum TypingMethod: String, CaseIterable, Sendable {
  /// Telex: letters stand for tones and marks, and a `w` alone is ư.
  case telex
  /// Telex in which a `w` that has no vowel to change is just a `w`.
  case simpleTelex = "simple-telex"
  /// VNI: digits stand for tones and marks.
  case vni
}

/// What the user has chosen for typing Vietnamese.
public struct TypingSettings: Hashable, Sendable {
  /// The keys that make tones and marks.
  public var method: TypingMethod
  /// Where the tone of an open oa, oe or uy goes.
  public var toneStyle: ToneStyle
  /// Whether a word that ends as no Vietnamese syllable goes back to the keys typed.
  ///
  /// Meant for prose; in search boxes it would undo what the user sees and searches for.
  public var restoresForeignWords: Bool

  /// Makes settings; the defaults are those of a new user in a search box.
  public init(
    method: TypingMethod = .telex, toneStyle: ToneStyle = .old, restoresForeignWords: Bool = false
  ) {
    self.method = method
    self.toneStyle = toneStyle
    self.restoresForeignWords = restoresForeignWords
  }
}
