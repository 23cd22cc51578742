package import Values

/// A digest that tells on some days what the records it is made of would.
package protocol DatedDigest: Sendable {
  /// The plan or the agency it is of.
  var subject: RecordID { get }
  /// The days on which it holds: from the one it was made on to the one before anything may differ.
  var days: ClosedRange<Day> { get }
  /// Whether another digest of the same subject tells the same, whatever its days.
  func saysTheSame(as other: Self) -> Bool
}

extension PlanDigest: DatedDigest {
  package var subject: RecordID { plan }
}

extension AgencyDigest: DatedDigest {
  package var subject: RecordID { agency }
}
