import PlanModel
import PlanModelTestSupport
import TestRandom
import Testing
import Values
import VietnameseText

struct DayReaderTests {
  /// A Friday.
  private static let today = Day.of("2026-11-20")

  static let days: [(text: String, day: String)] = [
    ("2024-04-30", "2024-04-30"), ("30/4/2024", "2024-04-30"), ("30/04/2024", "2024-04-30"),
    ("30-4-24", "2024-04-30"), ("30.4.2024", "2024-04-30"), ("30.4.24", "2024-04-30"),
    ("30/4/24", "2024-04-30"), ("ngày 30/4/2024", "2024-04-30"),
    ("ngày 30 tháng 4 năm 2024", "2024-04-30"), ("29/2/2024", "2024-02-29"),
    ("30/6", "2026-06-30"), ("30-6", "2026-06-30"), ("30.6", "2026-06-30"), ("31/12", "2026-12-31"),
    ("ngày 30 tháng 6", "2026-06-30"), ("15", "2026-11-15"), ("ngày 15", "2026-11-15"),
    ("30", "2026-11-30"), ("1", "2026-11-01"),
    ("hôm nay", "2026-11-20"), ("hôm qua", "2026-11-19"), ("hôm kia", "2026-11-18"),
    ("mai", "2026-11-21"), ("ngày mai", "2026-11-21"), ("ngày kia", "2026-11-22"),
    ("today", "2026-11-20"), ("yesterday", "2026-11-19"), ("tomorrow", "2026-11-21"),
    ("+10", "2026-11-30"), ("+ 10", "2026-11-30"), ("-3", "2026-11-17"), ("+0", "2026-11-20"),
    ("+10 ngày", "2026-11-30"), ("+2 tuần", "2026-12-04"), ("+1 tháng", "2026-12-20"),
    ("-1 năm", "2025-11-20"), ("+1 month", "2026-12-20"),
    ("thứ sáu", "2026-11-20"), ("thứ 6", "2026-11-20"), ("t6", "2026-11-20"), ("T7", "2026-11-21"),
    ("thứ hai", "2026-11-23"), ("thứ năm", "2026-11-26"), ("thứ tư", "2026-11-25"),
    ("CN", "2026-11-22"), ("chủ nhật", "2026-11-22"), ("thứ sáu tuần sau", "2026-11-27"),
    ("thứ hai tuần này", "2026-11-16"), ("thứ hai tuần sau", "2026-11-23"),
    ("thứ sáu tuần tới", "2026-11-27"), ("thứ sáu tới", "2026-11-27"), ("t7 tới", "2026-11-21"),
    ("thứ hai sắp tới", "2026-11-23"), ("thứ sáu tuần trước", "2026-11-13"),
    ("friday", "2026-11-20"), ("Monday", "2026-11-23"),
    ("cuối tháng", "2026-11-30"), ("hết tháng", "2026-11-30"), ("cuối tháng này", "2026-11-30"),
    ("cuối tháng sau", "2026-12-31"), ("tháng sau", "2026-12-31"), ("đầu tháng", "2026-11-01"),
    ("giữa tháng", "2026-11-15"), ("cuối tháng 9", "2026-09-30"), ("cuối tháng 2", "2026-02-28"),
    ("cuối tháng 2/2024", "2024-02-29"), ("giữa tháng 9", "2026-09-15"),
    ("cuối quý", "2026-12-31"), ("quý trước", "2026-09-30"), ("đầu quý sau", "2027-01-01"),
    ("cuối quý III", "2026-09-30"), ("cuối năm", "2026-12-31"), ("giữa năm", "2026-06-30"),
    ("năm nay", "2026-12-31"), ("cuối năm sau", "2027-12-31"), ("năm ngoái", "2025-12-31"),
    ("quý III/2024", "2024-09-30"), ("quý 3", "2026-09-30"), ("Q3/2024", "2024-09-30"),
    ("tháng 4/2024", "2024-04-30"), ("4/2024", "2024-04-30"), ("tháng 9", "2026-09-30"),
    ("6 tháng đầu năm", "2026-06-30"), ("năm 2025", "2025-12-31"),
  ]

  @Test(arguments: days)
  func `a day is read as people type it`(text: String, day: String) {
    #expect(DayReader.read(text, today: Self.today)?.description == day)
    #expect(DayReader.read("  \(text.uppercased()) ", today: Self.today)?.description == day)
    #expect(DayReader.read(fold(text), today: Self.today)?.description == day)
  }

  @Test(arguments: [
    ("thứ sáu", "2026-11-20"), ("thứ sáu tới", "2026-11-20"), ("thứ sáu này", "2026-11-20"),
    ("thứ sáu sau", "2026-11-27"), ("thứ sáu tuần tới", "2026-11-27"), ("thứ tư", "2026-11-18"),
    ("thứ tư tới", "2026-11-25"), ("thứ hai tới", "2026-11-23"),
  ])
  func `a day of the week to come is the next one, unless the week is named`(
    text: String, day: String
  ) {
    let wednesday = Day.of("2026-11-18")
    #expect(DayReader.read(text, today: wednesday)?.description == day)
  }

  @Test(arguments: [
    "", " ", "abc", "2025", "30/2/2024", "29/2", "31", "0", "32", "31/4", "30/13", "13/2025",
    "tháng 13",
    "quý V", "quý 0/2024", "thứ tám", "thứ 8", "t1", "giữa quý", "trước 30/6", "30/6 15/7", "+",
    "-", "+x", "+99999", "+9223372036854775808", "hôm", "tháng", "quý", "năm", "cuối", "30/4/2024x",
    "2024-4-31", "cuối tuần", "thường xuyên", "từ 30/6", "1/2/3/4", "khoảng 15", "12,5",
  ])
  func `what is no day is not read`(text: String) {
    #expect(DayReader.read(text, today: Self.today) == nil)
  }

  @Test(arguments: [
    ("29/2", "2024-05-01", "2024-02-29"), ("31", "2026-12-01", "2026-12-31"),
    ("+1 tháng", "2026-01-31", "2026-02-28"), ("cuối tháng", "2024-02-10", "2024-02-29"),
    ("quý trước", "2026-02-10", "2025-12-31"), ("tháng trước", "2026-01-31", "2025-12-31"),
    ("thứ hai", "2026-11-22", "2026-11-23"), ("thứ hai tuần sau", "2026-11-22", "2026-11-23"),
    ("CN", "2026-11-22", "2026-11-22"), ("chủ nhật tuần này", "2026-11-16", "2026-11-22"),
    ("mai", "2026-12-31", "2027-01-01"), ("30/6", "2026-01-01", "2026-06-30"),
  ])
  func `days are counted from today`(text: String, today: String, day: String) {
    #expect(DayReader.read(text, today: .of(today))?.description == day)
  }

  @Test func `no text makes the reader fail, at the ends of the calendar either`() {
    let pieces = [
      "thứ", "sáu", "cuối", "tháng", "tuần", "sau", "+", "-", "9999", "2", "/", "quý", "IV", "năm",
      "99999999999999999999", "CN", "đầu", "\u{301}", ".", "nay",
    ]
    var random = SeededRandom(seed: 2)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...5, using: &random)
      let text = (0..<count).map { _ in random.pick(pieces) }.joined(
        separator: random.pick(["", " "]))
      for today in [Self.today, Day(number: .min / 2), Day(number: .max / 2)] {
        let day = DayReader.read(text, today: today)
        #expect(day.map { (1...9999).contains($0.year) } ?? true)
      }
    }
  }
}
