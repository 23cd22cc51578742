public import PlanModel
import SQLiteKit
import Values

extension StoreWriter {
  /// The closed periods that a change lies in, whose reports are told without it.
  ///
  /// - Parameter change: A change that was made.
  /// - Returns: The periods, by plan; none for closing and reopening one.
  /// - Throws: What reading meets.
  public func closedPeriods(around change: Change) throws(StoreFailure) -> [ClosedPeriodRow] {
    guard !change.edits.contains(where: { $0.kind == .closedPeriod }) else { return [] }
    return try StoreFailure.telling(path) {
      let closed: [ClosedPeriod] = try connection.records()
      guard !closed.isEmpty else { return [] }
      let plans: [Plan] = try connection.records()
      return try plans.flatMap { plan in
        let own = closed.filter { $0.plan == plan.id }
        let edits = change.edits.filter {
          $0.code.prefix { $0.isLetter || $0.isNumber } == plan.code
        }
        guard !own.isEmpty, !edits.isEmpty else { return [ClosedPeriodRow]() }
        var values: [FieldValue] = []
        for edit in edits { values += try connection.placingValues(of: edit) }
        return own.filter { $0.holds(changeOn: change.author.day, placedBy: values) }
          .map { ClosedPeriodRow(closed: $0, plan: plan.code) }
      }
    }
  }
}

extension Connection {
  /// What places a record that an edit touched in time, as the edit says it and as it is now.
  fileprivate func placingValues(of edit: Edit) throws -> [FieldValue] {
    let fields = ClosedPeriod.placingFields(of: edit.kind)
    guard !fields.isEmpty else { return [] }
    let said = edit.fields.filter { fields.contains($0.field) }.flatMap { [$0.old, $0.new] }
    let columns = Self.columns(fields)
    let sql = "SELECT \(columns) FROM \(edit.kind.rawValue) WHERE id = ?1"
    let kept = try rows(sql, [.text(edit.record.description)]) { row throws(SQLiteError) in
      var values: [FieldValue] = []
      for index in fields.indices {
        values += [FieldValue(try row.value(index))].compactMap(\.self)
      }
      return values
    }
    return said + kept.flatMap(\.self)
  }
}
