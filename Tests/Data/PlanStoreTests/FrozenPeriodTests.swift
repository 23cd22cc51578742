import PlanModel
import PlanStore
import SQLiteKit
import Testing
import Values

/// What a closed period keeps, however the store goes on.
struct FrozenPeriodTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private func summary(of closed: ClosedPeriod) throws -> PlanAnswer {
    try fixture.reader().answer(
      .frozen(at: closed.frozen, .summary(plan: "BG")), on: closed.asOf)
  }

  /// The task whose result was sent late, as the closed period tells it.
  private func task(of closed: ClosedPeriod) throws -> TaskRow {
    let answer = try fixture.reader().answer(
      .frozen(at: closed.frozen, .task("BG-V8")), on: closed.asOf)
    guard case .task(let detail?) = answer else { throw Unwrap.Missing() }
    return detail.row
  }

  private func closing() throws -> ClosedPeriod {
    let answer = try fixture.reader().answer(.closedPeriods(plan: "BG"), on: fixture.book.day)
    guard case .closedPeriods(let rows) = answer else { throw Unwrap.Missing() }
    return try Unwrap.value(rows.first { $0.closed.period == .quarter(2024, 2) }?.closed)
  }

  /// Closes the second quarter, also where results were sent after its day of judgement.
  private func close(_ writer: StoreWriter, by author: Author) throws {
    let closing = PeriodClosing(of: "BG", .quarter(2024, 2))
    do throws(StoreFailure) {
      _ = try writer.make(closing, by: author)
    } catch {
      guard case .unconfirmed(let words) = error else { throw error }
      _ = try writer.make(closing.agreed(to: words), by: author)
    }
  }

  @Test(arguments: [
    ("2024-05-04", "in-progress"), ("2024-05-03", "done"), ("2024-05-02", "done"),
  ])
  func `a result sent after the day of judgement is not done in the frozen contents`(
    sentOn: String, state: String
  ) throws {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    _ = try writer.apply(
      fixture.setting("state", .text("unknown"), .text("in-progress")), by: author)
    _ = try writer.apply(fixture.note(nil, "đã trình"), by: author)
    _ = try writer.apply(
      fixture.setting("state", .text("in-progress"), .text("done")), by: author)
    _ = try writer.apply(fixture.setting("sent_on", .none, .text(sentOn)), by: author)
    try close(writer, by: author)
    let closed = try closing()
    #expect(closed.asOf.description == "2024-05-03")
    let row = try task(of: closed)
    #expect(row.state.rawValue == state)
    // What was said before it was sent stays.
    #expect(row.allParts.first?.obligation.note == "đã trình")
    #expect(try fixture.value(of: "state") == .text("done"))
  }

  /// A late result, and a period closed after it.
  private func closedAfterLateResult() throws -> ClosedPeriod {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    _ = try writer.apply(
      fixture.setting("state", .text("unknown"), .text("done")), by: author)
    _ = try writer.apply(fixture.setting("sent_on", .none, .text("2024-05-04")), by: author)
    try close(writer, by: author)
    return try closing()
  }

  @Test func `a period is told by the rule it was closed by, also when it is closed again by undo`()
    throws
  {
    #expect(try task(of: closedAfterLateResult()).state == .unknown)
    // As releases left it that knew of one rule only.
    try fixture.database().execute("UPDATE closed_period SET rule = NULL")
    #expect(try closing().rule == .entered)
    #expect(try task(of: closing()).state == .done)
    let writer = try fixture.writer()
    _ = try writer.make(PeriodReopening(of: "BG", .quarter(2024, 2)), by: fixture.author("an"))
    _ = try writer.undo(by: fixture.author("an"), anyone: false)
    #expect(try task(of: closing()).state == .done)
  }

  @Test func `what a closed period leaves out is no change since, before and after its closing`()
    throws
  {
    func changed(since closed: ClosedPeriod) throws -> [String] {
      let request = ComparisonRequest(
        .tasks, filter: WorkFilter(plan: "BG"), sinceClosing: closed.frozen, judgedOn: closed.asOf)
      let answer = try fixture.reader().answer(.comparison(request), on: closed.asOf)
      guard case .comparison(let found) = answer else { throw Unwrap.Missing() }
      #expect(found.closing == closed.frozen)
      return found.rows.map(\.code)
    }
    let closed = try closedAfterLateResult()
    #expect(try changed(since: closed).isEmpty)
    let writer = try fixture.writer()
    func set(_ field: String, _ old: String, _ new: String) throws {
      _ = try writer.apply(
        fixture.setting(field, .text(old), .text(new)), by: fixture.author("an"))
    }
    try set("sent_on", "2024-05-04", "2024-05-06")
    #expect(try changed(since: closed).isEmpty)
    // Sent in time after all: the report would be another.
    try set("sent_on", "2024-05-06", "2024-05-02")
    #expect(try changed(since: closed) == ["BG-V8"])
  }

  @Test func `what is changed and undone after closing leaves it as it is`() throws {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    _ = try writer.apply(fixture.note(nil, "trước khi chốt"), by: author)
    try close(writer, by: author)
    let closed = try closing()
    let then = try fixture.reader().contents(at: .change(closed.seq))
    let answer = try summary(of: closed)
    #expect(then.obligations.contains { $0.note == "trước khi chốt" })
    #expect(closed.asOf == fixture.book.day)
    _ = try writer.apply(
      fixture.setting("state", .text("unknown"), .text("in-progress")), by: author)
    _ = try writer.make(ProgressEntry(["BG-V8"]), by: author)
    _ = try writer.make(
      FollowUpEntry(FollowUpDetails(.inspection)), by: fixture.author("bình"))
    // The last change of "an" before the closing is undone as well.
    for _ in 0..<4 { _ = try writer.undo(by: author, anyone: false) }
    #expect(try fixture.reader().contents(at: .change(closed.seq)) == then)
    #expect(try summary(of: closed) == answer)
    #expect(try fixture.reader().contents() != then)
  }

  @Test func `a closing is undone and redone, and a reopened period can be closed again`() throws {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    try close(writer, by: author)
    let first = try self.closing()
    _ = try writer.undo(by: author, anyone: false)
    #expect(throws: Unwrap.Missing.self) { try self.closing() }
    _ = try writer.redo(by: author)
    #expect(try self.closing() == first)
    _ = try writer.make(PeriodReopening(of: "BG", .quarter(2024, 2)), by: author)
    try close(writer, by: author)
    #expect(try self.closing().seq == first.seq + 4)
  }
}
