import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// How many plans get their words in one transaction, so that others need not wait long.
  private static let mostPlans = 100

  /// Whether the words of every plan are kept, as the store stands.
  func hasAllWords() throws -> Bool {
    guard try wordsPosition() == logPosition() else { return false }
    for kind in WordKind.allCases {
      let sql = """
        SELECT EXISTS (SELECT 1 FROM plan WHERE id NOT IN (SELECT plan FROM \(kind.table)))
        """
      if try scalar(sql) == .integer(1) { return false }
    }
    return true
  }

  /// Keeps the words of some plans that have none that are right, outside of any transaction.
  ///
  /// - Returns: Whether some are still missing.
  /// - Throws: What writing meets; the store then keeps what it kept.
  func keepSomeWords() throws -> Bool {
    let transaction = try begin(.immediate)
    guard let parts = try parts(after: 0) else {
      // Numbers that are lost are for a check to find.
      transaction.rollback()
      return false
    }
    try forgetReworded()
    var numbers = PartNumbers(parts)
    var isMore = false
    for kind in WordKind.allCases {
      let missing = try plansWithoutWords(kind)
      isMore = isMore || missing.count == Self.mostPlans
      for plan in missing {
        try keep(PlanWords(of: try texts(kind, of: plan), &numbers), kind, of: plan)
      }
    }
    for (offset, part) in numbers.fresh.enumerated() {
      try run(
        "INSERT INTO text_part (number, part) VALUES (?1, ?2)",
        [SQLiteValue(parts.count + 1 + offset), .text(part)])
    }
    let position = try logPosition()
    try run(
      "INSERT OR REPLACE INTO words_state (id, form, seq, mark) VALUES (1, ?1, ?2, ?3)",
      [SQLiteValue(PlanWords.form), SQLiteValue(position.seq), .text(position.mark)])
    try transaction.commit()
    return isMore
  }

  private func plansWithoutWords(_ kind: WordKind) throws -> [RecordID] {
    let sql = """
      SELECT id FROM plan WHERE id NOT IN (SELECT plan FROM \(kind.table)) ORDER BY id LIMIT ?1
      """
    return try rows(sql, [SQLiteValue(Self.mostPlans)]) { row throws(SQLiteError) in
      try row.string(0)
    }.compactMap(RecordID.init)
  }

  private func keep(_ words: PlanWords, _ kind: WordKind, of plan: RecordID) throws {
    try run(
      "INSERT INTO \(kind.table) (plan, items, units, width) VALUES (?1, ?2, ?3, ?4)",
      [
        .text(plan.description), .blob(words.items), .blob(words.units),
        SQLiteValue(words.width),
      ])
  }

  /// Lets the store forget the words that changes may have made wrong.
  private func forgetReworded() throws {
    let reworded = try wordsPosition().flatMap { try plansReworded(since: $0) }
    if let reworded {
      for plan in reworded { try forgetWords(of: plan) }
    } else {
      for kind in WordKind.allCases { try run("DELETE FROM \(kind.table)") }
    }
  }

  /// Lets the store forget all words and the numbers of their parts.
  func forgetAllWords() throws {
    let transaction = try begin(.immediate)
    for table in WordKind.allCases.map(\.table) + ["text_part", "words_state"] {
      try run("DELETE FROM \(table)")
    }
    try transaction.commit()
  }

  /// Lets the store forget the words of a plan.
  func forgetWords(of plan: RecordID) throws {
    for kind in WordKind.allCases {
      try run("DELETE FROM \(kind.table) WHERE plan = ?1", [.text(plan.description)])
    }
  }
}
