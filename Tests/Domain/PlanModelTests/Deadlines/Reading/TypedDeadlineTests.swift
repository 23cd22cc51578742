import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct TypedDeadlineTests {
  /// A Friday.
  private static let today = Day.of("2026-11-20")

  @Test(arguments: [
    ("+10", "2026-11-30"), ("+2 tuần", "2026-12-04"), ("thứ sáu", "2026-11-20"),
    ("thu hai", "2026-11-23"), ("30/6", "2026-06-30"), ("ngày mai", "2026-11-21"),
    ("cuối tháng", "2026-11-30"), ("cuối tháng 9", "2026-09-30"), ("quý III/2024", "2024-09-30"),
    ("trong quý I/2027", "2027-03-31"), ("30/6/2027", "2027-06-30"), ("năm 2027", "2027-12-31"),
    ("tháng sau", "2026-12-31"),
  ])
  func `every expression a day may be typed with is a deadline too`(
    text: String, due: String
  ) throws {
    let deadline = try DeadlineReader.typed(text, on: Self.today)
    #expect(deadline.due == .of(due))
    #expect(deadline.recurrence == nil)
    #expect(!deadline.isStrict)
    #expect(DayReader.read(text, today: Self.today) == .of(due) || text.hasPrefix("trong"))
  }

  @Test func `words that mean another day tomorrow are kept as the day`() throws {
    #expect(try DeadlineReader.typed("+10", on: Self.today).written == "30/11/2026")
    let written = try DeadlineReader.typed("trong quý I/2027", on: Self.today).written
    #expect(written == "trong quý I/2027")
  }

  @Test(arguments: ["", "abc", "30/2/2027", "30/9/0206", "hằng quý, hằng năm"])
  func `what is no deadline is refused`(text: String) {
    #expect(throws: UnreadableDeadline.self) {
      try DeadlineReader.typed(text, on: Self.today)
    }
  }

  @Test func `a field of an item takes the same words`() throws {
    let inputs = try FieldInput.read("+10", for: "deadline", of: .task, on: Self.today)
    #expect(inputs.contains(.value(field: "due", .text("2026-11-30"))))
    #expect(inputs.contains(.value(field: "deadline_written", .text("30/11/2026"))))
  }
}
