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

  @Test func `when it is damaged, a repair says that it can not help`() throws {
    try folder.damage("plans.db", 8_192..<12_288)
    let failure = #expect(throws: StoreFailure.self) { try StoreFile.repair(at: path) }
    #expect(failure == .unrepairable(path: path))
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
  func `a repair reads no layout whose tables lack more than what may be empty`(
    table: String
  ) throws {
    let now = try columns(in: Migration.all.count, of: table)
    #expect(!now.isEmpty)
    let then = try columns(in: Int(Migration.recordsAsNow), of: table)
    #expect(Array(now.prefix(then.count)) == then)
    let added = try columns(in: Migration.all.count, of: table, where: "cid >= \(then.count)")
    #expect(
      try columns(
        in: Migration.all.count, of: table,
        where: "cid >= \(then.count) AND \"notnull\" = 0 AND dflt_value IS NULL") == added)
    // The log is read as a whole.
    if table.hasPrefix("change") { #expect(added.isEmpty) }
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
}
