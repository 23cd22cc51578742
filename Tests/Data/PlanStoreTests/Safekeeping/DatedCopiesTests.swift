import Glibc
import PlanModel
import PlanStore
import TestFiles
import Testing
import Values

struct DatedCopiesTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func copies() throws -> [String] {
    try fixture.folder.names().filter { $0.hasPrefix("plans.db.") }
  }

  @Test func `the store is copied once a day, before its changes of that day`() throws {
    let monday = try day("2026-11-23")
    #expect(try DatedCopies.keep(of: fixture.path, on: monday))
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    #expect(try !DatedCopies.keep(of: fixture.path, on: monday))
    #expect(try copies() == ["plans.db.backup-2026-11-23"])
    #expect(try fixture.folder.permissions(of: "plans.db.backup-2026-11-23") == 0o600)
    #expect(try logged(in: "plans.db.backup-2026-11-23") == [])
    #expect(try DatedCopies.keep(of: fixture.path, on: monday + 1))
    #expect(try logged(in: "plans.db.backup-2026-11-24") == [2])
    #expect(DatedCopies.all(of: fixture.path).map(\.day) == [monday + 1, monday])
  }

  private func logged(in name: String) throws -> [Int] {
    let reader = try StoreReader(.file(fixture.folder.file(name)), access: .readOnly)
    guard
      case .history(let rows) = try reader.answer(
        .history(code: nil, limit: 9), on: fixture.book.day)
    else { return [] }
    return rows.map(\.seq)
  }

  @Test func `the copies of seven days stay, and the last of each of four weeks before`() throws {
    let today = try day("2026-11-29")
    let everyDay = (0..<60).map { today - $0 }
    let kept = DatedCopies.kept(everyDay.shuffled(), on: today)
    // The latest seven are those of this week; Sundays end the weeks before.
    #expect(
      kept.sorted(by: >).map(\.description) == [
        "2026-11-29", "2026-11-28", "2026-11-27", "2026-11-26", "2026-11-25", "2026-11-24",
        "2026-11-23", "2026-11-22", "2026-11-15", "2026-11-08", "2026-11-01",
      ])
  }

  @Test func `days count that have a copy, however far apart they lie`() throws {
    let today = try day("2026-11-25")
    let seldom = (0..<20).map { today - $0 * 40 }
    #expect(DatedCopies.kept(seldom, on: today).sorted(by: >) == Array(seldom.prefix(11)))
    #expect(DatedCopies.kept([], on: today) == [])
  }

  @Test func `what is no longer kept goes when a new copy is made, and nothing else`() throws {
    let today = try day("2026-11-25")
    for number in 0..<20 {
      let old = today - (20 - number) * 40
      try StoreFile.backUp(
        from: fixture.path, to: fixture.folder.file("plans.db.backup-\(old)"))
    }
    for other in ["plans.db.backup-mine", "other.db.backup-2020-01-01", "plans.db.before-v2-1"] {
      try fixture.folder.write([1], to: other)
    }
    #expect(try DatedCopies.keep(of: fixture.path, on: today))
    #expect(DatedCopies.all(of: fixture.path).count == 11)
    let names = try fixture.folder.names()
    for other in ["plans.db.backup-mine", "other.db.backup-2020-01-01", "plans.db.before-v2-1"] {
      #expect(names.contains(other))
    }
  }

  @Test func `programs that come at once make one copy of the day`() async throws {
    let (path, today) = (fixture.path, try day("2026-11-25"))
    let made = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 { group.addTask { try DatedCopies.keep(of: path, on: today) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(made.filter { $0 }.count == 1)
    #expect(try copies() == ["plans.db.backup-2026-11-25"])
  }

  @Test func `a run over several days asks for one copy on each of them`() throws {
    let monday = try day("2026-11-23")
    var copy = DailyCopy(of: fixture.path)
    var note: String?
    for (number, today) in [monday, monday, monday + 1].enumerated() {
      #expect(copy.keep(on: today, calling: .byName) == nil)
      let edits = fixture.note(note, "lần \(number)")
      _ = try fixture.writer().apply(edits, by: fixture.author("an"))
      note = "lần \(number)"
    }
    #expect(try copies() == ["plans.db.backup-2026-11-23", "plans.db.backup-2026-11-24"])
    #expect(try logged(in: "plans.db.backup-2026-11-23") == [])
  }

  @Test func `that no copy can be made is said once a day`() throws {
    // The name leaves no room for what a copy adds to it.
    let path = fixture.folder.file(String(repeating: "d", count: 225))
    try StoreFile.create(
      at: .file(path), contents: fixture.book.contents, by: fixture.author("an"))
    let monday = try day("2026-11-23")
    var copy = DailyCopy(of: path)
    #expect(copy.keep(on: monday, calling: .byName) != nil)
    #expect(copy.keep(on: monday, calling: .byName) == nil)
    #expect(copy.keep(on: monday + 1, calling: .byName) != nil)
  }

  @Test func `a damaged store makes no copy, so that those from before stay`() throws {
    let today = try day("2026-11-25")
    try DatedCopies.keep(of: fixture.path, on: today)
    try fixture.folder.damage("plans.db", 8_192..<16_384)
    #expect(throws: StoreFailure.self) { try DatedCopies.keep(of: fixture.path, on: today + 1) }
    #expect(try copies() == ["plans.db.backup-2026-11-25"])
  }

  @Test func `copies of days to come push none of the others out`() throws {
    let today = try day("2026-11-25")
    let past = (0..<7).map { today - $0 }
    let toCome = (1...9).map { today + $0 * 100 }
    let kept = DatedCopies.kept(past + toCome, on: today)
    #expect(kept == Set(past + toCome.suffix(7)))
  }

  @Test(arguments: [0, 100, 8_192])
  func `what is left of a copy is no copy of the day`(bytes: Int) throws {
    let today = try day("2026-11-25")
    try DatedCopies.keep(of: fixture.path, on: today)
    let name = "plans.db.backup-2026-11-25"
    let rest = Array(try fixture.folder.read(name).prefix(bytes))
    try fixture.folder.write(rest, to: name)
    #expect(DatedCopies.all(of: fixture.path).isEmpty)
    #expect(try DatedCopies.keep(of: fixture.path, on: today))
    #expect(DatedCopies.all(of: fixture.path).map(\.day) == [today])
    #expect(try StoreFile.check(at: fixture.folder.file(name)).allSatisfy { !$0.isProblem })
    if bytes > 0 { #expect(try fixture.folder.read(name + ".unreadable-1") == rest) }
  }

  @Test func `copies beside a store that is gone are found`() throws {
    let today = try day("2026-11-25")
    try DatedCopies.keep(of: fixture.path, on: today)
    _ = try StoreFile.restore(
      fixture.folder.file("plans.db.backup-2026-11-25"), to: fixture.path, isAgreed: true,
      on: today)
    for name in try fixture.folder.names() where name.hasPrefix("plans.db") {
      if name == "plans.db" || name.hasSuffix("-wal") || name.hasSuffix("-shm") {
        fixture.folder.delete(name)
      }
    }
    try fixture.folder.write([], to: "plans.db.backup-2026-11-24")
    try fixture.folder.write([1], to: "plans.db.txt")
    try fixture.folder.write(Array("not a store".utf8), to: "plans.db.before-v5-1")
    #expect(
      Set(StoreCopies.all(besides: fixture.path)) == [
        fixture.folder.file("plans.db.backup-2026-11-25"),
        fixture.folder.file("plans.db.before-restore-2026-11-25-1"),
      ])
  }

  @Test func `of the copies beside a store the one written last comes first`() throws {
    // When each was written, in seconds; of two written at once, the later name is first.
    let written = [
      ("backup-2026-11-23", 1_000), ("before-v5-1", 4_000), ("repaired-1", 2_000),
      ("backup-2026-11-24", 3_000), ("before-restore-2026-11-20-1", 3_000),
    ]
    for (ending, seconds) in written {
      let copy = fixture.folder.file("plans.db.\(ending)")
      try StoreFile.backUp(from: fixture.path, to: copy)
      var times = [timeval(tv_sec: seconds, tv_usec: 0), timeval(tv_sec: seconds, tv_usec: 0)]
      #expect(utimes(copy, &times) == 0)
    }
    #expect(
      StoreCopies.all(besides: fixture.path)
        == [
          "before-v5-1", "before-restore-2026-11-20-1", "backup-2026-11-24", "repaired-1",
          "backup-2026-11-23",
        ].map { fixture.folder.file("plans.db.\($0)") })
  }
}
