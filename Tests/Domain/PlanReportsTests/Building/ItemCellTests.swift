import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

/// What the cells of one item say of its deadline and of its result.
struct ItemCellTests {
  private static func text(
    _ deadline: Deadline, _ state: WorkState = .inProgress, product: String? = nil,
    note: String? = nil
  )
    -> String
  {
    var book = Book()
    book.plan("HT")
    book.task("HT-V1", deadline)
    book.part(state)
    book.contents.obligations[0].product = product
    book.contents.obligations[0].note = note
    let judged = JudgedBook(PlanBook(book.contents), on: .of("2026-11-20"))
    return ReportCSV.written(Report(.overdue, from: ReportFixtures.source("HT", in: judged)))
  }

  @Test func `the full stop within a list of sentences gives way to a semicolon`() {
    let deadline = Deadline.due("2026-11-01")
    let text = Self.text(deadline, product: "Đã trình.", note: "Chờ ý kiến.")
    #expect(text.contains("đang thực hiện; Đã trình; Chờ ý kiến."), "\(text)")
    #expect(Self.text(deadline, note: "Đã trình").contains("đang thực hiện; Đã trình\""))
  }

  @Test(arguments: [
    (WorkState.returned, "trả lại, yêu cầu hoàn thiện; lý do trả lại: thiếu phụ lục"),
    (.inProgress, "đang thực hiện; thiếu phụ lục"),
  ])
  func `the reason of a state is named as one, any other note stands alone`(
    state: WorkState, result: String
  ) {
    let text = Self.text(.due("2026-11-01"), state, note: "thiếu phụ lục")
    #expect(text.contains("\(result)\""), "\(text)")
  }

  @Test func `a day that is too late itself is told as one, unless words of a document tell it`() {
    let strict = Self.text(.before("2026-11-01"))
    #expect(
      strict.contains("trước ngày 01/11/2026; ngày cuối còn đúng hạn 31/10/2026"), "\(strict)")
    let written = Self.text(
      Deadline(written: "trước ngày 01/11", due: .of("2026-11-01"), isStrict: true))
    #expect(written.contains("trước ngày 01/11 (01/11/2026)"), "\(written)")
    #expect(!Self.text(.due("2026-11-02")).contains("trước ngày"))
  }
}
