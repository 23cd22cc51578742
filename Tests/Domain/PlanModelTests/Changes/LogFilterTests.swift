import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct LogFilterTests {
  private static let row = HistoryRow(
    seq: 4,
    author: Author(user: "Lan", uid: 1, at: "2026-11-20T18:05:00Z", day: .of("2026-11-21")),
    command: "set", code: "BG-V8", kind: .obligation, field: "state", old: .text("in-progress"),
    new: .text("done"), undoes: nil)

  @Test(arguments: [
    ("", true), ("lan", true), ("bg-v8", true), ("hoan thanh", true), ("đang thực hiện", true),
    ("done", true), ("21/11/2026", true), ("tinh trang", true), ("lan hoan thanh", true),
    ("ghi tinh trang", true), ("ghi tình trạng", true), ("set", true), ("lan ghi", true),
    ("ghi so theo doi", false), ("undo", false),
    ("bình", false), ("hoan thanh binh", false),
  ])
  func `a line is found by any of its words`(find: String, isFound: Bool) {
    #expect(LogFilter(LogRequest(find: find, window: 0..<1)).includes(Self.row) == isFound)
  }

  @Test(arguments: [
    ("undo", "hoan tac", true), ("undo", "undo", true), ("close-period", "chốt kỳ", true),
    ("close-period", "close-period", true), ("later-command", "later-command", true),
    ("undo", "ghi tinh trang", false),
  ])
  func `a line is found by what was done, in both languages`(
    command: String, find: String, isFound: Bool
  ) {
    let row = HistoryRow(
      seq: 4, author: Self.row.author, command: command, code: "BG-V8", kind: .obligation,
      field: "note", old: .none, new: .text("một"), undoes: nil)
    #expect(LogFilter(LogRequest(find: find, window: 0..<1)).includes(row) == isFound)
  }

  @Test(arguments: [("BG", true), ("B", false), ("QN", false), ("BG-V8", true)])
  func `a plan narrows the log to its items`(plan: String, isFound: Bool) {
    #expect(LogFilter(LogRequest(plan: plan, window: 0..<1)).includes(Self.row) == isFound)
  }

  @Test(arguments: [
    ("2026-11-20T18:05:00Z", "01:05"), ("2026-11-20T02:15:00Z", "09:15"),
    ("2026-11-20T16:59:59Z", "23:59"), ("2026-11-20T17:00:00Z", "00:00"), ("", nil),
    ("2026-11-20", nil), ("2026-11-20T02:15:00+07:00", nil), ("T1:2Z", nil),
  ])
  func `the hour is that of Vietnam`(at: String, hour: String?) {
    #expect(Author(user: "a", uid: 1, at: at, day: .of("2026-11-20")).hour == hour)
  }
}
