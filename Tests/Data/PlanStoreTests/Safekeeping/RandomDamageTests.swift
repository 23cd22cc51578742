import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import TestRandom
import Testing
import Values

/// Stores with a past, of which pages drawn at random are damaged.
struct RandomDamageTests {
  private let store: LargeStore
  private var fixture: StoreFixture { store.fixture }
  private var path: String { store.path }
  private let census = RecordCensus()

  init() throws { store = try LargeStore() }

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

  @Test(arguments: 1...40)
  func `nothing comes back that was not there, and nothing is lost untold, whatever is damaged`(
    seed: Int
  ) throws {
    var random = SeededRandom(seed: UInt64(seed))
    try live(&random)
    let before = try census.records(in: path)
    for name in ["agency", "assignment", "observation", "indicator"] where random.happens(50) {
      try store.overwriteRootPage(of: name)
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
      #expect(try census.records(in: self.path) == before)
      return
    }
    census.expectTold(before, in: path, by: repair.findings.filter(\.isLoss), "seed \(seed)")
  }
}
