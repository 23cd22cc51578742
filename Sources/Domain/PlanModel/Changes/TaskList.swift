import Values

/// The codes of some tasks in a sentence, however many they are.
enum TaskList {
  /// How many codes are told before the rest is told by its number.
  private static let mostNamed = 8

  /// The first codes, and how many more there are.
  static func words(_ codes: [String]) -> Words {
    let list = codes.prefix(mostNamed).joined(separator: ", ")
    let rest = codes.count - mostNamed
    guard rest > 0 else { return Words(list, list) }
    return Words("\(list) và \(rest) việc nữa", "\(list) and \(rest) more")
  }
}
