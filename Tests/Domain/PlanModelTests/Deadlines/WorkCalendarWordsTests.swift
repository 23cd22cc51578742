import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct WorkCalendarWordsTests {
  @Test(arguments: [
    ("2026-12-04", nil), ("2026-12-05", "ngày nghỉ, làm việc lại từ Thứ Hai 07/12/2026"),
    ("2026-08-22", nil), ("2026-04-30", "ngày nghỉ, làm việc lại từ Thứ Hai 04/05/2026"),
  ])
  func `a day off is remarked on, with the day work goes on`(day: String, remark: String?) {
    #expect(WorkCalendar.official.remark(on: .of(day))?.vi == remark)
  }
}
