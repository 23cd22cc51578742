/// Letters without tones, packed so that they can be compared and looked up at once.
struct SpellingPattern {
  /// The most letters a pattern holds.
  static let capacity = 8

  /// The base letters, one byte each; zero when there are too many.
  private(set) var bases: UInt64 = 0
  /// The marks, one byte each.
  private(set) var marks: UInt64 = 0
  /// Ones where a letter has a mark.
  private(set) var marked: UInt64 = 0
  private(set) var count = 0

  init(_ letters: some Sequence<VietnameseLetter>) {
    for letter in letters { append(letter) }
    if count > Self.capacity { bases = 0 }
  }

  private mutating func append(_ letter: VietnameseLetter) {
    defer { count += 1 }
    guard count < Self.capacity else { return }
    let shift = UInt64(count * 8)
    bases |= UInt64(letter.base.value & 0xFF) << shift
    guard letter.mark != .none else { return }
    marks |= UInt64(letter.mark.rawValue) << shift
    marked |= 0xFF << shift
  }
}

/// Spellings, found by any beginning of them.
struct SpellingIndex {
  /// A beginning of a spelling.
  private struct Beginning {
    let marks: UInt64
    let isWhole: Bool
  }

  private var beginnings: [UInt64: [Beginning]] = [:]

  /// Makes an index of spellings, of which empty ones do not count.
  init(_ spellings: Set<String>) {
    for spelling in spellings where !spelling.isEmpty {
      add(spelling.unicodeScalars.compactMap(VietnameseLetter.init(scalar:)))
    }
  }

  private mutating func add(_ letters: [VietnameseLetter]) {
    for count in letters.indices.map({ $0 + 1 }) {
      let pattern = SpellingPattern(letters.prefix(count))
      beginnings[pattern.bases, default: []]
        .append(Beginning(marks: pattern.marks, isWhole: count == letters.count))
    }
  }

  /// Whether a spelling begins so once letters without a mark have got theirs.
  func mayContinue(_ pattern: SpellingPattern) -> Bool {
    beginnings[pattern.bases]?.contains { $0.marks & pattern.marked == pattern.marks } ?? false
  }

  /// Whether a spelling is this once letters without a mark have got theirs.
  func hasButForMarks(_ pattern: SpellingPattern) -> Bool {
    beginnings[pattern.bases]?.contains {
      $0.isWhole && $0.marks & pattern.marked == pattern.marks
    } ?? false
  }

  /// Whether a spelling is this, mark for mark.
  func has(_ pattern: SpellingPattern) -> Bool {
    beginnings[pattern.bases]?.contains { $0.isWhole && $0.marks == pattern.marks } ?? false
  }
}
