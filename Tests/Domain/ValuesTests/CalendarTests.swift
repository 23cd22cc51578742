import Testing
import Values

struct CalendarTests {
  @Test(arguments: [
    ("2024-04-30", "2024-05-02"), ("2024-06-30", "2024-07-01"), ("2024-09-30", "2024-09-30"),
    ("2024-12-31", "2024-12-31"), ("2024-05-04", "2024-05-04"), ("2025-01-25", "2025-02-03"),
    ("2025-05-01", "2025-05-05"), ("2025-08-30", "2025-09-03"), ("2026-01-02", "2026-01-05"),
    ("2026-02-14", "2026-02-23"), ("2026-04-26", "2026-04-28"), ("2026-08-29", "2026-09-03"),
    ("2027-02-05", "2027-02-12"), ("2027-05-01", "2027-05-04"), ("2028-04-30", "2028-05-01"),
  ])
  func `a day off moves to the next working day`(text: String, next: String) throws {
    let day = try #require(Day(text))
    #expect(WorkCalendar.official.nextWorkingDay(from: day).description == next)
  }

  @Test(arguments: [
    ("2024-05-02", "2024-04-26"), ("2024-07-01", "2024-06-28"), ("2024-06-29", "2024-06-28"),
    ("2024-09-30", "2024-09-27"), ("2024-10-02", "2024-10-01"), ("2024-05-06", "2024-05-04"),
    ("2025-02-03", "2025-01-24"), ("2026-02-23", "2026-02-13"), ("2026-09-03", "2026-08-28"),
    ("2027-02-12", "2027-02-04"), ("2027-12-04", "2027-12-03"),
  ])
  func `the working day before a day passes over days off`(text: String, before: String) throws {
    let day = try #require(Day(text))
    #expect(WorkCalendar.official.previousWorkingDay(before: day).description == before)
  }

  @Test func `each exception is listed once, with its source, on a day it changes`() {
    let days = CalendarException.official.map(\.day)
    #expect(Set(days).count == days.count)
    for exception in CalendarException.official {
      #expect(!exception.source.isEmpty)
      #expect(exception.day.weekday.isWeekend == exception.isWorking, "\(exception.day)")
    }
  }

  @Test func `days of 2027 are marked as computed`() {
    for exception in CalendarException.official {
      #expect(exception.isAnnounced == (exception.day.year < 2027))
    }
  }
}

struct PeriodTests {
  @Test(arguments: [
    ("2026", "2026-01-01", "2026-12-31"), ("2026-H1", "2026-01-01", "2026-06-30"),
    ("2026-Q3", "2026-07-01", "2026-09-30"), ("2026-02", "2026-02-01", "2026-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"),
  ])
  func `a period has its days and its code`(code: String, first: String, last: String) throws {
    let period = try #require(Period(code))
    #expect(period.description == code)
    #expect(period.firstDay.description == first)
    #expect(period.lastDay.description == last)
  }

  @Test(arguments: [
    "", "26", "2026-", "2026-Q5", "2026-H0", "2026-13", "2026-7", "2026-Q3-1",
    "+026", "2026-+1", "2026-H+1", "026",
  ])
  func `what is no period is not read`(code: String) {
    #expect(Period(code) == nil)
  }

  @Test func `a day lies in one period of each length`() throws {
    let day = try #require(Day(2026, 11, 20))
    #expect(
      Period.Length.allCases.map { Period($0, containing: day).description }
        == ["2026", "2026-H2", "2026-Q4", "2026-11"])
  }
}

struct RecordIDTests {
  @Test func `identities made in one millisecond ascend and read back`() throws {
    var maker = RecordIDMaker(source: FixedSource())
    var last = maker.next(at: 1_700_000_000_000)
    for _ in 0..<1_000 {
      let next = maker.next(at: 1_700_000_000_000)
      #expect(next > last)
      #expect(RecordID(next.description) == next)
      last = next
    }
  }

  @Test(arguments: [
    "", "12", "zz000000000000000000000000000000",
    "+000000000000000+000000000000000", "0123456789abcdef0123456789abcde",
    "0123456789abcdef0123456789abcdef0", "0123456789abcdef-123456789abcdef",
    "0123456789abcdef 123456789abcdef", "０123456789abcdef0123456789abcde",
    "0123456789abcdeg0123456789abcdef", "0123456789ABCDEF0123456789ABCDE@",
  ])
  func `what is no identity is not read`(text: String) {
    #expect(RecordID(text) == nil)
  }

  @Test func `an identity is read from either half of its digits, in any case`() {
    let identity = RecordID(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210)
    #expect(RecordID("0123456789abcdeffedcba9876543210") == identity)
    #expect(RecordID("0123456789ABCDEFFEDCBA9876543210") == identity)
    #expect(identity.description == "0123456789abcdeffedcba9876543210")
  }

  private struct FixedSource: RandomNumberGenerator {
    mutating func next() -> UInt64 { 7 }
  }
}
