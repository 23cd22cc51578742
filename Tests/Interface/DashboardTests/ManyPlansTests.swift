import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import PlanModelTestSupport
import Testing
import Values

@Suite struct `The overview of many plans` {
  /// Thirty plans, of which the last has the most overdue work.
  private static let judged = JudgedBook(
    Book.make { book in
      for place in 1...30 {
        let code = "P\(place)"
        book.plan(code)
        for item in 1...place {
          book.task("\(code)-V\(item)", .due("2026-10-01"))
          book.part(.inProgress)
        }
      }
    }, on: .of("2026-11-20"))

  private static func lines(_ size: Size) -> [String] {
    let grid = DashboardDriver(judged: judged, size: size).frame.grid
    return (0..<size.rows).map { String(grid[row: $0].map(\.character)) }
  }

  @Test(arguments: [(120, 40, 7), (80, 24, 3), (120, 60, 12)])
  func `tells of those with most overdue work, and leaves room for all three lists`(
    columns: Int, rows: Int, shown: Int
  ) {
    let lines = Self.lines(Size(columns: columns, rows: rows))
    let codes = lines.compactMap { $0.split(separator: " ").first }.filter { $0.hasPrefix("P") }
    #expect(codes.prefix(shown) == (0..<shown).map { "P\(30 - $0)" }[...])
    let more = "xếp theo số việc quá hạn; còn \(30 - shown) kế hoạch, bấm c để chọn "
    #expect(lines.contains { $0.hasPrefix(more) })
    let titles = ["NHIỆM VỤ", "CHỈ TIÊU", "CƠ QUAN"]
    #expect(titles.allSatisfy { title in lines.contains { $0.contains(title) } } || rows < 30)
  }

  @Test func `says on the smallest screen too how many there are, and how to choose one`() {
    let lines = Self.lines(Size(columns: 40, rows: 12))
    #expect(lines.contains { $0.hasPrefix("P30  ") })
    #expect(lines.contains { $0.hasPrefix("còn 27 kế hoạch; bấm c để chọn ") })
  }

  @Test func `has a line for each plan as long as they are few`() {
    let few = JudgedBook(
      Book.make { book in
        for place in 1...8 { book.task("P\(place)-V1", .due("2026-10-0\(place)")) }
      }, on: .of("2026-11-20"))
    let grid = DashboardDriver(judged: few, size: .usual).frame.grid
    let lines = (2..<10).map { String(grid[row: $0].map(\.character)) }
    #expect(
      lines.compactMap { $0.split(separator: " ").first } == (1...8).map { "P\($0)"[...] })
  }
}
