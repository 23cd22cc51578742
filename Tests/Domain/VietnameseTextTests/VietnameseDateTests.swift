import Testing
import Values
import VietnameseText

struct VietnameseDateTests {
  @Test(arguments: [
    ("30/4/2024", 2024, 4, 30), ("30/04/2024", 2024, 4, 30), ("2024-04-30", 2024, 4, 30),
    ("ngày 30/4/2024", 2024, 4, 30), ("ngày 30 tháng 4 năm 2024", 2024, 4, 30),
    (" 05-02-2025 ", 2025, 2, 5), ("Ngày 05 tháng 02 năm 2025", 2025, 2, 5),
    ("29/2/2024", 2024, 2, 29),
  ])
  func `a day is read`(text: String, year: Int, month: Int, day: Int) throws {
    #expect(try VietnameseDate(text) == .day(#require(Day(year, month, day))))
  }

  @Test(arguments: [
    ("tháng 4/2024", Period.month(2024, 4)), ("Tháng 04 năm 2024", .month(2024, 4)),
    ("4/2024", .month(2024, 4)), ("quý III/2024", .quarter(2024, 3)),
    ("Quý 3 năm 2024", .quarter(2024, 3)),
    ("quy iv-2025", .quarter(2025, 4)), ("năm 2025", .year(2025)), ("2025", .year(2025)),
    ("6 tháng đầu năm 2025", .half(2025, 1)), ("sáu tháng cuối năm 2025", .half(2025, 2)),
    ("2026-Q3", .quarter(2026, 3)), ("2026-H1", .half(2026, 1)), ("2026-07", .month(2026, 7)),
  ])
  func `a period is read`(text: String, period: Period) {
    #expect(VietnameseDate(text) == .period(period))
  }

  @Test(arguments: ["2026", "2026-H2", "2026-Q4", "2026-11"])
  func `a period is read from its code and from what is printed for it`(code: String) throws {
    let period = try #require(Period(code))
    let (vi, en) = (period.words.vi, period.words.en)
    for text in [code, code.lowercased(), vi, fold(vi), en, "kỳ \(vi)", "Kỳ \(code)", " \(vi) "] {
      #expect(Period(typed: text) == period, "\(text)")
    }
  }

  @Test(arguments: ["", "kỳ", "quý V/2026", "2026-Q9", "Q5 2026", "13/2026", "30/4/2026", "third"])
  func `what is no period is not read as one`(text: String) {
    #expect(Period(typed: text) == nil)
  }

  @Test(arguments: [
    ("2026-11-20", "ngày 20 tháng 11 năm 2026"), ("2026-02-05", "ngày 05 tháng 02 năm 2026"),
  ])
  func `a day is spelled out as at the head of documents`(code: String, text: String) throws {
    #expect(try VietnameseDate.spelledOut(#require(Day(code))) == text)
  }

  @Test(arguments: [
    "", "30/2/2024", "29/2/2025", "30/4", "tháng 13/2024", "quý V/2024", "quý 0/2024", "quý/2024",
    "năm 25",
    "tháng 4", "hằng năm", "30/4/24", "năm", "ngày 30 tháng 4", "trong năm 2025", "0/2024",
    "tháng +4/2024x",
  ])
  func `what is no date is not read`(text: String) {
    #expect(VietnameseDate(text) == nil)
  }

  @Test(arguments: [
    ("2024-04-30", "30/4/2024", "30 April 2024"), ("2025-02-05", "05/02/2025", "5 February 2025"),
    ("2024-04", "tháng 4/2024", "April 2024"), ("2024-Q3", "quý III/2024", "Q3 2024"),
    ("2025", "năm 2025", "2025"), ("2026-H1", "6 tháng đầu năm 2026", "first half of 2026"),
    ("2026-H2", "6 tháng cuối năm 2026", "second half of 2026"),
  ])
  func `a date is written as in documents and read back`(
    code: String, vietnamese: String, english: String
  ) throws {
    let date = try #require(VietnameseDate(code))
    #expect(date.written(.vi) == vietnamese)
    #expect(date.written(.en) == english)
    #expect(VietnameseDate(vietnamese) == date)
  }
}
