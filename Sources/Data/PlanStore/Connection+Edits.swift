import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// Applies edits inside a transaction, each only if its old values still hold.
  ///
  /// - Parameter edits: What is to be done, in order.
  /// - Throws: ``StoreFailure/conflict(_:)`` with every field that has another value by now; the
  ///   transaction is then to be undone.
  func apply(_ edits: [Edit]) throws {
    var conflicts: [FieldConflict] = []
    for edit in edits {
      guard edit.hasKnownFields else { throw edit.refusal("a field its kind does not have") }
      let found = try self.conflicts(of: edit)
      if found.isEmpty { conflicts += try write(edit) }
      conflicts += found
    }
    for edit in edits { conflicts += try successorsLeft(by: edit) }
    guard conflicts.isEmpty else { throw StoreFailure.conflict(conflicts) }
  }

  /// A removed plan that others still name as their successor: the one link the store looks at
  /// only when a change is saved, since plans may name each other either way round.
  private func successorsLeft(by edit: Edit) throws -> [FieldConflict] {
    guard edit.action == .remove, edit.kind == .plan else { return [] }
    let sql = "SELECT 1 FROM plan WHERE successor = ?1 LIMIT 1"
    guard try scalar(sql, [.text(edit.record.description)]) != .null else { return [] }
    return edit.fields.map { edit.conflict($0, found: $0.old) }
  }

  /// The fields of an edit that do not have the values it expects.
  func conflicts(of edit: Edit) throws -> [FieldConflict] {
    let names = edit.fields.map(\.field)
    let found = try values(of: names, in: edit.kind, edit.record)
    switch (edit.action, found) {
    case (.insert, nil): return []
    case (.insert, let found?):
      return zip(edit.fields, found).map { edit.conflict($0, found: $1) }
    case (.set, nil), (.remove, nil): return edit.fields.map { edit.conflict($0, found: .none) }
    case (.set, let found?), (.remove, let found?):
      return zip(edit.fields, found).filter { $0.old != $1 }.map {
        edit.conflict($0, found: $1)
      }
    }
  }

  /// Writes an edit whose old values hold.
  ///
  /// - Returns: What in other records stands against it.
  private func write(_ edit: Edit) throws -> [FieldConflict] {
    do {
      try writeUnchecked(edit)
    } catch {
      switch error.code {
      case .constraintUnique, .constraintPrimaryKey: return try rivals(of: edit)
      case .constraintForeignKey: return try loosenedLinks(of: edit)
      case .constraint: throw edit.refusal(error.message)
      default: throw error
      }
    }
    do {
      try checkRecord(edit.kind.type, edit.record)
    } catch let damage as RecordDamage {
      throw edit.refusal("\(damage.field) can not have this value")
    }
    return []
  }

  private func writeUnchecked(_ edit: Edit) throws(SQLiteError) {
    let id = SQLiteValue.text(edit.record.description)
    switch edit.action {
    case .insert:
      try insert(
        into: edit.kind, edit.record, fields: edit.fields.map(\.field),
        values: edit.fields.map(\.new))
    case .set:
      let (names, values) = (edit.fields.map(\.field), edit.fields.map(\.new))
      let key = Self.nameKey(of: edit.kind, fields: names, values: values)
      let columns = names + (key == nil ? [] : ["name_key"])
      let settings = columns.enumerated().map { "\"\($1)\" = ?\($0 + 2)" }
      try run(
        "UPDATE \(edit.kind.rawValue) SET \(settings.joined(separator: ", ")) WHERE id = ?1",
        [id] + values.map { SQLiteValue($0) } + (key.map { [$0] } ?? []))
    case .remove: try run("DELETE FROM \(edit.kind.rawValue) WHERE id = ?1", [id])
    }
  }
}

// MARK: - What other records forbid

extension Connection {
  /// What a record that already has the unique fields of an edit holds in place of its values.
  private func rivals(of edit: Edit) throws -> [FieldConflict] {
    let unique = edit.kind.uniqueFields
    var wanted = try values(of: unique, in: edit.kind, edit.record) ?? unique.map { _ in .none }
    for field in edit.fields {
      if let place = unique.firstIndex(of: field.field) { wanted[place] = field.new }
    }
    let tests = unique.enumerated().map { "\"\($1)\" IS ?\($0 + 1)" }
    let sql =
      "SELECT id FROM \(edit.kind.rawValue) WHERE \(tests.joined(separator: " AND "))"
    guard case .text(let text) = try scalar(sql, wanted.map { SQLiteValue($0) }),
      let rival = RecordID(text),
      let found = try values(of: edit.fields.map(\.field), in: edit.kind, rival)
    else { throw edit.refusal("another record has the same key") }
    let pairs = Array(zip(edit.fields, found))
    let different = pairs.filter { $0.new != $1 }
    // What only one of the two said anything of is nothing they differ on.
    let saidByBoth = different.filter { $0.new != .none && $1 != .none }
    let told = [saidByBoth, different, pairs].first { !$0.isEmpty } ?? []
    return told.map { edit.conflict($0, found: $1) }
  }

  /// The links of an edit that lead nowhere, or that it is itself still linked from elsewhere.
  private func loosenedLinks(of edit: Edit) throws -> [FieldConflict] {
    var broken: [FieldConflict] = []
    for (field, table) in try links(from: edit.kind) {
      guard let change = edit.fields.first(where: { $0.field == field }), change.new != .none,
        try scalar("SELECT id FROM \(table) WHERE id = ?1", [SQLiteValue(change.new)]) == .null
      else { continue }
      broken.append(
        FieldConflict(
          kind: edit.kind, code: edit.code, field: field, expected: change.new, found: .none,
          wanted: change.new))
    }
    guard broken.isEmpty else { return broken }
    return edit.fields.map { edit.conflict($0, found: $0.old) }
  }

  private func links(from kind: RecordKind) throws -> [(field: String, table: String)] {
    try rows("PRAGMA foreign_key_list(\(kind.rawValue))") { row throws(SQLiteError) in
      (field: try row.string(3), table: try row.string(2))
    }
  }
}

extension Edit {
  /// Whether every field is one the kind has, and there is any.
  fileprivate var hasKnownFields: Bool {
    let known = kind.fieldNames
    return !fields.isEmpty && fields.allSatisfy { known.contains($0.field) }
  }

  fileprivate func conflict(_ change: FieldChange, found: FieldValue) -> FieldConflict {
    FieldConflict(
      kind: kind, code: code, field: change.field, expected: change.old, found: found,
      wanted: change.new)
  }

  /// The failure of an edit that no store could apply.
  fileprivate func refusal(_ reason: String) -> StoreFailure {
    .inputOutput(path: "\(kind.rawValue) \(code)", detail: reason)
  }
}
