public import PlanModel
import Values
import VietnameseText

/// What a file holds for a store.
public struct ImportFile: Equatable, Sendable {
  /// A row for each record or line.
  public var rows: [ImportRow]
  /// Whether its figures and states are made up.
  public var isDemo: Bool
}

/// Reads files to be imported: dondoc's own exports, and tables of figures, tasks and agencies.
public enum ImportReader {
  /// The most bytes of a file.
  public static let limit = 32 << 20

  /// Reads a file.
  ///
  /// - Parameter bytes: The bytes of the file, in whatever encoding.
  /// - Returns: A row for each record or line, and whether its figures are made up.
  /// - Throws: `UnreadableField` when the file as a whole is none that can be imported.
  public static func file(_ bytes: [UInt8]) throws(UnreadableField) -> ImportFile {
    guard bytes.count <= limit else { throw tooLarge }
    let start = bytes.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }.first
    guard let start else {
      throw UnreadableField(Words("tệp trống", "the file is empty"))
    }
    if start == UInt8(ascii: "{") || start == UInt8(ascii: "[") { return try json(bytes) }
    let table = try TableReader.table(of: try text(of: bytes))
    return ImportFile(rows: try requiringRows(table.rows), isDemo: table.isDemo)
  }

  /// Reads the tables of a folder that `export --csv` wrote.
  ///
  /// - Parameter tables: The name and the bytes of each table, in the order of their kinds.
  /// - Returns: A row for each line, and whether the figures are made up.
  /// - Throws: `UnreadableField` when there is none, or one as a whole can not be read.
  public static func folder(
    _ tables: [(name: String, bytes: [UInt8])]
  ) throws(UnreadableField) -> ImportFile {
    var file = ImportFile(rows: [], isDemo: false)
    for (name, bytes) in tables {
      do throws(UnreadableField) {
        let table = try TableReader.table(of: try text(of: bytes), file: name)
        file.rows += table.rows
        file.isDemo = file.isDemo || table.isDemo
      } catch {
        throw UnreadableField(
          Words("\(name): \(error.words.vi)", "\(name): \(error.words.en)"))
      }
    }
    return ImportFile(rows: try requiringRows(file.rows), isDemo: file.isDemo)
  }

  private static func requiringRows(_ rows: [ImportRow]) throws(UnreadableField) -> [ImportRow] {
    guard rows.isEmpty else { return rows }
    throw UnreadableField(
      Words("bảng chỉ có dòng tên cột", "the table has only the names of its columns"))
  }

  /// The text of a table in whatever encoding.
  private static func text(of bytes: [UInt8]) throws(UnreadableField) -> String {
    guard bytes.count <= limit else { throw tooLarge }
    // Excel's own text files are UTF-16 and have a mark; any other zero is none of a text.
    let isWide = [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2)))
    guard isWide || !bytes.contains(0) else {
      throw UnreadableField(
        Words(
          "đây không phải tệp văn bản; lưu thành CSV hoặc JSON (UTF-8)",
          "this is no text file; save it as CSV or JSON (UTF-8)"))
    }
    return LegacyText.decode(bytes).text
  }

  private static let tooLarge = UnreadableField(
    Words("tệp lớn hơn 32 MB; chia thành nhiều tệp", "the file is larger than 32 MB; split it"))

  // MARK: - JSON

  private static func json(_ bytes: [UInt8]) throws(UnreadableField) -> ImportFile {
    let value: JSONReader.Value
    do throws(JSONReader.Fault) {
      value = try JSONReader.read(bytes)
    } catch {
      throw UnreadableField(
        Words(
          "JSON hỏng ở dòng \(error.line): \(error.words.vi)",
          "broken JSON on line \(error.line): \(error.words.en)"))
    }
    guard case .record(let fields) = value,
      fields.contains(where: { $0.name == "format" && $0.value == .text(StoreExport.format) })
    else {
      throw UnreadableField(
        Words(
          "không phải tệp do «dondoc export» ghi ra", "this was not written by `dondoc export`"))
    }
    let layout = fields.first { $0.name == "layout" }?.value
    guard StoreExport.readableLayouts.contains(where: { layout == .number(String($0)) }) else {
      throw UnreadableField(
        Words(
          "tệp do phiên bản dondoc khác ghi ra; cập nhật dondoc, rồi xuất lại",
          "another version of dondoc wrote this; update dondoc and export again"))
    }
    let isDemo = fields.contains { $0.name == "demo" && $0.value == .flag(true) }
    return ImportFile(rows: rows(of: fields), isDemo: isDemo)
  }

  private static func rows(of fields: [JSONReader.Field]) -> [ImportRow] {
    fields.flatMap { field -> [ImportRow] in
      guard !["format", "layout", "demo"].contains(field.name) else { return [] }
      guard let kind = RecordKind(rawValue: field.name), case .list(let records) = field.value
      else {
        let shown = TextWidth.cut(TextWidth.cleaned(field.name), to: 40)
        return [
          ImportRow(
            line: field.line,
            .unreadable(
              Words("không có loại mục «\(shown)»", "there is no sort of item \"\(shown)\"")))
        ]
      }
      return records.map { row(kind, $0, line: field.line) }
    }
  }

  private static func row(
    _ kind: RecordKind, _ value: JSONReader.Value, line: Int
  ) -> ImportRow {
    guard case .record(let fields) = value else {
      return ImportRow(
        line: line, .unreadable(Words("mục này phải nằm trong { }", "this must be a record in { }"))
      )
    }
    let line = fields.first { $0.name == JSONReader.lineName }?.line ?? line
    var values: [String: FieldValue] = [:]
    var id: RecordID?
    for field in fields where field.name != JSONReader.lineName {
      if field.name == "id", case .text(let text) = field.value {
        id = RecordID(text)
        continue
      }
      guard kind.fieldNames.contains(field.name),
        let value = fieldValue(field.value, kind.fieldType(of: field.name))
      else {
        let shown = TextWidth.cut(TextWidth.cleaned(field.name), to: 40)
        return ImportRow(
          line: line,
          .unreadable(
            Words(
              "ô «\(shown)» không có hoặc không đúng kiểu",
              "the field \"\(shown)\" is unknown or of another sort")))
      }
      values[field.name] = value
    }
    guard let id else {
      return ImportRow(
        line: line,
        .unreadable(Words("thiếu «id» gồm 32 chữ số hex", "an `id` of 32 hex digits is missing")))
    }
    return ImportRow(line: line, .record(kind, id, values))
  }

  /// The whole numbers a field may have: years, places in a list, numbers of changes.
  private static let wholes = 0...999_999_999

  private static func fieldValue(_ value: JSONReader.Value, _ type: FieldType) -> FieldValue? {
    switch (value, type) {
    case (.null, _): return FieldValue.none
    case (.flag(let flag), .flag): return FieldValue(flag)
    case (.number(let text), .whole):
      return Int(text).flatMap { wholes.contains($0) ? FieldValue($0) : nil }
    case (.number(let text), .number): return Decimal(text).map { FieldValue($0) }
    case (.list(let values), .list):
      var lines: [String] = []
      for case .text(let text) in values { lines.append(TextWidth.cleaned(text)) }
      return lines.count == values.count ? .text(lines.joined(separator: "\n")) : nil
    case (.text, .flag), (.text, .whole), (.text, .number), (.text, .list): return nil
    case (.text(let text), _): return .text(TextWidth.cleaned(text))
    default: return nil
    }
  }
}
