import CommandTool
import PlanModel
import Testing
import Values
import VietnameseText

/// Sheets in the encodings that spreadsheets and old programs save.
struct SheetReaderTests {
  /// A sheet with one row, whose capitals with a tone sign no old encoding lacks.
  private static let text: String = {
    let heads = SheetColumn.written.map(\.words.vi)
    let cells = SheetColumn.written.map { column in
      switch column {
      case .code: "BG-V8"
      case .result: "Đã trình Ủy ban nhân dân tỉnh, đang chờ phê duyệt"
      case .difficulty: "thiếu kinh phí, cán bộ kiêm nhiệm"
      case .lock: "v3-kmtpw"
      default: ""
      }
    }
    return heads.joined(separator: ";") + "\r\n" + cells.joined(separator: ";") + "\r\n"
  }()

  private func expectSheet(_ bytes: [UInt8]) throws {
    let sheet = try SheetReader.sheet(of: bytes, named: "a.csv")
    let row = try #require(sheet.rows.first)
    #expect(sheet.rows.count == 1)
    #expect(row.line == 2)
    #expect(row[.code] == "BG-V8")
    #expect(row[.lock] == "v3-kmtpw")
    #expect(fold(row[.result]) == "da trinh uy ban nhan dan tinh, dang cho phe duyet")
    #expect(row[.difficulty] == "thiếu kinh phí, cán bộ kiêm nhiệm")
  }

  @Test func `UTF-8 and UTF-16 are read, with the mark of their bytes`() throws {
    try expectSheet(Array(Self.text.utf8))
    try expectSheet([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
    let units = Array(Self.text.utf16)
    try expectSheet([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    try expectSheet([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
  }

  @Test(arguments: [TextEncoding.tcvn3, .vniWindows])
  func `old encodings are read`(_ encoding: TextEncoding) throws {
    let bytes = Self.letters(of: encoding)
    // TCVN3 has no capitals with tone signs; its fonts have them.
    let text = encoding == .tcvn3 ? Self.text.replacing("Ủy", with: "ủy") : Self.text
    try expectSheet(
      text.flatMap { letter in
        letter == "\r\n" ? [0x0D, 0x0A] : bytes[letter] ?? Array(String(letter).utf8)
      })
  }

  /// The bytes of the letters that are not ASCII, learnt from how the encoding is read.
  private static func letters(of encoding: TextEncoding) -> [Character: [UInt8]] {
    var bytes: [Character: [UInt8]] = [:]
    for second in UInt8(0x80)...0xFF {
      for first in [nil] + Array("aAeEiIoOuUyY".utf8).map(Optional.some) + [0xF4, 0xD4, 0xF6, 0xD6]
      {
        let pair = [first, second].compactMap(\.self)
        let text = LegacyText.decode(pair, as: encoding)
        guard text.count == 1, let letter = text.first, bytes[letter] == nil else { continue }
        bytes[letter] = pair
      }
    }
    return bytes
  }
}
