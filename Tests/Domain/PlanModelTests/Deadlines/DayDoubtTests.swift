import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct DayDoubtTests {
  private static let today = Day.of("2026-11-20")
  private static let issued = Day.of("2024-04-17")

  @Test(
    arguments: [
      ("2026-11-20", nil), ("2026-11-21", .ahead), ("2024-04-17", nil),
      ("2024-04-16", .beforePlan(issued: issued)), ("1999-12-31", .longAgo),
    ] as [(String, DayDoubt?)])
  func `what has happened lies between the issue of the plan and today`(
    day: String, doubt: DayDoubt?
  ) {
    #expect(DayDoubt.happened(.of(day), issued: Self.issued, on: Self.today) == doubt)
  }

  @Test(
    arguments: [
      ("2027-11-20", nil), ("2027-11-21", .farAhead), ("2024-04-16", .beforePlan(issued: issued)),
    ] as [(String, DayDoubt?)])
  func `what begins may lie a year ahead`(day: String, doubt: DayDoubt?) {
    #expect(DayDoubt.begins(.of(day), issued: Self.issued, on: Self.today) == doubt)
  }

  @Test(
    arguments: [
      ("2026-11-20", nil), ("2026-11-19", .passed), ("2024-04-16", .beforePlan(issued: issued)),
      ("2056-12-31", nil), ("2057-01-01", .outOfSight),
    ] as [(String, DayDoubt?)])
  func `what is newly owed lies between today and thirty years on`(day: String, doubt: DayDoubt?) {
    #expect(DayDoubt.owed(.of(day), issued: Self.issued, on: Self.today) == doubt)
  }

  @Test func `an agency may be older than any plan`() {
    #expect(DayDoubt.exists(.of("1945-08-28"), on: Self.today) == nil)
    #expect(DayDoubt.exists(.of("2027-11-21"), on: Self.today) == .farAhead)
  }

  @Test func `without the day of the plan only the year 2000 bounds the past`() {
    #expect(DayDoubt.happened(.of("2000-01-01"), issued: nil, on: Self.today) == nil)
    #expect(DayDoubt.happened(.of("1999-12-31"), issued: nil, on: Self.today) == .longAgo)
  }

  @Test(arguments: ["30/9/0206", "0206-09-30", "30/9/2260"])
  func `a year that can not be is no day, and the way out is said`(text: String) {
    #expect(DayReader.read(text, today: Self.today) == nil)
    #expect(DayReader.problem(with: text, today: Self.today).vi.contains("bốn chữ số của năm"))
    #expect(DayReader.problem(with: "30/2/2026", today: Self.today).vi.contains("trên lịch"))
  }
}
