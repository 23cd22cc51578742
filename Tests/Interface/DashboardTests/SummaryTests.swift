import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import SamplePlans
import Testing
import Values

@Suite struct `The count of all work` {
  /// A book, by what it is called in failures.
  enum Book: String, CaseIterable {
    case sample, demo

    func judged(on day: Day) -> JudgedBook {
      switch self {
      case .sample: JudgedBook(PlanBook(SamplePlans.contents), on: day)
      case .demo: JudgedBook(PlanBook(SamplePlans.demo(on: day)), on: day)
      }
    }
  }

  /// Days from 2023 to 2031: a step that falls on every day of the week and month, and the ends.
  static let days: [Day] = {
    guard let first = Day(2023, 1, 1), let last = Day(2031, 12, 31) else { return [] }
    return stride(from: first.number, through: last.number, by: 97).map { Day(number: $0) }
      + [last]
  }()

  @Test(arguments: Book.allCases, [Language.vi, .en])
  func `adds up on every day, for every plan, wide and narrow`(book: Book, language: Language) {
    #expect(Self.days.count == 35)
    for day in Self.days {
      let judged = book.judged(on: day)
      for plan in ["QN", "DL", "BG", "DB", "HT"] {
        var driver = DashboardDriver(judged: judged, plan: plan) { $0.language = language }
        for columns in [120, 80, 40] {
          driver.resize(columns, 40)
          let line = Self.count(in: driver.frame.grid)
          #expect(Self.addsUp(line), "\(book) \(day.printed) \(plan) \(columns): \(line)")
          let closed = judged.tasks.count { $0.plan == plan && $0.timeClass == nil }
          #expect(Self.closed(in: line) == closed, "\(plan) \(day.printed) \(columns): \(line)")
        }
      }
    }
  }

  @Test(arguments: [
    ("5 việc: đã hoàn thành 2 (đúng hạn 1, quá hạn 1) · chưa hoàn thành 3", true),
    ("5 việc: đã hoàn thành 2 (đúng hạn 1, quá hạn 2) · chưa hoàn thành 3", false),
    ("5 việc · xong 2 · quá hạn 2", false), ("2 việc", false), ("0 việc · xong 0", true),
    ("5 việc · xong 2 · quá hạn 3 · ngoài ra, kết thúc theo dõi 1", true),
    ("5 việc · xong 2 · quá hạn 2 · ngoài ra, kết thúc theo dõi 1", false),
  ])
  func `a sum that is wrong is found`(line: String, isRight: Bool) {
    #expect(Self.addsUp(line) == isRight)
  }

  /// The drawn lines from the total to what waits for a person, or to the first pane.
  private static func count(in grid: Grid) -> String {
    let rows = (2..<9).map { String(grid[row: $0].map(\.character)) }
    let ends = [
      "CẦN XỬ LÝ", "TASKS TO DO", "TO DO  ", "Cần xác nhận hiệu lực", "To be confirmed", "┌", "─",
    ]
    return rows.prefix { row in !ends.contains { row.contains($0) } }.joined(separator: " · ")
  }

  /// How many items the line names apart, at its end.
  private static func closed(in line: String) -> Int {
    let words = ["ngoài ra, kết thúc theo dõi ", "besides, closed "]
    let named = words.compactMap {
      line.split(separator: $0, omittingEmptySubsequences: false).dropFirst().first
    }
    return named.first.flatMap { Int($0.prefix(while: \.isNumber)) } ?? 0
  }

  /// Whether the first number is the sum of those outside brackets, and each of those that has
  /// brackets behind it the sum of what stands in them.
  private static func addsUp(_ line: String) -> Bool {
    var numbers: [Int] = []
    var inside: [Int]?
    var text = ""
    var isRight = true
    func taken() -> Int? {
      defer { text = "" }
      return Int(text)
    }
    for character in line + " " {
      if character.isNumber {
        text.append(character)
        continue
      }
      if let number = taken() {
        if inside == nil { numbers.append(number) } else { inside?.append(number) }
      }
      if character == "(" { inside = [] }
      if character == ")" {
        isRight = isRight && numbers.last == inside?.reduce(0, +)
        inside = nil
      }
    }
    if closed(in: line) > 0 { numbers.removeLast() }
    guard numbers.count > 1, let total = numbers.first else { return false }
    return isRight && inside == nil && total == numbers.dropFirst().reduce(0, +)
  }
}
