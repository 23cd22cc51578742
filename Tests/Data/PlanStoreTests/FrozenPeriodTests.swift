import PlanModel
import PlanStore
import SQLiteKit
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
    let answer = try fixture.reader().answer(
      .frozen(at: closed.seq, .task("BG-V8")), on: closed.asOf)
    guard case .task(let detail?) = answer else { throw Unwrap.Missing() }
    #expect(detail.row.state.rawValue == state)
    // What was said before it was sent stays.
    #expect(detail.row.allParts.first?.obligation.note == "đã trình")
    #expect(try fixture.value(of: "state") == .text("done"))
  }

  @Test func `what is changed and undone after closing leaves it as it is`() throws {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    _ = try writer.apply(fixture.note(nil, "trước khi chốt"), by: author)
    try close(writer, by: author)
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
