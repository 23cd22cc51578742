import PlanModel
import PlanStore
import SQLiteKit
import Values

extension FaultRun {
  /// Looks for the changes told as made since the last look, and for damage.
  mutating func verifyLatest() throws {
    let problems = try StoreFile.check(at: path).filter(\.isProblem)
    expect(problems.isEmpty, "the store is damaged: \(problems.first?.words.en ?? "")")
    try countLosses(after: verified)
    verified = acknowledged.keys.max() ?? 0
  }

  /// Looks for every change told as made, and holds the figures of the store against the log.
  mutating func verifyAll() throws {
    figures.losses = lostNumbers
    try countLosses(after: 0)
    let entered = try sources(
      """
      SELECT new FROM change_field WHERE field = 'source' AND new LIKE 'fault %' AND seq IN (
        SELECT root FROM change WHERE effect <> 'undo'
          AND seq IN (SELECT max(seq) FROM change GROUP BY root))
      """)
    let stored = try sources("SELECT source FROM observation WHERE source LIKE 'fault %'")
    expect(entered == stored, "\(entered.symmetricDifference(stored).count) figures differ")
  }

  private mutating func countLosses(after first: Int) throws {
    let store = try Connection(opening: path, mode: .readOnly)
    var logged: [Int: String] = [:]
    try store.query(
      """
      SELECT seq, effect, (SELECT new FROM change_field WHERE change_field.seq = change.seq
        AND field = 'source') FROM change WHERE seq > ?1
      """, [SQLiteValue(first)]
    ) { row throws(SQLiteError) in
      let isMade = try row.string(1) == "do"
      logged[try row.int(0)] = isMade ? try row.stringOrNil(2) ?? "" : try row.string(1)
    }
    let lost = acknowledged.filter { $0.key > first && logged[$0.key] != $0.value }
    figures.losses += lost.count
    if let seq = lost.keys.min() { keepFiles(of: "\(lost.count) lost, the first of them \(seq)") }
  }

  private func sources(_ sql: String) throws -> Set<String> {
    let store = try Connection(opening: path, mode: .readOnly)
    return Set(try store.rows(sql) { row throws(SQLiteError) in try row.string(0) })
  }
}
