import PlanReports

/// Reads tables as spreadsheets and people write them.
///
/// The cells stand between commas, semicolons or tabs, whichever the first line has most of; cells
/// in quotation marks may hold any of these and line ends.
struct CSVReader {
  /// A row with the number of its first line.
  struct Row: Equatable {
    let line: Int
    let cells: [String]
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1

  /// The rows of a table that say anything.
  ///
  /// - Parameters:
  ///   - text: The table.
  ///   - separator: What stands between cells; `nil` for whichever the first line has most of.
  /// - Returns: The rows; the line of a quotation mark that is never closed.
  static func read(
    _ text: String, separator: UInt8? = nil
  ) -> (rows: [Row], openLine: Int?) {
    var reader = CSVReader(Array(text.utf8), separator: separator)
    var rows: [Row] = []
    while reader.position < reader.bytes.count {
      let start = reader.line
      guard let cells = reader.row() else { return (rows, start) }
      if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(line: start, cells: cells)) }
    }
    return (rows, nil)
  }

  private init(_ bytes: [UInt8], separator: UInt8?) {
    self.bytes = bytes
    self.separator = separator ?? Self.separator(of: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let head = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    let counts = candidates.map { candidate in head.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return candidates[most == 0 ? 2 : counts.firstIndex(of: most) ?? 2]
  }

  /// The cells of a row; `nil` when a quotation mark is never closed.
  private mutating func row() -> [String]? {
    var cells: [String] = []
    while true {
      guard let cell = cell() else { return nil }
      cells.append(cell)
      guard position < bytes.count else { return cells }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      line += 1
      return cells
    }
  }

  private mutating func cell() -> String? {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return quoted() }
    let start = position
    while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A,
      bytes[position] != 0x0D
    {
      position += 1
    }
    return SpreadsheetText.bare(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func quoted() -> String? {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x0A { line += 1 }
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        // What stands between the closing mark and the next separator belongs to the cell too.
        while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A,
          bytes[position] != 0x0D
        {
          text.append(bytes[position])
          position += 1
        }
        return SpreadsheetText.bare(String(decoding: text, as: UTF8.self))
      }
      text.append(byte)
      position += 1
    }
    return nil
  }
}
