import ProgramTestSupport
import Testing
import TestJSON

/// Who answers on a day, through the command line.
struct ReassignListTests {
  private let program: Program

  init() throws { program = try Program() }

  private func codes(_ arguments: String, on day: String) throws -> [String] {
    try program.run(arguments, on: day).json().elements.compactMap { $0.text("code") }
  }

  private func names(_ row: JSONNode, _ field: String) -> [String] {
    row[field]?.elements.compactMap { if case .text(let text) = $0 { text } else { nil } } ?? []
  }

  @Test func `what waits to be assigned again is listed from the day on`() throws {
    let list = "list tasks --sample --needs reassign --json"
    #expect(try codes(list, on: "2025-01-01") == [])
    #expect(try codes(list, on: "2025-08-01").count == 53)
    #expect(try codes("\(list) --plan QN", on: "2025-08-01").count == 14)
    #expect(
      try codes("list tasks --sample --needs cần~phân~công~lại --json", on: "2025-08-01").count
        == 53)
  }

  @Test func `a task says who answers and who has gone`() throws {
    let row = try program.row("BG-V3", of: "tasks", on: "2025-08-01", "--sample")
    #expect(names(row, "lead") == [])
    #expect(names(row, "executing") == ["Ủy ban nhân dân tỉnh Bắc Ninh"])
    #expect(names(row, "reassign") == ["Ban cán sự đảng Ủy ban nhân dân tỉnh"])
    let before = try program.row("BG-V3", of: "tasks", on: "2025-01-01", "--sample")
    #expect(names(before, "lead") == ["Ban cán sự đảng Ủy ban nhân dân tỉnh"])
    #expect(names(before, "reassign") == [])
  }

  @Test(arguments: ["DL-A3", "DL-A4"])
  func `lead and partner that became one stand once`(code: String) throws {
    let before = try program.row(code, of: "tasks", on: "2025-02-28", "--sample")
    #expect(names(before, "lead").count + names(before, "coordinating").count == 3)
    let after = try program.row(code, of: "tasks", on: "2025-03-01", "--sample")
    #expect(names(after, "lead") == ["Sở Tài chính"])
    #expect(names(after, "coordinating") == ["Sở Khoa học và Công nghệ"])
    let shown = try program.run("show \(code) --sample --json", on: "2025-03-01").json()
    let written = shown["assignments"]?.elements.compactMap { $0.text("asWritten") } ?? []
    #expect(written.contains("Sở Kế hoạch và Đầu tư"))
    #expect(
      shown["assignments"]?.elements.compactMap { $0.text("responsible") }.filter {
        $0 == "DL-C3"
      }.count == 2)
  }

  @Test func `agencies tell their days and heirs, and count for heirs when asked`() throws {
    let row = try program.row("DL-C2", of: "agencies", on: "2025-03-01", "--sample")
    #expect(row.text("validTo") == "2025-02-28")
    #expect(names(row, "successors") == ["DL-C3"])
    #expect(row.number("lead") == "0")
    let finance = try program.row("DL-C3", of: "agencies", on: "2025-03-01", "--sample")
    #expect(finance.number("lead") == "2" && finance.number("coordinating") == "0")
    let rolled = try codes("list agencies --sample --heirs --json", on: "2025-03-01")
    #expect(!rolled.contains("DL-C2") && rolled.contains("DL-C3"))
    #expect(try codes("list agencies --sample --json", on: "2025-01-01").count == 61)
  }

  @Test func `the list of tasks keeps every row`() throws {
    #expect(try codes("list tasks --sample --json", on: "2025-08-01").count == 153)
    let plan = try program.run("list plans --sample --json", on: "2025-08-01").json().elements
    #expect(
      plan.map { $0.text("standing") } == ["current", "needs-confirmation"]
        + Array(
          repeating: "current", count: 3))
  }
}
