import PlanModel
import SQLiteKit
import Values

/// Whose digests may no longer be right.
struct DigestTouch {
  var plans: Set<RecordID> = [], agencies: Set<RecordID> = []

  var isEmpty: Bool { plans.isEmpty && agencies.isEmpty }

  mutating func formUnion(_ other: DigestTouch) {
    plans.formUnion(other.plans)
    agencies.formUnion(other.agencies)
  }
}

/// An identity that a change put in a field or took out of it.
private struct NamedIdentity {
  let kind: String, field: String
  let id: RecordID

  /// Whether the field is that of a link.
  func stands(in link: SliceLink) -> Bool { link.kind.rawValue == kind && link.field == field }
}

extension Connection {
  /// Whose digests may no longer be right, as changes touched what they are judged by.
  ///
  /// - Parameter earlier: How far the log reached when the digests were right.
  /// - Returns: `nil` for all: the log does not go on from there, too much was changed, or a day off.
  /// - Throws: What reading meets.
  func digestsTouched(since earlier: LogPosition) throws -> DigestTouch? {
    guard try logPosition() != earlier else { return DigestTouch() }
    guard let touch = try touched(since: earlier), !touch.kinds.contains(.holiday) else {
      return nil
    }
    let named = try identitiesNamed(after: earlier.seq)
    let points = try startingPoints(after: earlier.seq, naming: named)
    guard let readers = try records(reading: points) else { return nil }
    return DigestTouch(
      plans: try plans(of: readers),
      agencies: try agencies(of: readers).union(try agencies(among: named)))
  }

  /// The records that changes edited, and those these belong or belonged to.
  private func startingPoints(
    after seq: Int, naming named: [NamedIdentity]
  ) throws -> [RecordKind: Set<RecordID>] {
    var points: [RecordKind: Set<RecordID>] = [:]
    try query("SELECT DISTINCT kind, record FROM change_edit WHERE seq > ?1", [SQLiteValue(seq)]) {
      row throws(SQLiteError) in
      guard let kind = RecordKind(rawValue: try row.string(0)),
        let id = RecordID(try row.string(1))
      else { return }
      points[kind, default: []].insert(id)
    }
    let owners = SliceLink.belongings + SliceLink.references.filter { $0.target == .plan }
    for name in named {
      for link in owners where name.stands(in: link) {
        points[link.target, default: []].insert(name.id)
      }
    }
    return points
  }

  /// The identities that changes put in a field or took out of it.
  private func identitiesNamed(after seq: Int) throws -> [NamedIdentity] {
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
    return named.flatMap { kind, field, values in
      values.compactMap { value in
        guard case .text(let text) = value, let id = RecordID(text) else { return nil }
        return NamedIdentity(kind: kind, field: field, id: id)
      }
    }
  }

  /// The kinds whose records belong to a plan by themselves.
  private static let kindsOfPlan: Set<RecordKind> = [.section, .target, .task, .closedPeriod]

  /// Through how many records is gone before everything counts as touched.
  private static let mostRecords = 50_000

  /// The plans that some records belong to.
  private func plans(of records: [RecordKind: Set<RecordID>]) throws -> Set<RecordID> {
    var plans = records[.plan] ?? []
    for (kind, ids) in records where Self.kindsOfPlan.contains(kind) {
      plans.formUnion(try self.ids(of: "plan", in: kind, where: "id", isOneOf: ids))
    }
    return plans
  }

  /// The agencies whose work some records are, or who may take it over.
  private func agencies(of records: [RecordKind: Set<RecordID>]) throws -> Set<RecordID> {
    let tasks = records[.task] ?? []
    let holders = try ids(of: "agency", in: .assignment, where: "task", isOneOf: tasks)
      .union(try ids(of: "member", in: .obligation, where: "task", isOneOf: tasks))
    return try workers(among: holders.union(records[.agency] ?? []))
  }

  /// The agencies that changes named, or named until then, and who may take work over from them.
  private func agencies(among named: [NamedIdentity]) throws -> Set<RecordID> {
    let links = SliceLink.references.filter { $0.target == .agency }
    let agencies = named.filter { links.contains(where: $0.stands) }
    return try workers(among: Set(agencies.map(\.id)))
  }

  /// The records that read any of some records: the way back along every ``SliceLink``; `nil` for
  /// too many.
  private func records(
    reading points: [RecordKind: Set<RecordID>]
  ) throws -> [RecordKind: Set<RecordID>]? {
    var (known, open) = (points, points)
    var count = 0
    while let (kind, ids) = open.popFirst() {
      count += ids.count
      guard count <= Self.mostRecords else { return nil }
      for (other, found) in try steps(from: kind, ids) {
        let fresh = found.subtracting(known[other] ?? [])
        guard !fresh.isEmpty else { continue }
        known[other, default: []].formUnion(fresh)
        open[other, default: []].formUnion(fresh)
      }
    }
    return known
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
