import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// The plans of which the store keeps a digest that is trusted and wrong on its first or its last
  /// day, each counted anew.
  func wrongDigests() throws -> [Plan] {
    guard try userVersion >= 4, let position = try digestPosition(),
      let touched = try plansTouched(since: position)
    else { return [] }
    let kept = try keptDigests().filter { !touched.contains($0.key) }
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

/// Throws digests away that are wrong.
enum DigestRemoval {
  /// Lets a store forget the digests of some plans, if it may be written.
  static func forget(_ plans: [RecordID], at path: String) {
    guard !plans.isEmpty else { return }
    do {
      let store = try Connection(opening: path, mode: .readWrite)
      for plan in plans {
        try store.run("DELETE FROM plan_digest WHERE plan = ?1", [.text(plan.description)])
      }
    } catch {
      // A store that can not be written keeps them; whoever checks it next finds them again.
    }
  }
}
