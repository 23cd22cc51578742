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

  /// The columns that stand round the fields of a record in a table.
  static let idColumn = "id"
  static let demoColumn = "demo"

  /// The records of a kind as CSV, with codes in place of identities where there are any.
  public static func csv(_ kind: RecordKind, _ contents: PlanContents) -> String {
    let (names, columns) = (RecordNames(contents), ExportColumn.all(of: kind))
    let rows = sorted(contents, kind).map { record in
      [RowField(idColumn, .text(record.id.description))]
        + zip(columns, record.fieldValues).map { column, value in
          if case .reference = column.type, case .text(let id) = value {
            return RowField(column.name, .text(names.name(of: id)))
          }
          return RowField(column.name, cell(value, of: column.type))
        } + [RowField(demoColumn, .flag(contents.isDemo))]
    }
    return CSVText.written(names: [idColumn] + kind.fieldNames + [demoColumn], rows: rows)
  }

  private static func sorted(
    _ contents: PlanContents, _ kind: RecordKind
  ) -> [any StoredRecord] {
    contents.records(of: kind).sorted { $0.id < $1.id }
  }

  private static func record(
    of record: any StoredRecord, _ columns: [ExportColumn]
  ) -> [RowField] {
    [RowField("id", .text(record.id.description))]
      + zip(columns, record.fieldValues).map { column, value in
        RowField(column.name, cell(value, of: column.type))
      }
  }

  private static func cell(_ value: FieldValue, of type: FieldType) -> RowValue {
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

/// A field of the records of a kind, with what it holds looked up once.
private struct ExportColumn {
  let name: String
  let type: FieldType

  static func all(of kind: RecordKind) -> [ExportColumn] {
    kind.fieldNames.map { ExportColumn(name: $0, type: kind.fieldType(of: $0)) }
  }
}

/// What people call the records others are tied to.
private struct RecordNames {
  private var byID: [String: String] = [:]

  init(_ contents: PlanContents) {
    for plan in contents.plans { byID[plan.id.description] = plan.code }
    for target in contents.targets { byID[target.id.description] = target.code }
    for task in contents.tasks { byID[task.id.description] = task.code }
    for agency in contents.agencies { byID[agency.id.description] = agency.code }
    for followUp in contents.followUps { byID[followUp.id.description] = followUp.code }
    let namesakes = Dictionary(grouping: contents.indicators) { $0.name }
    for (name, indicators) in namesakes where indicators.count == 1 {
      byID[indicators[0].id.description] = name
    }
    for section in contents.sections { byID[section.id.description] = "#\(section.ordinal)" }
  }

  func name(of id: String) -> String { byID[id] ?? id }
}
