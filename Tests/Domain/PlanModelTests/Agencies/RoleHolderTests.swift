import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What a task says of its agencies when they change.
struct RoleHolderTests {
  /// A task given to agencies 1, 2, 3 in some roles, of which the first became the second.
  private func row(
    _ roles: [(Role, Int)], state: WorkState? = nil, sentOn: String? = nil, on day: String,
    heir: Int? = 2, applied: Bool = true
  ) -> TaskRow {
    let book = Book.make { book in
      let ids = (1...3).map { book.agency("BG-C\($0)", "Cơ quan \($0)") }
      book.contents.agencies[0].validTo = .of("2025-02-28")
      book.task("BG-V1", .due("2026-12-31"))
      for (role, number) in roles { book.assign(role, to: ids[number - 1]) }
      if let state { book.part(state, sentOn: sentOn.map { .of($0) }) }
      book.succeed(ids[0], heir.map { ids[$0 - 1] }, on: "2025-03-01", applied: applied)
    }
    return JudgedBook(book, on: .of(day)).tasks[0]
  }

  private func held(_ row: TaskRow) -> [String] {
    row.agencies.map { "\($0.role.rawValue) \($0.agency.code)\($0.isWithoutBody ? " !" : "")" }
  }

  @Test(
    arguments: [
      ([(Role.lead, 1), (.coordinating, 2)], ["lead BG-C2"]),
      ([(.lead, 2), (.coordinating, 1)], ["lead BG-C2"]),
      (
        [(.coordinating, 1), (.lead, 2), (.coordinating, 3)], ["lead BG-C2", "coordinating BG-C3"]
      ),
      ([(.lead, 1), (.executing, 2)], ["lead BG-C2"]),
      ([(.executing, 1), (.coordinating, 2)], ["executing BG-C2"]),
      ([(.executing, 1), (.executing, 2)], ["executing BG-C2"]),
      ([(.coordinating, 1), (.coordinating, 2)], ["coordinating BG-C2"]),
      (
        [(.lead, 1), (.leading, 1), (.executing, 3)],
        ["lead BG-C2", "leading BG-C2", "executing BG-C3"]
      ),
      (
        [(.lead, 1), (.monitoring, 2), (.receiving, 2)],
        ["lead BG-C2", "monitoring BG-C2", "receiving BG-C2"]
      ),
      ([(.lead, 3), (.coordinating, 3)], ["lead BG-C3"]),
    ] as [([(Role, Int)], [String])])
  func `roles of agencies that became one collapse`(roles: [(Role, Int)], expected: [String]) {
    #expect(held(row(roles, on: "2025-03-01")) == expected)
    let before = roles.map { "\($0.0.rawValue) BG-C\($0.1)" }
    guard expected != ["lead BG-C3"] else { return }
    #expect(held(row(roles, on: "2025-02-28")) == before)
  }

  @Test func `an heir stands with the name as it was assigned`() {
    let holder = row([(.lead, 1)], on: "2025-03-01").agencies[0]
    #expect(holder.agency.name == "Cơ quan 2")
    #expect(holder.assigned?.name == "Cơ quan 1")
    #expect(!holder.isAdded)
    #expect(row([(.lead, 1)], on: "2025-02-28").agencies[0].assigned == nil)
  }

  @Test func `without a certain heir the work waits and nobody is counted`() {
    let row = row([(.lead, 1), (.coordinating, 3)], on: "2025-03-01", applied: false)
    #expect(held(row) == ["lead BG-C1 !", "coordinating BG-C3"])
    #expect(row.mustBeReassigned)
    #expect(row.answerable == nil)
    #expect(row.names(.lead) == [])
    #expect(row.withoutBody == ["Cơ quan 1"])
    #expect(Attention.allCases.filter { $0.includes(row) } == [.reassign, .decision])
  }

  @Test(
    arguments: [
      (WorkState.done, "2025-01-10", ["lead BG-C1"], false),
      (.done, "2025-03-10", ["lead BG-C1 !"], false), (.done, nil, ["lead BG-C1"], false),
      (.inProgress, nil, ["lead BG-C1 !"], true),
      (.closed, nil, ["lead BG-C1 !"], false), (.paused, nil, ["lead BG-C1 !"], true),
    ] as [(WorkState, String?, [String], Bool)])
  func `only work that is followed and not done waits`(
    state: WorkState, sentOn: String?, expected: [String], waits: Bool
  ) {
    let row = row([(.lead, 1)], state: state, sentOn: sentOn, on: "2025-08-01", heir: nil)
    #expect(held(row) == expected)
    #expect(row.mustBeReassigned == waits)
  }

