import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct PlanStandingTests {
  private static func plan(_ adjust: (inout Plan) -> Void) -> Plan {
    var plan = Plan(id: .of(1), code: "BG", title: "Kế hoạch")
    adjust(&plan)
    return plan
  }

  static let cases: [(plan: Plan, day: String, standing: PlanStanding)] = [
    (plan { _ in }, "2025-07-01", .current),
    (plan { $0.endedOn = .of("2025-07-01") }, "2025-06-30", .current),
    (plan { $0.endedOn = .of("2025-07-01") }, "2025-07-01", .superseded),
    (
      plan {
        $0.endedOn = .of("2025-07-01")
        $0.successor = .of(2)
      }, "2025-06-30", .current
    ),
    (plan { $0.successor = .of(2) }, "2020-01-01", .superseded),
    (plan { $0.isInForce = false }, "2020-01-01", .superseded),
    (plan { $0.doubt = "NQ mới" }, "2020-01-01", .needsConfirmation),
    (
      plan {
        $0.doubt = "NQ mới"
        $0.isInForce = true
      }, "2020-01-01", .current
    ),
    (
      plan {
        $0.doubt = "NQ mới"
        $0.endedOn = .of("2025-07-01")
      }, "2025-07-01", .superseded
    ),
  ]

  @Test(arguments: cases)
  func `a plan stands as its days and people say`(
    plan: Plan, day: String, standing: PlanStanding
  ) {
    #expect(plan.standing(on: .of(day)) == standing)
  }

  @Test func `plans in doubt or over are left out beside others`() {
    let book = Book.make { book in
      let agency = book.agency("BG-C1", "Sở Nội vụ")
      for code in ["BG-V1", "DL-V1", "QN-V1"] {
        book.task(code, .due("2026-12-31"))
        book.assign(.lead, to: agency)
      }
      book.target("DL-T1", .atLeast, "1")
      book.contents.plans[1].doubt = "NQ mới"
      book.contents.plans[2].endedOn = .of("2025-07-01")
    }
    let judged = JudgedBook(book, on: .of("2025-07-01"))
    var filter = WorkFilter()
    filter.isCurrentOnly = true
    let request = ListRequest(filter: filter)
    let tasks: ListPage<TaskRow> = judged.page(request)
    let targets: ListPage<TargetRow> = judged.page(request)
    let agencies: ListPage<AgencyRow> = judged.page(request)
    #expect(tasks.rows.map(\.task.code) == ["BG-V1"])
    #expect(targets.total == 0)
    #expect(agencies.rows.map { $0.count(.lead) } == [1])
    let all: ListPage<TaskRow> = judged.page(ListRequest())
    #expect(all.total == 3)
    #expect(judged.agencies[0].count(.lead) == 3)
  }
}
