import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// The plans whose digests may no longer be right, as changes touched what they are judged by.
  ///
  /// - Parameter earlier: How far the log reached when the digests were right.
  /// - Returns: `nil` for all: the log does not go on from there, too much was changed, or a day off.
  /// - Throws: What reading meets.
  func plansTouched(since earlier: LogPosition) throws -> Set<RecordID>? {
    guard try logPosition() != earlier else { return [] }
    guard let touch = try touched(since: earlier), !touch.kinds.contains(.holiday) else {
      return nil
    }
    return try plans(reading: try startingPoints(after: earlier.seq))
  }

  /// The records that changes edited, and those these belong or belonged to.
  private func startingPoints(after seq: Int) throws -> [RecordKind: Set<RecordID>] {
    var points: [RecordKind: Set<RecordID>] = [:]
    try query("SELECT DISTINCT kind, record FROM change_edit WHERE seq > ?1", [SQLiteValue(seq)]) {
      row throws(SQLiteError) in
      guard let kind = RecordKind(rawValue: try row.string(0)),
        let id = RecordID(try row.string(1))
      else { return }
      points[kind, default: []].insert(id)
    }
    let owners = SliceLink.belongings + SliceLink.references.filter { $0.target == .plan }
    let sql = """
      SELECT edit.kind, field.field, field.old, field.new
        FROM change_edit AS edit JOIN change_field AS field USING (seq, ordinal)
        WHERE edit.seq > ?1 AND (length(field.old) = 32 OR length(field.new) = 32)
      """
    let named = try rows(sql, [SQLiteValue(seq)]) { row throws(SQLiteError) in
      (
        kind: try row.string(0), field: try row.string(1),
        values: [try row.value(2), try row.value(3)]
      )
    }
    for (kind, field, values) in named {
      for link in owners where link.kind.rawValue == kind && link.field == field {
        for case .text(let text) in values {
          if let id = RecordID(text) { points[link.target, default: []].insert(id) }
        }
      }
    }
    return points
  }

  /// The kinds whose records belong to a plan by themselves.
  private static let kindsOfPlan: Set<RecordKind> = [.section, .target, .task, .closedPeriod]

  /// Through how many records is gone before everything counts as touched.
  private static let mostRecords = 50_000

  /// The plans whose digests read any of some records: the way back along every ``SliceLink``.
  private func plans(reading points: [RecordKind: Set<RecordID>]) throws -> Set<RecordID>? {
    var plans = points[.plan] ?? []
    var (known, open) = (points, points)
    var count = 0
    while let (kind, ids) = open.popFirst() {
      count += ids.count
      guard count <= Self.mostRecords else { return nil }
      if Self.kindsOfPlan.contains(kind) {
        plans.formUnion(try self.ids(of: "plan", in: kind, where: "id", isOneOf: ids))
      }
      for (other, found) in try steps(from: kind, ids) {
        let fresh = found.subtracting(known[other] ?? [])
        guard !fresh.isEmpty else { continue }
        known[other, default: []].formUnion(fresh)
        open[other, default: []].formUnion(fresh)
      }
    }
    return plans
  }

  /// The records from which a part of the store would come to some records.
  private func steps(
    from kind: RecordKind, _ ids: Set<RecordID>
  ) throws -> [(RecordKind, Set<RecordID>)] {
    try SliceLink.belongings.filter { $0.kind == kind }.map { link in
      (link.target, try self.ids(of: link.field, in: kind, where: "id", isOneOf: ids))
    }
      + SliceLink.references.filter { $0.target == kind }.map { link in
        (link.kind, try self.ids(of: "id", in: link.kind, where: link.field, isOneOf: ids))
      }
  }
}
