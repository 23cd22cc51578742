import ProgramTestSupport
import Testing
import TestJSON

/// Figures, judgements and void targets, through the command line.
struct JudgingTests {
  private let program: Program

  init() throws {
    program = try Program()
    let made = try program.run("init --sample")
    try #require(made.code == 0, "\(made.errors)")
  }

  @Test func `an odd figure is saved, with a warning on the standard error`() throws {
    let run = try program.run("measure DB-T1 170 --on 31/12/2025")
    #expect(run.code == 0)
    #expect(run.errors.contains("cảnh báo: DB-T1: tỷ lệ nằm ngoài khoảng 0–100%"))
    #expect(run.text.hasPrefix("DB-T1: đọc là 170"))
    let shown = try program.run("show DB-T1 --json").json()
    #expect(shown["warnings"]?.elements == [.text("share-out-of-range")])
  }

  @Test func `shares that add up to 101 warn on each of them, and 100 on none`() throws {
    for (code, value) in [("DB-T3", "57"), ("DB-T4", "17"), ("DB-T5", "27")] {
      try program.run("measure \(code) \(value) --on 31/12/2025")
    }
    for code in ["DB-T3", "DB-T4", "DB-T5"] {
      let shown = try program.run("show \(code) --json").json()
      #expect(shown["warnings"]?.elements == [.text("sum")])
      #expect(shown.text("status") == "achieved")
    }
    #expect(try program.run("list targets --plan DB").text.contains("! Cơ cấu lao động: dịch vụ"))
    let said = try program.run("show DB-T5").text
    #expect(said.contains("cộng lại bằng 101, không bằng 100"))
    try program.run("measure DB-T5 26 --on 31/12/2025")
    #expect(try program.run("show DB-T3 --json").json()["warnings"] == .list([]))
  }

  @Test(arguments: [
    ("BG-T2", "10", "insufficient", "0"), ("BG-T2", "10,01", "achieved", "1"),
    ("DB-T9", "99,96", "insufficient", "0"), ("DB-T9", "100", "achieved", "1"),
    ("HT-T7", "14", "insufficient", "0"), ("HT-T7", "15", "achieved", "1"),
    ("HT-T7", "22", "over-range", "1"),
  ])
  func `a figure at the bound is judged as the document words it, and printed as it is`(
    code: String, value: String, status: String, met: String
  ) throws {
    try program.run("measure \(code) \(value) --on 31/12/2025")
    #expect(try program.run("show \(code) --json").json().text("status") == status)
    let plan = String(code.prefix(2))
    #expect(try program.run("show \(plan) --json").json().number("targetsMet") == met)
    let row = try program.run("list targets --plan \(plan)").text.split(separator: "\n").first {
      $0.hasPrefix("\(code) ")
    }
    #expect(row?.contains(" \(value) ") == true)
  }

  @Test func `each group of a target is measured by its name`() throws {
    let run = try program.run("measure BG-T7 2 --on 31/12/2025 --group y-te")
    #expect(run.code == 2)
    #expect(run.errors.contains("Giáo dục và đào tạo"))
    #expect(try program.run("measure BG-T7 2 --on 31/12/2025 --group 3").code == 0)
    let shown = try program.run("show BG-T7 --json").json()
    #expect(shown.number("membersMet") == "1")
    #expect(shown.number("members") == "8")
    #expect(shown["observations"]?.elements.first?.text("breakdown") == "Y tế")
    #expect(shown["warnings"]?.elements == [.text("groups-without-figure")])
  }

  @Test func `a draft waits, and a new series begins anew`() throws {
    try program.run("measure DB-T6 13 --on 31/12/2024 --verification reported")
    try program.run("measure DB-T6 15 --on 31/12/2025 --verification draft")
    let waiting = try program.run("show DB-T6 --json").json()
    #expect(waiting.number("observed") == "13")
    #expect(waiting["warnings"]?.elements == [.text("draft")])
    try program.run("measure DB-T6 15 --on 31/12/2025 --verification verified --new-series")
    let shown = try program.run("show DB-T6 --json").json()
    #expect(shown.number("observed") == "15")
    #expect(shown["observations"]?.elements.first?["startsSeries"] == .flag(true))
  }

  @Test func `a judgement is signed and stands beside what is computed`() throws {
    try program.run("measure DB-T6 15 --on 31/12/2025")
    let run = try program.run("rate DB-T6 needs-effort --note gấp --on 15/1/2026")
    #expect(run.code == 0, "\(run.errors)")
    let shown = try program.run("show DB-T6 --json").json()
    #expect(shown.text("status") == "achieved")
    #expect(shown.text("rating") == "needs-effort")
    #expect(shown.text("ratedOn") == "2026-01-15")
    let rating = shown["ratings"]?.elements.first
    #expect(rating?.text("signer") == "Lan" && rating?.text("note") == "gấp")
    #expect(try program.run("show DB-T6").text.contains("Lan: cần tập trung chỉ đạo"))
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("show DB-T6 --json").json()["rating"] == .null)
  }

  @Test func `a void target leaves the count, and comes back`() throws {
    let before = try program.run("show HT --json").json().number("targetsCounted")
    #expect(try program.run("void HT-T8 --reason Luật-72/2025/QH15").code == 0)
    #expect(try program.run("show HT-T8 --json").json().text("status") == "void")
    let after = try program.run("show HT --json").json().number("targetsCounted")
    #expect(before.flatMap { Int($0) } == after.flatMap { Int($0) }.map { $0 + 1 })
    #expect(try program.run("void HT-T8 --reason=").code == 0)
    #expect(try program.run("show HT-T8 --json").json().text("status") == "no-data")
  }
}
