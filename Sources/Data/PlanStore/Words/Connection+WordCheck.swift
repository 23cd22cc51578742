import PlanModel
import SQLiteKit
import Values
import VietnameseText

extension Connection {
  /// The plans of which the store keeps words that are trusted, and are not those of the texts.
  func plansWithWrongWords() throws -> [Plan] {
    guard let position = try wordsPosition(),
      let reworded = try plansReworded(since: position)
    else { return [] }
    var list = WordList()
    for part in try parts(after: 0) ?? [] { list.append(part) }
    var wrong: Set<RecordID> = []
    for kind in WordKind.allCases {
      try eachWords(kind) { plan, words in
        guard !reworded.contains(plan) else { return }
        let isRight = try areRight(words.texts(list, fields: kind.fields.count), kind, of: plan)
        if !isRight { wrong.insert(plan) }
      }
    }
    let plans: [Plan] = try wrong.isEmpty ? [] : records()
    return plans.filter { wrong.contains($0.id) }
  }

  private func areRight(
    _ words: [(id: RecordID, fields: [[String]]?)], _ kind: WordKind, of plan: RecordID
  ) throws -> Bool {
    let texts = try texts(kind, of: plan)
    guard texts.map(\.id) == words.map(\.id) else { return false }
    return zip(texts, words).allSatisfy { text, words in
      let parts = text.fields.map { WordParts.parts(of: $0) }
      return words.fields.map { $0 == parts } ?? parts.contains(nil)
    }
  }
}
