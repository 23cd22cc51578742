public import PlanModel
import Values

/// Writes everything a store holds, the log left out, so that the same contents are the same bytes.
public enum StoreExport {
  /// The word by which an export is known, and its layout.
  static let format = "dondoc"
  static let layout = 3
  /// The layouts that can be read: the second one only lacks what the third has more.
  static let readableLayouts = [2, 3]

  /// Writes a store as JSON: a list of records for each kind, in the order of their identities.
  ///
  /// - Parameters:
  ///   - source: The records, of which one is held at a time.
  ///   - output: What takes the text.
  /// - Throws: What reading the records meets.
  public static func write(
    _ source: some RecordSource, to output: inout some TextOutputStream
  ) throws {
    let head = [
      RowField("format", .text(format)), RowField("layout", .whole(layout)),
      RowField("demo", .flag(source.isDemo)),
    ]
    let lists = try RecordKind.allCases.map { kind in
      let columns = ExportColumn.all(of: kind)
      return JSONText.RecordList(name: kind.rawValue, count: try source.count(of: kind)) { take in
        try source.each(kind) { take(record(of: $0, columns)) }
      }
    }
    try JSONText.write(head, lists: lists, to: &output)
  }

  private static func record(
    of record: any StoredRecord, _ columns: [ExportColumn]
  ) -> [RowField] {
    [RowField("id", .text(record.id.description))]
      + zip(columns, record.fieldValues).map { column, value in
        RowField(column.name, column.cell(value))
      }
  }
}

/// A field of the records of a kind, with what it holds looked up once.
struct ExportColumn {
  let name: String
  let type: FieldType

  /// The fields of a kind, in their order.
  static func all(of kind: RecordKind) -> [ExportColumn] {
    kind.fieldNames.map { ExportColumn(name: $0, type: kind.fieldType(of: $0)) }
  }

  /// A value of the field, as programs are given it.
  func cell(_ value: FieldValue) -> RowValue {
    switch (value, type) {
    case (.none, _): .none
    case (.whole(let number), .flag): .flag(number != 0)
    case (.whole(let number), _): .whole(Int(number))
    case (.text(let text), .list):
      .list(text.split(separator: "\n").map { .text(String($0)) })
    case (.text(let text), .number): Decimal(text).map { .number($0) } ?? .text(text)
    case (.text(let text), _): .text(text)
    }
  }
}
