import PlanModel
import SQLiteKit
import Values

/// What a store keeps of counts and words that is trusted and wrong.
struct KeptMistakes {
  /// The plans and the agencies whose digests are wrong.
  private var plans: [Plan] = [], agencies: [Agency] = []
  /// The plans whose words are not those of their texts.
  private var misworded: [Plan] = []
  /// Whether what is kept of the first screen of all plans is wrong, and whether the records kept for
  /// first screens are.
  private var isOverviewWrong = false, isOpeningWrong = false

  /// None.
  init() {}

  /// Those of a store whose records can all be read.
  ///
  /// - Parameters:
  ///   - store: The store, in a transaction.
  ///   - path: Where it lies.
  /// - Throws: What reading meets.
  init(in store: borrowing Connection, at path: String) throws {
    (plans, agencies) = try store.wrongDigests()
    misworded = try store.plansWithWrongWords()
    guard let position = try store.digestPosition() else { return }
    isOpeningWrong = try store.keepsWrongSlice(at: position)
    // It is worked out of the digests, whose mistakes are its own.
    guard plans.isEmpty else { return }
    isOverviewWrong = try StoreReader(.file(path), access: .readOnly)
      .keepsWrongOverview(at: position)
  }

  /// Throws them away, and tells of each.
  ///
  /// A store that can not be written keeps them, which is told too; whoever checks it next finds
  /// them again.
  func forgotten(at path: String) -> [StoreFinding] {
    let findings: [StoreFinding] =
      plans.map { .wrongCounts(of: $0.code) }
      + agencies.map { .wrongCounts(ofAgency: $0.code) }
      + misworded.map { .wrongWords(of: $0.code) } + (isOverviewWrong ? [.wrongOverview] : [])
      + (isOpeningWrong ? [.wrongOpening] : [])
    guard !findings.isEmpty else { return [] }
    do {
      try forget(at: path)
      return findings
    } catch {
      return findings + [.mistakesStay]
    }
  }

  private func forget(at path: String) throws {
    let store = try Connection(opening: path, mode: .readWrite)
    let transaction = try store.begin(.immediate)
    try store.forgetDigests(
      of: DigestTouch(plans: Set(plans.map(\.id)), agencies: Set(agencies.map(\.id))))
    try store.forgetOverview()
    try store.forgetOpeningSlices()
    for plan in misworded { try store.forgetWords(of: plan.id) }
    // Without one of the numbers none can be told from another.
    if try store.parts(after: 0) == nil { try store.forgetAllWords() }
    try transaction.commit()
  }
}
