import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// Which plans are told of where there is room for some only.
struct PlansInNeedTests {
  private static let day = Day.of("2026-11-20")

  /// Plans with so many overdue items each; one more that has nine and is over.
  private static func summaries(overdue: [Int]) throws -> [PlanSummary] {
    let book = Book.make { book in
      for (place, count) in (overdue + [9]).enumerated() {
        let code = "P\(place)"
        book.plan(code)
        for item in 0..<count {
          book.task("\(code)-V\(item)", .due("2026-10-01"))
          book.part(.inProgress)
        }
      }
      book.contents.plans[overdue.count].isInForce = false
    }
    let answer = JudgedBook(book, on: day).answer(.summary(plan: nil))
    guard case .summary(let all)? = answer else { return [] }
    return all
  }

  private static func places(_ overdue: [Int], most: Int) throws -> [String] {
    PlanSummary.inNeed(try summaries(overdue: overdue), most: most).map(\.plan.plan.code)
  }

  @Test func `all are told of in their order where there is room`() throws {
    #expect(try Self.places([1, 2, 3], most: 4) == ["P0", "P1", "P2", "P3"])
  }

  @Test(arguments: [
    (3, ["P1", "P3", "P2"]), (4, ["P1", "P3", "P2", "P0"]), (1, ["P1"]), (0, []),
  ])
  func `where there is not, those with most overdue work stand first, what is over last`(
    most: Int, told: [String]
  ) throws {
    #expect(try Self.places([0, 3, 1, 3], most: most) == told)
  }

  @Test func `a screen is told of twenty at most, and how many there are`() throws {
    let book = Book.make { book in
      for place in 0..<25 { book.task("P\(place)-V1", .due("2026-10-01")) }
    }
    guard case .plansInNeed(let page)? = JudgedBook(book, on: Self.day).answer(.plansInNeed) else {
      Issue.record("no plans")
      return
    }
    #expect(page.total == 25)
    #expect(page.rows.map(\.plan.plan.code) == (0..<20).map { "P\($0)" })
  }
}
