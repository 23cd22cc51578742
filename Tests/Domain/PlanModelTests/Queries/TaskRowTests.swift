import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct TaskRowTests {
  private func row(on day: String = "2024-09-01", _ fill: (inout Book) -> Void) -> TaskRow {
    let book = Book.make { book in
      book.task("BG-V5", .due("2024-09-30"))
      fill(&book)
    }
    return JudgedBook(book, on: .of(day)).tasks[0]
  }

  @Test func `a task nobody spoke of has one unknown part`() {
    let row = row { _ in }
    #expect(row.state == .unknown)
    #expect(row.timeClass == .onTime)
    #expect(row.parts == 1)
    #expect(row.partsDone == 0)
    #expect(row.due == .of("2024-09-30"))
    #expect(row.effectiveDue == .of("2024-09-30"))
    #expect(row.daysLeft == 29)
    #expect(row.mode == nil)
    #expect(row.answerable == nil)
    #expect(row.plan == "BG")
    #expect(row.version == 0)
  }

  @Test(arguments: [
    ([WorkState.done], WorkState.done, 1, 1), ([.done, .done], .done, 2, 2),
    ([.done, .notStarted], .inProgress, 2, 1), ([.notStarted, .notStarted], .notStarted, 2, 0),
    ([.unknown, .notStarted], .inProgress, 2, 0), ([.paused, .done], .inProgress, 2, 1),
    ([.closed, .done, .done], .done, 2, 2),
    ([.closed, .unknown], .unknown, 1, 0), ([.closed], .closed, 0, 0),
    ([.closed, .closed], .closed, 0, 0),
    ([.returned, .returned, .returned], .returned, 3, 0),
  ])
  func `a task has the common state of its parts, else it is in progress`(
    states: [WorkState], state: WorkState, parts: Int, done: Int
  ) {
    let row = row { book in
      for state in states { book.part(state) }
    }
    #expect(row.state == state)
    #expect(row.parts == parts)
    #expect(row.partsDone == done)
    #expect((row.timeClass == nil) == (parts == 0))
  }

  @Test(arguments: [
    ([WorkState.unknown, .notStarted], TimeClass.overdue), ([.unknown, .done], .unreported),
    ([.paused, .done], .paused), ([.closed, .unknown], .unreported),
    ([.done, .done], .doneUndated),
    ([.closed, .paused], .paused),
  ])
  func `a task has the class of its most urgent part`(states: [WorkState], timeClass: TimeClass) {
    let row = row(on: "2024-10-01") { book in
      for state in states { book.part(state) }
    }
    #expect(row.timeClass == timeClass)
  }

  @Test(
    arguments: [
      (WorkState.paused, nil), (.awaitingConfirmation, "2024-08-01"), (.closed, nil), (.done, nil),
    ] as [(WorkState, String?)])
  func `the days left are those of the part that gives the class`(
    other: WorkState, sentOn: String?
  ) {
    let row = row(on: "2024-10-04") { book in
      book.part(other, sentOn: sentOn.map { .of($0) })
      book.part(.notStarted)
    }
    #expect(row.timeClass == .overdue)
    #expect(row.daysLeft == -4)
  }

  @Test func `the days of recurring work are those of the occurrence that gives the class`() {
    let book = Book.make { book in
      book.task("BG-B1", .every(.monthly))
      book.contents.plans[0].followedFrom = .of("2026-01-01")
      book.part(.awaitingConfirmation, sentOn: .of("2026-01-28"), period: .month(2026, 1))
      book.part(.done, sentOn: .of("2026-02-20"), period: .month(2026, 2))
      book.part(.inProgress, period: .month(2026, 3))
    }
    let row = JudgedBook(book, on: .of("2026-04-10")).tasks[0]
    #expect(row.timeClass == .overdue && row.state == .inProgress)
    #expect(row.effectiveDue == .of("2026-03-31") && row.daysLeft == -10)
  }

  @Test func `the product and the day sent are those of the only part`() {
    let one = row { $0.part(.done, sentOn: .of("2024-08-30"), product: "45/QĐ-UBND") }
    #expect(one.product == "45/QĐ-UBND")
    #expect(one.sentOn == .of("2024-08-30"))
    #expect(one.daysLeft == nil)
    #expect(one.due == .of("2024-09-30"))
    let two = row { book in
      book.part(.done, sentOn: .of("2024-08-30"), product: "45/QĐ-UBND")
      book.part(.done, sentOn: .of("2024-08-30"), product: "45/QĐ-UBND")
    }
    #expect(two.product == nil)
    #expect(two.sentOn == nil)
  }

  @Test func `agencies stand in the order of the document while their assignment holds`() {
    let row = row(on: "2025-03-01") { book in
      let old = book.agency("BG-C1", "Sở Nội vụ cũ")
      let new = book.agency("BG-C2", "Sở Nội vụ")
      let partner = book.agency("BG-C3", "Sở Tài chính")
      book.assign(.coordinating, to: partner)
      book.assign(.lead, to: old, until: .of("2025-02-28"))
      book.assign(.lead, to: new, from: .of("2025-03-01"))
      book.assign(.executing, to: partner, from: .of("2025-03-02"))
    }
    #expect(row.agencies.map(\.agency.code) == ["BG-C3", "BG-C2"])
    #expect(row.names(.lead) == ["Sở Nội vụ"])
    #expect(row.names(.executing).isEmpty)
    #expect(row.answerable?.code == "BG-C2")
    #expect(row.mode == .given)
  }

  @Test func `the first that carries it out answers when nobody leads`() {
    let row = row { book in
      let first = book.agency("BG-C1", "Sở Nội vụ")
      let second = book.agency("BG-C2", "Sở Tài chính")
      book.assign(.directing, to: second)
      book.assign(.executing, to: first)
      book.assign(.executing, to: second)
    }
    #expect(row.answerable?.code == "BG-C1")
  }

  @Test func `an agency the book lacks is left out`() {
    let row = row { $0.assign(.lead, to: .of(999)) }
    #expect(row.agencies.isEmpty)
    #expect(row.answerable == nil)
  }

  @Test func `the version is that of the latest change of the task or its parts`() {
    let row = row { book in
      book.lastChanges[book.part(.done)] = 7
      book.lastChanges[book.part(.done)] = 4
    }
    #expect(row.version == 7)
  }
}
