import TestRandom
import Testing
import Values
import VietnameseText

struct VietnameseNumberTests {
  @Test(arguments: [
    ("90.000", "90000"), ("0,5", "0.5"), ("02", "2"), ("99,96", "99.96"),
    ("1.234.567,89", "1234567.89"),
    ("1.5", "1.5"), ("1.500", "1500"), ("1234.567", "1234.567"), ("12.3456", "12.3456"),
    ("-5", "-5"), ("+5", "5"), ("\u{2212}0,5", "-0.5"), ("  7 ", "7"), ("\u{A0}7\u{A0}", "7"),
    ("12 %", "12"), ("12%", "12"), ("12\u{A0}%", "12"), ("1,234", "1.234"), ("0", "0"),
    ("10,0", "10"),
    ("0.5", "0.5"), ("0.500", "500"), ("999.999.999.999.999.999", "999999999999999999"),
  ])
  func `a number in figures is read`(text: String, value: String) {
    #expect(VietnameseNumber.read(text)?.description == value)
  }

  @Test(arguments: [
    "", " ", "%", "-", ",5", "5,", ".5", "5.", "1,2,3", "1,234,567", "12.34,5", "1.23.4",
    "1234.567.890",
    "1.2345.678", "1 000", "1e3", "--1", "+-1", "٣", "mười", "1000000000000000000", "1%%",
    "5 bác sĩ",
  ])
  func `what is no number is not read`(text: String) {
    #expect(VietnameseNumber.read(text) == nil)
  }

  @Test(arguments: [
    ("90000", "90.000", "90,000"), ("0.5", "0,5", "0.5"), ("99.96", "99,96", "99.96"),
    ("-1234567.5", "-1.234.567,5", "-1,234,567.5"), ("999", "999", "999"),
    ("1000", "1.000", "1,000"),
    ("0", "0", "0"), ("-100", "-100", "-100"), ("0.001", "0,001", "0.001"),
  ])
  func `a number is written with its groups`(
    value: String, vietnamese: String, english: String
  ) throws {
    let value = try #require(Decimal(value))
    #expect(VietnameseNumber.written(value, .vi) == vietnamese)
    #expect(VietnameseNumber.written(value, .en) == english)
    #expect(VietnameseNumber.read(vietnamese) == value)
  }

  @Test func `what is written is read back`() throws {
    var random = SeededRandom(seed: 31)
    for _ in 0..<2_000 {
      let digits = Int128(Int64.random(in: -999_999_999_999...999_999_999_999, using: &random))
      let value = try #require(
        Decimal(coefficient: digits, scale: Int.random(in: 0...6, using: &random)))
      #expect(VietnameseNumber.read(VietnameseNumber.written(value, .vi)) == value)
    }
  }

  @Test(arguments: [
    ("một vạn", 10_000), ("mười bốn", 14), ("hai mươi lăm", 25), ("không", 0), ("mười", 10),
    ("hai mươi mốt", 21), ("hai mươi tư", 24), ("một trăm linh năm", 105), ("một trăm lẻ năm", 105),
    ("Chín mươi nghìn", 90_000), ("một triệu rưỡi", 1_500_000), ("một trăm rưỡi", 150),
    ("hai nghìn không trăm hai mươi lăm", 2_025), ("hai ngàn linh năm", 2_005), ("năm chục", 50),
    ("một nghìn hai trăm tỷ", 1_200_000_000_000), ("một vạn hai nghìn", 12_000), ("muoi lam", 15),
    ("ba tỉ năm trăm triệu", 3_500_000_000), ("bay", 7), ("mười vạn", 100_000),
  ])
  func `a number in words is read`(words: String, value: Int) {
    #expect(VietnameseNumber.read(words: words) == value)
  }

  @Test(arguments: [
    "", "vạn", "bác sĩ", "hai nghìn ba", "mười mười", "một trăm hai", "linh năm", "hai mươi không",
    "trăm", "một hai", "một nghìn hai triệu rưỡi ba", "không mươi", "rưỡi", "một nghìn hai nghìn",
  ])
  func `words that are no number or two are not read`(words: String) {
    #expect(VietnameseNumber.read(words: words) == nil)
  }

  @Test(arguments: [
    ("một vạn", "10000"), ("90.000", "90000"), ("02", "2"), ("0,5", "0.5"), ("Mười bốn", "14"),
  ])
  func `a number is read in either form`(text: String, value: String) {
    #expect(VietnameseNumber.read(anyForm: text)?.description == value)
  }

  @Test(arguments: [
    ("2", "02", "2"), ("0", "00", "0"), ("10", "10", "10"), ("90000", "90.000", "90,000"),
    ("0.5", "0,5", "0.5"), ("-2", "-2", "-2"),
  ])
  func `a count below ten has a zero before it`(
    value: String, vietnamese: String, english: String
  ) throws {
    let value = try #require(Decimal(value))
    #expect(VietnameseNumber.count(value, .vi) == vietnamese)
    #expect(VietnameseNumber.count(value, .en) == english)
    #expect(VietnameseNumber.read(vietnamese) == value)
  }

  @Test(
    arguments: [
      (10_000, "một vạn"), (250_000, "hai mươi lăm vạn"), (99_990_000, nil), (12_000, nil),
      (0, nil),
      (100_000_000, nil),
    ] as [(Int, String?)])
  func `ten thousands are written as vạn`(value: Int, words: String?) {
    guard let words else {
      let written = VietnameseNumber.inTenThousands(value)
      #expect(written.flatMap(VietnameseNumber.read(words:)) ?? value == value)
      return
    }
    #expect(VietnameseNumber.inTenThousands(value) == words)
    #expect(VietnameseNumber.read(words: words) == value)
  }

  @Test(arguments: [
    (0, "không"), (5, "năm"), (15, "mười lăm"), (21, "hai mươi mốt"), (25, "hai mươi lăm"),
    (105, "một trăm linh năm"), (110, "một trăm mười"), (1_005, "một nghìn không trăm linh năm"),
    (90_000, "chín mươi nghìn"), (2_000_000_001, "hai tỷ không trăm linh một"),
  ])
  func `a number is written in words`(value: Int, words: String) {
    #expect(VietnameseNumber.inWords(value) == words)
  }

  @Test func `words written are read back`() {
    var random = SeededRandom(seed: 32)
    for digits in 1...12 {
      for _ in 0..<100 {
        let top = (0..<digits).reduce(1) { power, _ in power * 10 }
        let value = Int.random(in: 0..<top, using: &random)
        #expect(VietnameseNumber.inWords(value).flatMap(VietnameseNumber.read(words:)) == value)
      }
    }
    #expect(VietnameseNumber.inWords(-1) == nil)
    #expect(VietnameseNumber.inWords(1_000_000_000_000) == nil)
  }
}
