import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct UnfoldingTests {
  private static let report = Deadline.every(.yearly(month: 12, day: 5), isStrict: true)

  private func row(
    on day: String, _ deadline: Deadline = report, followedFrom: String? = nil,
    reporting: Period.Length? = nil, _ fill: (inout Book) -> Void = { _ in }
  ) -> TaskRow {
    let book = Book.make { book in
      book.useOfficialCalendar()
      book.task("HT-B1", deadline)
      book.contents.plans[0].followedFrom = followedFrom.map { .of($0) }
      book.contents.plans[0].reporting = reporting
      fill(&book)
    }
    return JudgedBook(book, on: .of(day)).tasks[0]
  }

  @Test(
    arguments: [
      ("2026-12-31", nil, ["HT-B1/2026"]), ("2027-01-01", nil, ["HT-B1/2027"]),
      ("2027-01-01", "2027-01-01", ["HT-B1/2027"]),
      ("2028-01-01", "2027-01-01", ["HT-B1/2027", "HT-B1/2028"]),
      ("2027-01-01", "2026-12-31", ["HT-B1/2026", "HT-B1/2027"]),
      ("2027-01-01", "2025-03-01", ["HT-B1/2025", "HT-B1/2026", "HT-B1/2027"]),
    ] as [(String, String?, [String])])
  func `periods are unfolded from the one in which a plan began to be followed`(
    day: String, followedFrom: String?, codes: [String]
  ) {
    #expect(row(on: day, followedFrom: followedFrom).allParts.map(\.code) == codes)
  }

  @Test func `work due on the last day of its period is late the day after`() {
    let year = Deadline.every(.yearly(month: 12, day: 31))
    let last = row(on: "2026-12-31", year, followedFrom: "2026-03-01") {
      $0.part(.inProgress, period: .year(2026))
    }
    #expect(last.timeClass == .dueSoon)
    let after = row(on: "2027-01-01", year, followedFrom: "2026-03-01") {
      $0.part(.inProgress, period: .year(2026))
    }
    #expect(after.timeClass == .overdue)
    #expect(after.state == .inProgress)
    #expect(after.due == .of("2026-12-31"))
    #expect(after.daysLeft == -1)
    #expect(after.allParts.map(\.code) == ["HT-B1/2026", "HT-B1/2027"])
  }

  @Test(arguments: [
    (WorkState.done, ["HT-B1/2026"]), (.closed, ["HT-B1/2026"]),
    (.notStarted, ["HT-B1/2025", "HT-B1/2026"]), (.unknown, ["HT-B1/2025", "HT-B1/2026"]),
    (.awaitingConfirmation, ["HT-B1/2025", "HT-B1/2026"]),
    (.paused, ["HT-B1/2025", "HT-B1/2026"]),
  ])
  func `an earlier period with a record stays in view while it is open`(
    state: WorkState, codes: [String]
  ) {
    let row = row(on: "2026-11-20") { $0.part(state, period: .year(2025)) }
    #expect(row.allParts.map(\.code) == codes)
  }

  @Test func `a task stands by its earliest open occurrence`() {
    let row = row(on: "2027-02-01", followedFrom: "2026-01-01") {
      $0.part(.notStarted, period: .year(2026))
    }
    #expect(row.state == .notStarted)
    #expect(row.timeClass == .overdue)
    #expect(row.due == .of("2026-12-05"))
    #expect(row.effectiveDue == .of("2026-12-04"))
    #expect((row.parts, row.partsDone) == (1, 0))
    #expect(row.allParts.count == 2)
  }

  @Test func `a paused occurrence does not hide a later one that is late`() {
    let row = row(on: "2027-12-05", followedFrom: "2026-01-01") {
      $0.part(.paused, period: .year(2026))
      $0.part(.inProgress, period: .year(2027))
    }
    #expect(row.timeClass == .overdue)
    #expect(row.due == .of("2027-12-05"))
    #expect(row.state == .inProgress)
  }

  @Test func `a period of any year can be asked for by its code`() throws {
    let book = Book.make { $0.task("HT-B1", Self.report) }
    let judged = JudgedBook(book, on: .of("2026-11-20"))
    for (code, due, timeClass) in [
      ("ht-b1/2024", "2024-12-05", TimeClass.unreported), ("HT-B1/2030", "2030-12-05", .onTime),
    ] {
      guard case .task(let detail?)? = judged.answer(.task(code)) else {
        Issue.record("no \(code)")
        continue
      }
      #expect(detail.row.allParts.map(\.code) == [code.uppercased()])
      #expect(detail.row.due == .of(due))
      #expect(detail.row.timeClass == timeClass)
    }
    for code in ["HT-B1/2026-Q1", "HT-B1/", "HT-B1/26", "HT-B2/2026"] {
      #expect(judged.answer(.task(code)) == .task(nil))
    }
  }

  @Test func `ongoing work has a result of its own for each reporting period`() {
    func ongoing(on day: String, _ state: WorkState, in period: Period?) -> TaskRow {
      row(
        on: day, .every(.continuous), followedFrom: "2026-01-01",
        reporting: .quarter
      ) { $0.part(state, period: period) }
    }
    let open = ongoing(on: "2026-11-20", .inProgress, in: .quarter(2026, 4))
    #expect(open.timeClass == .ongoing)
    #expect(open.allParts.map(\.code) == ["HT-B1/2026-Q4"])
    let done = ongoing(on: "2026-11-20", .done, in: .quarter(2026, 4))
    #expect(done.timeClass == .doneUndated)
    let next = ongoing(on: "2027-01-01", .inProgress, in: .quarter(2026, 4))
    #expect(next.timeClass == .ongoing)
    #expect(next.state == .unknown)
    #expect(next.allParts.map(\.code) == ["HT-B1/2027-Q1"])
    let closed = ongoing(on: "2027-01-01", .closed, in: nil)
    #expect(closed.timeClass == nil)
  }

  @Test func `what a task is made from is told for the same period`() throws {
    let book = Book.make { book in
      let units = book.task("HT-B1", Self.report)
      book.part(.done, period: .year(2026))
      book.task("HT-B2", .every(.yearly(month: 12, day: 10), isStrict: true))
      book.contents.tasks[1].waitsOn = units
    }
    let row = try #require(JudgedBook(book, on: .of("2026-12-08")).tasks.last)
    #expect(row.awaited.map(\.code) == ["HT-B1/2026"])
    #expect(row.awaited.map(\.isComplete) == [true])
    let next = try #require(JudgedBook(book, on: .of("2027-01-08")).tasks.last)
    #expect(next.awaited.map(\.code) == ["HT-B1/2027"])
    #expect(next.awaited.map(\.handedIn) == [0])
  }

  @Test func `what is not followed any more is not waited for`() throws {
    let book = Book.make { book in
      let units = book.task("HT-B1", .due("2026-12-01"))
      book.part(.closed)
      book.task("HT-B2", .due("2026-12-10"))
      book.contents.tasks[1].waitsOn = units
    }
    #expect(try #require(JudgedBook(book, on: .of("2026-12-08")).tasks.last).awaited.isEmpty)
  }

  @Test func `reports of the current period that are not handed in are gathered`() {
    func isGathered(_ state: WorkState, on day: String = "2026-11-20") -> Bool {
      let row = row(on: day) { book in
        book.contents.tasks[0].kind = .report
        book.part(state, period: .year(2026))
      }
      return Attention.notReported.includes(row)
    }
    for state in [WorkState.unknown, .notStarted, .inProgress, .returned] {
      #expect(isGathered(state))
    }
    for state in [WorkState.done, .awaitingConfirmation, .paused, .closed] {
      #expect(!isGathered(state))
    }
    #expect(isGathered(.done, on: "2027-01-01"))
  }
}
