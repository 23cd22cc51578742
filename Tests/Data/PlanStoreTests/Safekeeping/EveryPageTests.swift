import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import TestRandom
import Testing
import Values

/// Repairs of a small store of which one page after the other is damaged.
struct EveryPageTests {
  /// What becomes of a page.
  enum Damage {
    /// All its bytes are 0, or others than they were.
    case zeros, random
    /// It tells that it has no cells, or half of them, so that SQLite passes them over in silence.
    case noCells, halfOfCells
  }

  let fixture: StoreFixture
  private let census = RecordCensus()

  init() throws {
    fixture = try StoreFixture()
    let writer = try fixture.writer()
    for number in 1...6 {
      let note = number == 1 ? nil : "ghi chú \(number - 1)"
      _ = try writer.apply(fixture.note(note, "ghi chú \(number)"), by: fixture.author("an"))
    }
    writer.emptyLog()
  }

  /// Damages a page of the bytes of a store, and tells whether they are others now.
  private func damage(
    _ bytes: inout [UInt8], page: Int, _ damage: Damage, _ random: inout SeededRandom
  ) -> Bool {
    let start = (page - 1) * StoreFixture.pageSize
    let count = start + (page == 1 ? 100 : 0) + 3
    let before = bytes
    switch damage {
    case .zeros: for place in start..<start + StoreFixture.pageSize { bytes[place] = 0 }
    case .random:
      for place in start..<start + StoreFixture.pageSize {
        bytes[place] = UInt8(random.below(256))
      }
    case .noCells: (bytes[count], bytes[count + 1]) = (0, 0)
    case .halfOfCells: (bytes[count], bytes[count + 1]) = (0, bytes[count + 1] / 2)
    }
    return bytes != before
  }

  private func expectWhole(
    _ bytes: [UInt8], _ before: RecordCensus.Records, _ what: String
  ) throws {
    try fixture.folder.write(bytes, to: "damaged.db")
    let damaged = fixture.folder.file("damaged.db")
    let repair: Repair
    do throws(StoreFailure) {
      repair = try StoreFile.repair(at: damaged)
    } catch {
      switch error {
      case .damaged, .notAStore: return
      default: throw error
      }
    }
    let path = repair.path ?? damaged
    census.expectTold(before, in: path, by: repair.findings.filter(\.isLoss), what)
    for name in try fixture.folder.names() where name.hasPrefix("damaged.db") {
      fixture.folder.delete(name)
    }
  }

  @Test(arguments: [Damage.zeros, .random, .noCells])
  func `whatever page is damaged, each record is in the new store or told lost`(
    damage: Damage
  ) throws {
    let before = try census.records(in: fixture.path)
    let sound = try fixture.folder.read("plans.db")
    var random = SeededRandom(seed: 1)
    for page in 1...sound.count / StoreFixture.pageSize {
      var bytes = sound
      guard self.damage(&bytes, page: page, damage, &random) else { continue }
      try expectWhole(bytes, before, "\(damage) of page \(page)")
    }
  }

  /// The table, the index of its identities and, where there is one, that of its codes: whatever
  /// could tell what was on the page of the table is gone with it.
  @Test(arguments: [Damage.zeros, .noCells, .halfOfCells])
  func `a table damaged together with its indexes is told of too`(damage: Damage) throws {
    let before = try census.records(in: fixture.path)
    let sound = try fixture.folder.read("plans.db")
    var random = SeededRandom(seed: 2)
    for kind in RecordKind.allCases {
      var bytes = sound
      let names = [kind.rawValue] + (1...2).map { "sqlite_autoindex_\(kind.rawValue)_\($0)" }
      for name in names {
        guard let start = try? fixture.folder.startOfRootPage(of: name, in: "plans.db") else {
          continue
        }
        _ = self.damage(&bytes, page: start / StoreFixture.pageSize + 1, damage, &random)
      }
      try expectWhole(bytes, before, "\(damage) of \(kind)")
    }
  }
}
