import PlanModel
import SQLiteKit
import Values

/// Tells which records on pages that nothing leads to are still there.
///
/// What was thrown away long ago must not come back as if it were so today. A record is taken only
/// when its table has a gap where it may stand, no page with old contents can be meant, the index of
/// identities has it where that can be read, and the log says nothing else of it.
struct UnreachedWitness {
  /// What is to be done with a record.
  enum Verdict {
    case take, leave
    /// Nothing proves that it is of today.
    case doubt
  }

  /// Whether no page can be meant that was thrown away.
  let knowsFreePages: Bool
  /// Whether the log could be read whole.
  let isLogWhole: Bool
  /// The identities of records that were found in two forms.
  let doubtful: Set<String>

  /// Judges a record.
  ///
  /// - Parameters:
  ///   - record: The record as it was found.
  ///   - listed: What the index of identities has, but for what was read already.
  ///   - damaged: The damaged store.
  ///   - fresh: The new store, which has the log as far as it can be read.
  /// - Returns: Whether it is to be taken.
  /// - Throws: What reading the new store meets.
  func verdict(
    on record: UnreachedRecord, _ listed: ListedRecords, of damaged: borrowing Connection,
    into fresh: borrowing Connection
  ) throws -> Verdict {
    let isListed = listed.rows[record.id] == record.rowID
    let word = try LogWord(on: record.id, in: fresh)
    if word == .removed { return isListed ? .doubt : .leave }
    let last = try LogWord.lastChange(of: record.id, in: fresh)
    let lastAtAll = try LogWord.lastChange(of: record.id, in: damaged) ?? last
    guard word.agrees(with: record.values), lastAtAll == last, isListed || !listed.isWhole,
      !doubtful.contains(record.id.description)
    else { return .doubt }
    return knowsFreePages || isListed && isLogWhole ? .take : .doubt
  }
}

/// The records of a kind that an index has and that were not read.
struct ListedRecords {
  /// Their rows.
  let rows: [RecordID: Int64]
  /// Whether the index could be read to its end.
  let isWhole: Bool
}

/// A record on a page that nothing leads to.
struct UnreachedRecord {
  /// The record.
  let id: RecordID
  /// Its row in its table.
  let rowID: Int64
  /// The values of its fields.
  let values: [String: FieldValue]

  /// What it is told by: its code, or that of the item it belongs to, and its identity.
  func name(
    _ kind: RecordKind, in store: borrowing Connection
  ) throws(SQLiteError) -> RecordName {
    if case .text(let code) = values["code"] { return RecordName(code: code, id: id.description) }
    for (field, owner, _) in kind.references where owner.fieldNames.contains("code") {
      guard case .text(let owning) = values[field] else { continue }
      let sql = "SELECT code FROM \(owner.rawValue) WHERE id = ?1"
      if case .text(let code) = try store.scalar(sql, [.text(owning)]) {
        return RecordName(code: code, id: id.description)
      }
    }
    return RecordName(id: id.description)
  }
}
