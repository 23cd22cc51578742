import ProgramTestSupport
import Testing
import TestJSON

/// Comparing with an earlier day and the calendar of offices, through the command line.
struct CompareTests {
  private let program: Program

  init() throws {
    program = try Program()
    try #require(try program.run("init --sample", on: "2026-10-01").code == 0)
  }

  @Test func `what was done since a day stands old beside new`() throws {
    try program.run("set BG-V8 in-progress", on: "2026-10-05")
    try program.run("set BG-V8 done --product 45/QĐ-UBND", on: "2026-11-02")
    let rows = try program.run("compare 1/11/2026 tasks --plan BG --json").json().elements
    #expect(
      rows.first?.names.joined(separator: " ")
        == "list change code plan label field old new since asOf version demo")
    #expect(rows.compactMap { $0.text("field") } == ["state", "timeClass", "product", "sentOn"])
    #expect(rows.first?.text("old") == "in-progress")
    #expect(rows.first?.text("new") == "done")
    #expect(rows.first?.text("change") == "changed")
    #expect(rows.first?.text("since") == "2026-11-01")
    let earlier = try program.run("compare 30/9/2026 tasks --json").json().elements
    #expect(earlier.first { $0.text("field") == "state" }?.text("old") == "unknown")
    try program.run("undo", on: "2026-11-03")
    let undone = try program.run("compare 2/11/2026 tasks --json").json().elements
    #expect(undone.first { $0.text("field") == "state" }?.text("old") == "done")
  }

  @Test func `a day on which the store or a plan was not there yet is remarked on`() throws {
    let early = try program.run("compare 1/1/2020 tasks --plan QN --json")
    #expect(early.code == 0)
    #expect(early.errors.contains("kho dữ liệu tạo ngày 01/10/2026, sau ngày so sánh"))
    #expect(early.errors.contains("ngày 01/01/2020 chưa ban hành kế hoạch QN (17/04/2024)"))
    #expect(try program.run("compare 1/10/2026 --plan QN").errors.isEmpty)
  }

  @Test func `the fields of a target are words, not signs of a formula`() throws {
    try program.run("measure BG-T1 13 --on 31/12/2025", on: "2026-11-10")
    let shown = try program.run("compare 1/11/2026 targets", on: "2026-11-20").text
    #expect(!shown.contains("(R)") && !shown.contains("(ρ)"), "\(shown)")
  }

  @Test func `a day in several words needs no quotes`() throws {
    try program.run("set BG-V8 done", on: "2026-11-20")
    let rows = try program.run("compare hôm qua tasks --json").json().elements
    #expect(!rows.isEmpty && rows.allSatisfy { $0.text("since") == "2026-11-19" })
    #expect(try program.run("compare hôm qua").text.contains("so với ngày 19/11/2026"))
    let wrong = try program.run("compare hôm kìa tasks")
    #expect(wrong.code == 2 && wrong.errors.contains("hôm kìa"))
  }

  @Test func `without a list all are compared, and the text says both days`() throws {
    try program.run("set BG-V8 done", on: "2026-11-02")
    let run = try program.run("compare 2026-11-01")
    #expect(run.code == 0)
    for part in ["nhiệm vụ so với ngày 01/11/2026", "chỉ tiêu so với", "kế hoạch so với"] {
      #expect(run.text.contains(part))
    }
    #expect(run.text.contains("tính đến ngày 20/11/2026"))
    let csv = try program.run("compare 2026-11-01 --csv")
    #expect(csv.text.contains("list,change,code,plan,label,field,old,new,since,asOf,version,demo"))
  }

  @Test(arguments: [
    ("compare", 2), ("compare 31/2/2026", 2), ("compare 20/11/2026", 2), ("compare 21/11/2026", 2),
    ("compare 1/11/2026 things", 2), ("compare 1/11/2026 tasks --plan ZZ", 3),
    ("compare 1/11/2026 targets --plan BG", 0), ("holiday", 2), ("holiday list 26", 2),
    ("holiday add 31/12/2026 Nghỉ", 2), ("holiday add 31/12/2026 --source a", 2),
    ("holiday remove 31/12/2026", 4), ("holiday remove 1/1/2026 --working", 2),
    ("holiday add 26/12/2026 Nghỉ --source a", 4), ("holiday add 1/1/2027 T --source a --json", 2),
    ("holiday list --source a", 2), ("holiday list 2026 2027", 2),
  ])
  func `what can not be asked is refused with the way out`(line: String, code: Int32) throws {
    let run = try program.run(line)
    #expect(run.code == code, "\(run.errors)")
    #expect(code == 0 || run.errors.split(separator: "\n").count == 1)
  }

  @Test func `a day off moves a deadline until it is taken out again`() throws {
    func lastDay(_ code: String) throws -> String? {
      try program.row(code, of: "tasks").text("effectiveDue")
    }
    let before = try lastDay("BG-V10")
    try #require(before == "2025-12-31")
    let added = try program.run(
      "holiday add 31/12/2025 Nghỉ~bù --source Thông~báo~12 --user Lan")
    #expect(added.text.contains("thêm ngày nghỉ, làm bù «Nghỉ bù»"))
    #expect(try lastDay("BG-V10") == "2026-01-05")
    #expect(try program.run("undo").code == 0)
    #expect(try lastDay("BG-V10") == before)
    #expect(try program.run("redo").code == 0)
    #expect(try program.run("holiday remove 31/12/2025").code == 0)
    #expect(try lastDay("BG-V10") == before)
  }

  @Test func `the list tells computed days from announced ones`() throws {
    let rows = try program.run("holiday list 2027 --json").json().elements
    #expect(rows.count == 11)
    #expect(rows.allSatisfy { $0["announced"] == .flag(false) })
    #expect(rows.first?.text("day") == "2027-01-01")
    #expect(try program.run("holiday list 2027").text.contains("tính theo luật, chưa công bố"))
    #expect(try !program.run("holiday list 2026").text.contains("chưa công bố"))
    let worked = try program.run("holiday list 2024 --json").json().elements.filter {
      $0["working"] == .flag(true)
    }
    #expect(worked.map { $0.text("day") } == ["2024-05-04"])
  }
}
