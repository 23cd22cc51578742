import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct MissingReportTests {
  private func missing(
    on day: String, filter: WorkFilter = WorkFilter(), _ fill: (inout Book) -> Void
  ) -> [String] {
    let judged = JudgedBook(Book.make(fill), on: .of(day))
    guard case .missingReports(let reports)? = judged.answer(.missingReports(filter)) else {
      return []
    }
    return reports.map { "\($0.agency?.code ?? "?") \($0.code) \($0.timeClass.rawValue)" }
  }

  private func report(_ code: String, _ recurrence: Recurrence, _ book: inout Book) {
    book.task(code, .every(recurrence))
    book.contents.tasks[book.contents.tasks.count - 1].kind = .report
  }

  /// X-C1, whose work nobody took over, and X-C2, whose work went to X-C3.
  private func bodiesThatEnded(in book: inout Book) -> (ended: RecordID, merged: RecordID) {
    let ended = book.agency("X-C1", "UBND huyện")
    let merged = book.agency("X-C2", "Sở Y tế")
    for index in book.contents.agencies.indices {
      book.contents.agencies[index].validTo = .of("2025-06-30")
    }
    book.succeed(merged, book.agency("X-C3", "Sở Y tế mới"), on: "2025-07-01")
    return (ended, merged)
  }

  @Test(arguments: [
    (WorkState.unknown, true), (.notStarted, true), (.inProgress, true), (.returned, true),
    (.awaitingConfirmation, false), (.done, false), (.paused, false), (.closed, false),
  ])
  func `what is not handed in for the period is missing`(state: WorkState, isMissing: Bool) {
    let found = missing(on: "2026-11-20") { book in
      let agency = book.agency("X-C1", "Sở Y tế")
      report("X-B1", .quarterly, &book)
      book.assign(.lead, to: agency)
      book.part(state, sentOn: .of("2026-11-01"), period: .quarter(2026, 4))
    }
    #expect(found.isEmpty == !isMissing)
  }

  @Test func `each agency that owes one has a line, what is late first`() {
    let found = missing(on: "2026-12-08") { book in
      let first = book.agency("X-C1", "Sở Y tế")
      let second = book.agency("X-C2", "Sở Nội vụ")
      report("X-B1", .yearly(month: 12, day: 31), &book)
      book.assign(.executing, to: first)
      book.assign(.executing, to: second)
      book.assign(.receiving, to: second)
      report("X-B2", .yearly(month: 12, day: 5), &book)
      book.part(.inProgress, member: second, period: .year(2026))
      report("X-B3", .monthly, &book)
      book.task("X-V4", .every(.monthly))
    }
    #expect(
      found == [
        "X-C2 X-B2/2026@X-C2 overdue", "X-C1 X-B1/2026 on-time", "X-C2 X-B1/2026 on-time",
        "? X-B3/2026-12 on-time",
      ])
  }

  @Test func `no agency that has ended is named, but the one that took over`() {
    let found = missing(on: "2026-11-20") { book in
      let (ended, merged) = bodiesThatEnded(in: &book)
      report("X-B1", .quarterly, &book)
      book.assign(.executing, to: ended)
      report("X-B2", .quarterly, &book)
      book.assign(.executing, to: ended)
      book.assign(.executing, to: merged)
    }
    #expect(found == ["? X-B1/2026-Q4 on-time", "X-C3 X-B2/2026-Q4 on-time"])
  }

  @Test func `no member that has ended is named, but the one that took over`() {
    let found = missing(on: "2026-11-20") { book in
      let (ended, merged) = bodiesThatEnded(in: &book)
      report("X-B1", .quarterly, &book)
      for member in [ended, merged] {
        book.part(.inProgress, member: member, period: .quarter(2026, 4))
      }
    }
    #expect(found == ["? X-B1/2026-Q4@X-C1 on-time", "X-C3 X-B1/2026-Q4@X-C2 on-time"])
  }

  @Test func `a plan narrows the list`() {
    let fill: (inout Book) -> Void = { book in
      self.report("X-B1", .quarterly, &book)
      self.report("Y-B1", .quarterly, &book)
    }
    #expect(missing(on: "2026-11-20", filter: WorkFilter(plan: "Y"), fill).count == 1)
  }

  @Test func `agencies, tasks and those with nobody named are each counted by themselves`() {
    var book = Book()
    let agencies = [book.agency("X-C1", "Sở A"), book.agency("X-C2", "Sở B")]
    report("X-B1", .yearly(month: 12, day: 31), &book)
    for agency in agencies { book.assign(.executing, to: agency) }
    report("X-B2", .yearly(month: 12, day: 31), &book)
    book.assign(.executing, to: agencies[0])
    report("X-B3", .monthly, &book)
    let judged = JudgedBook(PlanBook(book.contents), on: .of("2026-12-20"))
    guard case .missingReports(let reports)? = judged.answer(.missingReports(WorkFilter())) else {
      Issue.record("no answer")
      return
    }
    #expect(reports.count == 4)
    #expect(
      MissingReport.counts(reports).vi == "2 cơ quan, 3 việc, trong đó 1 việc chưa rõ cơ quan")
    #expect(MissingReport.counts(Array(reports.prefix(1))).vi == "1 cơ quan, 1 việc")
  }
}
