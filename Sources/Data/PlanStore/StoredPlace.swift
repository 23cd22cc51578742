import PlanModel
import SQLiteKit
import Values

/// Where something stands in a store, for a person: the kind of the record, the item it belongs to
/// and the field, as officials call them.
struct StoredPlace: Equatable {
  /// The record, and the field if one is meant.
  let words: Words
  /// What the record is told by.
  let name: RecordName
  private let kind: RecordKind
  private let field: String?

  /// A field of a record, or the record as a whole.
  ///
  /// - Parameters:
  ///   - kind: The kind of the record.
  ///   - id: Its identity, which need not be one.
  ///   - field: The field; `nil` for the whole record.
  ///   - store: Where its code, or that of the item it belongs to, is looked for.
  /// - Throws: What keeps the store from being read, other than damage.
  init(
    _ kind: RecordKind, _ id: String, field: String? = nil, in store: borrowing Connection
  ) throws {
    let (code, isOwn) = try Self.code(of: id, kind, in: store)
    (self.kind, self.field) = (kind, field)
    name = RecordName(code: code, id: id)
    let record = Self.words(of: kind, name, isOwn: isOwn)
    guard let field, field != Self.identity else {
      words =
        field == nil
        ? record : Words("định danh của \(record.vi)", "the identity of the \(record.en)")
      return
    }
    let called = FieldWords.name(of: field, in: kind)
    words = Words(
      "«\(called.vi)» trong \(record.vi)", "\"\(called.en)\" in the \(record.en)")
  }

  /// A record that is told by a name: by its own code, by that of the item it belongs to, or by its
  /// identity.
  static func words(of kind: RecordKind, _ name: RecordName) -> Words {
    words(of: kind, name, isOwn: kind.fieldNames.contains("code"))
  }

  private static func words(of kind: RecordKind, _ name: RecordName, isOwn: Bool) -> Words {
    let (vi, en) = name.code == nil || isOwn ? ("", "") : ("của ", "of ")
    return Words("\(kind.words.vi) \(vi)\(name.full)", "\(kind.words.en) \(en)\(name.full)")
  }

  /// A value of a field as a person reads it; of a record that it refers to, the code.
  static func words(
    of value: FieldValue, _ field: String, in kind: RecordKind, _ store: borrowing Connection
  ) throws -> Words {
    if case .text(let id) = value, case .reference(let other, _) = kind.fieldType(of: field) {
      let name = try StoredPlace(other, id, in: store).name.short
      return Words(name, name)
    }
    return Words(
      FieldWords.text(of: value, field: field, in: kind, language: .vi),
      FieldWords.text(of: value, field: field, in: kind, language: .en))
  }

  /// What it is told together with.
  func group(_ sort: FindingGroup.Sort) -> FindingGroup {
    FindingGroup(sort: sort, kind: kind, field: field)
  }

  /// The code of a record, or that of the item it belongs to, as far as it can be read, and whether
  /// it is its own.
  private static func code(
    of id: String, _ kind: RecordKind, in store: borrowing Connection
  ) throws -> (code: String?, isOwn: Bool) {
    if kind.fieldNames.contains("code") {
      return (try text("SELECT code FROM \(kind.rawValue) WHERE id = ?1", id, in: store), true)
    }
    for (field, owner, _) in kind.references where owner.fieldNames.contains("code") {
      let sql = """
        SELECT owner.code FROM \(kind.rawValue) AS part
          JOIN \(owner.rawValue) AS owner ON owner.id = part."\(field)" WHERE part.id = ?1
        """
      if let code = try text(sql, id, in: store) { return (code, false) }
    }
    return (nil, false)
  }

  /// A text of a store; `nil` where there is none, or it can not be read.
  private static func text(
    _ sql: String, _ id: String, in store: borrowing Connection
  ) throws -> String? {
    do {
      guard case .text(let text) = try store.scalar(sql, [.text(id)]), !text.isEmpty else {
        return nil
      }
      return text
    } catch {
      guard error.isDamage else { throw error }
      return nil
    }
  }

  private static let identity = "id"
}

extension RecordKind {
  /// What a table is called by officials, whether or not it is one of records.
  static func words(ofTable table: String) -> Words {
    if let kind = RecordKind(rawValue: table) { return kind.words }
    return table.hasPrefix("change")
      ? Words("nhật ký cập nhật", "log of changes") : Words(table, table)
  }
}
