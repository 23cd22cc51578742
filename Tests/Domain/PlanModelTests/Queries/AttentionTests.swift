import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct AttentionTests {
  private func attention(
    _ deadline: Deadline, on day: String = "2024-09-01", isLed: Bool = true,
    _ fill: (inout Book) -> Void
  ) -> [Attention] {
    let book = Book.make { book in
      let agency = book.agency("BG-C1", "Sở Nội vụ")
      book.task("BG-V5", deadline)
      if isLed { book.assign(.lead, to: agency) }
      fill(&book)
    }
    let row = JudgedBook(book, on: .of(day)).tasks[0]
    return Attention.allCases.filter { $0.includes(row) }
  }

  @Test(arguments: [
    (WorkState.unknown, "2024-09-01", []), (.unknown, "2024-09-23", [Attention.dueSoon]),
    (.unknown, "2024-10-01", [.unreported]), (.inProgress, "2024-10-01", [.overdue]),
    (.awaitingConfirmation, "2024-09-30", [.awaitingConfirmation]),
    (.awaitingConfirmation, "2024-10-01", [.overdue, .awaitingConfirmation]),
    (.returned, "2024-09-30", [.dueSoon, .returned]),
    (.returned, "2024-10-01", [.overdue, .returned]), (.done, "2024-10-01", [.missingInformation]),
    (.paused, "2024-10-01", []), (.closed, "2024-10-01", []),
  ])
  func `a dated task waits by its state and day`(
    state: WorkState, day: String, expected: [Attention]
  ) {
    #expect(attention(.due("2024-09-30"), on: day) { $0.part(state) } == expected)
  }

  @Test func `details are missing without product, without agency or without time`() {
    let soon = Deadline.due("2024-12-31")
    #expect(attention(soon) { $0.part(.done, product: "45/QĐ-UBND") }.isEmpty)
    #expect(attention(soon) { $0.part(.done) } == [.missingInformation])
    #expect(attention(soon, isLed: false) { $0.part(.inProgress) } == [.missingInformation])
    #expect(attention(Deadline()) { $0.part(.inProgress) } == [.missingInformation])
    #expect(attention(Deadline()) { $0.part(.done, product: "1/KH") }.isEmpty)
    #expect(attention(.every(.continuous)) { $0.part(.inProgress) }.isEmpty)
    #expect(attention(Deadline(), isLed: false) { $0.part(.closed) }.isEmpty)
  }

  @Test(
    arguments: [
      (["1/KH", "2/KH"], []), (["1/KH", nil], [Attention.missingInformation]),
      ([nil, nil], [.missingInformation]),
    ] as [([String?], [Attention])])
  func `each part that is done needs a product of its own`(
    products: [String?], expected: [Attention]
  ) {
    for others in [[], [WorkState.notStarted], [.closed]] {
      let found = attention(.due("2024-12-31")) { book in
        for product in products { book.part(.done, product: product) }
        for state in others { book.part(state) }
      }
      #expect(found == expected)
    }
  }

  @Test func `an agency that only works along does not answer`() {
    let found = attention(.due("2024-12-31"), isLed: false) { book in
      let agency = book.agency("BG-C2", "Sở Tài chính")
      for role in Role.allCases where !role.isAnswerable { book.assign(role, to: agency) }
    }
    #expect(found == [.missingInformation])
  }
}
