import ProgramTestSupport
import Testing
import TestJSON

/// What a person writes, through the command line.
struct ChangeTests {
  private let program: Program

  init() throws {
    program = try Program()
    let made = try program.run("init --sample")
    try #require(made.code == 0, "\(made.errors)")
  }

  private func timeClass(_ code: String, on day: String) throws -> String? {
    try program.row(code, of: "tasks", on: day).text("timeClass")
  }

  @Test func `work known not to be done is late after its last good day`() throws {
    #expect(try program.run("set BG-V3 not-started", on: "2024-04-01").code == 0)
    #expect(try timeClass("BG-V3", on: "2024-05-03") == "overdue")
    #expect(try timeClass("BG-V3", on: "2024-05-02") == "due-soon")
    #expect(try timeClass("BG-V3", on: "2024-04-29") == "due-soon")
  }

  @Test func `work entered weeks later is judged by the day of its document`() throws {
    let run = try program.run("set BG-V8 done --product 45/QĐ-UBND --product-on 15/9/2024")
    #expect(run.text.contains("ngày gửi kết quả theo ngày văn bản, 15/09/2024"), "\(run.text)")
    #expect(!run.text.contains("quá hạn"))
    #expect(try timeClass("BG-V8", on: "2026-11-20") == "done-on-time")
    let late = try program.run("set BG-V7 done --product-on 15/10/2024")
    #expect(late.text.contains("tính là quá hạn 15 ngày (hạn 30/09/2024)"), "\(late.text)")
    let given = try program.run("set BG-V6 done --product-on 15/9/2024 --on 16/9/2024")
    #expect(!given.text.contains("lưu ý"), "\(given.text)")
  }

  @Test func `opening finished work again is told, with the day that goes`() throws {
    try program.run("set BG-V8 done --on 15/9/2024")
    let run = try program.run("set BG-V8 in-progress")
    #expect(run.text.contains("việc đã hoàn thành (15/09/2024) được mở lại"), "\(run.text)")
    try program.run("undo")
    #expect(try program.run("show BG-V8 --json").json().text("sentOn") == "2024-09-15")
  }

  @Test func `a note stays until it is written anew or emptied, and undo brings it back`() throws {
    func note() throws -> String? { try program.run("show BG-V8 --json").json().text("note") }
    try program.run("set BG-V8 in-progress --note chờ~Sở~Tài~chính")
    let moved = try program.run("set BG-V8 done --on 15/9/2024")
    #expect(try note() == "chờ Sở Tài chính")
    #expect(!moved.text.contains("ghi chú"), "\(moved.text)")
    _ = try program.run(shellWords: "set BG-V8 done --note ''")
    #expect(try note() == nil)
    try program.run("undo")
    #expect(try note() == "chờ Sở Tài chính")
    let closed = try program.run("set BG-V8 paused --note chưa~có~vốn")
    #expect(closed.text.contains("chưa có vốn"))
    try program.run("set BG-V8 in-progress")
    #expect(try note() == nil)
    try program.run("undo")
    #expect(try note() == "chưa có vốn")
    try program.run("undo")
    let before = try program.run("show BG-V8 --json").json()
    #expect(before.text("state") == "done" && before.text("note") == "chờ Sở Tài chính")
    #expect(before.text("sentOn") == "2024-09-15")
  }

