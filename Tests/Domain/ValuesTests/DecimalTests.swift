import Testing
import Values

struct DecimalTests {
  @Test(arguments: [
    ("99.96", "99.96"), ("100", "100"), ("100.0", "100"), ("0.50", "0.5"), ("-0.5", "-0.5"),
    ("90000", "90000"), ("0.000000000001", "0.000000000001"), ("-0", "0"), ("007", "7"),
    ("999999999999999999", "999999999999999999"),
  ])
  func `a number prints as it is`(text: String, printed: String) throws {
    #expect(try #require(Decimal(text)).description == printed)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1,5", "1e3", "--1", "+1", "1.2.3", " 1", "٣", "1000000000000000000",
    "0.0000000000001",
  ])
  func `what is no exact number is not read`(text: String) {
    #expect(Decimal(text) == nil)
  }

  @Test func `equal values are one value`() {
    #expect(Decimal("14") == Decimal("14.00"))
    #expect(Set([Decimal("0.5"), Decimal("0.50")]).count == 1)
  }

  @Test func `99.96 is below 100 and above 99.9`() throws {
    let value = try #require(Decimal("99.96"))
    #expect(value < Decimal(100))
    #expect(try value > #require(Decimal("99.9")))
    #expect(try #require(Decimal("-1.5")) < .zero)
  }

  @Test func `sums are exact and never overflow silently`() throws {
    let tenth = try #require(Decimal("0.1"))
    #expect(tenth.adding(tenth)?.adding(tenth) == Decimal("0.3"))
    #expect(Decimal("999999999999999999")?.adding(Decimal(1)) == nil)
  }
}

struct RatioTests {
  @Test(arguments: [
    (2, 3, 2, "0.66"), (-2, 3, 2, "-0.67"), (1, 1, 4, "1"), (9_996, 10_000, 2, "0.99"),
    (0, 5, 3, "0"),
  ])
  func `a ratio is cut and never rounded up`(
    top: Int, bottom: Int, places: Int, expected: String
  ) {
    #expect(Ratio(Int128(top), Int128(bottom)).cut(toPlaces: places)?.description == expected)
  }

  @Test func `ratios compare by value where products pass 128 bits`() {
    let third = Ratio(Int128.max / 3, Int128.max)
    #expect(third < Ratio(1, 3) || third == Ratio(1, 3))
    #expect(Ratio(-1, 2) < Ratio(1, 3))
    #expect(Ratio(1, -2) == Ratio(-1, 2))
  }

  @Test(arguments: [(2, 3, 2, "0.67"), (-2, 3, 2, "-0.66"), (1, 1, 4, "1"), (0, 5, 3, "0")])
  func `a ratio is raised to the next decimal`(
    top: Int, bottom: Int, places: Int, expected: String
  ) {
    #expect(Ratio(Int128(top), Int128(bottom)).raised(toPlaces: places)?.description == expected)
  }

  @Test func `sums and products are exact, and nothing where they pass 128 bits`() {
    #expect(Ratio(1, 6).adding(Ratio(1, 3)) == Ratio(1, 2))
    #expect(Ratio(-1, 6).adding(Ratio(1, 6)) == Ratio(0))
    #expect(Ratio(2, 3).multiplied(by: Ratio(-3, 4)) == Ratio(-1, 2))
    let large = Ratio(Int128.max, 3)
    #expect(large.multiplied(by: Ratio(3, Int128.max)) == Ratio(1))
    #expect(large.multiplied(by: Ratio(2)) == nil)
    #expect(large.adding(large)?.numerator == nil)
    #expect((-Ratio(Int128.min + 1, 2)).numerator == Int128.max)
  }

  @Test func `dividing by zero gives nothing`() {
    #expect(Ratio(1, 2).divided(by: Ratio(0)) == nil)
    #expect(Ratio(1, 2).divided(by: Ratio(1, 4)) == Ratio(2))
  }
}
