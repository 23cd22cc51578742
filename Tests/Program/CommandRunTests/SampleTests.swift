import ProgramTestSupport
import Testing
import TestJSON

/// What the five plans say, through the command line.
struct SampleTargetTests {
  private let program: Program
  private let rows: [JSONNode]

  init() throws {
    program = try Program()
    rows = try program.run("list targets --sample --json").json().elements
  }

  private func codes(_ prefix: String, in rows: [JSONNode]) -> Int {
    rows.count { $0.text("code")?.hasPrefix(prefix) ?? false }
  }

  private func asked(_ code: String) throws -> String {
    let row = try #require(rows.first { $0.text("code") == code })
    return "\(row.text("comparator") ?? "") \(row.number("value") ?? "")"
  }

  @Test func `what is found is not marked where it is read by programs`() throws {
    let found = try program.run("list tasks --sample --find chuyen --today 2026-11-20")
    #expect(found.text.contains("DL-A2"))
    #expect(!found.text.contains("\u{1B}"))
  }

  @Test func `there are 65 targets, 37 with a value`() {
    let valued = rows.filter { $0.number("value") != nil }
    #expect(rows.count == 65)
    #expect(valued.count == 37)
    #expect(
      ["QN-", "DL-", "BG-", "DB-", "HT-"].map { codes($0, in: valued) } == [3, 0, 10, 13, 11])
  }

  @Test func `five are ranges and nine ask for 100`() {
    #expect(rows.count { $0.text("comparator") == "range" } == 5)
    #expect(rows.count { $0.text("comparator") == "=" && $0.number("value") == "100" } == 9)
  }

  @Test(arguments: [
    ("DB-T6", ">= 14"), ("BG-T4", "approx 5"), ("DB-T3", "< 58"), ("HT-T1", "= 14"),
  ])
  func `a target asks what its document asks`(code: String, wanted: String) throws {
    #expect(try asked(code) == wanted)
  }

  @Test func `no target has a figure and no row is a demo`() {
    #expect(rows.allSatisfy { $0["observed"] == .null && $0["demo"] == .flag(false) })
    #expect(rows.allSatisfy { $0.text("asOf") == "2026-11-20" })
  }
}

struct SampleTaskTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `there are 153 items, 67 without agency or time`() throws {
    let rows = try program.run("list tasks --sample --json").json().elements
    #expect(rows.count == 153)
    #expect(rows.count { $0.text("code")?.contains("-G") ?? false } == 67)
    #expect(rows.allSatisfy { $0.text("state") == "unknown" })
  }

  @Test(arguments: [
    ("BG-V3", "2024-04-30", "2024-05-02"), ("DB-V1", "2024-06-30", "2024-06-29"),
    ("HT-B1", "2026-12-05", "2026-12-04"),
  ])
  func `a deadline has its printed day and its last good one`(
    code: String, due: String, last: String
  ) throws {
    let row = try program.row(code, of: "tasks", "--sample")
    #expect(row.text("due") == due)
    #expect(row.text("effectiveDue") == last)
  }

  @Test(arguments: [
    ("BG-V3", "2024-05-03", "unreported"), ("QN-V1", "2024-10-01", "ongoing"),
    ("DL-A1", "2024-10-01", "undated"), ("BG-V1", "2024-01-01", "upcoming"),
  ])
  func `an item has its class on a day`(code: String, day: String, timeClass: String) throws {
    let row = try program.row(code, of: "tasks", on: day, "--sample")
    #expect(row.text("timeClass") == timeClass)
  }

  @Test func `HT-B1 is owed each year by 5 December`() throws {
    let row = try program.row("HT-B1", of: "tasks", "--sample")
    #expect(row.text("recurrence") == "yearly 12-05")
    #expect(row["dayGiven"] == .flag(true))
  }

  @Test func `filters narrow the list`() throws {
    let plan = try program.run("list tasks --sample --json --plan qn").json().elements
    #expect(plan.count == 14)
    let found = try program.run("list tasks --sample --json --time thường~xuyên").json().elements
    #expect(!found.isEmpty && found.allSatisfy { $0.text("timeClass") == "ongoing" })
  }

  @Test func `a demo says so in every row and above every table`() throws {
    let rows = try program.run("list tasks --demo --json").json().elements
    #expect(rows.count == 153)
    #expect(rows.allSatisfy { $0["demo"] == .flag(true) })
    #expect(try program.run("list plans --demo").text.contains("(SỐ LIỆU MINH HỌA)"))
  }

  @Test func `a list of all plans says which of them are counted though not carried out`() throws {
    let tasks = try program.run("list tasks --demo").text
    let counted = ", tính cả DL (cần xác nhận hiệu lực), tính đến ngày "
    #expect(tasks.hasPrefix("151 nhiệm vụ + 2 kết thúc theo dõi\(counted)"))
    #expect(try program.run("list agencies --demo").text.contains(counted))
    let found = try program.run("list tasks --demo --plan DL").text
    #expect(!found.contains("tính cả"))
  }

  @Test func `agencies, plans and details are told`() throws {
    #expect(try program.run("list plans --sample --json").json().elements.count == 5)
    #expect(try !program.run("list agencies --sample --json").json().elements.isEmpty)
    #expect(try program.run("show BG --sample --json").json()["tasks"]?.number("total") == "45")
    #expect(try program.run("show db-t6 --sample --json").json().text("code") == "DB-T6")
    #expect(try program.run("show HT-C4 --sample --json").json().text("code") == "HT-C4")
  }
}
