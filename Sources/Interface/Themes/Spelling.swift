/// Finds the word that a misspelt one was probably meant to be.
enum Spelling {
  /// The word of a list that takes the fewest changed letters, if that is at most three.
  static func nearest(to word: String, in words: [String]) -> String? {
    guard word.unicodeScalars.count <= 40 else { return nil }
    let ranked = words.map { (word: $0, distance: distance(word, $0)) }
    return ranked.min { $0.distance < $1.distance }.flatMap { $0.distance <= 3 ? $0.word : nil }
  }

  /// The number of letters to put in, take out or change (Levenshtein).
  private static func distance(_ word: String, _ other: String) -> Int {
    let target = Array(other.unicodeScalars)
    var row = Array(0...target.count)
    for (index, scalar) in word.unicodeScalars.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for column in target.indices {
        let change = corner + (target[column] == scalar ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(change, corner + 1, row[column] + 1)
      }
    }
    return row[target.count]
  }
}
