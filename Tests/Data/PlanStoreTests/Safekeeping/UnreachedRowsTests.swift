import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// Repairs of stores in which pages that lead to others are damaged, while these others are whole.
struct UnreachedRowsTests {
  private let store: LargeStore
  private var fixture: StoreFixture { store.fixture }
  private var path: String { store.path }
  private var contents: PlanContents { store.contents }

  init() throws { store = try LargeStore() }

  private func damageRoot(of names: String...) throws {
    for name in names { try store.overwriteRootPage(of: name) }
  }

  private func repair() throws -> (losses: [String], saved: PlanContents, path: String) {
    let repair = try StoreFile.repair(at: path)
    let fresh = try #require(repair.path)
    #expect(try StoreFile.check(at: fresh).allSatisfy { !$0.isProblem })
    return (
      repair.findings.filter(\.isLoss).map(\.words.en),
      try StoreReader(.file(fresh), access: .readOnly).contents(), fresh
    )
  }

  @Test(arguments: ["agency", "assignment", "observation"])
  func `where only the page is damaged that leads to them, nothing is lost`(table: String) throws {
    try damageRoot(of: table)
    let (losses, saved, _) = try repair()
    #expect(losses == [])
    store.expectAll(saved)
  }

  @Test func `what stands only in the log beside the file is given back too`() throws {
    let holder = try Connection(opening: path, mode: .readWrite)
    _ = try holder.scalar("SELECT count(*) FROM agency")
    let writer = try StoreWriter(.file(path))
    _ = try writer.apply(change(of: 150, "150", "7"), by: fixture.author("an"))
    try #require(try !fixture.folder.read("many.db-wal").isEmpty)
    try damageRoot(of: "observation")
    let saved = try repair().saved
    #expect(saved.observations.first { $0.id == SmallBook.id(30_150) }?.value == Decimal(7))
    #expect(saved.observations.count == contents.observations.count)
  }

  @Test func `without the index of identities they are given back, but more may be lost`() throws {
    try damageRoot(of: "agency", "sqlite_autoindex_agency_1")
    let (losses, saved, _) = try repair()
    #expect(store.sorted(saved.agencies) == store.sorted(contents.agencies))
    #expect(store.sorted(saved.assignments) == store.sorted(contents.assignments))
    #expect(losses.count == 1 && losses[0].contains("how many are lost is not known"), "\(losses)")
  }

