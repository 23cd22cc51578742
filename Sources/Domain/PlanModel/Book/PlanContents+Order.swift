import Values

extension PlanContents {
  /// Puts the records in the order of the documents, whatever order they were stored in.
  ///
  /// Plans and agencies stand in the order they were made; sections, targets and tasks by plan and
  /// by their place in it; all others in the order they were made.
  public mutating func putInOrder() {
    Self.order(&plans) { $0.id < $1.id }
    let places = Dictionary(plans.enumerated().map { ($1.id, $0) }) { first, _ in first }
    Self.order(&sections) {
      Self.isBefore(places, ($0.plan, $0.ordinal, $0.id), ($1.plan, $1.ordinal, $1.id))
    }
    Self.order(&targets) {
      Self.isBefore(places, ($0.plan, $0.ordinal, $0.id), ($1.plan, $1.ordinal, $1.id))
    }
    Self.order(&tasks) {
      Self.isBefore(places, ($0.plan, $0.ordinal, $0.id), ($1.plan, $1.ordinal, $1.id))
    }
    Self.order(&indicators) { $0.id < $1.id }
    Self.order(&agencies) { $0.id < $1.id }
    Self.order(&memberships) { $0.id < $1.id }
    Self.order(&assignments) { $0.id < $1.id }
    Self.order(&obligations) { $0.id < $1.id }
    Self.order(&observations) { $0.id < $1.id }
    Self.order(&successions) { $0.id < $1.id }
    Self.order(&extensions) { $0.id < $1.id }
    Self.order(&ratings) { $0.id < $1.id }
    Self.order(&progressReports) { $0.id < $1.id }
    Self.order(&followUps) { $0.id < $1.id }
    Self.order(&followUpItems) { $0.id < $1.id }
    Self.order(&recommendations) { $0.id < $1.id }
    Self.order(&closedPeriods) { $0.id < $1.id }
    Self.order(&holidays) { $0.exception.day < $1.exception.day }
  }

  /// Orders records that are not in order already, which they nearly always are.
  private static func order<Record>(
    _ records: inout [Record], _ isBefore: (Record, Record) -> Bool
  ) {
    let isOutOfOrder = records.indices.dropFirst().contains {
      isBefore(records[$0], records[$0 - 1])
    }
    if isOutOfOrder { records.sort(by: isBefore) }
  }

  private static func isBefore(
    _ places: [RecordID: Int], _ first: (plan: RecordID, ordinal: Int, id: RecordID),
    _ second: (plan: RecordID, ordinal: Int, id: RecordID)
  ) -> Bool {
    guard first.plan != second.plan else {
      return (first.ordinal, first.id) < (second.ordinal, second.id)
    }
    return (places[first.plan] ?? .max, first.plan) < (places[second.plan] ?? .max, second.plan)
  }
}
