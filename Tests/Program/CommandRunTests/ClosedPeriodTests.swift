import ProgramTestSupport
import TestFiles
import TestJSON
import Testing

/// Periods whose figures are final, with the program as a whole.
struct ClosedPeriodTests {
  private let program: Program

  init() throws {
    program = try Program()
    _ = try program.run("init --demo")
  }

  private func report(
    _ kind: String, on day: String = "2026-11-20", form: String = "text"
  ) throws
    -> ProgramRun
  {
    try program.run(
      "report \(kind) --plan BG --period 2026-Q3 --today \(day) --format \(form)")
  }

  /// A year of work after the closing: states, figures, new work, letters, a plan that ends.
  private func workForAYear() throws {
    for line in [
      "set BG-V4 done --product 12-KH/TU --product-on 2026-10-20 --today 2026-10-21",
      "set BG-V15 in-progress --today 2026-12-01",
      "measure BG-T8 31 --on 2026-12-31 --source Sở~KHCN --today 2027-01-15",
      "add task BG Việc~thêm --due 2027-03-31 --basis Họp~giao~ban --today 2027-02-01",
      "edit BG-V6 label=Tên~mới --today 2027-02-02",
      "supersede BG --on 2027-06-30 --basis Kế~hoạch~mới --today 2027-07-01", "undo",
    ] {
      let run = try program.run(line)
      #expect(run.code == 0, "\(line): \(run.errors)")
    }
  }

  @Test func `the report of a closed period is the same a year of changes later`() throws {
    let forms = ["text", "md", "csv", "html"]
    let kinds = ["full", "overdue", "agencies", "targets"]
    #expect(try program.run("close-period 2026-Q3 --plan BG --today 2026-10-05").code == 0)
    let before = try kinds.flatMap { kind in try forms.map { try report(kind, form: $0) } }
    #expect(before.allSatisfy { $0.code == 0 })
    try workForAYear()
    let after = try kinds.flatMap { kind in
      try forms.map { try report(kind, on: "2027-10-05", form: $0) }
    }
    #expect(before.map(\.bytes) == after.map(\.bytes))
    #expect(before[1].text.contains("số liệu đến hết ngày 30/9/2026, chốt ngày 05/10/2026"))
  }

  /// What is said after the closing of days that lie in the period or before it.
  private static let lateNews = [
    "measure BG-T8 31 --on 2026-09-15 --source Sở~KHCN --today 2026-10-10",
    "measure BG-T1 12 --on 2026-08-31 --today 2026-10-11",
    "set BG-V4 done --product 12-KH/TU --product-on 2026-09-20 --on 2026-09-22 --today 2026-10-12",
    "set BG-V15 done --on 2026-08-01 --today 2026-10-12",
    "set BG-V8 paused --note chờ --today 2026-10-12",
    "edit BG-V6 label=Tên~mới --today 2026-10-13",
    "extend BG-V7 2026-12-31 --document 120/UBND-TH --reason chờ --today 2026-10-14",
    "assign BG-V3 lead BG-C23 --replace --from 2026-08-01 --basis QĐ~12 --today 2026-10-14",
    "succeed BG-C3 BG-C23 --on 2026-07-01 --basis NQ --today 2026-10-15",
    "urge BG-V15 --document 7/UBND --on 2026-09-10 --answer-by 2026-09-25 --today 2026-10-15",
    "urge answer TD-1 --on 2026-09-20 --today 2026-10-16",
    "review BG-V8 --result xong --period 2026-09 --today 2026-10-17",
    "review BG-V15 --difficulty thiếu~vốn --today 2026-10-17",
    "rate BG-T8 needs-effort --note chậm --today 2026-10-18",
    "void BG-T2 --reason giải~thể --today 2026-10-18",
    "due BG-V16 trước ngày 30/8/2026 --basis KL --today 2026-10-19",
    "remove BG-V16 --yes --today 2026-10-20", "remove BG-T9 --yes --today 2026-10-20",
    "edit BG title=KH~mới --today 2026-10-20", "edit BG-C1 name=Tên~mới --today 2026-10-20",
    "supersede BG --on 2026-08-01 --basis KH --today 2026-10-21",
  ]

  @Test func `no later news of days within a closed period moves its report`() throws {
    let forms = ["text", "html"]
    let kinds = ["full", "overdue", "agencies", "targets"]
    func reports() throws -> [[UInt8]] {
      try kinds.flatMap { kind in try forms.map { try report(kind, form: $0).bytes } }
    }
    let open = try reports()
    #expect(try program.run("close-period 2026-Q3 --plan BG --today 2026-10-05").code == 0)
    let closed = try reports()
    for line in Self.lateNews {
      let run = try program.run(line)
      #expect(run.code == 0, "\(line): \(run.errors)")
      #expect(try report("full").bytes == closed[0], "\(line) moved the report")
    }
    #expect(try reports() == closed)
    // The same news is seen once the period is open again.
    #expect(try program.run("reopen-period 2026-Q3 --plan BG").code == 0)
    for (before, after) in zip(open, try reports()) { #expect(before != after) }
  }

  @Test func `the command that opens a period again is one for the store of the run`() throws {
    let path = program.home.file("other.db")
    let store = "--store \(path)"
    try program.run("init --sample \(store)")
    #expect(try program.run("close-period 2026-Q3 --plan BG --today 2026-10-05 \(store)").code == 0)
    let errors = try program.run("set BG-V15 done --on 20/9/2026 \(store)").errors
    #expect(
      errors.contains("mở lại: «dondoc --store \(path) reopen-period 2026-Q3 --plan BG»"),
      "\(errors)")
  }

