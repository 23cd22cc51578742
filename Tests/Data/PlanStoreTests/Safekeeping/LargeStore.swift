import PlanModel
import PlanStore
import TestFiles
import Testing
import Values

/// A store of which some tables have many pages, beside the small one of a fixture.
struct LargeStore {
  let fixture: StoreFixture
  let path: String
  let contents: PlanContents
  static let name = "many.db"

  init() throws {
    fixture = try StoreFixture()
    path = fixture.folder.file(Self.name)
    contents = try Self.contents(of: fixture.book)
    try StoreFile.create(at: .file(path), contents: contents, by: fixture.author("an"))
  }

  /// The small store with 400 agencies more, each with work, and 300 figures more.
  private static func contents(of book: SmallBook) throws -> PlanContents {
    var contents = book.contents
    let first = try SmallBook.day("2020-01-01")
    for number in 1...400 {
      let agency = Agency(
        id: SmallBook.id(10_000 + UInt64(number)), code: "XX-C\(number)",
        name: "Ủy ban nhân dân xã số \(number)", kind: .state)
      contents.agencies.append(agency)
      contents.assignments.append(
        Assignment(
          id: SmallBook.id(20_000 + UInt64(number)), task: book.task.id, agency: agency.id,
          role: .coordinating, ordinal: number + 10))
    }
    for number in 1...300 {
      contents.observations.append(
        Observation(
          id: SmallBook.id(30_000 + UInt64(number)), target: book.target.id, day: first + number,
          value: Decimal(number), source: "Báo cáo số \(number) của Sở Y tế"))
    }
    return contents
  }

  /// Puts other bytes in the first page of a table or an index.
  func overwriteRootPage(of name: String) throws {
    try fixture.folder.overwriteRootPage(of: name, in: Self.name)
  }

  /// Changes the bytes of the file.
  func change(_ body: (inout [UInt8]) throws -> Void) throws {
    var bytes = try fixture.folder.read(Self.name)
    try body(&bytes)
    try fixture.folder.write(bytes, to: Self.name)
  }

  /// Records in an order that does not depend on when they were stored.
  func sorted<Record: StoredRecord>(_ records: [Record]) -> [Record] {
    records.sorted { $0.id < $1.id }
  }

  /// Expects that what was saved has all rows of the large tables.
  func expectAll(_ saved: PlanContents) {
    #expect(sorted(saved.agencies) == sorted(contents.agencies))
    #expect(sorted(saved.assignments) == sorted(contents.assignments))
    #expect(sorted(saved.observations) == sorted(contents.observations))
  }
}
