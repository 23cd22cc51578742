import VietnameseText

/// Puts texts of help into the lines of a terminal, so that they are written without regard to it.
enum HelpLayout {
  /// The cells of a line of help.
  static let width = 80

  /// Ways to write a command, each of which goes on below the first word behind its name.
  ///
  /// An indented line goes on with the way before it.
  static func usage(_ text: String) -> String {
    var ways: [String] = []
    for line in text.lines {
      if line.hasPrefix(" "), let last = ways.popLast() {
        ways.append("\(last) \(line.drop { $0 == " " })")
      } else {
        ways.append(line)
      }
    }
    return joined(
      ways.flatMap { way in
        let name = way.split(separator: " ").prefix(2).joined(separator: " ")
        return hanging(way, indent: String(repeating: " ", count: TextWidth.columns(name) + 1))
      })
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
    for word in line.dropFirst(own.count).keptTogether {
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
  /// The cells up to which what stands in brackets or quotation marks stays on one line.
  private static let widestTogether = 60

  private static let closings: [Character: Character] = [
    "[": "]", "«": "»", "`": "`", "\"": "\"",
  ]

  /// The words, of which those in brackets or quotation marks count as one: a command that is to be
  /// copied, a choice of flags.
  fileprivate var keptTogether: [Substring] {
    var pieces: [Substring] = []
    var start = startIndex
    var closing: Character?
    for place in indices {
      let letter = self[place]
      if letter == " ", closing == nil {
        pieces.append(self[start..<place])
        start = index(after: place)
      } else if letter == closing {
        closing = nil
      } else if closing == nil {
        closing = Self.closings[letter]
      }
    }
    pieces.append(self[start...])
    return pieces.flatMap { piece in
      TextWidth.columns(String(piece)) <= Self.widestTogether
        ? [piece] : piece.split(separator: " ", omittingEmptySubsequences: false)
    }
  }

  /// How many cells stand before the text behind the first gap of two spaces or more.
  fileprivate var columnAfterGap: Int? {
    guard let gap = firstRange(of: "  ") else { return nil }
    let rest = self[gap.lowerBound...].drop { $0 == " " }
    return rest.isEmpty ? nil : TextWidth.columns(String(self[..<rest.startIndex]))
  }
}
