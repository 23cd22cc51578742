import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct AgencyRowTests {
  private func row(on day: String, _ fill: (inout Book, RecordID) -> Void) -> AgencyRow {
    let book = Book.make { book in
      let agency = book.agency("BG-C1", "Sở Nội vụ")
      fill(&book, agency)
    }
    return JudgedBook(book, on: .of(day)).agencies[0]
  }

  @Test func `roles are counted apart and answerable work once`() {
    let row = row(on: "2024-09-01") { book, agency in
      book.task("BG-V1", .due("2024-09-30"))
      book.assign(.lead, to: agency)
      book.assign(.executing, to: agency)
      book.task("QN-V2", .due("2024-12-31"))
      book.assign(.coordinating, to: agency)
      book.task("BG-V3", Deadline())
      book.assign(.executing, to: agency)
      book.task("BG-V4", Deadline())
      book.assign(.lead, to: agency)
      book.part(.closed)
      book.task("BG-V6", Deadline())
    }
    #expect(row.plans == ["BG", "QN"])
    #expect(row.count(.lead) == 1)
    #expect(row.count(.executing) == 2)
    #expect(row.count(.coordinating) == 1)
    #expect(row.count(.monitoring) == 0)
    #expect(row.work.total == 2)
    #expect(row.work[.onTime] == 1)
    #expect(row.work[.undated] == 1)
    #expect(row.open == 2)
  }

  @Test func `what fell due is what was done or is late`() {
    let row = row(on: "2024-10-01") { book, agency in
      for (state, sentOn) in [
        (WorkState.done, "2024-09-30"), (.done, "2024-09-30"), (.done, "2024-10-01"),
        (.inProgress, nil), (.unknown, nil), (.paused, nil), (.closed, nil),
      ] {
        book.task("BG-V\(book.contents.tasks.count)", .due("2024-09-30"))
        book.assign(.lead, to: agency)
        book.part(state, sentOn: sentOn.map { .of($0) })
      }
    }
    #expect(row.work[.doneOnTime] == 2)
    #expect(row.work.fellDue == 4)
    #expect(row.work.done == 3)
    #expect(row.work.total == 6)
    #expect(row.open == 2)
  }

  @Test func `the months ahead begin with the day's own and hold open work only`() {
    let row = row(on: "2024-11-15") { book, agency in
      for (due, state) in [
        ("2024-10-31", WorkState.unknown), ("2024-11-01", .notStarted), ("2024-11-29", .inProgress),
        ("2024-12-31", .unknown), ("2024-12-31", .done), ("2024-12-31", .paused),
        ("2025-04-30", .unknown), ("2025-05-02", .unknown),
      ] {
        book.task("BG-V\(book.contents.tasks.count)", .due(due))
        book.assign(.executing, to: agency)
        book.part(state)
      }
    }
    #expect(
      row.monthsAhead.map(\.month.description)
        == ["2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04"])
    #expect(row.monthsAhead.map(\.items) == [2, 1, 0, 0, 0, 1])
  }

  @Test func `months at the end of the calendar are counted without harm`() {
    let row = row(on: "9999-12-31") { book, agency in
      book.task("BG-V1", .due("9999-12-31"))
      book.assign(.lead, to: agency)
    }
    #expect(row.monthsAhead.count == AgencyRow.monthCount)
  }

  @Test func `work handed on counts for who holds it on the day`() {
    let fill: (inout Book, RecordID) -> Void = { book, agency in
      book.task("BG-V1", .due("2025-12-31"))
      book.assign(.lead, to: agency, until: .of("2025-02-28"))
    }
    #expect(row(on: "2025-02-28", fill).work.total == 1)
    #expect(row(on: "2025-03-01", fill).work.total == 0)
  }

  @Test func `the version is that of the latest change of the agency or its work`() {
    let row = row(on: "2025-01-01") { book, agency in
      book.lastChanges[agency] = 3
      let task = book.task("BG-V1")
      book.assign(.lead, to: agency)
      book.lastChanges[task] = 9
    }
    #expect(row.version == 9)
  }
}