  @Test(arguments: [("2025-01-10", "BG-C1"), ("2025-02-28", "BG-C1"), ("2025-03-01", "BG-C2")])
  func `done work stays with who answered on the day it was sent`(sentOn: String, code: String) {
    let row = row([(.lead, 1)], state: .done, sentOn: sentOn, on: "2025-08-01")
    #expect(row.answerable?.code == code)
  }

  @Test func `only a lost body that answers makes the work wait`() {
    let row = row([(.coordinating, 1), (.lead, 3)], on: "2025-03-01", heir: nil)
    #expect(held(row) == ["coordinating BG-C1 !", "lead BG-C3"])
    #expect(!row.mustBeReassigned)
    #expect(row.names(.coordinating) == [])
  }
}

struct AgencyLifeTests {
  /// Two agencies of which the first ended in the second; each led a task before.
  private func judged(on day: String) -> JudgedBook {
    let book = Book.make { book in
      let (old, new) = (book.agency("BG-C1", "Sở cũ"), book.agency("BG-C2", "Sở mới"))
      let other = book.agency("BG-C3", "Sở khác")
      book.task("BG-V1", .due("2026-12-31"))
      book.assign(.lead, to: old)
      book.part(.inProgress)
      book.task("BG-V2", .due("2026-12-31"))
      book.assign(.lead, to: old)
      book.part(.done, sentOn: .of("2025-01-10"))
      book.task("BG-V3", .due("2026-12-31"))
      book.assign(.lead, to: new)
      book.succeed(old, new, on: "2025-03-01")
      book.succeed(new, other, on: "2025-03-01", applied: false, scope: "báo chí")
    }
    return JudgedBook(book, on: .of(day))
  }

  private func counts(_ page: ListPage<AgencyRow>) -> [String] {
    page.rows.map { "\($0.agency.code) \($0.count(.lead)) \($0.work.done)" }
  }

  @Test func `work is counted for who answers, and done work for who did it`() {
    let request = ListRequest(filter: WorkFilter(), order: .code)
    #expect(counts(judged(on: "2025-02-28").page(request)) == ["BG-C1 2 1", "BG-C2 1 0"])
    #expect(counts(judged(on: "2025-03-01").page(request)) == ["BG-C1 1 1", "BG-C2 2 0"])
  }

  @Test func `by heirs everything stands with who took over`() {
    var filter = WorkFilter()
    filter.isByHeirs = true
    let request = ListRequest(filter: filter, order: .code)
    #expect(counts(judged(on: "2025-02-28").page(request)) == ["BG-C1 2 1", "BG-C2 1 0"])
    #expect(counts(judged(on: "2025-03-01").page(request)) == ["BG-C2 3 1"])
    filter.agency = "BG-C2"
    let tasks: ListPage<TaskRow> = judged(on: "2025-03-01").page(ListRequest(filter: filter))
    #expect(tasks.total == 3)
  }

  @Test func `an agency tells when it ended and who took over`() {
    let rows = judged(on: "2025-03-01").agencies
    #expect(rows[0].life.hasEnded)
    #expect(rows[0].life.lastDay == .of("2025-02-28"))
    #expect(rows[0].life.heirs.map(\.code) == ["BG-C2"])
    #expect(rows[1].life.proposedHeirs.map(\.code) == ["BG-C3"])
    #expect(!judged(on: "2025-02-28").agencies[0].life.hasEnded)
  }

  @Test func `a possible heir without work is only listed when it is looked for`() {
    let judged = judged(on: "2025-03-01")
    func codes(_ filter: WorkFilter) -> [String] {
      let page: ListPage<AgencyRow> = judged.page(ListRequest(filter: filter, order: .code))
      return page.rows.map(\.agency.code)
    }
    #expect(codes(WorkFilter()) == ["BG-C1", "BG-C2"])
    #expect(codes(WorkFilter(plan: "BG", find: "sở khác")) == ["BG-C3"])
    #expect(codes(WorkFilter(agency: "BG-C3")) == ["BG-C3"])
  }
}
