import VietnameseText

/// A piece of text with what it means.
public struct Span: Equatable, Sendable {
  /// The text, without control characters and in composed form.
  public let text: String
  /// What it means.
  public let role: StyleRole

  /// A text with its meaning.
  public init(_ text: String, _ role: StyleRole = .text) {
    self.text = TextWidth.cleaned(text)
    self.role = role
  }
}

extension [Span] {
  /// The columns the pieces take together.
  public var columns: Int { reduce(0) { $0 + TextWidth.columns($1.text) } }

  /// The pieces cut to some columns, with a sign for what was cut off.
  ///
  /// - Parameters:
  ///   - limit: The most columns of the result.
  ///   - ellipsis: What stands at the end when something was cut off.
  /// - Returns: The pieces themselves when they fit.
  public func cut(to limit: Int, ellipsis: String) -> [Span] {
    var left = limit
    var kept: [Span] = []
    for (index, span) in enumerated() {
      let width = TextWidth.columns(span.text)
      let isLast = self[(index + 1)...].allSatisfy(\.text.isEmpty)
      guard width < left || (width == left && isLast) else {
        kept.append(Span(Self.cutting(span.text, to: left, ellipsis), span.role))
        break
      }
      kept.append(span)
      left -= width
    }
    return kept
  }

  /// Text that goes on after its end, so that even a text that just fits is cut.
  private static func cutting(_ text: String, to columns: Int, _ ellipsis: String) -> String {
    guard TextWidth.columns(text) <= columns else {
      return TextWidth.cut(text, to: Swift.max(0, columns), ellipsis: ellipsis)
    }
    return TextWidth.cut(text + "  ", to: Swift.max(0, columns), ellipsis: ellipsis)
  }
}
