import CommandTool
import Values
import VietnameseText

extension CommandRunner {
  /// The text of a file in whatever encoding it is, or the first lines of it.
  ///
  /// The guess goes to the standard error, so that the text alone can be kept. Where the text goes
  /// into a file, a few lines of it go there too, to see whether the guess is right.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - encoding: The encoding a person chose; `nil` for the likeliest.
  ///   - isPreview: Whether only the guess, its first lines and other readings are wanted.
  /// - Returns: The text, or the preview.
  /// - Throws: Why the file can not be read.
  func decoded(
    _ path: String, as encoding: TextEncoding?, isPreview: Bool
  ) throws(CommandFailure) -> String {
    let bytes = try fileBytes(path)
    let read = encoding.map { LegacyText.reading(of: bytes, as: $0) } ?? LegacyText.decode(bytes)
    if isPreview {
      let others = encoding == nil ? LegacyText.readings(of: bytes).dropFirst() : []
      return ([read] + others).flatMap(described).map { $0 + "\n" }.joined()
    }
    let isShown = host.terminalSize != nil
    for line in isShown ? Array(described(read).prefix(1)) : described(read) {
      output.report(line)
    }
    let text = isShown ? shown(read.text) : read.text
    return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
  }

  /// The lines of a text with nothing in them that a terminal would obey.
  private func shown(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { TextWidth.cleaned(String($0)) }.joined(separator: "\n")
  }

  /// The encoding with the grounds for it, and below it the first lines.
  private func described(_ read: LegacyText) -> [String] {
    let latin = read.wasShownAsLatin ? say(", chữ đã lưu thành Latin", ", saved as Latin") : ""
    let name = read.encoding.rawValue
    let head = say(
      "bảng mã \(name)\(latin), \(read.validWords)/\(read.words) từ có dấu đúng",
      "encoding \(name)\(latin), \(read.validWords)/\(read.words) marked words right")
    let columns = (host.terminalSize?.columns ?? 80) - Self.margin.count
    return [head]
      + read.preview(lines: Self.previewLines).map {
        Self.margin + TextWidth.cut($0, to: max(20, columns))
      }
  }

  private static let previewLines = 3
  private static let margin = "  | "
}
