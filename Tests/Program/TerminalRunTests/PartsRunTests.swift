import ProgramTestSupport
import TerminalTestSupport
import Testing
import TestJSON

/// The work of a unit that gathers reports: the list of members, the ticks, a later day.
struct PartsRunTests {
  private let whole: WholeProgram

  init() throws { whole = try WholeProgram() }

  private func run(_ line: String) throws -> ProgramRun { try whole.commands.run(line) }

  private func shown(_ code: String, on day: String) throws -> JSONNode {
    try run("show \(code) --json --today \(day)").json()
  }

  @Test(arguments: [(120, 40), (40, 12)])
  func `81 units are pasted into a group and ticked off with a key each`(
    columns: Int, rows: Int
  ) throws {
    #expect(try run("init --sample --today 2026-11-20").code == 0)
    let window = try whole.terminal(.init(columns, rows))
    try window.start("--plan HT --today 2026-12-04")
    try window.wait(for: "1 Tổng quan")
    try window.press("4")
    try window.find("HT-C2")
    try window.press("M")
    try window.wait(for: "đang có 0")
    try window.paste((1...81).map { "\($0). Đơn vị số \($0)" }.joined(separator: "\n") + "\n")
    try window.wait(for: "cơ quan mới 81")
    try window.press("Enter")
    try window.waitForAbsence(of: "cơ quan mới 81")
    try window.go(to: "HT-B1", key: "3")
    try window.wait(for: "0/81")
    try window.press("t")
    try window.wait(for: "đã nộp 0/81")
    for _ in 0..<81 { try window.press("Enter") }
    try window.wait(for: "đã nộp 81/81")
    try window.wait("everything saved") { !$0.contains("đang ghi") }
    try window.press("Escape")
    try window.waitForAbsence(of: "đã nộp")
    try window.press("1")
    try window.wait(for: "81/81")
    try window.quit()
    let task = try shown("HT-B1", on: "2026-12-05")
    #expect(task.number("parts") == "81")
    #expect(task.number("partsDone") == "81")
    #expect(task.text("timeClass") == "done-on-time")
    #expect(try run("check").code == 0)
  }

  /// A dashboard with the list of the units of HT-B1 open.
  private func ticks(on day: String) throws -> TerminalWindow {
    let window = try whole.terminal(.init(120, 40))
    try window.start("--plan HT --today \(day)")
    try window.wait(for: "1 Tổng quan")
    try window.go(to: "HT-B1", key: "3")
    try window.press("t")
    return window
  }

