public import PlanModel
import VietnameseText

/// Finds the agencies that were probably meant by words that name none.
public enum AgencySuggestion {
  /// The agencies whose code, name or short name has what is nearest to some words.
  ///
  /// - Parameters:
  ///   - typed: The words, a part of a name as well as a whole one, with or without marks.
  ///   - agencies: All there are.
  /// - Returns: Those with the nearest words, in their order; none where no words are near enough.
  public static func nearest(to typed: String, among agencies: [Agency]) -> [Agency] {
    let wanted = words(of: typed)
    let text = wanted.joined(separator: " ")
    guard text.count >= fewestLetters else { return [] }
    let known = agencies.map { parts(of: $0, counting: wanted.count) }
    guard let near = Suggestion.nearest(to: text, among: known.flatMap(\.self)) else { return [] }
    return zip(agencies, known).filter { $0.1.contains(near) }.map(\.0)
  }

  /// Fewer are near to too many short words.
  private static let fewestLetters = 4

  /// The code, and all runs of as many words as were typed.
  private static func parts(of agency: Agency, counting count: Int) -> [String] {
    let runs = ([agency.name] + agency.aliases).flatMap { name in
      let words = words(of: name)
      return words.indices.dropLast(max(0, count - 1)).map { start in
        words[start...].prefix(count).joined(separator: " ")
      }
    }
    return [fold(agency.code)] + runs
  }

  private static func words(of text: String) -> [String] {
    fold(text).split { $0.isWhitespace || $0 == "," }.map(String.init)
  }
}
