import CommandTool
import Values
import VietnameseText

extension CommandRunner {
  /// Works on the lines of the standard input, or reads a file in an old encoding.
  func text(_ work: TextWork) throws -> String {
    if case .decode(let path, let encoding, let isPreview) = work {
      return try decoded(path, as: encoding, isPreview: isPreview)
    }
    let lines = try inputLines()
    let isForTerminal = host.terminalSize != nil
    return worked(lines, work).map { (isForTerminal ? TextWidth.cleaned($0) : $0) + "\n" }.joined()
  }

  private func worked(_ lines: [String], _ work: TextWork) -> [String] {
    switch work {
    case .type(let method, let toneStyle, let restores):
      let settings = TypingSettings(
        method: method, toneStyle: toneStyle, restoresForeignWords: restores)
      return lines.map { TypingEngine.replay($0, settings: settings) }
    case .fold: return lines.map(fold)
    case .match(let typed):
      let query = SearchQuery(typed)
      return lines.map { line in query.match(line).map { "yes \($0.tier.name)" } ?? "no" }
    case .sort(.dictionary): return SortKey.sorted(lines, by: SortKey.dictionary)
    case .sort(.names): return SortKey.sorted(lines, by: SortKey.names)
    case .tones(let style): return lines.map { normalizingTones($0, to: style) }
    case .width: return lines.map { String(TextWidth.columns($0)) }
    case .decode: return lines
    }
  }

  /// The lines of the standard input; a line end at the very end begins no further line.
  private func inputLines() throws -> [String] {
    do throws(TextFile.Failure) {
      let text = String(decoding: try TextFile.input(), as: UTF8.self)
      var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      if lines.last?.isEmpty ?? false { lines.removeLast() }
      return lines.map(String.init)
    } catch {
      throw CommandFailure(
        Words(
          "không đọc được đầu vào (\(error.reason.vi))",
          "the input can not be read (\(error.reason.en))"),
        .failed)
    }
  }
}
