/// Texts as rows of parts: words of letters and digits, and what stands between them.
///
/// A search that knows the parts of many texts looks at each different part once, and not at every
/// letter of every text.
package enum WordParts {
  /// The parts of a text in lower case, each as long as it can be.
  ///
  /// A single space between two words goes without saying.
  ///
  /// - Parameter text: The text as it is shown.
  /// - Returns: `nil` for a text with letters or signs that are not taken apart, which is to be
  ///   searched letter by letter.
  package static func parts(of text: String) -> [String]? {
    guard text.unicodeScalars.allSatisfy(isKnown) else { return nil }
    let units = SearchText(text)
    var parts: [String] = []
    for run in runs(of: units.folded) {
      let isInside = run.lowerBound > 0 && run.upperBound < units.folded.count
      if isInside, run.count == 1, units.folded[run.lowerBound] == space { continue }
      var part = ""
      for unit in units.precise[run] {
        if let scalar = Unicode.Scalar(unit) { part.unicodeScalars.append(scalar) }
      }
      parts.append(part)
    }
    return parts
  }

  /// What stands between words where nothing else does.
  static let space: UInt16 = 0x20

  /// The stretches of a fold in which all units are letters and digits, or none.
  static func runs(of folded: [UInt16]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in folded.indices.dropFirst()
    where SearchUnit.isSeparator(folded[index]) != SearchUnit.isSeparator(folded[start]) {
      runs.append(start..<index)
      start = index
    }
    if !folded.isEmpty { runs.append(start..<folded.count) }
    return runs
  }

  /// Whether a scalar is one unit of a search, whatever stands around it, and the same in a fold.
  static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20..<0x7F, 0xA0: true
    case 0xAA, 0xB5, 0xBA: false
    case 0xC0..<0x300, 0x1EA0..<0x1EFA: VietnameseLetter(scalar: scalar) != nil
    default: ScalarWidth.isPlain(scalar)
    }
  }
}

/// The different parts of many texts, each with a number.
///
/// The numbers begin with 1; 0 ends a text that is given by numbers.
package struct WordList: Sendable {
  /// The units of all parts, one after the other, and where each begins.
  private var precise: [UInt16] = []
  private var folded: [UInt16] = []
  private var starts = [0, 0]
  /// What each part is, by its number.
  private(set) var kinds: [Kind] = [.gap]
  /// The first letter of each word, by its number; 0 for what is no word.
  private(set) var initials: [UInt16] = [0]

  /// What a part is in a row of parts.
  enum Kind: Sendable {
    /// Stands between words, in one line or with the end of one.
    case gap, lineEnd
    /// A word, and the one that initials may leave out.
    case word, and
  }

  /// A list without parts.
  package init() {}

  /// How many numbers there are, with 0.
  package var count: Int { kinds.count }

  /// Adds a part under the next number.
  package mutating func append(_ part: String) {
    let text = SearchText(part)
    precise += text.precise
    folded += text.folded
    starts.append(folded.count)
    let isWord = text.folded.first.map { !SearchUnit.isSeparator($0) } ?? false
    initials.append(isWord ? text.folded[0] : 0)
    if isWord {
      kinds.append(text.folded == [0x76, 0x61] ? .and : .word)
    } else {
      kinds.append(text.folded.contains(UInt16(SearchUnit.lineEnd)) ? .lineEnd : .gap)
    }
  }

  /// A part by its number; `nil` for a number that none has.
  package func part(_ number: Int) -> String? {
    guard (1..<max(1, count)).contains(number) else { return nil }
    var part = ""
    for unit in precise[starts[number]..<starts[number + 1]] {
      if let scalar = Unicode.Scalar(unit) { part.unicodeScalars.append(scalar) }
    }
    return part
  }

  /// Whether a part is a word.
  @inline(__always)
  func isWord(_ number: Int) -> Bool { initials[number] != 0 }

  /// How many units a part has.
  func length(of number: Int) -> Int { starts[number + 1] - starts[number] }

  /// How many letters a fold from some place on has in common with a part, as far as both go.
  ///
  /// - Returns: `nil` when they differ before one of them ends.
  func common(_ letters: [UInt16], from offset: Int, with number: Int) -> Int? {
    let count = min(letters.count - offset, length(of: number))
    let start = starts[number]
    for place in 0..<count where letters[offset + place] != folded[start + place] { return nil }
    return count
  }

  /// A part as a text of its own.
  func text(of number: Int) -> SearchText {
    let range = starts[number]..<starts[number + 1]
    return SearchText(precise: Array(precise[range]), folded: Array(folded[range]))
  }

  /// Lends the fold of every part, by its number.
  func eachFold(_ body: (Int, UnsafeBufferPointer<UInt16>) -> Void) {
    folded.withUnsafeBufferPointer { all in
      for number in 1..<max(1, count) {
        body(number, UnsafeBufferPointer(rebasing: all[starts[number]..<starts[number + 1]]))
      }
    }
  }
}
