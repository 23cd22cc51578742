public import PlanModel
import Values

/// Writes what a store holds as CSV, a table for each kind of records, with codes in place of
/// identities where there are any.
///
/// The same contents are the same bytes. One record is held at a time, and of those that others are
/// tied to what people call them.
public struct TableExport<Source: RecordSource> {
  private let source: Source
  private let names: RecordNames

  /// Reads what people call the records that some tables name.
  ///
  /// - Parameters:
  ///   - kinds: The kinds of records that are to be written.
  ///   - source: The records.
  /// - Throws: What reading the records meets.
  public init(of kinds: [RecordKind], from source: Source) throws {
    self.source = source
    let named = Set(kinds.flatMap { kind in kind.references.map(\.kind) })
    names = try RecordNames(of: RecordKind.allCases.filter(named.contains), in: source)
  }

  /// Writes the table of a kind, in the order of the identities.
  ///
  /// - Parameters:
  ///   - kind: The kind, one of those it was made for.
  ///   - output: What takes the text.
  /// - Throws: What reading the records meets.
  public func write(_ kind: RecordKind, to output: inout some TextOutputStream) throws {
    let columns = ExportColumn.all(of: kind)
    output.write(CSVText.head(names: [TableColumn.id] + kind.fieldNames + [TableColumn.demo]))
    try source.each(kind) { record in
      output.write(
        CSVText.line(
          [RowField(TableColumn.id, .text(record.id.description))]
            + zip(columns, record.fieldValues).map { column, value in
              RowField(column.name, cell(value, column))
            } + [RowField(TableColumn.demo, .flag(source.isDemo))]))
    }
  }

  private func cell(_ value: FieldValue, _ column: ExportColumn) -> RowValue {
    guard case .reference = column.type, case .text(let id) = value else {
      return column.cell(value)
    }
    return .text(RecordID(id).flatMap { names[$0] } ?? id)
  }
}

/// The columns that stand round the fields of a record in a table.
enum TableColumn {
  static let id = "id"
  static let demo = "demo"
}

/// What people call records.
private struct RecordNames {
  private var byID: [RecordID: String] = [:]

  /// The names of all records of some kinds.
  init(of kinds: [RecordKind], in source: some RecordSource) throws {
    for kind in kinds {
      if kind == .indicator {
        try learnIndicators(in: source)
      } else {
        try source.each(kind) { byID[$0.id] = Self.name(of: $0) }
      }
    }
  }

  subscript(id: RecordID) -> String? { byID[id] }

  /// The names of indicators, where no other has the same.
  private mutating func learnIndicators(in source: some RecordSource) throws {
    var firstOfName: [String: RecordID] = [:]
    try source.each(.indicator) { record in
      guard let name = Self.name(of: record) else { return }
      if let namesake = firstOfName[name] {
        byID[namesake] = nil
      } else {
        firstOfName[name] = record.id
        byID[record.id] = name
      }
    }
  }

  private static func name(of record: any StoredRecord) -> String? {
    switch record {
    case let plan as Plan: plan.code
    case let target as Target: target.code
    case let task as PlanTask: task.code
    case let agency as Agency: agency.code
    case let followUp as FollowUp: followUp.code
    case let indicator as Indicator: indicator.name
    case let section as PlanSection: "#\(section.ordinal)"
    default: nil
    }
  }
}
