import PlanModel
import SQLiteKit
import Values
import VietnameseText

extension Connection {
  /// The plans of which the store keeps words that are trusted, and are not those of the texts.
  func plansWithWrongWords() throws -> [Plan] {
    guard try userVersion >= 5, let position = try wordsPosition(),
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

/// Throws words away that are wrong.
enum WordRemoval {
  /// Lets a store forget the words of some plans, if it may be written.
  static func forget(_ plans: [RecordID], at path: String) {
    guard !plans.isEmpty else { return }
    do {
      let store = try Connection(opening: path, mode: .readWrite)
      for plan in plans { try store.forgetWords(of: plan) }
      // Without one of the numbers none can be told from another.
      if try store.parts(after: 0) == nil { try store.forgetAllWords() }
    } catch {
      // A store that can not be written keeps them; whoever checks it next finds them again.
    }
  }
}
