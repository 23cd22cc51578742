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
    let kept = try keptDigests().filter { !touched.plans.contains($0.key) }
    var wrong: Set<RecordID> = []
    let days = kept.values.flatMap { [$0.days.lowerBound, $0.days.upperBound] }
    for day in Set(days) {
      let plans = kept.values.filter {
        $0.days.lowerBound == day || $0.days.upperBound == day
      }.map(\.plan)
      try makeDigests(of: plans.sorted(), on: day) { fresh in
        for digest in fresh where kept[digest.plan]?.saysTheSame(as: digest) == false {
          wrong.insert(digest.plan)
        }
      }
    }
    let plans: [Plan] = try wrong.isEmpty ? [] : records()
    return plans.filter { wrong.contains($0.id) }
  }
}

extension Connection {
  /// The agencies of whose work the store keeps a digest that is trusted and wrong on its first or
  /// its last day, each counted anew.
  func wrongAgencyDigests() throws -> [Agency] {
    guard try userVersion >= 5, let position = try digestPosition(),
      let touched = try digestsTouched(since: position)
    else { return [] }
    let kept = try keptAgencyDigests().filter { !touched.agencies.contains($0.key) }
    var wrong: Set<RecordID> = []
    let days = kept.values.flatMap { [$0.days.lowerBound, $0.days.upperBound] }
    for day in Set(days) {
      let agencies = kept.values.filter {
        $0.days.lowerBound == day || $0.days.upperBound == day
      }.map(\.agency)
      for digest in try makeAgencyDigests(of: Set(agencies), on: day)
      where kept[digest.agency]?.saysTheSame(as: digest) == false {
        wrong.insert(digest.agency)
      }
    }
    let agencies: [Agency] = try wrong.isEmpty ? [] : records()
    return agencies.filter { wrong.contains($0.id) }
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
