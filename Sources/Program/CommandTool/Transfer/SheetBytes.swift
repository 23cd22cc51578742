import PlanModel
import Values

/// Tells files that are no text apart from sheets.
enum SheetBytes {
  private static let byteOrderMarks16: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
  private static let escape: UInt8 = 0x1B

  /// Refuses bytes that can not be a table of text.
  static func check(_ bytes: [UInt8]) throws(UnreadableField) {
    guard bytes.count <= ImportReader.limit else {
      throw UnreadableField(
        Words("tệp lớn hơn 32 MB; không phải phiếu", "the file is larger than 32 MB; no sheet"))
    }
    guard bytes.contains(where: { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) })
    else { throw UnreadableField(Words("tệp trống", "the file is empty")) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      throw UnreadableField(
        Words(
          "đây là tệp bảng tính (.xlsx, .xls, .ods); mở ra, lưu lại dạng CSV (UTF-8)",
          "this is a spreadsheet (.xlsx, .xls, .ods); open it and save it as CSV (UTF-8)"))
    }
    guard !byteOrderMarks16.contains(where: { bytes.starts(with: $0) }) else { return }
    if bytes.contains(0) || bytes.contains(escape) {
      throw UnreadableField(
        Words(
          "tệp có ký tự điều khiển, không phải văn bản; lưu lại dạng CSV (UTF-8)",
          "the file has control characters and is no text; save it as CSV (UTF-8)"))
    }
  }
}