  @Test func `several codes are set in one change`() throws {
    let run = try program.run("set BG-V5 bg-v6 BG-V7 BG-V8 chưa thực hiện")
    #expect(run.code == 0)
    #expect(
      run.text.split(separator: "\n")
        == ["BG-V5", "BG-V6", "BG-V7", "BG-V8"].map { code in
          "\(code): tình trạng chưa có thông tin → chưa thực hiện"
        })
    for code in ["BG-V5", "BG-V6", "BG-V7", "BG-V8"] {
      #expect(try timeClass(code, on: "2024-10-01") == "overdue")
    }
    #expect(try program.run("undo").code == 0)
    #expect(try timeClass("BG-V7", on: "2024-10-01") == "unreported")
  }

  @Test func `a finished task keeps its document, and undo takes it back`() throws {
    try program.run(
      "set BG-V8 da-hoan-thanh --product 45/QĐ-UBND --product-on 30/9/2024 --on 1/10/2024")
    let shown = try program.run("show BG-V8 --json").json()
    #expect(shown.text("state") == "done")
    #expect(shown.text("product") == "45/QĐ-UBND")
    #expect(shown.text("productOn") == "2024-09-30")
    #expect(shown.text("sentOn") == "2024-10-01")
    let undone = try program.run("undo")
    #expect(undone.text.hasPrefix("đã hoàn tác"))
    #expect(try program.run("show BG-V8 --json").json()["product"] == .null)
    #expect(try program.run("redo --user Lan").code == 0)
    #expect(try program.run("show BG-V8 --json").json().text("product") == "45/QĐ-UBND")
  }

  @Test func `a plan is removed again only once its person agrees, and not after other work`()
    throws
  {
    func isThere() throws -> Bool {
      try program.run("list plans --json").json().elements.contains { $0.text("code") == "HT" }
    }
    try program.run("remove HT --yes")
    try program.run("undo")
    let asked = try program.run("redo")
    #expect(asked.code == 4 && asked.errors.contains("xóa kế hoạch HT"), "\(asked.errors)")
    #expect(asked.errors.contains("--yes"))
    #expect(try isThere())
    #expect(try program.run("redo --yes").code == 0)
    #expect(try !isThere())
    try program.run("undo")
    try program.run("measure DB-T6 11,2 --on 31/12/2025")
    #expect(try program.run("redo --yes").code == 4)
    #expect(try isThere())
  }

  @Test func `the log lists a change and its undoing, with user and day`() throws {
    try program.run("set BG-V8 done", on: "2024-10-01")
    try program.run("undo", on: "2024-10-02")
    let rows = try program.run("history BG-V8 --json").json().elements
    let states = rows.filter { $0.text("field") == "state" }
    #expect(states.map { $0.text("new") } == ["unknown", "done"])
    #expect(states.map { $0.text("day") } == ["2024-10-02", "2024-10-01"])
    #expect(states.allSatisfy { $0.text("user") == "Lan" })
    #expect(states.first?.number("undoes") == states.last?.number("seq"))
    #expect(try program.run("history").text.contains("BG-V8"))
  }

  @Test func `a figure is read with a comma and told as it was read`() throws {
    let run = try program.run("measure DB-T6 11,2 --on 31/12/2025 --source NGTK")
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("DB-T6: đọc là 11,2"))
    let shown = try program.run("show DB-T6 --json").json()
    #expect(shown.number("observed") == "11.2")
    #expect(shown.text("observedOn") == "2025-12-31")
    #expect(shown["observations"]?.elements.first?.text("source") == "NGTK")
    let again = try program.run("measure DB-T6 11,20 --on 2025-12-31 --source NGTK")
    #expect(again.code == 0 && again.text.contains("đã có"))
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("show DB-T6 --json").json()["observed"] == .null)
  }

  @Test func `a figure of a day to come is kept and said to wait`() throws {
    let run = try program.run("measure DB-T6 15 --on 31/12/2027")
    #expect(run.code == 0 && run.text.contains("chưa được xét"))
    #expect(try program.run("show DB-T6 --json").json()["observed"] == .null)
  }

  @Test func `a task has no figures, a target has no state`() throws {
    let measured = try program.run("measure BG-V8 1 --on 1/1/2025")
    #expect(measured.code == 3 && measured.errors.contains("dondoc set"))
    let set = try program.run("set DB-T6 done")
    #expect(set.code == 3 && set.errors.contains("dondoc measure"))
  }

  @Test func `what is so already changes nothing`() throws {
    try program.run("set BG-V8 done --on 1/10/2024")
    let run = try program.run("set BG-V8 done")
    #expect(run.code == 0)
    #expect(run.text == "BG-V8: không có gì thay đổi, đã là «đã hoàn thành»\n")
    let seqs = Set(try program.run("history BG-V8 --json").json().elements.map { $0.number("seq") })
    #expect(seqs.count == 1)
  }

  @Test func `an empty note takes the note away`() throws {
    try program.run("set BG-V8 in-progress --note chờ~hướng~dẫn")
    #expect(try program.run("show BG-V8 --json").json().text("note") == "chờ hướng dẫn")
    try program.run("set BG-V8 in-progress --note=")
    #expect(try program.run("show BG-V8 --json").json()["note"] == .null)
  }

  @Test func `a period named in the code is the one that is set`() throws {
    #expect(try program.run("set HT-B1/2025 done --on 1/12/2025").code == 0)
    #expect(
      try program.row("HT-B1", of: "tasks", on: "2025-12-10").text("timeClass") == "done-on-time")
    #expect(try program.row("HT-B1", of: "tasks").text("state") == "unknown")
    for code in ["HT-B1", "ht-b1/2025"] {
      let rows = try program.run("history \(code) --json").json().elements
      #expect(rows.contains { $0.text("field") == "state" && $0.text("new") == "done" })
    }
    #expect(try program.run("history HT-B1/2024 --json").text == "[]\n")
  }
}
