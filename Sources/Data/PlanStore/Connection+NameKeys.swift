package import PlanModel
import SQLiteKit
import Values

extension Schema {
  /// The column that holds the key of a name, and the index by which rows are read in its order.
  static let nameKeys = RecordKind.allCases.filter { $0.nameField != nil }.map { kind in
    """
    ALTER TABLE \(kind.rawValue) ADD COLUMN name_key BLOB NOT NULL DEFAULT x'';
    CREATE INDEX \(kind.rawValue)_name_key ON \(kind.rawValue) (name_key);

    """
  }.joined()
}

extension Connection {
  /// The key to be kept beside some values of a record; `nil` when its name is not among them.
  static func nameKey(
    of kind: RecordKind, fields: [String], values: [FieldValue]
  ) -> SQLiteValue? {
    guard let field = kind.nameField, let place = fields.firstIndex(of: field),
      case .text(let name) = values[place]
    else { return nil }
    return .blob(RecordKind.nameKey(name))
  }

  /// Makes the keys of all names anew, inside the transaction of a migration.
  func writeNameKeys() throws {
    for kind in RecordKind.allCases {
      guard let field = kind.nameField else { continue }
      let names = try rows("SELECT rowid, \"\(field)\" FROM \(kind.rawValue)") {
        row throws(SQLiteError) in (rowid: try row.int(0), name: try row.string(1))
      }
      for (rowid, name) in names {
        try run(
          "UPDATE \(kind.rawValue) SET name_key = ?2 WHERE rowid = ?1",
          [SQLiteValue(rowid), .blob(RecordKind.nameKey(name))])
      }
    }
  }

  /// The records of a kind in the order of their names; equal names as they were stored.
  func recordsByName(_ kind: RecordKind) throws -> [RecordID] {
    try rows(NameOrderStatement.text(kind)) { row throws(SQLiteError) in try row.string(0) }
      .compactMap(RecordID.init)
  }
}

extension Connection {
  /// The records of a kind among some contents, in the order of their names.
  func recordsByName(_ kind: RecordKind, in contents: PlanContents) throws -> [RecordID] {
    let ids =
      switch kind {
      case .plan: contents.plans.map(\.id)
      case .target: contents.targets.map(\.id)
      case .task: contents.tasks.map(\.id)
      default: contents.agencies.map(\.id)
      }
    let sql = """
      SELECT id FROM \(kind.rawValue) WHERE id IN (SELECT value FROM json_each(?1))
        ORDER BY name_key, rowid
      """
    return try rows(sql, [.text(Self.list(ids))]) { row throws(SQLiteError) in
      try row.string(0)
    }.compactMap(RecordID.init)
  }
}

/// The statement that reads the order of names, which an index answers without sorting.
package enum NameOrderStatement {
  /// The statement for a kind that has names.
  package static func text(_ kind: RecordKind) -> String {
    "SELECT id FROM \(kind.rawValue) ORDER BY name_key, rowid"
  }
}

extension PlanQuery {
  /// The kind whose names put the answer in order, if any do.
  var kindOfNames: RecordKind? {
    switch self {
    case .targets(let request) where request.order == .name: .target
    case .tasks(let request) where request.order == .name: .task
    case .tasks(let request) where request.order == .agency: .agency
    case .agencies(let request) where request.order == .name: .agency
    default: nil
    }
  }
}
