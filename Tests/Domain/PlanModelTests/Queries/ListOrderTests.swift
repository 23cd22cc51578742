import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// Orders of lists, held against what they are to mean on books of random tasks.
struct ListOrderTests {
  private func judged(_ seed: UInt64) -> JudgedBook {
    JudgedBook(RandomBook.make(seed: seed, tasks: 120), on: .of("2025-06-10"))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `tasks stand by class, then by day, then as in the documents`(seed: UInt64) {
    let judged = judged(seed)
    let page: ListPage<TaskRow> = judged.page(ListRequest(order: .need))
    let places = Dictionary(
      uniqueKeysWithValues: judged.tasks.enumerated().map { ($1.task.code, $0) })
    let keys = page.rows.map { row in
      (
        row.timeClass?.urgency ?? 99, row.effectiveDue?.number ?? .max,
        places[row.task.code] ?? -1
      )
    }
    #expect(keys.count == 120)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [4, 5, 6] as [UInt64])
  func `agencies stand by what is late, then by what is open`(seed: UInt64) {
    let page: ListPage<AgencyRow> = judged(seed).page(ListRequest(order: .need))
    let keys = page.rows.map { row in
      (
        -row.work[.overdue], -row.work[.dueSoon], -row.work[.unreported], -row.open,
        -row.count(.coordinating)
      )
    }
    #expect(keys.count == 6)
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test(arguments: Role.allCases)
  func `an agency has a role in as many tasks as name it in the role`(role: Role) {
    let judged = judged(7)
    for row in judged.agencies {
      let own = ListRequest(filter: WorkFilter(agency: row.agency.code), order: .code)
      let page: ListPage<TaskRow> = judged.page(own)
      let named = page.rows.count { task in
        task.timeClass != nil
          && task.roles(of: [row.agency.id], countingEnded: false).contains(role)
      }
      #expect(row.count(role) == named)
    }
  }

  @Test func `a day far back stands before one far ahead`() {
    let book = Book.make { book in
      for (number, due) in ["2031-01-01", "0001-01-05", "1969-12-30", "1970-01-02"].enumerated() {
        book.task("XX-V\(number + 1)", .due(due))
      }
    }
    let page: ListPage<TaskRow> = JudgedBook(book, on: .of("2025-06-10")).page(
      ListRequest(order: .due))
    #expect(page.rows.map(\.task.code) == ["XX-V2", "XX-V3", "XX-V4", "XX-V1"])
  }
}
