import Values

/// What lists tell of the work of an agency, as it stands on a day.
struct AgencyCounts: Equatable, Sendable {
  /// What it adds up to.
  let tally: AgencyTally
  /// The codes of the plans in which it is or was given work, or has some.
  let plans: Set<String>
  /// Whether nobody ever gave it work and none has come to it, so that it is only a possible heir.
  let isPending: Bool

  /// How much of it there is in an order of lists; `nil` for orders that go by something else.
  func key(in order: ListOrder) -> [UInt8]? {
    AgencyRow.key(in: order, tally.work, tally.roles)
  }
}

extension AgencyCounts {
  /// What a row tells of the work of its agency.
  init(_ row: AgencyRow) {
    self.init(tally: AgencyTally(row), plans: Set(row.plans), isPending: row.life.isPending)
  }
}
