import Cells
import VietnameseText

extension SearchMarker {
  /// A marker that marks nothing.
  static let none = SearchMarker(SearchQuery(""), in: [])

  /// A text as it is shown, with what was looked for marked in it.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - role: What the rest of it means.
  /// - Returns: The pieces, in order.
  func spans(_ text: String, _ role: StyleRole = .text) -> [Span] {
    let ranges = ranges(in: text)
    guard !ranges.isEmpty else { return [Span(text, role)] }
    let letters = Array(text)
    var spans: [Span] = []
    var end = 0
    for range in ranges {
      let found = range.clamped(to: end..<letters.count)
      spans.append(Span(String(letters[end..<found.lowerBound]), role))
      spans.append(Span(String(letters[found]), .match))
      end = found.upperBound
    }
    return (spans + [Span(String(letters[end...]), role)]).filter { !$0.text.isEmpty }
  }

  /// A piece of text as it is shown, with what was looked for marked in it.
  func spans(_ span: Span) -> [Span] { spans(span.text, span.role) }
}
