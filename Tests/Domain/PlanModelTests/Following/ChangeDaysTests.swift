import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct ChangeDaysTests {
  @Test(arguments: [
    (0, nil), (1, "2026-11-01"), (3, "2026-11-01"), (4, "2026-10-15"), (5, "2026-11-20"),
    (900, "2026-11-20"),
  ])
  func `a change counts for the day of its run`(seq: Int, day: String?) {
    var days = ChangeDays()
    days.begin(.of("2026-11-01"), with: 1)
    days.begin(.of("2026-10-15"), with: 4)
    days.begin(.of("2026-11-20"), with: 5)
    #expect(days.day(of: seq) == day.map { .of($0) })
    #expect(ChangeDays().day(of: seq) == nil)
  }
}
