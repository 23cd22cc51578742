import ProgramTestSupport
import Testing
import TestJSON

/// What cron is told of work that is late or falls due soon.
struct DueTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `nothing due prints nothing and succeeds`() throws {
    let run = try program.run("due --within 0 --sample --plan DB", on: "2024-04-01")
    #expect(run.code == 0)
    #expect(run.text.isEmpty && run.errors.isEmpty)
    let rows = try program.run("due --within 0 --sample --plan DB --json", on: "2024-04-01")
    #expect(rows.code == 0 && rows.text == "[]\n")
  }

  @Test(arguments: [
    ("2025-12-01", 30, true), ("2025-11-30", 30, false), ("2025-12-31", 0, true),
    ("2026-01-01", 0, true),
  ])
  func `a day counts up to the last good day`(day: String, within: Int, isListed: Bool) throws {
    // BG-V10 is due on 31/12/2025, a Wednesday.
    let run = try program.run("due --within \(within) --sample --plan BG --json", on: day)
    let codes = try run.json().elements.compactMap { $0.text("code") }
    #expect(codes.contains("BG-V10") == isListed)
    #expect(run.code == (codes.isEmpty ? 0 : 5))
  }

  @Test func `what is late comes first, and what is done, closed or sent is left out`() throws {
    try program.run("init --sample")
    try program.run("set BG-V8 not-started")
    try program.run("set BG-V6 done")
    try program.run("set BG-V4 closed --note x")
    try program.run("set BG-V7 awaiting-confirmation")
    let rows = try program.run("due --within 30 --plan BG --json").json().elements
    let codes = rows.compactMap { $0.text("code") }
    #expect(codes.contains("BG-V8"))
    #expect(Set(codes).isDisjoint(with: ["BG-V6", "BG-V4", "BG-V7"]))
    let days = rows.compactMap { $0.text("effectiveDue") }
    #expect(days.count == rows.count && days == days.sorted())
    let text = try program.run("due --within 30 --plan BG")
    #expect(text.code == 5)
    #expect(text.text.contains("quá hạn 1,"))
    #expect(text.text.contains("BG-V8"))
  }

  @Test func `plans in doubt are left out, unless they are asked for`() throws {
    func plans(_ line: String) throws -> Set<String> {
      Set(try program.run(line).json().elements.compactMap { $0.text("plan") })
    }
    #expect(try !plans("due --within 3660 --sample --json").contains("DL"))
    #expect(try plans("due --within 3660 --sample --plan DL --json") == ["DL"])
  }

  @Test func `leaving a plan in doubt out is said, and one rule holds for all that waits`() throws {
    for line in ["due --within 3660 --sample", "list tasks --needs missing-information --sample"] {
      let run = try program.run("\(line) --json")
      #expect(run.errors.contains("không kể DL: cần xác nhận hiệu lực"), "\(line): \(run.errors)")
      #expect(try !run.json().elements.contains { $0.text("plan") == "DL" })
      #expect(try program.run("\(line) --plan DL").errors.isEmpty)
    }
  }

  @Test func `nothing at all is printed when nothing is due, so that cron sends no mail`() throws {
    try program.run("init --sample")
    for plan in ["QN", "BG", "DB", "HT"] { try program.run("remove \(plan) --yes") }
    #expect(try program.run("due --within 3660 --plan DL").code == 5)
    let run = try program.run("due --within 3660")
    #expect(run.code == 0 && run.text.isEmpty && run.errors.isEmpty, "\(run.text) \(run.errors)")
  }

  @Test(arguments: [
    "due --within", "due --within x", "due --within -1", "due --within 99999",
    "due BG-V8 --within 3", "due --within 3 --basis x", "due BG-V8 --plan BG",
    "due --within 3 --json --csv",
  ])
  func `what can not be meant is a wrong line`(line: String) throws {
    #expect(try program.run("\(line) --sample").code == 2)
  }

  @Test func `an unknown plan is said, and no store fails`() throws {
    #expect(try program.run("due --within 3 --sample --plan XX").code == 3)
    #expect(try program.run("due --within 3").code == 1)
  }
}
