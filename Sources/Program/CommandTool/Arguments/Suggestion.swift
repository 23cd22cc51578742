/// Finds what was probably meant by a word that is not known.
enum Suggestion {
  /// The candidate nearest to a word, when one is near enough to have been meant.
  ///
  /// A word is near when at most a third of its letters, and never more than three, were left
  /// out, added, changed or swapped with a neighbour; of words equally near the first is taken.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().prefix(40))
    let limit = max(1, min(3, typed.count / 3))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(typed, Array(candidate.lowercased()))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The fewest letters to leave out, add, change, or swap with a neighbour to turn one into the
  /// other.
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let change = first[row] == second[column] ? 0 : 1
        var least = min(last[column] + change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }
}
