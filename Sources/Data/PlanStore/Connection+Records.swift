import PlanModel
import SQLiteKit
import Values

extension SQLiteValue {
  /// What the store keeps for a value of a field.
  init(_ value: FieldValue) {
    self =
      switch value {
      case .none: .null
      case .whole(let number): .integer(number)
      case .text(let text): .text(text)
      }
  }
}

extension FieldValue {
  /// The value of a field, from what the store keeps; `nil` for what no field can be.
  init?(_ value: SQLiteValue) {
    switch value {
    case .null: self = .none
    case .integer(let number): self = .whole(number)
    case .text(let text): self = .text(text)
    case .real, .blob: return nil
    }
  }
}

/// A stored value that no record can have.
struct DamagedValue: Error, Equatable {
  /// The kind of the record.
  let kind: RecordKind
  /// What stands in the place of its identity.
  let id: String
  /// The column.
  let field: String

  /// Where it stands: table, identity and column.
  var place: String { "\(kind.rawValue) \(id) \(field)" }
}

extension DamagedValue {
  init(_ damage: RecordDamage) {
    self.init(kind: damage.kind, id: damage.id.description, field: damage.field)
  }
}

// MARK: - Whole tables

/// In which order the records of a kind are read, by the name of the column.
enum RecordOrder: String {
  /// As they were stored, and by their identities.
  case stored = "rowid", identity = "id"
}

extension Connection {
  /// Hands over every record of a kind.
  ///
  /// - Parameters:
  ///   - type: The type of the records.
  ///   - order: In which order.
  ///   - body: Gets each record, or what is wrong with it.
  /// - Throws: What reading or the body meets.
  func eachRecord<Record: StoredRecord>(
    _ type: Record.Type, in order: RecordOrder = .stored,
    _ body: (Result<Record, DamagedValue>) throws -> Void
  ) throws {
    let columns = try columns(of: Record.self)
    let sql = "SELECT \(columns) FROM \(Record.kind.rawValue) ORDER BY \(order.rawValue)"
    var statement = try prepare(sql)
    while try statement.step() { try body(Self.record(statement.row)) }
  }

  /// All records of a kind, in the order they were stored.
  func records<Record: StoredRecord>() throws -> [Record] {
    var records: [Record] = []
    try eachRecord(Record.self) { records.append(try $0.get()) }
    return records
  }

  private static func record<Record: StoredRecord>(
    _ row: borrowing Row
  ) throws -> Result<Record, DamagedValue> {
    switch try values(of: Record.self, row) {
    case .success(let values): record(try row.string(0), values)
    case .failure(let damage): .failure(damage)
    }
  }

  /// The values of the fields of a record, which stand after its identity.
  static func values<Record: StoredRecord>(
    of type: Record.Type, _ row: borrowing Row
  ) throws(SQLiteError) -> Result<[FieldValue], DamagedValue> {
    var values: [FieldValue] = []
    values.reserveCapacity(Record.fieldNames.count)
    for (index, name) in Record.fieldNames.enumerated() {
      guard let value = FieldValue(try row.value(index + 1)) else {
        let id = try row.string(0)
        return .failure(DamagedValue(kind: Record.kind, id: id, field: name))
      }
      values.append(value)
    }
    return .success(values)
  }

  /// The record that has an identity and some values.
  static func record<Record: StoredRecord>(
    _ name: String, _ values: [FieldValue]
  ) -> Result<Record, DamagedValue> {
    guard let id = RecordID(name) else {
      return .failure(DamagedValue(kind: Record.kind, id: name, field: "id"))
    }
    do {
      var reader = FieldReader(Record.self, id: id, values: values)
      return .success(try Record(id: id, fields: &reader))
    } catch {
      return .failure(DamagedValue(error))
    }
  }

  /// The identity and the fields of a record, as SQL names them.
  ///
  /// - Parameters:
  ///   - type: The type of the record.
  ///   - defaults: What stands in place of columns that the layout of an older store lacks; where
  ///     nothing is given, they hold nothing.
  /// - Returns: The names between commas.
  /// - Throws: What reading the schema meets.
  func columns<Record: StoredRecord>(
    of type: Record.Type, inPlaceOfMissing defaults: [String: String] = [:]
  ) throws(SQLiteError) -> String {
    let kept = try rows("SELECT name FROM pragma_table_info(?1)", [.text(Record.kind.rawValue)]) {
      row throws(SQLiteError) in try row.string(0)
    }
    return (["id"] + Record.fieldNames)
      .map { kept.contains($0) ? "\"\($0)\"" : defaults[$0] ?? "NULL" }.joined(separator: ", ")
  }

  /// What columns of a table are given in rows that say nothing of them, as SQL writes it.
  func defaults(of table: String) throws(SQLiteError) -> [String: String] {
    let sql = "SELECT name, dflt_value FROM pragma_table_info(?1) WHERE dflt_value IS NOT NULL"
    let told = try rows(sql, [.text(table)]) { row throws(SQLiteError) in
      (try row.string(0), try row.string(1))
    }
    return Dictionary(told) { first, _ in first }
  }

  static func columns(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

// MARK: - One record

extension Connection {
  /// The values of some fields of a record, in the order of the names; `nil` when there is none.
  func values(
    of fields: [String], in kind: RecordKind, _ id: RecordID
  ) throws -> [FieldValue]? {
    let sql = "SELECT \(Self.columns(fields)) FROM \(kind.rawValue) WHERE id = ?1"
    return try first(sql, [.text(id.description)]) { row throws(SQLiteError) in
      var values: [FieldValue] = []
      for column in fields.indices {
        guard let value = FieldValue(try row.value(column)) else {
          throw SQLiteError(code: .mismatch, message: "\(kind.rawValue) \(id) \(fields[column])")
        }
        values.append(value)
      }
      return values
    }
  }

  /// Reads a record as its type, and throws what no record can be.
  func checkRecord<Record: StoredRecord>(_ type: Record.Type, _ id: RecordID) throws {
    guard let values = try values(of: Record.fieldNames, in: Record.kind, id) else { return }
    var reader = FieldReader(type, id: id, values: values)
    _ = try Record(id: id, fields: &reader)
  }

  /// Stores a new record.
  func insert(_ record: some StoredRecord) throws {
    let kind = type(of: record).kind
    let fields = type(of: record).fieldNames
    try insert(into: kind, record.id, fields: fields, values: record.fieldValues)
  }

  /// Stores a new record, field by field.
  ///
  /// - Parameters:
  ///   - kind: The kind of the record.
  ///   - id: Its identity.
  ///   - fields: The names of fields, known to be some.
  ///   - values: Their values; fields not named are empty.
  /// - Throws: The constraint of the schema that is not met.
  func insert(
    into kind: RecordKind, _ id: RecordID, fields: [String], values: [FieldValue]
  ) throws(SQLiteError) {
    let key = Self.nameKey(of: kind, fields: fields, values: values)
    let columns = ["id"] + fields + (key == nil ? [] : ["name_key"])
    let places = (1...columns.count).map { "?\($0)" }.joined(separator: ", ")
    try run(
      "INSERT INTO \(kind.rawValue) (\(Self.columns(columns))) VALUES (\(places))",
      [.text(id.description)] + values.map { SQLiteValue($0) } + (key.map { [$0] } ?? []))
  }
}