  @Test(arguments: [
    ("set BG-V15 done --on 20/9/2026", true), ("set BG-V15 in-progress", false),
    ("measure BG-T8 31 --on 2026-08-31", true), ("measure BG-T8 31 --on 2026-10-31", false),
    ("review BG-V15 --result đã~trình --period 2026-Q3", true),
    ("set BG-V15 in-progress --today 2026-09-10", true), ("edit BG-V6 label=Tên~mới", false),
    ("measure HT-T8 31 --on 2026-08-31", false),
  ])
  func `a change inside a closed period is told not to be in its report`(
    line: String, isInside: Bool
  ) throws {
    try program.run("close-period 2026-Q3 --plan BG", on: "2026-10-05")
    let run = try program.run(line, on: "2026-11-20")
    #expect(run.code == 0, "\(run.errors)")
    let told = "kỳ quý III/2026 của BG đã chốt: thay đổi này không vào báo cáo của kỳ"
    #expect(run.errors.contains(told) == isInside, "\(run.errors)")
    // What counted for a day of the period only because it was entered on it is undone later.
    let undone = try program.run("undo", on: "2026-11-20").errors
    #expect(undone.contains(told) == (isInside && !line.contains("--today")))
    let reopened = try program.run("reopen-period 2026-Q3 --plan BG", on: "2026-11-20")
    #expect(reopened.code == 0 && reopened.errors.isEmpty)
  }

  @Test(arguments: [
    ("return BG-V15 --note thiếu~phụ~lục", "2026-09-20", true),
    ("confirm BG-V15", "2026-09-20", true),
    ("return BG-V15 --note thiếu~phụ~lục", "2026-10-02", true),
    ("return BG-V15 --note thiếu~phụ~lục", "2026-10-03", false),
    ("return BG-V15 --note thiếu~phụ~lục", "2026-06-30", false),
  ])
  func `a reply to a result its report has is told not to be in the report`(
    line: String, sentOn: String, isInside: Bool
  ) throws {
    try program.run(
      "set BG-V15 awaiting-confirmation --on \(sentOn) --reported-by Sở~Nội~vụ", on: "2026-10-04")
    try program.run("close-period 2026-Q3 --plan BG --as-of 2026-10-02", on: "2026-10-05")
    let run = try program.run(line, on: "2026-11-20")
    #expect(run.code == 0, "\(run.errors)")
    let told = "kỳ quý III/2026 của BG đã chốt: thay đổi này không vào báo cáo của kỳ"
    #expect(run.errors.contains(told) == isInside, "\(run.errors)")
  }

  @Test(arguments: ["add Sở~A", "import -"])
  func `members that join inside a closed period are told not to be in its report`(
    work: String
  ) throws {
    try program.run("close-period 2026-Q3 --plan HT", on: "2026-10-05")
    func join(on day: String) throws -> ProgramRun {
      try program.run("member HT-C2 \(work) --yes --today \(day)", input: "Sở A\n")
    }
    let told = "kỳ quý III/2026 của HT đã chốt"
    #expect(try join(on: "2026-09-10").errors.contains(told))
    #expect(try program.run("undo").code == 0)
    #expect(try !join(on: "2026-11-20").errors.contains(told))
  }

  @Test func `an open period follows the store, and a reopened one does again`() throws {
    let open = try report("agencies")
    #expect(try program.run("close-period 2026-Q3 --plan BG").code == 0)
    let closed = try report("agencies")
    #expect(open.bytes != closed.bytes)
    #expect(try program.run("reopen-period 2026-Q3 --plan BG").code == 0)
    #expect(try report("agencies").bytes == open.bytes)
    #expect(try program.run("undo").code == 0)
    #expect(try report("agencies").bytes == closed.bytes)
  }

  @Test func `what was changed since closing is told`() throws {
    _ = try program.run("close-period 2026-Q3 --plan BG")
    let none = try program.run("compare --closed 2026-Q3 --plan BG --json").json()
    #expect(none.elements.isEmpty)
    _ = try program.run("set BG-V15 in-progress")
    let run = try program.run("compare --closed 2026-Q3 --plan BG tasks --json").json()
    #expect(run.elements.allSatisfy { $0.text("code") == "BG-V15" })
    #expect(run.elements.contains { $0.text("field") == "state" })
    // The lists are judged on the day of the period, and say so.
    #expect(run.elements.allSatisfy { $0.text("asOf") == "2026-09-30" })
    let text = try program.run("compare --closed 2026-Q3 --plan BG tasks").text
    #expect(text.contains("từ lúc chốt đến nay, không tính kết quả gửi sau ngày 30/09/2026:"))
    #expect(text.contains("LÚC CHỐT"))
  }

