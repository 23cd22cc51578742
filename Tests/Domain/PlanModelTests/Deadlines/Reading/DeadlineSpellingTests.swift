import PlanModel
import TestRandom
import Testing
import Values
import VietnameseText

struct DeadlineSpellingTests {
  private static let texts = [
    "hoàn thành trong quý III/2024", "Định kỳ hằng năm (trước ngày 05/12)", "thường xuyên",
    "từ năm 2024 đến năm 2030", "6 tháng đầu năm 2025", "trước ngày 30 tháng 6 năm 2024",
    "05 năm tổ chức sơ kết, 10 năm tổng kết", "giữa tháng 9/2024", "6 tháng một lần",
    "trước ngày 15 của tháng cuối quý", "Giai đoạn 2026-2030 và những năm tiếp theo",
    "theo quy định", "khẩn trương",
  ]

  private func days(_ text: String) throws -> [String] {
    try DeadlineReader.read(text).all.map(ReadingCase.summary)
  }

  @Test(arguments: texts)
  func `an expression is read in any case, with any spaces, without marks`(text: String) throws {
    let wanted = try days(text)
    #expect(try days(text.uppercased()) == wanted)
    #expect(try days("  \(text)\n") == wanted)
    #expect(try days(text.split(separator: " ").joined(separator: "\u{A0} ")) == wanted)
    #expect(try days(Self.decomposed(text)) == wanted)
    #expect(try days(fold(text)) == wanted)
  }

  @Test(arguments: [
    ("hằng năm", "hàng năm"), ("định kỳ báo cáo", "định kì báo cáo"),
    ("quý III/2024", "quí III/2024"), ("tùy theo tình hình", "tuỳ theo tình hình"),
    ("quý III - IV/2024", "quý III–IV/2024"), ("30/6/2024", "30 / 06 / 2024"),
    ("giai đoạn 2024-2030", "giai đoạn 2024 — 2030"), ("6 tháng một lần", "06 tháng 01 lần"),
  ])
  func `spellings of one expression are read alike`(first: String, second: String) throws {
    #expect(try days(first).map(fold) == days(second).map(fold))
  }

  @Test func `words are kept in canonical form, without the spaces around them`() throws {
    let reading = try DeadlineReader.read(" \(Self.decomposed("Trong quý III/2024")) ")
    #expect(reading.deadline.written.map { Array($0.utf8) } == Array("Trong quý III/2024".utf8))
  }

  @Test func `no text makes the reader fail, and what it reads holds together`() {
    let pieces = [
      "trong", "trước", "đến hết", "từ", "quý", "III", "tháng", "4", "năm", "2024", "/", "-", ",",
      "và", "hằng", "ngày", "30", "6", "theo", "khi", "một lần", "cuối", "đầu", "giữa", "định kỳ",
      "thường xuyên", "(", ")", "số", "45-NQ/TW", "9223372036854775808", "99", "00", "\u{301}", "é",
      "२", "giai đoạn", "trở đi", "sơ kết", ";", "hạn cuối", ":", "của", "tầm nhìn", "từ nay",
    ]
    var random = SeededRandom(seed: 45)
    for _ in 0..<4_000 {
      let count = Int.random(in: 0...9, using: &random)
      let text = (0..<count).map { _ in random.pick(pieces) }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      guard let reading = try? DeadlineReader.read(text, year: 2024) else { continue }
      for deadline in reading.all {
        #expect(deadline.written != nil)
        if let starts = deadline.starts, let due = deadline.due {
          #expect(starts <= due, "\(text)")
        }
        if let code = deadline.recurrence?.description {
          #expect(Recurrence(code) == deadline.recurrence, "\(text)")
        }
      }
    }
  }

  private static let marked: [Character: String] = [
    "à": "a\u{300}", "á": "a\u{301}", "ạ": "a\u{323}", "ầ": "a\u{302}\u{300}", "ă": "a\u{306}",
    "ằ": "a\u{306}\u{300}", "ế": "e\u{302}\u{301}", "ị": "i\u{323}", "ý": "y\u{301}",
    "ộ": "o\u{302}\u{323}", "ổ": "o\u{302}\u{309}", "ơ": "o\u{31B}", "ư": "u\u{31B}",
    "ừ": "u\u{31B}\u{300}", "ớ": "o\u{31B}\u{301}",
  ]

  private static func decomposed(_ text: String) -> String {
    String(text.flatMap { marked[$0] ?? String($0) })
  }
}
