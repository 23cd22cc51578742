import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// Stores of an older layout, which looking at them must not change.
struct OlderLayoutCareTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    let book = try SmallBook()
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
    let author = Author(user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: book.day)
    try StoreFile.create(
      at: .file(path), contents: PlanContents(), by: author,
      steps: Array(Migration.all.prefix(1)))
  }

  private func layout(of path: String) throws -> Int32 {
    try Connection(opening: path, mode: .readWrite).userVersion
  }

  @Test func `it is checked in its layout`() throws {
    let findings = try StoreFile.check(at: path)
    #expect(findings.allSatisfy { !$0.isProblem })
    #expect(findings.contains { $0.words.vi.contains("bản cũ (cấu trúc 1), chưa nâng cấp") })
    #expect(try layout(of: path) == 1)
  }

  @Test func `it is copied in its layout`() throws {
    try StoreFile.backUp(from: path, to: folder.file("copy.db"))
    #expect(try layout(of: folder.file("copy.db")) == 1)
    #expect(try layout(of: path) == 1)
  }

  /// Makes a store of a layout with a plan, some work and a change, and damages an index of it.
  private func damagedStore(ofLayout layout: Int32) throws -> String {
    let name = "layout-\(layout).db"
    let author = Author(
      user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: try SmallBook.day("2024-05-03"))
    try StoreFile.create(
      at: .file(folder.file(name)), contents: PlanContents(), by: author,
      steps: Array(Migration.all.prefix(Int(layout))))
    let day = layout == 1 ? "calendar_exception (" : "holiday (id, "
    let id = layout == 1 ? "" : "printf('%032x', 9), "
    let database = try Connection(opening: folder.file(name), mode: .readWrite)
    try database.execute(
      """
      INSERT INTO plan (id, code, title, parents, recipients)
        VALUES (printf('%032x', 1), 'BG', 'Kế hoạch', '', '');
      INSERT INTO task (id, plan, code, ordinal, kind, label, text, is_strict, is_day_given)
        VALUES (printf('%032x', 2), printf('%032x', 1), 'BG-V1', 1, 'task', 'Việc', 'Việc', 0, 1);
      INSERT INTO obligation (id, task, state, note)
        VALUES (printf('%032x', 3), printf('%032x', 2), 'done', 'đã gửi');
      INSERT INTO target (id, plan, code, ordinal, label, comparator, groups, is_context,
          is_upper_limit)
        VALUES (printf('%032x', 4), printf('%032x', 1), 'BG-T1', 1, 'Chỉ tiêu', 'yes', '', 0, 0);
      INSERT INTO observation (id, target, day, value)
        VALUES (printf('%032x', 5), printf('%032x', 4), '2024-03-01', '12.5');
      INSERT INTO \(day)day, is_working, occasion, source, is_announced)
        VALUES (\(id)'2024-05-04', 1, 'Làm bù', 'Thông báo', 1);
      INSERT INTO change VALUES
        (2, '2024-05-03T02:15:00Z', '2024-05-03', 'an', 1000, 'set', 'do', NULL, 2);
      INSERT INTO change_edit VALUES (2, 0, 'set', 'obligation', printf('%032x', 3), 'BG-V1');
      INSERT INTO change_field VALUES (2, 0, 0, 'note', NULL, 'đã gửi');
      PRAGMA wal_checkpoint(TRUNCATE)
      """)
    return name
  }

  @Test(arguments: Migration.all.map(\.version), [false, true])
  func `when it is damaged, it is repaired as it would have been led to the newest`(
    layout version: Int32, isHeadLost: Bool
  ) throws {
    let name = try damagedStore(ofLayout: version)
    try StoreFile.backUp(from: folder.file(name), to: folder.file("led.db"))
    _ = try StoreWriter(.file(folder.file("led.db")))
    let led = try StoreReader(.file(folder.file("led.db")), access: .readOnly).contents()
    if isHeadLost {
      try folder.damage(name, 0..<100)
    } else {
      try folder.overwriteRootPage(of: "task_plan", in: name)
    }
    let repair = try StoreFile.repair(at: folder.file(name))
    #expect(!repair.hasLosses, "\(repair.findings.map(\.words.en))")
    let fresh = try #require(repair.path)
    let saved = try StoreReader(.file(fresh), access: .readOnly).contents()
    #expect(saved == led && saved.tasks.count == 1 && saved.holidays.count == 1)
    #expect(try StoreFile.check(at: fresh).allSatisfy { !$0.isProblem })
    if !isHeadLost { #expect(try layout(of: folder.file(name)) == version) }
    let undo = try StoreWriter(.file(fresh)).undo(
      by: Author(user: "an", uid: 1, at: "", day: try SmallBook.day("2024-05-03")))
    #expect(undo.edits.map(\.code) == ["BG-V1"])
  }

  private func columns(
    in layout: Int, of table: String, where condition: String = "1"
  ) throws -> [SQLiteValue] {
    let database = try Connection(sharedMemory: "layout \(layout) of \(table)")
    for step in Migration.all.prefix(layout) where try database.userVersion < step.version {
      try database.execute(step.statements)
      try database.setUserVersion(step.version)
    }
    let sql = "SELECT name FROM pragma_table_info(?1) WHERE \(condition) ORDER BY cid"
    return try database.column(sql, [.text(table)])
  }

  @Test(arguments: RecordKind.allCases.map(\.rawValue) + ["change", "change_edit", "change_field"])
  func `no later layout has columns that a repair can not do without`(table: String) throws {
    let now = try columns(in: Migration.all.count, of: table)
    #expect(!now.isEmpty)
    for layout in 1..<Migration.all.count {
      let then = try columns(in: layout, of: table)
      #expect(Array(now.prefix(then.count)) == then)
      let added = "cid >= \(then.count)"
      let needed = try columns(
        in: Migration.all.count, of: table,
        where: "\(added) AND \"notnull\" = 1 AND dflt_value IS NULL")
      #expect(then.isEmpty || needed.isEmpty)
      // The log is read as a whole.
      if table.hasPrefix("change") { #expect(then == now) }
    }
  }

  @Test func `a damaged store of a layout before the newest is repaired`() throws {
    let book = try SmallBook()
    let author = Author(user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: book.day)
    let store = folder.file("third.db")
    var contents = book.contents
    contents.closedPeriods = []
    try StoreFile.create(
      at: .file(store), contents: contents, by: author,
      steps: Array(Migration.all.prefix(Int(Migration.recordsAsNow))))
    try Connection(opening: store, mode: .readWrite).run(
      """
      INSERT INTO closed_period
        SELECT printf('%032x', 26), id, '2024-Q1', '2023-12-15', '2024-03-14', '2024-03-14',
            '2024-05-03', 'an', 1
          FROM plan LIMIT 1
      """)
    #expect(try StoreFile.check(at: store).allSatisfy { !$0.isProblem })
    try folder.overwriteRootPage(of: "task_plan", in: "third.db")
    let repair = try StoreFile.repair(at: store)
    let saved = try StoreReader(.file(try #require(repair.path)), access: .readOnly).contents()
    #expect(!repair.hasLosses)
    #expect(saved.tasks.map(\.code).sorted() == book.contents.tasks.map(\.code).sorted())
    #expect(saved.closedPeriods.map(\.rule) == [.entered])
  }

  @Test func `a day off of the first layout that can not be carried is told`() throws {
    let name = try damagedStore(ofLayout: 1)
    try Connection(opening: folder.file(name), mode: .readWrite).execute(
      """
      ALTER TABLE calendar_exception RENAME TO sound;
      CREATE TABLE calendar_exception (day, is_working, occasion, source, is_announced);
      INSERT INTO calendar_exception SELECT * FROM sound;
      INSERT INTO calendar_exception SELECT * FROM sound;
      INSERT INTO calendar_exception VALUES ('2024-05-05', NULL, 'Làm bù', 'Thông báo', 1);
      DROP TABLE sound;
      PRAGMA wal_checkpoint(TRUNCATE)
      """)
    try folder.overwriteRootPage(of: "task_plan", in: name)
    let repair = try StoreFile.repair(at: folder.file(name))
    #expect(
      repair.findings.filter(\.isLoss).map(\.words.en) == [
        "lost: up to 1 day off can not be read"
      ])
    let saved = try StoreReader(.file(try #require(repair.path)), access: .readOnly).contents()
    #expect(saved.holidays.count == 1)
  }
}
