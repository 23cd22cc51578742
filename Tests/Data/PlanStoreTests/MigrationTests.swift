import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

struct MigrationTests {
  let fixture: StoreFixture
  /// The newest layout there is.
  private static let newest = Int32(Migration.all.count)
  /// Two layouts that may come.
  private let steps =
    Migration.all + [
      Migration(to: newest + 1, statements: "ALTER TABLE plan ADD COLUMN motto TEXT"),
      Migration(to: newest + 2, statements: "UPDATE plan SET motto = 'đôn đốc'"),
    ]
  private let copies = ["plans.db.before-v\(newest + 1)-1", "plans.db.before-v\(newest + 2)-1"]

  init() throws {
    fixture = try StoreFixture()
  }

  private func open(_ steps: [Migration]) throws -> StoreWriter {
    try StoreWriter(.file(fixture.path), steps: steps) { RecordID(high: 0, low: 1) }
  }

  private func version(of name: String) throws -> Int32 {
    try Connection(opening: fixture.folder.file(name), mode: .readOnly).userVersion
  }

  @Test func `an older store is led to the newest layout, with a copy before each step`() throws {
    let before = try fixture.dump()
    let change = try open(steps).apply(fixture.note(nil, "một"), by: fixture.author("an"))
    #expect(change.seq == 2)
    #expect(try fixture.database().scalar("SELECT motto FROM plan") == "đôn đốc")
    #expect(try copies.map { try version(of: $0) } == [Self.newest, Self.newest + 1])
    #expect(try copies.map { try fixture.folder.permissions(of: $0) } == [0o600, 0o600])
    let old = try StoreReader(.file(fixture.folder.file(copies[0])), access: .readOnly)
    #expect(try old.answer(.plans, on: fixture.book.day) == plans(of: fixture.book))
    #expect(before.count == (try fixture.dump().count))
  }

  private func plans(of book: SmallBook) -> PlanAnswer? {
    JudgedBook(PlanBook(book.contents), on: book.day).answer(.plans)
  }

  @Test func `a store in the newest layout is not copied again`() throws {
    _ = try open(steps)
    _ = try open(steps)
    let names = try fixture.folder.names().filter { $0.contains("before") }
    #expect(names.sorted() == copies.sorted())
  }

  @Test func `a step that fails leaves the store at the layout before it`() throws {
    let before = try fixture.dump()
    let broken =
      Migration.all + [
        Migration(to: Self.newest + 1, statements: "DELETE FROM membership; DROP TABLE nothing")
      ]
    #expect(throws: StoreFailure.self) { try open(broken) }
    #expect(try fixture.dump() == before)
    #expect(try version(of: "plans.db") == Self.newest)
    #expect(try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an")).seq == 2)
  }

  @Test func `a step that leaves links to nowhere is not taken`() throws {
    let broken =
      Migration.all + [Migration(to: Self.newest + 1, statements: "DELETE FROM indicator")]
    #expect(throws: StoreFailure.self) { try open(broken) }
    #expect(try version(of: "plans.db") == Self.newest)
  }

  @Test func `several programs that come at once lead a store on together`() async throws {
    let path = fixture.path
    let steps = steps
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          _ = try StoreWriter(.file(path), steps: steps) { RecordID(high: 0, low: 1) }
        }
      }
      try await group.waitForAll()
    }
    let names = try fixture.folder.names().filter { $0.contains("before") }
    #expect(names.sorted() == copies.sorted())
    #expect(try version(of: "plans.db") == Self.newest + 2)
    #expect(try fixture.database().integrityCheck() == [])
  }

  @Test func `reading an older store does what it may`() throws {
    let location = StoreLocation.file(fixture.path)
    #expect(throws: StoreFailure.readOnly) {
      try StoreReader(location, access: .readOnly, steps: steps)
    }
    #expect(try version(of: "plans.db") == Self.newest)
    let reader = try StoreReader(location, access: .readWrite, steps: steps)
    #expect(try reader.answer(.plans, on: fixture.book.day) == plans(of: fixture.book))
    #expect(try version(of: "plans.db") == Self.newest + 2)
  }
}
