import PlanModel
import PlanModelTestSupport
import PlanStore
import SQLiteKit
import TestFiles
import TestRandom
import Testing
import Values

/// A store on disk in a folder of its own, and what tests of digests do with it again and again.
struct DigestStore {
  static let day = Day.of("2026-11-20")
  let path: String
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
  }

  /// Who makes changes.
  var author: Author {
    Author(user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: Self.day)
  }

  /// Makes the store.
  func make(_ contents: PlanContents) throws {
    try StoreFile.create(at: .file(path), contents: contents, by: author)
  }

  /// Opens the store for reading.
  func reader(_ access: StoreAccess = .readWrite) throws -> StoreReader {
    try StoreReader(.file(path), access: access)
  }

  /// Changes the store behind the back of the program.
  func execute(_ sql: String) throws {
    try Connection(opening: path, mode: .readWrite).execute(sql)
  }

  /// How many digests a table keeps.
  func kept(_ table: String) throws -> Int {
    let count = try Connection(opening: path, mode: .readOnly)
      .scalar("SELECT count(*) FROM \(table)")
    guard case .integer(let number) = count else { return -1 }
    return Int(number)
  }

  /// Changes the store over and over, as others would, and takes back each fourth change.
  ///
  /// - Parameters:
  ///   - rounds: How many times one to three changes are made.
  ///   - seed: What they are drawn from.
  ///   - look: Looks at the store after each round, whose number it is told.
  /// - Throws: What changing the store meets, and what looking at it does.
  func tangle(
    rounds: Int, seed: UInt64, thenLook look: (_ round: Int) throws -> Void
  ) throws {
    let writer = try StoreWriter(.file(path))
    let reader = try reader(.readOnly)
    var changes = TangledChange(random: .init(seed: seed), day: Self.day)
    for round in 0..<rounds {
      for _ in 0..<(round % 3 + 1) {
        guard let draft = changes.next(in: try reader.contents(), newID: writer.newID) else {
          continue
        }
        _ = try writer.apply(draft, by: author)
      }
      if round % 4 == 3 { _ = try writer.undo(by: author, anyone: false) }
      try look(round)
    }
  }

  /// Expects the answers that the records of the store give.
  ///
  /// - Parameters:
  ///   - queries: What is asked, for all the store holds.
  ///   - reader: Who is asked.
  ///   - day: The day on which everything is judged.
  /// - Throws: What reading the store meets.
  func expectSame(
    _ queries: (JudgedBook) -> [PlanQuery], from reader: StoreReader, on day: Day
  ) throws {
    let whole = try reader.wholeBook(on: day)
    for query in queries(whole) {
      // The answers are long: what differs is told by the query alone.
      let isSame = try reader.answer(query, on: day) == whole.answer(query)
      #expect(isSame, "\(query) on \(day)")
    }
  }
}

/// Digests made on a row of days, each held against one made on the day itself.
struct DigestWalk<Digest: DatedDigest> {
  /// How many digests were asked for, and how many had to be made.
  private var asked = 0, made = 0
  private var held: [RecordID: Digest] = [:]

  /// Walks through some days.
  ///
  /// - Parameters:
  ///   - contents: The records.
  ///   - first: The first day.
  ///   - days: How many days.
  ///   - digests: Makes the digests of a day.
  init(
    _ contents: PlanContents, from first: Day, days: Int, _ digests: (JudgedBook) -> [Digest]
  ) {
    let book = PlanBook(contents)
    for day in (0..<days).map({ first + $0 }) {
      for fresh in digests(JudgedBook(book, on: day, countsAgencies: false)) {
        asked += 1
        guard let old = held[fresh.subject], old.days.contains(day) else {
          held[fresh.subject] = fresh
          made += 1
          continue
        }
        #expect(old.saysTheSame(as: fresh), "\(old.subject) of \(old.days.lowerBound) on \(day)")
      }
    }
  }

  /// For how many days a digest holds on average.
  var daysHeld: Double { Double(asked) / Double(max(1, made)) }
}