  @Test func `a result sent after the days of a closed period is no change since its closing`()
    throws
  {
    try program.run("set BG-V15 in-progress", on: "2026-09-01")
    try program.run("close-period 2026-Q3 --plan BG", on: "2026-10-05")
    try program.run("set BG-V15 done --on 2026-10-02", on: "2026-10-06")
    func changes() throws -> [String?] {
      try program.run("compare --closed 2026-Q3 --plan BG --json", on: "2026-10-06").json()
        .elements.map { $0.text("code") }
    }
    #expect(try changes().isEmpty)
    try program.run("set BG-V15 done --on 2026-09-29", on: "2026-10-06")
    #expect(try changes().contains("BG-V15"))
  }

  @Test func `what changed since an open period was closed is no question, and the way out works`()
    throws
  {
    let run = try program.run("compare --closed 2026-Q3 --plan BG")
    #expect(run.code == 2 && run.errors.contains("chưa kỳ nào của kế hoạch này được chốt"))
    #expect(run.errors.contains("«dondoc close-period 2026-Q3 --plan BG»"), "\(run.errors)")
    #expect(try program.run("close-period 2026-Q3 --plan BG").code == 0)
    #expect(try program.run("compare --closed 2026-Q3 --plan BG").code == 0)
    let other = try program.run("compare --closed 2026-Q2 --plan BG")
    #expect(other.code == 2 && other.errors.contains("các kỳ đã chốt: quý III/2026"))
  }

  @Test
  func `what was sent after the days of a period is not done in its report, and that is told`()
    throws
  {
    try program.run("set BG-V15 in-progress", on: "2026-09-01")
    try program.run("close-period 2026-Q3 --plan BG", on: "2026-10-05")
    let before = try report("agencies").bytes
    try program.run("undo", on: "2026-10-05")
    try program.run("set BG-V15 done --on 2026-10-02", on: "2026-10-05")
    let run = try program.run("close-period 2026-Q3 --plan BG", on: "2026-10-05")
    #expect(
      run.code == 0 && run.errors.contains("kết quả gửi sau ngày 30/09/2026"), "\(run.errors)")
    #expect(run.errors.contains("BG-V15"), "\(run.errors)")
    #expect(try report("agencies").bytes == before)
    // Judged on the day it was sent, it counts.
    try program.run("undo", on: "2026-10-05")
    try program.run("close-period 2026-Q3 --plan BG --as-of 2026-10-02", on: "2026-10-05")
    let (later, all) = (try report("agencies").text, String(decoding: before, as: UTF8.self))
    #expect(
      later.split(separator: "\n").last { $0.contains("Tổng cộng") }
        != all.split(separator: "\n").last { $0.contains("Tổng cộng") })
  }

  @Test func `closed periods are listed`() throws {
    _ = try program.run("close-period 2026-Q3 --plan BG --as-of 2026-09-25 --user an")
    let rows = try program.run("close-period --plan BG --json").json().elements
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(row.text("period") == "2026-Q3" && row.text("judgedOn") == "2026-09-25")
    #expect(row.text("closedOn") == "2026-11-20" && row.text("closedBy") == "an")
    #expect(try program.run("close-period").text.contains("1 kỳ đã chốt số liệu"))
    #expect(try program.run("close-period --plan HT --json").json().elements.isEmpty)
  }

  @Test(arguments: [
    ("close-period 2026-Q3", 2), ("close-period 2026-Q9 --plan BG", 2),
    ("close-period 2026-Q3 --plan XX", 3), ("close-period 2027-Q1 --plan BG", 4),
    ("close-period 2026-Q3 --plan BG --json", 2), ("reopen-period 2026-Q3 --plan BG", 4),
    ("reopen-period", 2), ("compare --closed 2026-Q3 --plan BG", 2),
    ("compare --closed 2026-Q3", 2), ("close-period 2026-Q3 --plan BG --read-only", 4),
  ])
  func `what can not be closed is refused in one line`(line: String, code: Int32) throws {
    let run = try program.run(line)
    #expect(run.code == code, "\(run.errors)")
    #expect(run.text.isEmpty && run.errors.hasPrefix("dondoc: "))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["quý III/2026", "Quy 3 nam 2026", "kỳ 2026-q3", "Q3 2026"])
  func `a period is named as it is printed`(period: String) throws {
    let line = "close-period \(period) --plan BG"
    #expect(try program.run(line).code == 0)
    let list = try program.run("close-period").text
    #expect(list.contains("quý III/2026") && !list.contains("2026-Q3"))
    let again = try program.run(line)
    #expect(again.code == 4 && again.errors.contains("kỳ quý III/2026 của BG đã chốt"))
  }

  @Test func `a period is closed once`() throws {
    #expect(try program.run("close-period 2026-Q3 --plan BG").code == 0)
    let again = try program.run("close-period 2026-Q3 --plan BG")
    #expect(again.code == 4 && again.errors.contains("đã chốt ngày 20/11/2026"))
  }
}
