import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct ReviewItemTests {
  private func review(
    _ book: PlanBook, on day: String, _ filter: WorkFilter = WorkFilter()
  )
    -> [ReviewItem]
  {
    let judged = JudgedBook(book, on: .of(day))
    guard case .review(let items) = judged.answer(.review(filter)) else { return [] }
    return items
  }

  @Test func `items stand in the order of need; what is done or to begin is not asked about`() {
    let book = Book.make { book in
      let agency = book.agency("XX-C1", "Sở Y tế")
      func task(_ code: String, _ deadline: Deadline = Deadline(), _ state: WorkState) {
        book.task(code, deadline)
        book.part(state, sentOn: state == .done ? .of("2026-01-05") : nil)
        book.assign(.lead, to: agency)
      }
      task("XX-V1", .every(.continuous), .inProgress)
      task("XX-V2", .due("2026-12-31"), .inProgress)
      task("XX-V3", .due("2026-11-22"), .inProgress)
      task("XX-V4", .due("2026-10-31"), .unknown)
      task("XX-V5", .due("2026-10-31"), .inProgress)
      task("XX-V6", .due("2026-01-31"), .done)
      task("XX-V7", .from("2027-01-01"), .notStarted)
      task("XX-V8", .due("2026-12-31"), .returned)
      task("XX-V9", .due("2026-12-31"), .awaitingConfirmation)
      task("XX-V10", Deadline(), .inProgress)
      task("XX-V11", .due("2026-12-31"), .paused)
      book.task("XX-G1")
      book.target("XX-T1", .atLeast, "10")
      book.target("XX-Q1", .qualitative)
    }
    #expect(
      review(book, on: "2026-11-20").map(\.code) == [
        "XX-V5", "XX-V4", "XX-V3", "XX-V8", "XX-V9", "XX-V2", "XX-V10", "XX-V1", "XX-T1", "XX-G1",
      ])
    #expect(
      review(book, on: "2026-11-20", WorkFilter(agency: "XX-C1")).allSatisfy { $0.work != nil })
  }

  /// A report or a change of an item, and whether the item then counts as looked at.
  @Test(
    arguments: [
      ("XX-V1", "2026-11", nil, "2026-11-20", true), ("XX-V1", "2026-10", nil, "2026-11-20", false),
      ("XX-V1", nil, "2026-11-01", "2026-11-20", true),
      ("XX-V1", nil, "2026-10-31", "2026-11-20", false),
      ("XX-V1", "2026-11", nil, "2026-12-01", false),
      // Work without agency and time is asked about once a year.
      ("XX-G1", "2026-01", nil, "2026-11-20", true), ("XX-G1", "2025-12", nil, "2026-11-20", false),
      ("XX-G1", nil, "2026-01-02", "2026-11-20", true),
      ("XX-G1", "2026-11", nil, "2027-01-01", false),
    ] as [(String, String?, String?, String, Bool)])
  func `an item is looked at once in a period`(
    code: String, period: String?, changed: String?, day: String, isReviewed: Bool
  ) throws {
    var book = Book()
    book.task("XX-V1", .due("2027-06-30"))
    book.part(.inProgress)
    book.assign(.lead, to: book.agency("XX-C1", "Sở Y tế"))
    book.task("XX-G1")
    book.part(.unknown)
    let task = try #require(book.contents.tasks.first { $0.code == code })
    if let period {
      book.contents.progressReports.append(
        ProgressReport(
          id: book.newID(), item: .work(task: task.id, member: nil, period: nil),
          for: try #require(Period(period)), day: .of("2026-01-01"), by: "An"))
    }
    var days = ChangeDays()
    if let changed { days.begin(.of(changed), with: 4) }
    let part = try #require(book.contents.obligations.first { $0.task == task.id })
    let judged = PlanBook(
      book.contents, lastChanges: changed == nil ? [:] : [part.id: 4], changeDays: days)
    let item = try #require(review(judged, on: day).first { $0.code == code })
    #expect(item.isReviewed == isReviewed)
  }

  @Test(
    arguments: [
      // Followed from the middle of September: October is the first whole month without a look.
      ("2026-09-15", nil, "2026-10-31", false), ("2026-09-15", nil, "2026-11-01", true),
      ("2026-09-15", "2026-10-01", "2026-11-30", false),
      ("2026-09-15", "2026-10-01", "2026-12-01", true), (nil, nil, "2026-12-01", false),
    ] as [(String?, String?, String, Bool)])
  func `what nobody looked at for a whole period waits`(
    followed: String?, seen: String?, day: String, isLeftAlone: Bool
  ) {
    let book = Book.make { book in
      let task = book.task("XX-V1", .due("2027-06-30"))
      book.part(.inProgress)
      book.assign(.lead, to: book.agency("XX-C1", "Sở Y tế"))
      book.task("XX-V2", .due("2026-06-30"))
      book.part(.done, sentOn: .of("2026-06-01"))
      book.contents.plans[0].followedFrom = followed.map { .of($0) }
      if let seen {
        book.contents.progressReports.append(
          ProgressReport(
            id: book.newID(), item: .work(task: task, member: nil, period: nil),
            for: .month(2026, 10), day: .of(seen), by: "An"))
      }
    }
    let rows = JudgedBook(book, on: .of(day)).tasks
    #expect(rows.map { Attention.notUpdated.includes($0) } == [isLeftAlone, false])
  }

  @Test func `work without agency and time waits after a whole year`() {
    let book = Book.make { book in
      book.task("XX-G1")
      book.contents.plans[0].followedFrom = .of("2025-06-01")
    }
    func isLeftAlone(_ day: String) -> Bool { JudgedBook(book, on: .of(day)).tasks[0].isLeftAlone }
    #expect(!isLeftAlone("2026-12-31"))
    #expect(isLeftAlone("2027-01-01"))
  }
}
