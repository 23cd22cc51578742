import ProgramTestSupport
import TestJSON
import Testing

/// A report that 81 units owe, from the list of members to the day after its last good day.
struct MemberTests {
  private let program: Program

  init() throws {
    program = try Program()
    let made = try program.run("init --sample")
    try #require(made.code == 0, "\(made.errors)")
  }

  private static let names = (1...81).map { "\($0). Đơn vị số \($0)" }.joined(separator: "\n")

  private func paste(_ flags: String = "") throws -> ProgramRun {
    try program.run("member HT-C2 import - \(flags)", input: Self.names + "\n")
  }

  private func report(on day: String) throws -> JSONNode {
    try program.row("HT-B1", of: "tasks", on: day)
  }

  @Test func `at the last good day it is due, the day after what is missing is overdue`() throws {
    let run = try paste()
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.text.contains("HT-B1/2026: 81 đơn vị, tình trạng chưa thực hiện"))
    let due = try report(on: "2026-12-04")
    #expect(due.text("timeClass") == "due-soon" && due.number("daysLeft") == "0")
    #expect(due.number("parts") == "81" && due.number("partsDone") == "0")
    #expect(due["unitsBehind"] == .list([]))
    #expect(
      try program.run("set HT-B1@HT-C7 done --on 1/12/2026", on: "2026-12-04").code == 0)
    let late = try report(on: "2026-12-05")
    #expect(late.text("timeClass") == "overdue")
    #expect(late.number("parts") == "81" && late.number("partsDone") == "1")
    #expect(late["unitsBehind"]?.elements.count == 80)
    let list = try program.run("list tasks --plan HT --time overdue", on: "2026-12-05").text
    #expect(list.contains("80/81"))
    let table = try program.run("report overdue --plan HT --format csv", on: "2026-12-05").text
    #expect(table.contains("quá hạn 80/81: ") && table.contains("Đơn vị số 81"))
    // Nothing is assumed of the next year.
    let next = try program.run("show HT-B1/2027 --json", on: "2027-12-06").json()
    #expect(next.text("timeClass") == "unreported")
  }

  @Test func `of units nobody knows anything of none is late, and undo takes the list back`() throws
  {
    #expect(try paste("--state unknown").code == 0)
    #expect(try report(on: "2026-12-05").text("timeClass") == "unreported")
    #expect(try program.run("undo").code == 0)
    #expect(try report(on: "2026-12-05").number("parts") == "1")
    #expect(try paste("--state done").code == 2)
  }

  @Test func `finished work is opened again only with --yes`() throws {
    #expect(try program.run("set HT-B1 done --on 20/11/2026").code == 0)
    let trial = try paste("--dry-run")
    #expect(trial.code == 0 && trial.text.contains("chưa ghi"))
    #expect(trial.errors.contains("sẽ mở lại") && trial.errors.contains("HT-B1/2026"))
    let asked = try paste()
    #expect(asked.code == 4)
    #expect(asked.errors.contains("HT-B1/2026") && asked.errors.contains("--yes"))
    #expect(try report(on: "2026-11-20").text("state") == "done")
    #expect(try paste("--yes").code == 0)
    #expect(try report(on: "2026-11-20").text("state") == "in-progress")
  }

  @Test func `a trial names the code a new agency gets, also after others were removed`() throws {
    #expect(try program.run("member HT-C2 add Sở~A Sở~B").code == 0)
    let rows = try program.run("member HT-C2 list --json").json().elements
    let last = try #require(rows.compactMap { $0.text("code") }.last)
    #expect(try program.run("remove \(last) --yes").code == 0)
    let trial = try program.run("member HT-C2 add Sở~C --dry-run").text
    #expect(try program.run("member HT-C2 add Sở~C").code == 0)
    let made = try program.run("member HT-C2 list --json").json().elements
    let code = try #require(made.first { $0.text("name") == "Sở C" }?.text("code"))
    #expect(code != last && trial.contains(code), "\(trial)")
  }

  @Test func `a report that all listed units handed in tells which groups nobody listed`() throws {
    #expect(try program.run("member HT-C2 add Sở~A Sở~B").code == 0)
    let told = "chưa có danh sách thành viên của 2 nhóm"
    let report = try program.run("report full --plan HT --format csv", on: "2026-12-06").text
    #expect(report.contains(told))
    #expect(try program.run("set HT-B1 done --all --on 20/11/2026").code == 0)
    #expect(try program.run("list tasks --plan HT --find HT-B1").text.contains(told))
    #expect(!(try program.run("list tasks --plan HT --find HT-B2").text.contains(told)))
  }

  @Test func `the code of a part shows that part alone`() throws {
    #expect(try program.run("member HT-C2 add Sở~A Sở~B").code == 0)
    let code = try #require(
      try program.run("show HT-B1 --json").json()["obligations"]?.elements.first?.text("code"))
    let text = try program.run("show \(code)").text
    #expect(text.contains("Sở A") && !text.contains("Sở B"))
    let shown = try program.run("show \(code) --json").json()
    #expect(shown.text("code") == "HT-B1")
    #expect(shown["part"]?.text("code") == code)
    #expect(shown["obligations"]?.elements.count == 1)
    #expect(try program.run("show HT-B1 --json").json()["part"] == .null)
    #expect(try program.run("show HT-B1/2026@HT-C99").code == 3)
  }
}
