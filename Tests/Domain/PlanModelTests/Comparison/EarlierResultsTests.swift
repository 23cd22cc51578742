import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct EarlierResultsTests {
  private static let cutOff = Day.of("2026-09-30")

  /// A part as it is now, and the steps that led to it, the first first: the state and the day sent.
  private func earlier(
    _ steps: [(WorkState, String?)], isInserted: Bool = true
  ) throws -> (WorkState, Day?)? {
    var book = Book()
    book.plan("BG")
    book.task("BG-V1", .due("2026-09-15"))
    book.part(steps.last?.0 ?? .unknown, sentOn: steps.last?.1.map { Day.of($0) })
    let part = try #require(book.contents.obligations.first)
    var results = EarlierResults(in: book.contents, after: Self.cutOff)
    for index in steps.indices.reversed() {
      let old: (WorkState, String?) = index > 0 ? steps[index - 1] : (.unknown, nil)
      try results.goBack(
        over: Edit(
          action: index == 0 && isInserted ? .insert : .set, kind: .obligation, record: part.id,
          code: "BG-V1",
          fields: [
            .init(
              field: "state", old: FieldValue(code: old.0),
              new: FieldValue(code: steps[index].0)),
            .init(field: "sent_on", old: FieldValue(old.1), new: FieldValue(steps[index].1)),
          ]))
    }
    return results.contents(from: book.contents).obligations.first.map { ($0.state, $0.sentOn) }
  }

  @Test(
    arguments: [
      // Sent by the day, or not sent at all: as it is.
      ([(.inProgress, nil), (.done, "2026-09-30")], .done),
      ([(.inProgress, nil)], .inProgress),
      ([(.done, nil)], .done),
      // Sent later: what was said before.
      ([(.inProgress, nil), (.done, "2026-10-01")], .inProgress),
      (
        [(.notStarted, nil), (.awaitingConfirmation, "2026-10-01"), (.done, "2026-10-01")],
        .notStarted
      ),
      (
        [(.awaitingConfirmation, "2026-09-20"), (.returned, nil), (.done, "2026-10-05")], .returned
      ),
      // A day put right later was never the day before.
      ([(.inProgress, nil), (.done, "2026-09-20"), (.done, "2026-10-05")], .inProgress),
      // Nothing was said before.
      ([(.done, "2026-10-05")], nil),
      ([(.done, "2026-09-20"), (.done, "2026-10-05")], nil),
    ] as [([(WorkState, String?)], WorkState?)])
  func `a result sent after a day goes back to what was said before it`(
    steps: [(WorkState, String?)], state: WorkState?
  ) throws {
    let part = try earlier(steps)
    #expect(part?.0 == state)
    #expect(part?.1.map { $0 <= Self.cutOff } ?? true)
  }

  @Test func `of a part the store was made with nothing was known before it was sent`() throws {
    #expect(try earlier([(.done, "2026-10-05")], isInserted: false)?.0 == .unknown)
  }
}
