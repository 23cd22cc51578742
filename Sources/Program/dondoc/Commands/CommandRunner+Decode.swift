import CommandTool
import Values
import VietnameseText

extension CommandRunner {
  /// The text of a file in whatever encoding it is; the guess goes to the standard error, so that
  /// the text alone can be kept.
  func decoded(_ path: String) throws(CommandFailure) -> String {
    let read = LegacyText.decode(try fileBytes(path))
    let latin = read.wasShownAsLatin ? say(", chữ đã lưu thành Latin", ", saved as Latin") : ""
    output.report(
      say(
        "bảng mã \(read.encoding.rawValue)\(latin), \(read.validWords)/\(read.words) từ có dấu đúng",
        "encoding \(read.encoding.rawValue)\(latin), \(read.validWords)/\(read.words) marked words right"
      ))
    return read.text.isEmpty || read.text.hasSuffix("\n") ? read.text : read.text + "\n"
  }
}
