import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// How many plans get their words in one transaction, so that others need not wait long.
  private static let mostPlans = 100

  /// Whether the words of every plan are kept, as the store stands.
  func hasAllWords() throws -> Bool {
    guard try wordsPosition() == logPosition(), try hasAllNumbers() else { return false }
    for kind in WordKind.allCases {
      let sql = """
        SELECT EXISTS (SELECT 1 FROM plan WHERE id NOT IN (SELECT plan FROM \(kind.table)))
        """
      if try scalar(sql) == .integer(1) { return false }
    }
    return true
  }

  /// Whether the numbers of parts and what tells them from others are there, up to the last number.
  private func hasAllNumbers() throws -> Bool {
    let sql = "SELECT min(number) = 0 AND max(number) = count(*) - 1 FROM text_part"
    return try scalar(sql) == .integer(1)
  }

  /// Keeps the words of some plans that have none that are right, outside of any transaction.
  ///
  /// Where numbers of parts are lost, all words are forgotten first and the numbers given anew.
  ///
  /// - Returns: Whether some are still missing.
  /// - Throws: What writing meets; the store then keeps what it kept.
  func keepSomeWords() throws -> Bool {
    let transaction = try begin(.immediate)
    guard try userVersion <= Migration.newest else { return false }
    let parts = try numberedParts()
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
    try keep(numbers.fresh, from: parts.count + 1)
    try keepWordsPosition()
    try transaction.commit()
    return isMore
  }

  /// The parts that have numbers; where some are lost, all words are forgotten and none has any.
  private func numberedParts() throws -> [String] {
    if try hasAllNumbers(), let parts = try parts(after: 0) { return parts }
    try forgetAllWords()
    try markNumbering()
    return []
  }

  private func keep(_ parts: [String], from number: Int) throws {
    for (offset, part) in parts.enumerated() {
      try run(
        "INSERT INTO text_part (number, part) VALUES (?1, ?2)",
        [SQLiteValue(number + offset), .text(part)])
    }
  }

  private func keepWordsPosition() throws {
    let position = try logPosition()
    try run(
      "INSERT OR REPLACE INTO words_state (id, form, seq, mark) VALUES (1, ?1, ?2, ?3)",
      [SQLiteValue(PlanWords.form), SQLiteValue(position.seq), .text(position.mark)])
  }

  /// Lets the numbers that are given next be told from all others, inside a transaction.
  private func markNumbering() throws {
    // No part of a text has both letters and a space.
    try run(
      "INSERT INTO text_part (number, part) VALUES (0, 'numbering ' || hex(randomblob(16)))")
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

  /// Lets the store forget the words that changes may have made wrong, inside a transaction.
  private func forgetReworded() throws {
    let reworded = try wordsPosition().flatMap { try plansReworded(since: $0) }
    if let reworded {
      for plan in reworded { try forgetWords(of: plan) }
    } else {
      for kind in WordKind.allCases { try run("DELETE FROM \(kind.table)") }
    }
  }

  /// Lets the store forget all words and the numbers of their parts, inside a transaction.
  func forgetAllWords() throws {
    for table in WordKind.allCases.map(\.table) + ["text_part", "words_state"] {
      try run("DELETE FROM \(table)")
    }
  }

  /// Lets the store forget the words of a plan, inside a transaction.
  func forgetWords(of plan: RecordID) throws {
    for kind in WordKind.allCases {
      try run("DELETE FROM \(kind.table) WHERE plan = ?1", [.text(plan.description)])
    }
  }
}
