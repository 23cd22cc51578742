import Values

extension SliceRoots: LosslessStringConvertible {
  /// The roots as text, the same for the same roots.
  var description: String {
    let wholes = [hasAllPlans, hasAllAgencies, hasAllIndicators, hasRegister]
    return wholes.map { $0 ? "1" : "0" }.joined() + ";"
      + sets.map { $0.sorted().map(\.description).joined(separator: ",") }.joined(separator: ";")
  }

  /// The roots that a text was made of; `nil` for another text.
  init?(_ description: String) {
    let parts = description.split(separator: ";", omittingEmptySubsequences: false)
    let wholes = parts[0].map { $0 == "1" }
    let sets = parts.dropFirst().map { part in
      Set(part.split(separator: ",").compactMap { RecordID(String($0)) })
    }
    guard wholes.count == 4, sets.count == 9 else { return nil }
    self.init(
      hasAllPlans: wholes[0], hasAllAgencies: wholes[1], hasAllIndicators: wholes[2],
      hasRegister: wholes[3], plans: sets[0], plansAlone: sets[1], plansOfWorkers: sets[2],
      targets: sets[3], agencies: sets[4], tasks: sets[5], targetsAlone: sets[6],
      followUps: sets[7], workers: sets[8])
    guard self.description == description else { return nil }
  }

  private var sets: [Set<RecordID>] {
    [
      plans, plansAlone, plansOfWorkers, targets, agencies, tasks, targetsAlone, followUps, workers,
    ]
  }
}
