import CommandTool
import PlanModel
import Testing
import Values

struct ReportTextTests {
  private let book = SmallBook.judged

  @Test func `tasks stand in a table with their day`() {
    let text = ListText.written(book.tasks, SmallBook.view(.vi))
    #expect(
      text == """
        3 nhiệm vụ, tính đến ngày 03/05/2024
        MÃ     TÌNH TRẠNG         TÌNH HÌNH              HẠN         CƠ QUAN  NHIỆM VỤ
        BG-V3  đã hoàn thành      hoàn thành đúng hạn    02/05/2024  Sở Y tế  Lập kế hoạch
        BG-B1  chưa có thông tin  trong hạn              31/12/2024           Báo cáo năm
        BG-G1  chưa có thông tin  chưa ấn định thời hạn                       Tuyên truyền

        """)
  }

  @Test func `targets are counted with what can be met`() {
    let text = ListText.written(book.targets, SmallBook.view(.en))
    #expect(text.hasPrefix("2 targets, 0/1 met, as of 03/05/2024\n"))
    #expect(text.contains("≥ 14 bác sĩ"))
  }

  @Test func `agencies and plans stand in tables`() {
    #expect(ListText.written(book.agencies, SmallBook.view(.vi)).contains("1/1  Sở Y tế\n"))
    #expect(ListText.written(book.plans, SmallBook.view(.en)).hasPrefix("2 plans, as of"))
  }

  @Test(arguments: [40, 60, 80, 120])
  func `no line is wider than asked where columns can give way`(width: Int) {
    let text = ListText.written(book.agencies, SmallBook.view(.en, width: max(width, 70)))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= max(width, 70) })
  }

  @Test func `made-up figures are named as such`() {
    let view = TextView(language: .vi, width: nil, asOf: SmallBook.day, isDemo: true)
    #expect(
      ListText.written(book.plans, view).hasPrefix(
        "2 kế hoạch, tính đến ngày 03/05/2024 (SỐ LIỆU MINH HỌA)\n"))
  }

  @Test func `a task is told with its parts`() {
    guard case .task(let detail?)? = book.answer(.task("BG-V3")) else {
      Issue.record("no task")
      return
    }
    let text = ItemDetail.task(detail).text(SmallBook.view(.vi))
    #expect(text.contains("30/04/2024, ngày cuối còn đúng hạn 02/05/2024"))
    #expect(text.contains("chủ trì"))
    #expect(
      text.contains(
        "đã hoàn thành, gửi ngày 02/05/2024, 45/QĐ-UBND, ngày 29/04/2024, "
          + "ghi chú: gửi qua trục liên thông"))
  }

  @Test func `an empty log says so`() {
    #expect(
      HistoryText.written([], SmallBook.view(.vi))
        == "nhật ký cập nhật, tính đến ngày 03/05/2024\nchưa có thay đổi nào\n")
  }

  @Test func `a line of the log names who, what and when`() {
    let author = Author(user: "Lan", uid: 7, at: "2024-05-03T02:00:00Z", day: SmallBook.day)
    let edit = Edit(
      action: .set, kind: .obligation, record: RecordID(high: 0, low: 1), code: "BG-V3",
      fields: [.init(field: "state", old: .text("unknown"), new: .text("done"))])
    let change = Change(
      seq: 1, author: author, command: "set", effect: .original, undoes: nil, edits: [edit])
    let text = HistoryText.written(HistoryRow.rows(of: change), SmallBook.view(.vi))
    #expect(
      text.hasSuffix(
        "  1  03/05/2024  09:00  Lan    ghi tình trạng  BG-V3  "
          + "tình trạng: chưa có thông tin -> đã hoàn thành\n"))
  }

  @Test func `the keys stand in a table`() {
    let text = KeyTableText.written([("u", Words("hoàn tác", "undo"))], .vi)
    #expect(text == "PHÍM  VIỆC\nu     hoàn tác\n")
  }
}
