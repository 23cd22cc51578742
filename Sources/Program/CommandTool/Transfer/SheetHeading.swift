import PlanModel
import Values
import VietnameseText

/// Reads the line of column names of a sheet.
enum SheetHeading {
  /// The columns, in the order of the file; `nil` for one without a name and without contents.
  ///
  /// - Parameters:
  ///   - cells: The headings.
  ///   - rows: The rows below them.
  ///   - above: How many lines stand above the headings.
  /// - Returns: The columns.
  /// - Throws: `UnreadableField` when one is missing, unknown or there twice, or a row has more
  ///   cells than there are headings.
  static func columns(
    of cells: [String], over rows: ArraySlice<CSVReader.Row>, below above: Int
  ) throws(UnreadableField) -> [SheetColumn?] {
    let columns = cells.map { SheetColumn(heading: $0) }
    if let twice = columns.enumerated().first(where: { place, column in
      column != nil && columns[..<place].contains(column)
    })?.element {
      throw UnreadableField(
        Words("có hai cột «\(twice.words.vi)»", "there are two columns \"\(twice.words.en)\""))
    }
    let strange = zip(cells, columns).enumerated().filter { place, pair in
      pair.1 == nil && hasContents(place, pair.0, rows)
    }.map { shown($0.element.0) }
    let missing = SheetColumn.allCases.filter { $0.isNeeded && !columns.contains($0) }
    if !missing.isEmpty { throw lost(missing, strange) }
    guard strange.isEmpty else { throw added(strange) }
    let wide = rows.first { row in !row.cells.dropFirst(cells.count).allSatisfy(isBlank) }
    if let wide { throw tooWide(wide.line + above) }
    return columns
  }

  private static func hasContents(
    _ place: Int, _ name: String, _ rows: ArraySlice<CSVReader.Row>
  ) -> Bool {
    rows.contains { $0.cells.indices.contains(place) && !isBlank($0.cells[place]) }
      || !isBlank(name)
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  private static func shown(_ cell: String) -> String {
    TextWidth.cut(TextWidth.cleaned(cell), to: 40)
  }

  private static func lost(_ missing: [SheetColumn], _ strange: [String]) -> UnreadableField {
    let vi = missing.map { "«\($0.words.vi)»" }.joined(separator: ", ")
    let en = missing.map { "\"\($0.words.en)\"" }.joined(separator: ", ")
    let named = strange.map { "«\($0)»" }.joined(separator: ", ")
    return UnreadableField(
      strange.isEmpty
        ? Words(
          "thiếu cột \(vi); thêm lại cột như phiếu gửi đi",
          "the column \(en) is missing; put it back as the sheet went out")
        : Words(
          "thiếu cột \(vi), có cột lạ \(named) (đổi tên?); đặt lại tên cột như phiếu gửi đi",
          "the column \(en) is missing and \(named) is unknown (renamed?); name it as the sheet went out"
        ))
  }

  private static func added(_ strange: [String]) -> UnreadableField {
    let named = strange.map { $0.isEmpty ? "(không tên)" : "«\($0)»" }.joined(separator: ", ")
    return UnreadableField(
      Words(
        "phiếu có thêm cột \(named); chuyển nội dung vào cột «Kết quả thực hiện» rồi xóa cột",
        "the sheet has a column more (\(named)); move what it says into \"Result\" and delete it"))
  }

  private static func tooWide(_ line: Int) -> UnreadableField {
    UnreadableField(
      Words(
        "dòng \(line) có nhiều ô hơn số cột (ngoặc kép thừa hoặc thiếu?); mở bằng bảng tính, sửa dòng đó rồi lưu lại",
        "line \(line) has more cells than columns (a quotation mark too many or missing?); mend it in a spreadsheet and save it anew"
      ))
  }
}
