import Testing
import Values

struct DayTests {
  @Test func `every day of four centuries has the parts it was made from`() throws {
    var day = try #require(Day(1900, 1, 1))
    let last = try #require(Day(2299, 12, 31))
    var expected = (year: 1900, month: 1, day: 1)
    while day <= last {
      #expect(day.parts == expected)
      #expect(Day(expected.year, expected.month, expected.day) == day)
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, in: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
      }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
      day = day + 1
    }
  }

  @Test(arguments: [
    ("2024-04-30", Weekday.tuesday), ("2024-06-30", .sunday), ("2024-06-29", .saturday),
    ("2026-11-20", .friday), ("2026-12-05", .saturday), ("1970-01-01", .thursday),
    ("1900-01-01", .monday), ("0001-01-01", .monday), ("9999-12-31", .friday),
  ])
  func `the weekday is that of the calendar`(text: String, weekday: Weekday) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
    ("2024-04-31", false), ("2024-13-01", false), ("2024-00-10", false), ("0000-01-01", false),
    ("2024-4-3", false), ("24-04-30", false), ("+024-04-30", false), ("2024-04-30 ", false),
    ("2024-04-3", false), ("2024-04-300", false), ("2024/04/30", false), ("20240-4-30", false),
    ("2024-0430", false), ("2024-04-٣٠", false), ("", false), ("9999-12-31", true),
  ])
  func `only days of the calendar in full ISO form are read`(text: String, isDay: Bool) {
    #expect((Day(text) != nil) == isDay)
  }

  @Test(arguments: [
    "30/4/2024", "30/04/2024", "30-4-2024", "30.04.2024", "2024-04-30",
  ])
  func `what officials write is read as the same day`(text: String) {
    #expect(Day(typed: text) == Day(2024, 4, 30))
  }

  @Test(arguments: ["", "30/4", "31/4/2024", "30/4/24", "4/30/2024", "/4/2024", "a/4/2024"])
  func `what names no day is not read`(text: String) {
    #expect(Day(typed: text) == nil)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-03-15", -3, "2023-12-15"), ("2023-11-30", 60, "2028-11-30"),
    ("2024-12-31", 2, "2025-02-28"),
  ])
  func `months are added within the calendar`(start: String, months: Int, end: String) throws {
    #expect(try #require(Day(start)).adding(months: months).description == end)
  }

  @Test func `days are printed as offices print them`() {
    #expect(Day(2024, 4, 3)?.printed == "03/04/2024")
    #expect(Day(2024, 4, 3)?.weekday.name.vi == "Thứ Tư")
  }
}
