import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct StandingWordsTests {
  private func words(_ parts: [(WorkState, String?)], on day: String = "2024-09-25") -> Words {
    let book = Book.make { book in
      book.task("BG-V5", .due("2024-09-30"))
      for (state, sent) in parts { book.part(state, sentOn: sent.map { Day.of($0) }) }
    }
    return PartWords.standing(of: JudgedBook(book, on: .of(day)).tasks[0])
  }

  @Test(arguments: [
    (WorkState.awaitingConfirmation, "2024-09-20", "trong hạn (gửi trước hạn 10 ngày)"),
    (.awaitingConfirmation, "2024-09-30", "trong hạn (gửi đúng ngày hết hạn)"),
    (.awaitingConfirmation, "2024-10-03", "quá hạn (gửi sau hạn 3 ngày)"),
    (.done, "2024-09-20", "hoàn thành đúng hạn (trước hạn 10 ngày)"),
    (.done, "2024-09-30", "hoàn thành đúng hạn (đúng ngày hết hạn)"),
    (.done, "2024-10-01", "hoàn thành quá hạn (sau hạn 1 ngày)"),
  ])
  func `of a result that was sent it is told how early or late`(
    state: WorkState, sent: String, wanted: String
  ) {
    #expect(words([(state, sent)], on: "2024-10-05").vi == wanted)
  }

  @Test func `one day is a day in English`() {
    #expect(
      words([(.awaitingConfirmation, "2024-09-29")], on: "2024-09-29").en.hasSuffix(
        "(sent 1 day early)"))
  }

  @Test func `what was not sent, or by several on several days, is told by its class`() {
    #expect(words([(.inProgress, nil)]) == TimeClass.dueSoon.words)
    #expect(words([(.done, nil)]) == TimeClass.doneUndated.words)
    #expect(words([(.done, "2024-09-20"), (.done, "2024-09-21")]) == TimeClass.doneOnTime.words)
    #expect(words([(.closed, nil)]) == WorkState.closed.words)
  }
}
