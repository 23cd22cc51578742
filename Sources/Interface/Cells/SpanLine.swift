import VietnameseText

/// Fits pieces of text into rows without dropping any.
public enum SpanLine {
  /// Puts segments side by side, joined by a separator, in as few rows as they need.
  ///
  /// A segment stays in one row where it fits; a longer one is broken between words, and a word
  /// wider than a row between letters. No row begins or ends with the separator.
  ///
  /// - Parameters:
  ///   - segments: The segments, each of one or more pieces.
  ///   - columns: The width of the rows, at least 1.
  ///   - separator: The sign between two segments, set between spaces.
  /// - Returns: The rows from the top; none without segments.
  public static func wrap(
    _ segments: [[Span]], to columns: Int, joinedBy separator: String = "·"
  ) -> [[Span]] {
    let joint = Span(" \(separator) ", .textDim)
    let jointWidth = TextWidth.columns(joint.text)
    var rows: [[Span]] = []
    var used = 0
    for segment in segments where segment.columns > 0 {
      let width = segment.columns
      if !rows.isEmpty, used + jointWidth + width <= columns {
        rows[rows.count - 1] += [joint] + segment
        used += jointWidth + width
      } else {
        let broken = width <= columns ? [segment] : wrapWords(segment, to: columns)
        rows += broken
        used = broken.last?.columns ?? 0
      }
    }
    return rows
  }

  /// Puts segments of one piece each side by side, as the form with longer segments does.
  ///
  /// - Parameters:
  ///   - segments: The segments.
  ///   - columns: The width of the rows, at least 1.
  ///   - separator: The sign between two segments.
  /// - Returns: The rows from the top.
  public static func wrap(
    _ segments: [Span], to columns: Int, joinedBy separator: String = "·"
  ) -> [[Span]] {
    wrap(segments.map { [$0] }, to: columns, joinedBy: separator)
  }

  /// Breaks a paragraph into rows between words.
  ///
  /// - Parameters:
  ///   - spans: The pieces of the paragraph.
  ///   - columns: The width of the rows, at least 1.
  /// - Returns: The rows from the top.
  public static func wrapWords(_ spans: [Span], to columns: Int) -> [[Span]] {
    var rows: [Letters] = []
    var used = 0
    for word in words(of: spans).flatMap({ $0.pieces(of: max(1, columns)) }) {
      if !rows.isEmpty, word.follows, used + 1 + word.columns <= columns {
        rows[rows.count - 1].append(space: word)
        used += 1 + word.columns
      } else {
        rows.append(word)
        used = word.columns
      }
    }
    return rows.map(\.spans)
  }

  private static func words(of spans: [Span]) -> [Letters] {
    var words: [Letters] = []
    var word = Letters()
    for span in spans {
      for character in span.text {
        if character == " " {
          if !word.isEmpty { words.append(word) }
          word = Letters()
        } else {
          word.append(character, span.role)
        }
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

/// Letters with their roles: a word, or words put together to a row.
private struct Letters {
  private(set) var spans: [Span] = []
  private(set) var columns = 0
  /// Whether it may stand in the row of the word before; a piece cut out of a word may not.
  private(set) var follows = true

  var isEmpty: Bool { spans.isEmpty }

  mutating func append(_ character: Character, _ role: StyleRole) {
    columns += TextWidth.columns(character)
    if let last = spans.last, last.role == role {
      spans[spans.count - 1] = Span(last.text + String(character), role)
    } else {
      spans.append(Span(String(character), role))
    }
  }

  mutating func append(space word: Letters) {
    append(" ", spans.last?.role ?? .text)
    for span in word.spans {
      for character in span.text { append(character, span.role) }
    }
  }

  /// The word itself, or its parts when it is wider than a row.
  func pieces(of limit: Int) -> [Letters] {
    guard columns > limit else { return [self] }
    var pieces = [Letters()]
    for span in spans {
      for character in span.text {
        let width = TextWidth.columns(character)
        if pieces[pieces.count - 1].columns + width > limit, !pieces[pieces.count - 1].isEmpty {
          pieces.append(Letters())
          pieces[pieces.count - 1].follows = false
        }
        pieces[pieces.count - 1].append(character, span.role)
      }
    }
    return pieces
  }
}
