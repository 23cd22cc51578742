import VietnameseText

/// Puts texts of help into the lines of a terminal, so that they are written without regard to it.
enum HelpLayout {
  /// The cells of a line of help.
  static let width = 80

  /// Ways to write a command, each of which goes on indented.
  static func usage(_ text: String) -> String {
    let indent = String(repeating: " ", count: 11)
    return joined(text.lines.flatMap { hanging($0, indent: $0.hasPrefix(" ") ? nil : indent) })
  }

  /// Sentences: a line that does not end one goes on in the next, as far as there is room.
  static func paragraphs(_ text: String) -> String {
    var whole: [String] = []
    for line in text.lines {
      if let last = whole.last, goesOn(last), !line.isEmpty, !line.hasPrefix(" ") {
        whole[whole.count - 1] = "\(last) \(line)"
      } else {
        whole.append(line)
      }
    }
    return joined(whole.flatMap { hanging($0) })
  }

  /// Lines as they are, each of which goes on below where its text begins.
  static func lines(_ text: String) -> String { joined(text.lines.flatMap { hanging($0) }) }

  private static func goesOn(_ line: String) -> Bool {
    guard let last = line.last, !line.hasPrefix(" ") else { return false }
    return !".:?!".contains(last)
  }

  /// A line wrapped at spaces, those after the first indented.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - indent: What the further lines begin with; `nil` for the column in which the explanation
  ///     of an indented line begins, else its own indent.
  /// - Returns: The lines.
  private static func hanging(_ line: String, indent: String? = nil) -> [String] {
    guard TextWidth.columns(line) > width else { return [line] }
    let own = String(line.prefix { $0 == " " })
    let column = own.isEmpty ? nil : line.dropFirst(own.count).columnAfterGap
    let further = indent ?? String(repeating: " ", count: own.count + (column ?? 0))
    var lines: [String] = []
    var current = own
    for word in line.dropFirst(own.count).split(
      separator: " ", omittingEmptySubsequences: false)
    {
      let isFirst = current.allSatisfy { $0 == " " }
      let longer = isFirst && !word.isEmpty ? current + word : "\(current) \(word)"
      if isFirst || TextWidth.columns(longer) <= width {
        current = longer
      } else {
        lines.append(current)
        current = further + word
      }
    }
    return lines + [current]
  }

  private static func joined(_ lines: [String]) -> String {
    lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Substring {
  /// How many cells stand before the text behind the first gap of two spaces or more.
  fileprivate var columnAfterGap: Int? {
    guard let gap = firstRange(of: "  ") else { return nil }
    let rest = self[gap.lowerBound...].drop { $0 == " " }
    return rest.isEmpty ? nil : TextWidth.columns(String(self[..<rest.startIndex]))
  }
}
