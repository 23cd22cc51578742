import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Testing
import Values

@Suite struct `Work due by the next working day` {
  /// The line of a task of the sample on a day, with its deadline changed or not.
  private func line(
    _ code: String, on day: Day, due: Day? = nil, detail: Bool = false
  ) throws
    -> String
  {
    var contents = SamplePlans.contents
    let index = try #require(contents.tasks.firstIndex { $0.code == code })
    if let due { contents.tasks[index].deadline = Deadline(due: due) }
    var driver = DashboardDriver(PlanBook(contents), on: day)
    driver.go(to: "3", finding: code)
    if detail { driver.press(.enter) }
    let grid = driver.frame.grid
    return (0..<grid.size.rows).map { String(grid[row: $0].map(\.character)) }
      .joined(separator: "\n")
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("BG-V8", "2024-09-26", "còn 4 ngày"), ("BG-V8", "2024-09-27", "đến hạn Thứ Hai"),
    ("BG-V8", "2024-09-28", "đến hạn Thứ Hai"), ("BG-V8", "2024-09-29", "đến hạn ngày mai"),
    ("BG-V8", "2024-09-30", "đến hạn hôm nay"), ("BG-V3", "2024-04-25", "còn 7 ngày"),
    ("BG-V3", "2024-04-26", "đến hạn Thứ Năm"), ("DB-V1", "2024-06-27", "còn 2 ngày"),
    ("DB-V1", "2024-06-28", "đến hạn ngày mai"), ("DB-V1", "2024-06-29", "đến hạn hôm nay"),
  ])
  func `a list names the day it is due`(code: String, on text: String, wanted: String) throws {
    #expect(try line(code, on: day(text)).contains(wanted))
  }

  @Test func `a day more than a week ahead is written in figures`() throws {
    let due = try day("2026-02-16")
    #expect(try line("BG-V8", on: day("2026-02-13"), due: due).contains("đến hạn 23/02"))
    #expect(try line("BG-V8", on: day("2026-02-12"), due: due).contains("còn 11 ngày"))
  }

  @Test(arguments: [
    ("2024-09-26", "(còn 4 ngày)"), ("2024-09-27", "(hạn ngày làm việc tới, còn 3 ngày)"),
    ("2024-09-30", "(hạn hôm nay)"),
  ])
  func `the detail says so in full`(on text: String, wanted: String) throws {
    #expect(try line("BG-V8", on: day(text), detail: true).contains(wanted))
  }
}
