/// Whether a letter typed into a filter is shown together with what it finds.
///
/// Most answers come so soon that painting the letter alone before would only make them later. One
/// that takes longer is not waited for, so that typing never feels held.
struct LetterEcho {
  /// When the screen is painted at the latest, in milliseconds; `nil` where nothing typed is unseen.
  private(set) var due: Int?

  /// How long a letter is not shown at most, in milliseconds: less than a frame of most screens.
  static let limit = 12

  /// Takes note that something was typed into a filter.
  ///
  /// Whoever types on before the screen is painted is shown the first letter no later for it.
  ///
  /// - Parameter now: The time, in milliseconds.
  mutating func type(at now: Int) { due = due ?? now + Self.limit }

  /// Whether the screen is to be painted only later.
  ///
  /// - Parameters:
  ///   - isAwaited: Whether words are typed, and what they find is still to come.
  ///   - now: The time, in milliseconds.
  /// - Returns: Whether it is not to be painted now.
  func isHeld(while isAwaited: Bool, at now: Int) -> Bool {
    due.map { isAwaited && now < $0 } ?? false
  }

  /// Takes note that the screen was painted.
  mutating func show() { due = nil }
}