  @Test func `what is known not to be handed in is overdue the day after, and named`() throws {
    #expect(try run("init --sample --today 2026-11-20").code == 0)
    #expect(try run("member HT-C2 add Sở_A Sở_B Sở_C --state unknown").code == 0)
    let window = try ticks(on: "2026-12-04")
    try window.wait(for: "đã nộp 0/3")
    try window.type("so b")
    try window.press("Enter")
    try window.wait(for: "đã nộp 1/3")
    try window.press("C-x")
    try window.wait(for: "ghi 2 đơn vị")
    try window.press("9")
    try window.wait("the list with what was marked") { screen in
      screen.contains("đã nộp 1/3") && screen.contains("chưa thực hiện")
    }
    try window.press("Escape")
    try window.waitForAbsence(of: "đã nộp")
    try window.quit()
    #expect(try shown("HT-B1", on: "2026-12-04").text("timeClass") == "due-soon")
    let late = try shown("HT-B1", on: "2026-12-05")
    #expect(late.text("timeClass") == "overdue")
    #expect(
      try run("show HT-B1 --today 2026-12-05").text.contains("quá hạn: Sở_A, Sở_C"))
    #expect(try run("undo").code == 0)
    #expect(try shown("HT-B1", on: "2026-12-05").text("timeClass") == "unreported")
  }

  @Test func `the common part and a unit are marked and urged about in one round`() throws {
    #expect(try run("init --demo --today 2026-11-20").code == 0)
    #expect(try run("member HT-C2 add Sở_A Sở_B --yes --today 2026-11-20").code == 0)
    let before = try run("urge list --json --today 2026-11-20").json().elements.count
    let window = try ticks(on: "2026-11-20")
    try window.wait(for: "đã nộp 0/2")
    try window.press("IC", "IC")
    try window.wait(for: "đã đánh dấu 1 đơn vị và phần chung")
    try window.press("C-d")
    try window.wait(for: "chấn chỉnh")
    try window.press("1")
    try window.wait(for: "1 đơn vị và phần chung · đôn đốc", "3 cơ quan, ghi riêng từng cơ quan")
    try window.press("C-s")
    try window.wait(for: "VĂN BẢN ĐÔN ĐỐC")
    try window.press("Escape")
    try window.waitForAbsence(of: "VĂN BẢN ĐÔN ĐỐC")
    try window.press("Escape", "Escape")
    try window.waitForAbsence(of: "đã nộp 0/2")
    try window.wait(for: "đã đôn đốc 1 lần, gần nhất 20/11/2026")
    try window.quit()
    let acts = try run("urge list --json --today 2026-11-20").json().elements
    #expect(acts.count == before + 3)
    let addressees = Set(acts.compactMap { $0.text("addressee") })
    #expect(
      addressees.isSuperset(of: ["Các sở, ban, ngành cấp tỉnh", "Các đơn vị có liên quan", "Sở_A"]))
    #expect(try run("check").code == 0)
  }

  @Test func `a later day is granted and a missing one is set by h`() throws {
    #expect(try run("init --sample --today 2026-11-20").code == 0)
    let window = try whole.terminal(.init(80, 24))
    try window.start("--plan BG --today 2026-11-20")
    try window.wait(for: "1 Tổng quan")
    try window.go(to: "BG-V8", key: "3")
    try window.press("h")
    try window.wait(for: "GIA HẠN")
    try window.press("1")
    try window.wait(for: "Hạn mới")
    try window.type("31/12/2026")
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG-V8")
    try window.press("x")
    try window.waitForAbsence(of: "Tìm: BG-V8")
    try window.go(to: "BG-A2", key: "3")
    try window.press("h")
    try window.wait(for: "ĐẶT THỜI HẠN")
    try window.type("trong quý I/2027")
    try window.press("Tab")
    try window.type("họp 12/11")
    try window.press("C-s")
    try window.wait(for: "Đã ghi BG-A2")
    try window.quit()
    let extended = try shown("BG-V8", on: "2026-11-20")
    #expect(extended.text("due") == "2026-12-31")
    #expect(extended.text("timeClass") == "on-time")
    #expect(extended.text("originalDue") != "2026-12-31")
    #expect(extended["extensions"]?.elements.count == 1)
    let set = try shown("BG-A2", on: "2026-11-20")
    #expect(set.text("due") == "2027-03-31")
    #expect(set.text("deadlineBasis") == "họp 12/11")
  }

  @Test func `a result is confirmed by another, or sent back with a reason`() throws {
    #expect(try run("init --sample --today 2026-11-20").code == 0)
    #expect(try run("set BG-V7 awaiting-confirmation --user lan").code == 0)
    #expect(try run("confirm BG-V7 --user lan").code == 4)
    #expect(try run("set BG-V7 done --user lan").code == 4)
    #expect(try run("return BG-V7 --user nam").code == 2)
    #expect(try run("return BG-V7 --note thiếu_phụ_lục --user nam").code == 0)
    #expect(try run("confirm BG-V7 --user nam").code == 4)
    #expect(try run("set BG-V7 awaiting-confirmation --user lan").code == 0)
    #expect(try run("confirm BG-V7 --user nam").code == 0)
    #expect(try run("show BG-V7 --json").json().text("state") == "done")
  }
}
