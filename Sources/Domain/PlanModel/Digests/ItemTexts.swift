package import Values
package import VietnameseText

/// The texts of the items of many plans, taken apart so that they can be searched as one table.
package struct ItemTexts {
  /// What the numbers of the parts stand for.
  private(set) var list: WordList
  /// The items, and their texts at the same places.
  private(set) var items: [RecordID] = []
  private(set) var rows: WordRows
  /// The texts of items that are to be searched letter by letter, by their places.
  private(set) var unread: [Int: [String]] = [:]
  /// Where the items of each plan are.
  private(set) var plans: [RecordID: Range<Int>] = [:]
  /// The numbers of the parts, known once some are looked for.
  private var numbers: PartNumbers?

  /// No texts yet.
  ///
  /// - Parameters:
  ///   - list: The parts that have numbers already.
  ///   - fields: How many texts an item has.
  ///   - count: How many parts the texts of all items have, as far as known.
  package init(_ list: WordList, fields: Int, parts count: Int) {
    self.list = list
    rows = WordRows(fields: fields)
    rows.reserve(units: count)
  }

  /// Whether the texts of a plan are there.
  package func has(_ plan: RecordID) -> Bool { plans[plan] != nil }

  /// Adds the items of a plan whose texts were taken apart before.
  ///
  /// - Parameters:
  ///   - words: The numbers of their parts.
  ///   - plan: The plan.
  ///   - read: Reads the texts of items that are not taken apart.
  /// - Returns: Whether they were added; not when the numbers say nothing.
  /// - Throws: What reading meets.
  package mutating func add(
    _ words: PlanWords, of plan: RecordID, read: ([RecordID]) throws -> [RecordID: [String]]
  ) rethrows -> Bool {
    let (begin, found) = (items.count, words.allItems)
    let isSound = words.withShortNumbers { numbers in
      Int(numbers.max() ?? 0) < list.count
        && found.allSatisfy { item in
          guard let start = item.start else {
            rows.appendEmpty()
            return true
          }
          return rows.append(numbers, from: start)
        }
    }
    guard isSound else {
      rows.remove(from: begin)
      return false
    }
    let others = found.indices.filter { found[$0].start == nil }
    let texts = try others.isEmpty ? [:] : read(others.map { found[$0].id })
    for place in others { unread[begin + place] = texts[found[place].id] }
    items += found.map(\.id)
    plans[plan] = begin..<items.count
    return true
  }

  /// Adds the items of a plan by their texts.
  package mutating func add(_ texts: [(id: RecordID, fields: [String])], of plan: RecordID) {
    let begin = items.count
    for (id, fields) in texts {
      items.append(id)
      guard let parts = numbers(of: fields), rows.append(parts) else {
        unread[items.count - 1] = fields
        rows.appendEmpty()
        continue
      }
    }
    plans[plan] = begin..<items.count
  }

  /// Takes names apart, each a row of its own.
  ///
  /// - Returns: The rows, and by their places the names that are to be searched letter by letter.
  mutating func rows(of names: [String]) -> (rows: WordRows, unread: [Int: String]) {
    var (rows, unread) = (WordRows(fields: 1), [Int: String]())
    for (place, name) in names.enumerated() {
      guard let parts = numbers(of: [name]), rows.append(parts) else {
        unread[place] = name
        rows.appendEmpty()
        continue
      }
    }
    return (rows, unread)
  }

  /// The numbers of the parts of some fields, given to those that have none.
  ///
  /// - Returns: `nil` for fields that are to be searched letter by letter.
  private mutating func numbers(of fields: [String]) -> [[Int]]? {
    let parts = fields.compactMap { WordParts.parts(of: $0) }
    guard parts.count == fields.count else { return nil }
    var known = numbers ?? PartNumbers((1..<max(1, list.count)).map { list.part($0) ?? "" })
    numbers = nil
    let found = parts.map { $0.map { known.number(of: $0) } }
    for part in known.takeFresh() { list.append(part) }
    numbers = known
    return found
  }
}
