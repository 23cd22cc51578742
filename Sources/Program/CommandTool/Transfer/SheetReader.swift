public import PlanModel
import Values
import VietnameseText

/// Reads the sheets that agencies send back, in whatever form a spreadsheet left them.
public enum SheetReader {
  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, in whatever encoding.
  ///   - name: What to call the sheet.
  /// - Returns: Its rows, cell by cell.
  /// - Throws: `UnreadableField` when it is no sheet that can be looked at row by row.
  public static func sheet(
    of bytes: [UInt8], named name: String
  ) throws(UnreadableField) -> ReturnedSheet {
    try SheetBytes.check(bytes)
    let text = LegacyText.decode(bytes).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let head = heading(in: lines) else { throw withoutHeading(text) }
    let (rows, openLine) = CSVReader.read(
      lines[head.index...].joined(separator: "\n"), separator: head.separator)
    if let openLine {
      let line = openLine + head.index
      throw UnreadableField(
        Words(
          "ngoặc kép mở ở dòng \(line) không đóng; mở lại bằng bảng tính rồi lưu lại",
          "a quotation mark opened on line \(line) is never closed; save it anew from a spreadsheet"
        ))
    }
    let columns = try SheetHeading.columns(
      of: rows.first?.cells ?? [], over: rows.dropFirst(), below: head.index)
    let returned = rows.dropFirst().map { row in
      ReturnedSheet.Row(
        line: row.line + head.index, cells: cells(of: row.cells, in: columns))
    }
    guard !returned.isEmpty else {
      throw UnreadableField(
        Words("phiếu chỉ có dòng tên cột", "the sheet has only the names of its columns"))
    }
    return ReturnedSheet(name: name, rows: returned)
  }

  private static func cells(
    of cells: [String], in columns: [SheetColumn?]
  ) -> [SheetColumn: String] {
    var named: [SheetColumn: String] = [:]
    for (column, cell) in zip(columns, cells) {
      if let column { named[column] = cell }
    }
    return named
  }

  // MARK: - The headings

  /// How many headings a line must have to be that of the headings.
  private static let fewestHeadings = 4
  /// In how many lines from the top the headings are looked for.
  private static let mostLinesAbove = 40

  /// The line of the headings and what separates its cells.
  private static func heading(
    in lines: [Substring]
  ) -> (index: Int, separator: UInt8)? {
    for (index, line) in lines.prefix(mostLinesAbove).enumerated() where line.utf8.count < 4_000 {
      for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
        let (rows, _) = CSVReader.read(String(line), separator: separator)
        let named = (rows.first?.cells ?? []).count { SheetColumn(heading: $0) != nil }
        if named >= fewestHeadings { return (index, separator) }
      }
    }
    return nil
  }

  private static func withoutHeading(_ text: String) -> UnreadableField {
    let start = text.prefix(2_000)
    guard !start.contains("\u{FFFD}"), !start.contains("?n") else {
      return UnreadableField(
        Words(
          "chữ trong tệp đã mất dấu khi lưu; mở phiếu gốc, lưu lại dạng «CSV UTF-8»",
          "the letters of the file were lost when it was saved; save the sheet anew as CSV UTF-8"))
    }
    return UnreadableField(
      Words(
        "không thấy dòng tên cột của phiếu; đây không phải phiếu do «dondoc sheet» xuất",
        "there is no line of column names; this is no sheet written by `dondoc sheet`"))
  }
}
