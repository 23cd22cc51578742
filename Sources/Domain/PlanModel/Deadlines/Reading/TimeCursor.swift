/// Goes through the words of a text that tells a time, taking what it knows.
struct TimeCursor {
  let tokens: [TimeToken]
  /// The place of the next word.
  var index = 0

  init(_ tokens: [TimeToken]) {
    self.tokens = tokens
  }

  var next: TimeToken? { token(after: 0) }

  var isAtEnd: Bool { index >= tokens.count }

  func token(after count: Int) -> TimeToken? {
    tokens.indices.contains(index + count) ? tokens[index + count] : nil
  }

  /// Whether some words come next.
  func sees(_ words: String) -> Bool {
    var copy = self
    return copy.take(words)
  }

  /// Whether any of some words come next.
  func sees(any words: [String]) -> Bool { words.contains(where: sees) }

  /// Goes past some words when all of them come next.
  mutating func take(_ words: String) -> Bool {
    var place = index
    for word in words.split(separator: " ") {
      guard tokens.indices.contains(place), tokens[place].is(String(word)) else { return false }
      place += 1
    }
    index = place
    return true
  }

  /// Goes past the first of some words that come next.
  mutating func take(any words: [String]) -> Bool {
    for word in words where take(word) { return true }
    return false
  }

  /// Goes past a number of a range.
  mutating func takeNumber(in range: ClosedRange<Int>) -> Int? {
    guard let number = next?.number, range.contains(number) else { return nil }
    index += 1
    return number
  }

  /// What a reading gives; where it gives nothing, the cursor stays where it was.
  mutating func attempt<Result>(_ read: (inout TimeCursor) -> Result?) -> Result? {
    let start = index
    let result = read(&self)
    if result == nil { index = start }
    return result
  }
}
