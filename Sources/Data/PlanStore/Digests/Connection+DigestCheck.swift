import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// The plans of which the store keeps a digest that is trusted and wrong on its first or its last
  /// day, each counted anew.
  func wrongDigests() throws -> [Plan] {
    guard try userVersion >= 4, let position = try digestPosition(),
      let touched = try digestsTouched(since: position)
    else { return [] }
    var kept = KeptDigests(try keptDigests().filter { !touched.plans.contains($0.key) })
    for day in kept.boundaryDays {
      try makeDigests(of: kept.subjects(boundedBy: day).sorted(), on: day) {
        kept.hold(against: $0)
      }
    }
    let wrong = kept.wrong
    let plans: [Plan] = try wrong.isEmpty ? [] : records()
    return plans.filter { wrong.contains($0.id) }
  }

  /// The agencies of whose work the store keeps a digest that is trusted and wrong on its first or
  /// its last day, each counted anew.
  func wrongAgencyDigests() throws -> [Agency] {
    guard try userVersion >= 5, let position = try digestPosition(),
      let touched = try digestsTouched(since: position)
    else { return [] }
    var kept = KeptDigests(try keptAgencyDigests().filter { !touched.agencies.contains($0.key) })
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

/// Throws digests away that are wrong.
enum DigestRemoval {
  /// Lets a store forget some digests, if it may be written.
  static func forget(_ wrong: DigestTouch, at path: String) {
    guard !wrong.isEmpty else { return }
    do {
      let store = try Connection(opening: path, mode: .readWrite)
      let transaction = try store.begin(.immediate)
      try store.forgetDigests(of: wrong)
      try transaction.commit()
    } catch {
      // A store that can not be written keeps them; whoever checks it next finds them again.
    }
  }
}
