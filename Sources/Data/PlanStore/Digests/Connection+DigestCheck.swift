import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// The plans, and the agencies of whose work, the store keeps a digest that is trusted and wrong on
  /// its first or its last day, each counted anew.
  func wrongDigests() throws -> (plans: [Plan], agencies: [Agency]) {
    guard let position = try digestPosition(), let touched = try digestsTouched(since: position)
    else { return ([], []) }
    return (try wrongPlans(besides: touched.plans), try wrongAgencies(besides: touched.agencies))
  }

  private func wrongPlans(besides touched: Set<RecordID>) throws -> [Plan] {
    var kept = KeptDigests(try keptDigests().filter { !touched.contains($0.key) })
    for day in kept.boundaryDays {
      try makeDigests(of: kept.subjects(boundedBy: day).sorted(), on: day) {
        kept.hold(against: $0)
      }
    }
    let wrong = kept.wrong
    let plans: [Plan] = try wrong.isEmpty ? [] : records()
    return plans.filter { wrong.contains($0.id) }
  }

  private func wrongAgencies(besides touched: Set<RecordID>) throws -> [Agency] {
    var kept = KeptDigests(try keptAgencyDigests().filter { !touched.contains($0.key) })
    for day in kept.boundaryDays {
      kept.hold(against: try makeAgencyDigests(of: kept.subjects(boundedBy: day), on: day))
    }
    let wrong = kept.wrong
    let agencies: [Agency] = try wrong.isEmpty ? [] : records()
    return agencies.filter { wrong.contains($0.id) }
  }
}

/// Digests that a store keeps, each held against a new one on its first and its last day.
private struct KeptDigests<Digest: DatedDigest> {
  private let digests: [RecordID: Digest]
  /// Of what digests were found wrong.
  private(set) var wrong: Set<RecordID> = []

  init(_ digests: [RecordID: Digest]) {
    self.digests = digests
  }

  /// The first and the last days of all.
  var boundaryDays: Set<Day> {
    Set(digests.values.flatMap { [$0.days.lowerBound, $0.days.upperBound] })
  }

  /// Of what there are digests whose first or last day is a given one.
  func subjects(boundedBy day: Day) -> Set<RecordID> {
    let bounded = digests.filter {
      $0.value.days.lowerBound == day || $0.value.days.upperBound == day
    }
    return Set(bounded.keys)
  }

  /// Notes of what the digest differs from a new one.
  mutating func hold(against fresh: [Digest]) {
    for digest in fresh where digests[digest.subject]?.saysTheSame(as: digest) == false {
      wrong.insert(digest.subject)
    }
  }
}