  @Test func `a page with rows that is damaged besides is told lost by what the index has`() throws
  {
    try damageRoot(of: "agency")
    let bytes = try fixture.folder.read("many.db")
    let marker = Array("Ủy ban nhân dân xã số 200".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: marker) })
    let page = place / 4_096 * 4_096
    try fixture.folder.damage("many.db", page..<page + 4_096)
    let (losses, saved, _) = try repair()
    let gone = contents.agencies.count - saved.agencies.count
    #expect(gone > 5 && gone < 100)
    #expect(losses.contains { $0.hasPrefix("lost: \(gone) agencies can not be read") }, "\(losses)")
    #expect(saved.agencies.contains { $0.code == "XX-C400" })
    #expect(losses.contains { $0.contains(" can not be read: XX-C") && $0.contains(" and ") })
  }

  @Test func `the changes of the log are given back`() throws {
    let writer = try StoreWriter(.file(path))
    var value = "150"
    for number in 1...200 {
      _ = try writer.apply(change(of: 150, value, "\(number)"), by: fixture.author("an"))
      value = "\(number)"
    }
    writer.emptyLog()
    try damageRoot(of: "change")
    let (losses, _, fresh) = try repair()
    #expect(losses == [])
    let count = try Connection(opening: fresh, mode: .readOnly).scalar(
      "SELECT count(*) FROM change")
    #expect(count == 201)
  }

  @Test func `rows from before a layout got more columns are given back as they count now`() throws
  {
    let old = fixture.folder.file("old.db")
    try StoreFile.create(
      at: .file(old), contents: PlanContents(), by: fixture.author("an"),
      steps: Array(Migration.all.prefix(1)))
    try Connection(opening: old, mode: .readWrite).execute(
      """
      INSERT INTO plan (id, code, title, parents, recipients)
        VALUES (printf('%032x', 1), 'BG', 'Kế hoạch', '', '');
      INSERT INTO target (id, plan, code, ordinal, label, comparator, groups, is_context,
          is_upper_limit)
        VALUES (printf('%032x', 2), printf('%032x', 1), 'BG-T1', 1, 'Chỉ tiêu', 'yes', '', 0, 0);
      WITH number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT 300)
      INSERT INTO observation (id, target, day, value)
        SELECT printf('%032x', 100 + n), printf('%032x', 2), date('2020-01-01', n || ' days'), n
          FROM number
      """)
    try StoreWriter(.file(old)).emptyLog()
    try fixture.folder.overwriteRootPage(of: "observation", in: "old.db")
    let repair = try StoreFile.repair(at: old)
    #expect(!repair.hasLosses)
    let saved = try StoreReader(.file(try #require(repair.path)), access: .readOnly).contents()
    #expect(saved.observations.count == 300)
    #expect(saved.observations.allSatisfy { !$0.startsSeries && $0.verification == nil })
  }
}

// MARK: - What is not of today

extension UnreachedRowsTests {
  /// Sets a figure to another value.
  private func change(of number: Int, _ old: String, _ new: String) -> ChangeDraft {
    let edit = Edit(
      action: .set, kind: .observation, record: SmallBook.id(30_000 + UInt64(number)),
      code: "BG-T1", fields: [.init(field: "value", old: .text(old), new: .text(new))])
    return ChangeDraft(command: "set", edits: [edit])
  }

  /// Puts the page with a figure back as it was before something is done, and cuts it off.
  private func puttingBack(_ number: Int, _ change: () throws -> Void) throws {
    let before = try fixture.folder.read("many.db")
    try change()
    try Connection(opening: path, mode: .readWrite).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let marker = Array("Báo cáo số \(number) của Sở Y tế".utf8)
    let place = try #require(before.indices.first { before[$0...].starts(with: marker) })
    let page = place / 4_096 * 4_096
    var bytes = try fixture.folder.read("many.db")
    bytes.replaceSubrange(page..<page + 4_096, with: before[page..<page + 4_096])
    try fixture.folder.write(bytes, to: "many.db")
    try damageRoot(of: "observation")
  }

  @Test func `a figure from before a change does not come back`() throws {
    try puttingBack(150) {
      let writer = try StoreWriter(.file(path))
      _ = try writer.apply(change(of: 150, "150", "7"), by: fixture.author("an"))
    }
    let (losses, saved, _) = try repair()
    #expect(saved.observations.count == contents.observations.count - 1)
    #expect(!saved.observations.contains { $0.id == SmallBook.id(30_150) })
    let line = try #require(losses.first)
    #expect(losses.count == 1 && line.hasPrefix("uncertain, not taken: 1 figure"))
    #expect(line.contains("BG-T1 ("))
  }

  @Test func `a figure that was taken away does not come back, and is not lost`() throws {
    let figure = try #require(contents.observations.first { $0.id == SmallBook.id(30_150) })
    try puttingBack(150) {
      let writer = try StoreWriter(.file(path))
      _ = try writer.apply(
        ChangeDraft(command: "remove", edits: [figure.removal(code: "BG-T1")]),
        by: fixture.author("an"))
    }
    let (losses, saved, _) = try repair()
    #expect(losses == [])
    #expect(
      store.sorted(saved.observations)
        == store.sorted(contents.observations.filter { $0 != figure }))
  }

  @Test func `a figure taken away without the log knowing is not taken where the index lacks it`()
    throws
  {
    let id = SmallBook.id(30_150)
    try puttingBack(150) {
      try Connection(opening: path, mode: .readWrite)
        .execute("DELETE FROM observation WHERE id = '\(id)'")
    }
    let (losses, saved, _) = try repair()
    #expect(!saved.observations.contains { $0.id == id })
    #expect(losses.count == 1 && losses[0].hasPrefix("uncertain, not taken: 1 figure"), "\(losses)")
  }

  /// Throws all indicators away, whose pages keep what they had, and makes others in other rows.
  private func replaceIndicators(from row: Int) throws {
    let rows = { (first: Int, word: String) in
      """
      WITH number (n) AS (SELECT \(first) UNION ALL SELECT n + 1 FROM number LIMIT 300)
      INSERT INTO indicator (rowid, id, name)
        SELECT n, printf('%032x', n), '\(word) ' || printf('%0100d', n) FROM number;
      """
    }
    try Connection(opening: path, mode: .readWrite).execute(
      """
      PRAGMA secure_delete = OFF; PRAGMA foreign_keys = OFF;
      UPDATE target SET indicator = NULL; DELETE FROM indicator;
      \(rows(1_000, "cũ")) DELETE FROM indicator;
      WITH number (n) AS (SELECT \(row) UNION ALL SELECT n + 1 FROM number LIMIT 90)
      INSERT INTO indicator (rowid, id, name)
        SELECT n, printf('%032x', n + 100000), 'mới ' || printf('%0100d', n) FROM number;
      PRAGMA wal_checkpoint(TRUNCATE)
      """)
  }

  /// Overwrites the first page of the list of free pages.
  private func damageFreeList() throws {
    let bytes = try fixture.folder.read("many.db")
    let page = bytes[32..<36].reduce(0) { $0 << 8 | Int($1) }
    try #require(page > 0)
    try fixture.folder.damage("many.db", (page - 1) * 4_096..<page * 4_096)
  }

  private func count(_ word: String, in contents: PlanContents) -> Int {
    contents.indicators.count { $0.name.hasPrefix(word) }
  }

  @Test func `what stands on free pages does not come back, and is not told`() throws {
    try replaceIndicators(from: 5_000)
    try damageRoot(of: "indicator")
    let (losses, saved, _) = try repair()
    #expect(losses == [])
    #expect(count("cũ", in: saved) == 0 && count("mới", in: saved) == 90)
  }

  @Test func `where free pages are not known, only what index and log bear out comes back`() throws
  {
    try replaceIndicators(from: 5_000)
    try damageFreeList()
    try damageRoot(of: "indicator")
    let (losses, saved, _) = try repair()
    #expect(count("cũ", in: saved) == 0 && count("mới", in: saved) == 90)
    #expect(losses.count == 1 && losses[0].hasPrefix("uncertain, not taken: "), "\(losses)")
  }

  @Test func `where neither free pages nor the index are known, nothing comes back`() throws {
    try replaceIndicators(from: 5_000)
    try damageFreeList()
    try damageRoot(of: "indicator", "sqlite_autoindex_indicator_1")
    let (losses, saved, _) = try repair()
    #expect(saved.indicators.isEmpty)
    #expect(losses.contains { $0.hasPrefix("uncertain, not taken: ") }, "\(losses)")
  }

  @Test func `of two rows of one number neither comes back`() throws {
    try replaceIndicators(from: 1_000)
    try damageFreeList()
    try damageRoot(of: "indicator")
    #expect(try count("cũ", in: repair().saved) == 0)
  }
}
