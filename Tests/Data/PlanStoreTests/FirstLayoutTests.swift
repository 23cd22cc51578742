import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// A store made by the first release, led on by this one.
struct FirstLayoutTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
    let database = try Connection(opening: path, mode: .readWriteCreate)
    let first = try Unwrap.value(Migration.all.first)
    try database.execute("BEGIN; \(first.statements) COMMIT;")
    try database.execute(Self.records)
    try database.setApplicationID(0x6464_6F63)
    try database.setUserVersion(1)
  }

  private static let records = """
    INSERT INTO store_info VALUES ('is_demo', 0);
    INSERT INTO calendar_exception VALUES
      ('2024-05-04', 1, 'Làm bù ngày 29/4/2024', 'Thông báo', 1),
      ('2024-04-30', 0, 'Ngày Chiến thắng', 'Bộ luật Lao động', 1);
    INSERT INTO plan (id, code, title, parents, recipients)
      VALUES ('00000000000000000000000000000001', 'BG', 'Kế hoạch', '', '');
    INSERT INTO task (id, plan, code, ordinal, kind, label, text, is_strict, is_day_given)
      VALUES ('00000000000000000000000000000002', '00000000000000000000000000000001', 'BG-V1', 1,
        'task', 'Việc', 'Việc', 0, 1);
    INSERT INTO obligation (id, task, state, note) VALUES
      ('00000000000000000000000000000003', '00000000000000000000000000000002', 'done', 'đã gửi');
    INSERT INTO change VALUES (1, '2024-05-03T02:15:00Z', '2024-05-03', 'an', 1000, 'set', 'do',
      NULL, 1);
    INSERT INTO change_edit VALUES (1, 0, 'set', 'obligation',
      '00000000000000000000000000000003', 'BG-V1');
    INSERT INTO change_field VALUES (1, 0, 0, 'note', NULL, 'đã gửi');
    """

  @Test func `it keeps what it held, and days off become records`() throws {
    let writer = try StoreWriter(.file(path))
    let day = try Unwrap.value(Day("2024-05-03"))
    let reader = try StoreReader(.file(path), access: .readOnly)
    guard case .task(let detail?) = try reader.answer(.task("BG-V1"), on: day) else {
      Issue.record("the task is gone")
      return
    }
    #expect(detail.row.state == .done)
    #expect(detail.row.task.deadlineBasis == nil)
    let database = try Connection(opening: path, mode: .readOnly)
    let ids = try database.column("SELECT id FROM holiday ORDER BY day").map { value in
      if case .text(let id) = value { id } else { "" }
    }
    let official = Holiday.official.filter {
      ["2024-04-30", "2024-05-04"].contains($0.exception.day.description)
    }
    #expect(ids == official.map(\.id.description))
    let author = Author(user: "an", uid: 1_000, at: "2024-05-03T02:16:00Z", day: day)
    #expect(try writer.undo(by: author, anyone: false).undoes == 1)
    #expect(try database.scalar("SELECT note FROM obligation") == .null)
  }
}
