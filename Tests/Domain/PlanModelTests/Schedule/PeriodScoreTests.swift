import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What decree 335/2025 counts: done and done in time, out of what fell due.
struct PeriodScoreTests {
  private static let today = Day.of("2026-05-20")

  private func detail(_ code: String, _ fill: (inout Book) -> Void) throws -> AgencyDetail {
    let book = Book.make { book in
      book.useOfficialCalendar()
      fill(&book)
    }
    guard case .agency(let detail?)? = JudgedBook(book, on: Self.today).answer(.agency(code)) else {
      throw Missing()
    }
    return detail
  }

  private struct Missing: Error {}

  private func said(_ scores: [PeriodScore]) -> [String] {
    scores.filter { $0.assigned > 0 }.map {
      "\($0.period) \($0.assigned) \($0.done) \($0.onTime) \($0.unknown)"
    }
  }

  /// One task: the day it was due, what was said of it, and the day its result was sent.
  private func add(
    _ due: String, _ state: WorkState, _ sentOn: String? = nil, to agency: RecordID,
    _ book: inout Book
  ) {
    book.task("X-V\(book.contents.tasks.count)", .due(due))
    book.assign(.lead, to: agency)
    book.part(state, sentOn: sentOn.map { .of($0) })
  }

  @Test func `the figures of a table made by hand`() throws {
    let detail = try detail("X-C1") { book in
      let agency = book.agency("X-C1", "Sở Y tế")
      add("2025-01-15", .done, "2025-01-15", to: agency, &book)
      add("2025-02-27", .done, "2025-03-03", to: agency, &book)
      add("2025-03-31", .inProgress, to: agency, &book)
      add("2025-03-31", .unknown, to: agency, &book)
      add("2025-12-31", .awaitingConfirmation, "2025-12-30", to: agency, &book)
      add("2026-04-15", .done, "2026-04-01", to: agency, &book)
      add("2026-04-16", .paused, to: agency, &book)
      add("2026-04-17", .closed, to: agency, &book)
      add("2026-05-20", .notStarted, to: agency, &book)
      add("2026-05-21", .done, "2026-05-19", to: agency, &book)
      add("2024-12-31", .done, "2024-12-31", to: agency, &book)
    }
    // Period, assigned, done, on time, nothing said.
    #expect(
      said(detail.quarters) == ["2025-Q1 4 2 1 1", "2025-Q4 1 0 0 0", "2026-Q2 2 1 1 0"])
    #expect(
      said(detail.months) == [
        "2025-01 1 1 1 0", "2025-02 1 1 0 0", "2025-03 2 0 0 1", "2025-12 1 0 0 0",
        "2026-04 1 1 1 0", "2026-05 1 0 0 0",
      ])
    #expect(detail.months.count == 17 && detail.quarters.count == 6)
    #expect(detail.months.first?.period == .month(2025, 1))
    #expect(detail.months.last?.period == .month(2026, 5))
  }

  @Test func `months and quarters add up to the same total, up to the day`() throws {
    let detail = try detail("X-C1") { book in
      let agency = book.agency("X-C1", "Sở Y tế")
      for (index, due) in ["2025-01-15", "2025-03-31", "2025-11-03", "2026-05-19"].enumerated() {
        add(due, index == 1 ? .unknown : .done, index == 1 ? nil : due, to: agency, &book)
      }
      add("2026-06-01", .done, "2026-05-01", to: agency, &book)
    }
    let (months, quarters) = (ScoreTotal(detail.months), ScoreTotal(detail.quarters))
    #expect(months == quarters)
    let total = try #require(quarters)
    #expect((total.assigned, total.done, total.onTime, total.unknown) == (4, 3, 3, 1))
    #expect(total.days == Day.of("2025-01-01")...Self.today)
    #expect(ScoreTotal([]) == nil)
  }

  @Test func `a group is scored for the parts of its own members alone`() throws {
    let fill: (inout Book) -> Void = { book in
      let groups = ["X-C1", "X-C2"].map { book.agency($0, "Nhóm \($0)", kind: .group) }
      book.task("X-V1", .due("2025-03-31"))
      for (index, group) in groups.enumerated() {
        book.assign(.executing, to: group)
        for number in 0...index {
          let member = book.agency("X-D\(index)\(number)", "Đơn vị \(index)\(number)")
          book.contents.memberships.append(
            Membership(id: book.newID(), group: group, member: member))
          book.part(.done, sentOn: .of("2025-03-01"), member: member)
        }
      }
    }
    #expect(said(try detail("X-C1", fill).quarters) == ["2025-Q1 1 1 1 0"])
    #expect(said(try detail("X-C2", fill).quarters) == ["2025-Q1 2 2 2 0"])
    #expect(said(try detail("X-D10", fill).quarters) == ["2025-Q1 1 1 1 0"])
  }

  @Test(arguments: [
    // 31 May 2025 is a Saturday; 30 April 2025 is a holiday, and so are the two days after it.
    ("2025-05-31", "2025-06 1 1 1 0"), ("2025-04-30", "2025-05 1 1 1 0"),
    ("2025-03-31", "2025-03 1 1 1 0"), ("2025-01-01", "2025-01 1 1 1 0"),
  ])
  func `what is moved past the end of a month counts in the next`(
    due: String, expected: String
  ) throws {
    let detail = try detail("X-C1") { book in
      let agency = book.agency("X-C1", "Sở Y tế")
      add(due, .done, due, to: agency, &book)
    }
    #expect(said(detail.months) == [expected])
  }

  @Test func `partners are not scored, and who answered on the day is`() throws {
    let fill: (inout Book) -> Void = { book in
      let old = book.agency("X-C1", "Sở cũ")
      let new = book.agency("X-C2", "Sở mới")
      let partner = book.agency("X-C3", "Sở phối hợp")
      book.task("X-V1", .due("2025-02-27"))
      book.assign(.lead, to: old, until: .of("2025-02-28"))
      book.assign(.lead, to: new, from: .of("2025-03-01"))
      book.assign(.coordinating, to: partner)
      book.part(.done, sentOn: .of("2025-02-20"))
      book.task("X-V2", .due("2025-03-31"))
      book.assign(.lead, to: old, until: .of("2025-02-28"))
      book.assign(.lead, to: new, from: .of("2025-03-01"))
      book.part(.inProgress)
    }
    #expect(said(try detail("X-C1", fill).months) == ["2025-02 1 1 1 0"])
    #expect(said(try detail("X-C2", fill).months) == ["2025-03 1 0 0 0"])
    #expect(said(try detail("X-C3", fill).months) == [])
  }

  @Test func `each period of recurring work counts once something was said of it`() throws {
    let detail = try detail("X-C1") { book in
      let agency = book.agency("X-C1", "Sở Y tế")
      book.task("X-B1", .every(.quarterly))
      book.assign(.executing, to: agency)
      book.part(.done, sentOn: .of("2025-09-30"), period: .quarter(2025, 3))
      book.part(.inProgress, period: .quarter(2026, 1))
    }
    #expect(said(detail.quarters) == ["2025-Q3 1 1 1 0", "2026-Q1 1 0 0 0"])
  }

  @Test func `weights are counted beside the plain numbers`() {
    let book = Book.make { book in
      let agency = book.agency("X-C1", "Sở Y tế")
      for role in [Role.lead, .lead, .coordinating, .coordinating, .coordinating] {
        book.task("X-V\(book.contents.tasks.count)")
        book.assign(role, to: agency)
      }
      book.task("X-V9")
      book.assign(.lead, to: agency)
      book.part(.done)
    }
    let load = JudgedBook(book, on: Self.today).agencies[0].load
    #expect(load.own == 2 && load.shared == 3)
    #expect(load.weighted == .of("2.9"))
  }
}
