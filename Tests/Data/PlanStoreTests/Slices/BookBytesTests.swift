import PlanModel
import PlanModelTestSupport
import SamplePlans
import Testing
import Values

/// Books as bytes, and again as books.
struct BookBytesTests {
  private static let day = Day.of("2026-11-20")

  private static func expectRestored(_ book: PlanBook) throws {
    let restored = try #require(PlanBook.restored(from: book.bytes))
    #expect(restored.book.contents == book.contents)
    #expect(restored.book.bytes == book.bytes)
    #expect(JudgedBook(restored.book, on: day).tasks == JudgedBook(book, on: day).tasks)
  }

  @Test func `every record of the sample plans is restored as it was`() throws {
    let contents = SamplePlans.contents
    try Self.expectRestored(PlanBook(contents))
    let records = try #require(PlanBook.restored(from: PlanBook(contents).bytes)).records
    #expect(records.isSuperset(of: contents.tasks.map(\.id)))
    #expect(records.isSuperset(of: contents.observations.map(\.id)))
    #expect(!records.contains(RecordID(high: 1, low: 2)))
  }

  @Test func `nothing is restored as nothing`() throws {
    try Self.expectRestored(PlanBook(PlanContents()))
  }

  @Test(arguments: Array(1...8) as [UInt64])
  func `tangled plans of all kinds of records are restored`(seed: UInt64) throws {
    let contents = TangledBook.make(seed: seed, on: Self.day)
    var days = ChangeDays()
    days.begin(Self.day - 30, with: 1)
    days.begin(Self.day, with: 70_000)
    let changed = Dictionary(
      uniqueKeysWithValues: contents.tasks.enumerated().map {
        ($0.element.id, $0.offset % 2 * 70_000)
      })
    try Self.expectRestored(
      PlanBook(
        contents, lastChanges: changed, changesInEffect: changed.mapValues { $0 / 2 },
        changeDays: days))
  }

  @Test func `bytes that are cut or go on are no book`() {
    let bytes = PlanBook(SamplePlans.contents).bytes
    for length in [0, 1, 2, 17, 40, bytes.count / 2, bytes.count - 1] {
      #expect(PlanBook.restored(from: Array(bytes.prefix(length))) == nil)
    }
    #expect(PlanBook.restored(from: bytes + [0]) == nil)
    let huge = [UInt8](repeating: 0xFF, count: 9) + [0x01]
    #expect(PlanBook.restored(from: [0] + huge) == nil)
    #expect(PlanBook.restored(from: [0, 0x80]) == nil)
  }
}
