import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// A store of the second layout, led on by this release.
struct SecondLayoutTests {
  @Test func `it keeps what it held, and takes in what is followed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plans.db")
    let database = try Connection(opening: path, mode: .readWriteCreate)
    let steps = Array(Migration.all.prefix(2))
    try database.execute("BEGIN; \(steps.map(\.statements).joined()) COMMIT;")
    try database.execute(Self.records)
    try database.setApplicationID(0x6464_6F63)
    try database.setUserVersion(2)
    let day = try Unwrap.value(Day("2026-11-20"))
    let author = Author(user: "an", uid: 1_000, at: "2026-11-20T02:16:00Z", day: day)
    let writer = try StoreWriter(.file(path))
    var entry = ProgressEntry(["BG-V1"])
    entry.result = "đã trình"
    _ = try writer.make(entry, by: author)
    guard
      case .task(let detail?) = try StoreReader(.file(path), access: .readOnly)
        .answer(.task("BG-V1"), on: day)
    else {
      Issue.record("the task is gone")
      return
    }
    #expect(detail.row.state == .inProgress)
    #expect(detail.row.following.lastResult?.result == "đã trình")
    #expect(try folder.names().contains("plans.db.before-v3-1"))
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }

  private static let records = """
    INSERT INTO store_info VALUES ('is_demo', 0);
    INSERT INTO plan (id, code, title, parents, recipients)
      VALUES ('00000000000000000000000000000001', 'BG', 'Kế hoạch', '', '');
    INSERT INTO task (id, plan, code, ordinal, kind, label, text, is_strict, is_day_given)
      VALUES ('00000000000000000000000000000002', '00000000000000000000000000000001', 'BG-V1', 1,
        'task', 'Việc', 'Việc', 0, 1);
    INSERT INTO obligation (id, task, state) VALUES
      ('00000000000000000000000000000003', '00000000000000000000000000000002', 'in-progress');
    """
}
