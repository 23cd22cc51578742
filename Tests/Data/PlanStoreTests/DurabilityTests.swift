import PlanModel
import SQLiteKit
import TestFiles
import Testing

@testable import PlanStore

/// How what is written reaches the disk, and how much of it is kept in memory.
struct DurabilityTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  /// What a connection does; ``synchronous`` 2 stands for FULL, the size is in KiB below 0.
  private struct Setting: Equatable {
    let journal, synchronous, cache: SQLiteValue

    init(of connection: borrowing Connection) throws {
      journal = try connection.scalar("PRAGMA journal_mode")
      synchronous = try connection.scalar("PRAGMA synchronous")
      cache = try connection.scalar("PRAGMA cache_size")
    }
  }

  private func expectDurable(_ connection: borrowing Connection) throws {
    let setting = try Setting(of: connection)
    #expect(setting.journal == "wal")
    #expect(setting.synchronous == 2)
    #expect(setting.cache == -512)
  }

  @Test func `whoever writes waits for the disk`() throws {
    try expectDurable(try fixture.writer().connection)
    try expectDurable(try fixture.reader().connection)
  }

  @Test func `so does who leads a store to the newest layout`() throws {
    let path = fixture.folder.file("old.db")
    try StoreFile.create(
      at: .file(path), contents: PlanContents(), by: fixture.author("an"),
      steps: Array(Migration.all.prefix(1)))
    try expectDurable(try StoreWriter(.file(path)).connection)
  }

  @Test func `who only reads keeps as little in memory`() throws {
    let reader = try StoreReader(.file(fixture.path), access: .readOnly)
    #expect(try Setting(of: reader.connection).cache == -512)
  }
}
