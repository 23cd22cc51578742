import VietnameseText

/// Holds what an engine types against the syllables of the table.
enum TypingOracle {
  /// An engine: keys in, text out.
  typealias Engine = (String, TypingSettings) -> String

  /// What an engine gets wrong of a family, each as a line that names the keys.
  ///
  /// - Parameters:
  ///   - family: The syllables.
  ///   - keys: The method, written down apart from the module.
  ///   - settings: What the engine is set to.
  ///   - limit: After how many mistakes to stop.
  ///   - engine: The engine; that of the module unless a test has a broken one.
  /// - Returns: The mistakes, at most as many as the limit.
  static func mistakes(
    in family: SyllableTable.Family, _ keys: MethodKeys, _ settings: TypingSettings,
    limit: Int = .max, engine: Engine = { TypingEngine.replay($0, settings: $1) }
  ) -> [String] {
    var mistakes: [String] = []
    for syllable in SyllableTable.syllables(of: family, settings.toneStyle) {
      for order in syllable.keyOrders(keys) {
        let typed = engine(order, settings)
        guard typed != syllable.text else { continue }
        mistakes.append("\(order): \(typed), not \(syllable.text)")
        if mistakes.count == limit { return mistakes }
      }
    }
    return mistakes
  }
}
