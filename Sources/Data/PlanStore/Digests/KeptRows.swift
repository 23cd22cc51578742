import PlanModel
import Values

/// The rows of a kind that were read last while somebody looks for something: many of those that a
/// letter finds were found by the one before it.
struct KeptRows<Row: Sendable> {
  /// The rows, by their identities.
  private(set) var rows: [RecordID: Row] = [:]
  /// The day on which they were judged, and the version of the store they were read from.
  private var moment: (day: Day, version: Int64)?

  /// How many rows are kept at most, but for those of one page: some pages of a screen.
  static var most: Int { 240 }

  /// Those of some rows that are to be read.
  ///
  /// - Parameters:
  ///   - ids: The identities of the rows wanted.
  ///   - day: The day on which they are judged.
  ///   - version: The version of the store.
  /// - Returns: The identities of the rows that are not kept as they are then.
  mutating func missing(_ ids: [RecordID], on day: Day, _ version: Int64) -> [RecordID] {
    if moment.map({ $0 != (day, version) }) ?? true { (rows, moment) = ([:], (day, version)) }
    return ids.filter { rows[$0] == nil }
  }

  /// Keeps rows that were missing.
  ///
  /// - Parameters:
  ///   - fresh: The rows.
  ///   - id: Tells what a row is known by.
  ///   - page: The identities of all rows that are needed with them.
  mutating func keep(_ fresh: [Row], by id: (Row) -> RecordID, page: [RecordID]) {
    if rows.count + fresh.count > Self.most {
      let needed = Set(page)
      rows = rows.filter { needed.contains($0.key) }
    }
    for row in fresh { rows[id(row)] = row }
  }

  /// Keeps none any more.
  mutating func removeAll() { (rows, moment) = ([:], nil) }
}
