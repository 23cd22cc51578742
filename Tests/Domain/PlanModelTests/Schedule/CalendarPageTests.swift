import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct CalendarPageTests {
  private static let today = Day.of("2026-11-20")

  private func page(
    _ first: String, _ last: String, _ fill: (inout Book) -> Void
  ) -> CalendarPage? {
    let book = Book.make { book in
      book.useOfficialCalendar()
      fill(&book)
    }
    let request = CalendarRequest(.of(first)...Day.of(last))
    guard case .calendar(let page)? = JudgedBook(book, on: Self.today).answer(.calendar(request))
    else { return nil }
    return page
  }

  /// What falls due in November and December 2026, by day.
  private func due(_ fill: (inout Book) -> Void) -> [String] {
    page("2026-11-01", "2026-12-31", fill)?.items.map { "\($0.code) \($0.day)" } ?? []
  }

  @Test(arguments: [
    (Deadline.due("2026-11-13"), ["X-V1 2026-11-13"]),
    (.due("2026-11-14"), ["X-V1 2026-11-16"]),
    (.before("2026-11-15"), ["X-V1 2026-11-14"]),
    (.due("2026-10-31"), ["X-V1 2026-11-02"]),
    (.due("2026-10-30"), []), (.due("2027-01-01"), []), (Deadline(), []),
    (.every(.monthly), ["X-V1/2026-11 2026-11-30", "X-V1/2026-12 2026-12-31"]),
    (.every(.quarterly), ["X-V1/2026-Q4 2026-12-31"]),
    (.every(.halfYearly), ["X-V1/2026-H2 2026-12-31"]),
    (.every(.yearly(month: 12, day: 5)), ["X-V1/2026 2026-12-07"]),
    (.every(.yearly(month: 12, day: 5), isStrict: true), ["X-V1/2026 2026-12-04"]),
    (.every(.continuous), []), (.every(.periodic), []),
  ])
  func `work stands on its last good day`(deadline: Deadline, expected: [String]) {
    #expect(due { $0.task("X-V1", deadline) } == expected)
  }

  @Test func `a month moved past its end stands in the next one`() {
    let found = page("2027-02-01", "2027-02-28") { $0.task("X-V1", .every(.monthly)) }
    #expect(found?.items.map { "\($0.code) \($0.day)" } == ["X-V1/2027-01 2027-02-01"])
    // 28 February 2027 is a Sunday.
    let next = page("2027-03-01", "2027-03-31") { $0.task("X-V1", .every(.monthly)) }
    #expect(
      next?.items.map { "\($0.code) \($0.day)" } == [
        "X-V1/2027-02 2027-03-01", "X-V1/2027-03 2027-03-31",
      ])
  }

  @Test func `periods before the one of the day count only where something was said`() {
    let found = page("2026-08-01", "2026-11-30") { book in
      book.task("X-V1", .every(.monthly))
      book.part(.done, sentOn: .of("2026-08-20"), period: .month(2026, 8))
    }
    #expect(found?.items.map(\.code) == ["X-V1/2026-08", "X-V1/2026-11"])
    #expect(found?.items.map(\.timeClass) == [.doneOnTime, .onTime])
    #expect(found?.items.map(\.state) == [.done, .unknown])
  }

  @Test func `a day lists what is most urgent first, and closed work never`() {
    let found = due { book in
      for state in [WorkState.done, .closed, .inProgress, .unknown] {
        book.task("X-V\(book.contents.tasks.count)", .due("2026-11-10"))
        book.part(state, sentOn: state == .done ? .of("2026-11-10") : nil)
      }
    }
    #expect(found == ["X-V2 2026-11-10", "X-V3 2026-11-10", "X-V0 2026-11-10"])
  }

  @Test func `parts of members of one day are one item with how many are done`() throws {
    let found = try #require(
      page("2026-11-01", "2026-11-30") { book in
        let first = book.agency("X-C1", "Sở Y tế")
        let second = book.agency("X-C2", "Sở Nội vụ")
        book.task("X-V1", .due("2026-11-10"))
        book.part(.done, sentOn: .of("2026-11-09"), member: first)
        book.part(.inProgress, member: second)
      })
    #expect(found.items.map(\.code) == ["X-V1"])
    #expect(found.items.first?.parts == 2 && found.items.first?.partsDone == 1)
    #expect(found.items.first?.timeClass == .overdue)
    #expect(found.items.first?.state == .inProgress)
  }

  @Test func `what was sent late is late to the day it was sent, as in lists`() throws {
    let found = try #require(
      page("2026-11-01", "2026-11-30") { book in
        book.task("X-V1", .due("2026-11-10"))
        book.part(.awaitingConfirmation, sentOn: .of("2026-11-12"))
        book.task("X-V2", .due("2026-11-10"))
        book.part(.inProgress)
        book.task("X-V3", .due("2026-11-10"))
        book.part(.done, sentOn: .of("2026-11-09"))
      })
    let days = Dictionary(uniqueKeysWithValues: found.items.map { ($0.code, $0.daysLeft) })
    #expect(days == ["X-V1": -2, "X-V2": -10, "X-V3": nil])
    #expect(found.items.first { $0.code == "X-V1" }?.timeClass == .overdue)
  }

  @Test func `holidays and made-up days of the stretch are told`() throws {
    let found = try #require(page("2026-08-20", "2026-09-05") { _ in })
    #expect(
      found.exceptions.map { "\($0.day) \($0.isWorking)" } == [
        "2026-08-22 true", "2026-08-31 false", "2026-09-01 false", "2026-09-02 false",
      ])
    #expect(found.exception(on: .of("2026-09-02"))?.occasion == "Quốc khánh")
    #expect(found.exception(on: .of("2026-09-03")) == nil)
  }

  @Test func `the end of the calendar does no harm`() {
    let days = Day.of("9999-12-01")...Day.of("9999-12-31")
    let book = Book.make { $0.task("X-V1", .every(.monthly)) }
    guard
      case .calendar(let page)? = JudgedBook(book, on: .of("9999-12-15"))
        .answer(.calendar(CalendarRequest(days)))
    else {
      Issue.record("no page")
      return
    }
    #expect(page.items.map(\.code) == ["X-V1/9999-12"])
  }

  @Test func `time shows windows, what falls due, and what is late, and nothing else`() {
    let book = Book.make { book in
      book.task("X-V1", Deadline(starts: .of("2026-10-01"), due: .of("2027-03-31")))
      book.task("X-V2", .every(.quarterly))
      book.task("X-V3", .due("2024-09-30"))
      book.part(.inProgress)
      book.task("X-V4", .due("2024-09-30"))
      book.part(.done, sentOn: .of("2024-09-30"))
      book.task("X-V5", Deadline())
      book.task("X-V6", .due("2029-12-31"))
    }
    let days = Day.of("2026-08-01")...Day.of("2027-07-31")
    let query = PlanQuery.timeline(ListRequest(order: .code, locating: "X-V3"), days: days)
    guard case .timeline(let page)? = JudgedBook(book, on: Self.today).answer(query) else {
      Issue.record("no answer")
      return
    }
    #expect(page.rows.map(\.row.task.code) == ["X-V1", "X-V2", "X-V3"])
    #expect(page.rows.map(\.items.count) == [1, 3, 0])
    #expect(page.rows[0].starts == .of("2026-10-01") && page.rows[0].ends == .of("2027-03-31"))
    #expect(page.located == 2)
  }
}
