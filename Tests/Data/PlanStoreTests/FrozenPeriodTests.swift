import PlanModel
import PlanStore
import Testing
import Values

/// What a closed period keeps, however the store goes on.
struct FrozenPeriodTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private func summary(at seq: Int, on day: Day) throws -> PlanAnswer {
    try fixture.reader().answer(.frozen(at: seq, .summary(plan: "BG")), on: day)
  }

  private func closing() throws -> ClosedPeriod {
    let answer = try fixture.reader().answer(.closedPeriods(plan: "BG"), on: fixture.book.day)
    guard case .closedPeriods(let rows) = answer else { throw Unwrap.Missing() }
    return try Unwrap.value(rows.first { $0.closed.period == .quarter(2024, 2) }?.closed)
  }

  @Test func `what is changed and undone after closing leaves it as it is`() throws {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    _ = try writer.apply(fixture.note(nil, "trước khi chốt"), by: author)
    _ = try writer.make(PeriodClosing(of: "BG", .quarter(2024, 2)), by: author)
    let closed = try closing()
    let then = try fixture.reader().contents(at: .change(closed.seq))
    let answer = try summary(at: closed.seq, on: closed.asOf)
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
    #expect(try summary(at: closed.seq, on: closed.asOf) == answer)
    #expect(try fixture.reader().contents() != then)
  }

  @Test func `a closing is undone and redone, and a reopened period can be closed again`() throws {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    let closing = PeriodClosing(of: "BG", .quarter(2024, 2))
    _ = try writer.make(closing, by: author)
    let first = try self.closing()
    _ = try writer.undo(by: author, anyone: false)
    #expect(throws: Unwrap.Missing.self) { try self.closing() }
    _ = try writer.redo(by: author)
    #expect(try self.closing() == first)
    _ = try writer.make(PeriodReopening(of: "BG", .quarter(2024, 2)), by: author)
    _ = try writer.make(closing, by: author)
    #expect(try self.closing().seq == first.seq + 4)
  }
}
