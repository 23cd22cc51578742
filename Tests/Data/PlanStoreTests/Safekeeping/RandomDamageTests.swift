import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import TestRandom
import Testing
import Values

/// Stores with a past, of which pages drawn at random are damaged.
struct RandomDamageTests {
  let fixture: StoreFixture
  private let path: String

  init() throws {
    fixture = try StoreFixture()
    path = fixture.folder.file("many.db")
    try StoreFile.create(
      at: .file(path), contents: try UnreachedRowsTests.contents(of: fixture.book),
      by: fixture.author("an"))
  }

  /// Leaves old rows on free pages and old contents behind, partly without the log knowing.
  private func live(_ random: inout SeededRandom) throws {
    let store = try Connection(opening: path, mode: .readWrite)
    try store.execute("PRAGMA secure_delete = OFF")
    let (first, last) = (random.below(150), 150 + random.below(150))
    try store.execute(
      """
      DELETE FROM assignment WHERE ordinal BETWEEN \(first) AND \(last);
      DELETE FROM observation WHERE rowid BETWEEN \(first) AND \(first + 100);
      UPDATE agency SET place = printf('%0\(random.below(300))d', rowid) WHERE rowid % 3 = 0;
      INSERT INTO indicator (id, name) SELECT printf('%032x', rowid + 900000), name FROM agency;
      DELETE FROM indicator WHERE rowid > \(2 + random.below(300))
      """)
    let writer = try StoreWriter(.file(path))
    for number in 1...random.below(40) + 1 {
      let note = number == 1 ? nil : "ghi chú \(number - 1)"
      _ = try writer.apply(fixture.note(note, "ghi chú \(number)"), by: fixture.author("an"))
    }
    try store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// The columns of all records of a store, by their identities.
  private func records(in path: String) throws -> [SQLiteValue: [SQLiteValue]] {
    let store = try Connection(opening: path, mode: .readOnly)
    var records: [SQLiteValue: [SQLiteValue]] = [:]
    for kind in RecordKind.allCases {
      try store.query("SELECT id, * FROM \(kind.rawValue)") { row throws(SQLiteError) in
        var values: [SQLiteValue] = [.text(kind.rawValue)]
        for column in 1..<row.columnCount { values.append(try row.value(column)) }
        records[try row.value(0)] = values
      }
    }
    return records
  }

  /// Expects that each record is told lost, by itself or with others of its kind.
  private func expectTold(
    _ missing: [SQLiteValue: [SQLiteValue]], by losses: [StoreFinding]
  ) {
    let named = Set(
      losses.flatMap(\.names).map { $0.full.split { "( )".contains($0) }.last.map(String.init) })
    let unnamed = losses.filter(\.names.isEmpty).map(\.words.en)
    for (id, values) in missing {
      guard case .text(let id) = id, case .text(let table) = values[0],
        let kind = RecordKind(rawValue: table)
      else { continue }
      let nouns = [kind.counted(1).en.dropFirst(2), kind.counted(2).en.dropFirst(2)]
      #expect(
        named.contains(id)
          || unnamed.contains { line in nouns.contains { line.contains(" \($0) ") } },
        "\(table) \(id) is not told by \(losses.map(\.words.en))")
    }
  }

  @Test(arguments: 1...40)
  func `nothing comes back that was not there, and nothing is lost untold, whatever is damaged`(
    seed: Int
  ) throws {
    var random = SeededRandom(seed: UInt64(seed))
    try live(&random)
    let before = try records(in: path)
    for name in ["agency", "assignment", "observation", "indicator"] where random.happens(50) {
      try fixture.folder.overwriteRootPage(of: name, in: "many.db")
    }
    let pages = try fixture.folder.read("many.db").count / StoreFixture.pageSize
    for _ in 0..<(1 + random.below(seed % 8 + 1)) {
      let start = (1 + random.below(pages - 1)) * StoreFixture.pageSize
      try fixture.folder.damage("many.db", start..<start + StoreFixture.pageSize)
    }
    let repair: Repair
    do throws(StoreFailure) {
      repair = try StoreFile.repair(at: path)
    } catch {
      guard case .damaged = error else { throw error }
      return
    }
    guard let path = repair.path else {
      #expect(try records(in: self.path) == before)
      return
    }
    let fresh = try records(in: path)
    expectTold(before.filter { fresh[$0.key] == nil }, by: repair.findings.filter(\.isLoss))
    for (id, values) in fresh {
      let was = try #require(before[id], "\(values)")
      #expect(zip(values, was).allSatisfy { $0 == $1 || $0 == .null }, "\(values) was \(was)")
    }
  }
}
