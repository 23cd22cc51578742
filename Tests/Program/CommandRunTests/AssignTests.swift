import ProgramTestSupport
import Testing
import TestJSON

/// Who answers for work, changed through the command line.
struct AssignTests {
  private let program: Program
  private let day = "2025-08-01"

  init() throws {
    program = try Program()
    let made = try program.run("init --sample")
    try #require(made.code == 0, "\(made.errors)")
  }

  private func waiting() throws -> Int {
    try program.run("list tasks --needs reassign --json", on: day).json().elements.count
  }

  private func export() throws -> String {
    let rows = try program.run("list tasks --json", on: day).text
    return try rows + program.run("list agencies --json", on: day).text
  }

  @Test func `a task is assigned again and the old assignment stays with its last day`() throws {
    let run = try program.run(
      "assign BG-V3 chủ trì BG-C23 --basis QĐ~12/QĐ-UBND", on: day)
    #expect(run.code == 0, "\(run.errors)")
    let shown = try program.run("show BG-V3 --json", on: day).json()
    #expect(shown["lead"] == .list([.text("Ủy ban nhân dân tỉnh Bắc Ninh")]))
    #expect(shown["executing"] == .list([]))
    let rows = shown["assignments"]?.elements ?? []
    #expect(rows.contains { $0.text("to") == "2025-07-31" && $0.text("agency") == "BG-C3" })
    let new = try #require(rows.first { $0.text("from") == day })
    #expect(new.text("basis") == "QĐ 12/QĐ-UBND")
    #expect(new.text("asWritten") == "Ban cán sự đảng UBND tỉnh")
    #expect(
      try program.row("BG-V3", of: "tasks", on: "2025-01-01")["lead"]
        == .list([.text("Ban cán sự đảng Ủy ban nhân dân tỉnh")]))
    #expect(try waiting() == 52)
    let log = try program.run("history BG-V3 --json", on: day).json().elements
    #expect(log.contains { $0.text("command") == "assign" && $0.text("field") == "validTo" })
    #expect(try program.run("undo", on: day).code == 0)
    #expect(try waiting() == 53)
  }

  @Test func `an heir that is confirmed takes everything, and undo gives it back`() throws {
    let before = try waiting()
    let run = try program.run("succeed DB-C2 DB-C13 --basis QĐ~5", on: day)
    #expect(run.code == 0 && run.text.contains("đã áp dụng"), "\(run.errors)")
    #expect(try waiting() < before)
    #expect(
      try program.row("DB-V5", of: "tasks", on: day)["lead"]
        == .list([.text("Đảng ủy Ủy ban nhân dân tỉnh")]))
    #expect(try program.run("undo", on: day).code == 0)
    #expect(try waiting() == before)
  }

  @Test func `a plan is confirmed, ended and taken back`() throws {
    func standing(_ plan: String) throws -> String? {
      try program.row(plan, of: "plans", on: day).text("standing")
    }
    #expect(try standing("DL") == "needs-confirmation")
    #expect(try program.run("supersede DL --in-force", on: day).code == 0)
    #expect(try standing("DL") == "current")
    #expect(try program.run("supersede QN --on 1/7/2025 --basis Luật~72", on: day).code == 0)
    #expect(try standing("QN") == "superseded")
    #expect(try program.row("QN", of: "plans", on: "2025-06-30").text("standing") == "current")
    let shown = try program.run("show QN --json", on: day).json()
    #expect(shown.text("endedOn") == "2025-07-01" && shown["inForce"] == .flag(false))
    #expect(try program.run("undo", on: day).code == 0)
    #expect(try standing("QN") == "current")
  }

  @Test(arguments: [
    ("assign BG-V3", 2), ("assign BG-V3 boss BG-C23", 2), ("assign BG-V3 lead", 2),
    ("assign BG-V99 lead BG-C23", 3), ("assign BG-V3 lead BG-C99", 3),
    ("assign BG-V3 lead BG-C3", 4), ("assign BG-V15 lead BG-C23", 4),
    ("succeed BG-C3", 2), ("succeed BG-C3 BG-C3", 4), ("succeed BG-C99 BG-C3", 3),
    ("supersede QN", 2), ("supersede ZZ --on 1/7/2025", 3), ("supersede QN QN --on 1/7/2025", 4),
  ])
  func `what can not be done is refused with its exit code`(line: String, code: Int32) throws {
    let before = try export()
    let run = try program.run(line, on: day)
    #expect(run.code == code, "\(run.errors)")
    #expect(!run.errors.isEmpty)
    #expect(try export() == before)
  }

  @Test func `work given to an agency of another province is given, with a warning`() throws {
    let run = try program.run("assign BG-V15 lead HT-C1 --replace", on: day)
    #expect(run.code == 0 && run.errors.contains("là cơ quan của Hà Tĩnh"), "\(run.errors)")
    let own = try program.run("assign BG-V3 lead BG-C23", on: day)
    #expect(own.code == 0 && own.errors.isEmpty, "\(own.errors)")
  }

  @Test func `a role is taken away from a day on, and stays for the days before`() throws {
    #expect(try program.run("assign BG-A2 phối hợp BG-C23 --from 1/7/2025", on: day).code == 0)
    #expect(try program.run("assign BG-A2 phối hợp BG-C23 --withdraw", on: day).code == 0)
    func partners(_ day: String) throws -> [JSONNode] {
      try program.row("BG-A2", of: "tasks", on: day)["coordinating"]?.elements ?? []
    }
    let name = JSONNode.text("Ủy ban nhân dân tỉnh Bắc Ninh")
    #expect(try partners("2025-07-31").contains(name))
    #expect(try !partners(day).contains(name))
    let again = try program.run("assign BG-A2 phối hợp BG-C23 --withdraw", on: day)
    #expect(again.code == 4 && again.errors.contains("không giữ vai trò"), "\(again.errors)")
    #expect(
      try program.run("assign BG-A2 lead BG-C23 --withdraw --replace", on: day).code == 2)
  }
}
