package import Values

/// What lists need to know of the whole work of one agency, in whatever plans, as it stands on some
/// days.
///
/// As a ``PlanDigest`` it is computed from records and says nothing that they do not say.
package struct AgencyDigest: Equatable, Sendable {
  /// The agency.
  package let agency: RecordID
  /// The days on which it holds: from the one it was made on to the one before anything may differ.
  package let days: ClosedRange<Day>
  /// The work, as bytes.
  package let bytes: [UInt8]

  /// A digest that was made before.
  package init(agency: RecordID, days: ClosedRange<Day>, bytes: [UInt8]) {
    self.agency = agency
    self.days = days
    self.bytes = bytes
  }

  /// The digest of the work of an agency.
  init(_ agency: RecordID, days: ClosedRange<Day>, _ work: AgencyCounts) {
    var writer = DigestWriter()
    work.write(to: &writer)
    self.init(agency: agency, days: days, bytes: writer.bytes)
  }

  /// The work of the agency.
  var work: AgencyCounts {
    var reader = DigestReader(bytes)
    return AgencyCounts(from: &reader)
  }

  /// Whether another digest of the agency tells the same, whatever its days.
  package func saysTheSame(as other: AgencyDigest) -> Bool {
    agency == other.agency && bytes == other.bytes
  }
}

extension AgencyCounts {
  func write(to bytes: inout DigestWriter) {
    bytes.write(isPending ? 1 : 0)
    bytes.write(tally.version)
    let told = tally.numbers.enumerated().filter { $0.element != 0 }
    bytes.write(told.count)
    for (place, number) in told {
      bytes.write(place)
      bytes.write(number)
    }
    bytes.write(plans.count)
    for plan in plans.sorted() { bytes.write(plan) }
  }

  init(from bytes: inout DigestReader) {
    isPending = bytes.number() != 0
    var tally = AgencyTally()
    tally.touch(bytes.number())
    let told = min(max(0, bytes.number()), AgencyTally.count)
    for _ in 0..<told {
      let place = bytes.number()
      tally.add(bytes.number(), at: place)
    }
    self.tally = tally
    var plans: Set<String> = []
    var left = bytes.number()
    while left > 0, !bytes.isAtEnd {
      plans.insert(bytes.text())
      left -= 1
    }
    self.plans = plans
  }
}
