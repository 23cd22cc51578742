import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// Targets from the end of 2020 to that of 2030, measured at the end of 2025: half of the 3,652
/// days are used.
struct ForecastTests {
  private static let doctors = Target.made(.atLeast, "14").starting(at: "9.0")
  private static let poverty = Target.made(.atMost, "4").starting(at: "10")
  private static func with(_ target: Target, unit: String) -> Target {
    var copy = target
    copy.unit = unit
    return copy
  }

  private func look(
    _ target: Target, _ figure: String, at day: String = "2025-12-31"
  ) -> TargetForecast? {
    let judgement = TargetJudgement(
      of: target, by: [.made(figure, on: day)], on: .of("2026-11-20"))
    return judgement.forecast(of: target)
  }

  @Test func `the worked example is slow, and its sentence says by how much it will miss`() throws {
    let ahead = try #require(look(Self.doctors, "11.2"))
    #expect(ahead.pace == Ratio(88, 100))
    #expect(ahead.forecast(on: .of("2030-12-31")) == .of("13.4"))
    #expect(ahead.exactForecast(on: .of("2030-12-31")) == Ratio(134, 10))
    let sentence = try #require(ahead.sentence(on: .of("2026-11-20")))
    #expect(
      sentence.vi == "đạt 44% mức tăng cần thiết khi đã qua 50% thời gian; với tốc độ này, "
        + "năm 2030 ước đạt 13,4, thấp hơn chỉ tiêu 0,6")
    #expect(
      sentence.en == "44% of the rise needed, with 50% of the time used; at this pace 2030 would "
        + "reach 13.4, 0.6 below the target")
  }

  @Test(arguments: [
    (doctors, "12", "đạt 60% mức tăng", "ước đạt 15, cao hơn chỉ tiêu 1"),
    (doctors, "11.5", "đạt 50% mức tăng", "ước đạt 14, đạt chỉ tiêu"),
    (doctors, "9", "đạt 0% mức tăng", "ước đạt 9, thấp hơn chỉ tiêu 5"),
    (doctors, "8", "giảm thay vì tăng (-20% mức tăng", "ước đạt 7, thấp hơn chỉ tiêu 7"),
    (.made(.moreThan, "14").starting(at: "9"), "11.5", "đạt 50%", "ước đạt 14, chưa vượt mức 14"),
    (poverty, "8", "đạt 33% mức giảm", "ước còn 6, cao hơn chỉ tiêu 2"),
    (poverty, "7", "đạt 50% mức giảm", "ước còn 4, đạt chỉ tiêu"),
    (poverty, "6", "đạt 66% mức giảm", "ước còn 2, đạt chỉ tiêu, thấp hơn 2"),
    (poverty, "11", "tăng thay vì giảm (-17% mức giảm", "ước còn 12, cao hơn chỉ tiêu 8"),
    (
      .made(.lessThan, "58").starting(at: "70"), "64", "đạt 50% mức giảm",
      "ước còn 58, chưa thấp hơn mức 58"
    ),
    (
      .made(.range, "15", upper: "20").starting(at: "10"), "13", "đạt 60%",
      "ước đạt 16, đạt chỉ tiêu"
    ),
    (
      .made(.range, "15", upper: "20").starting(at: "10"), "17", "đạt 140%",
      "ước đạt 24, vượt khung chỉ tiêu"
    ),
    (
      with(.made(.equal, "1").starting(at: "21"), unit: Target.rankUnit), "15",
      "đạt 30% mức cải thiện thứ hạng", "ước xếp thứ 9, kém chỉ tiêu 8 bậc"
    ),
  ])
  func `a sentence says how far, in how much time, and where it leads`(
    target: Target, figure: String, start: String, end: String
  ) throws {
    let sentence = try #require(look(target, figure)?.sentence(on: .of("2026-11-20"))).vi
    #expect(sentence.hasPrefix(start), "\(sentence)")
    #expect(sentence.hasSuffix(end), "\(sentence)")
  }

  @Test(arguments: [
    (doctors, "11.27", "13.54", "11.5"), (poverty, "7.35", "4.7", "7"),
    (.made(.moreThan, "90000").starting(at: "62000"), "72100", "82200", "76000"),
  ])
  func `forecast and need lie on straight lines`(
    target: Target, figure: String, forecast: String, needed: String
  ) throws {
    let ahead = try #require(look(target, figure))
    #expect(ahead.forecast(on: .of("2030-12-31")) == .of(forecast))
    #expect(ahead.needed(on: .of("2025-12-31")) == .of(needed))
    #expect(ahead.needed(on: .of("2035-06-30")) == target.value)
  }

  @Test(arguments: [
    (doctors, "2026-06-30", "13.06"), (poverty, "2026-06-30", "8"), (poverty, "2026-07-01", "3"),
    (with(.made(.equal, "100").starting(at: "60"), unit: "%"), "2025-12-31", "80.0"),
  ])
  func `nothing shown looks nearer to the target than it is`(
    target: Target, day: String, figure: String
  ) throws {
    let ahead = try #require(look(target, figure, at: day))
    let end = Day.of("2030-12-31")
    let exact = try #require(ahead.exactForecast(on: end))
    let shown = Ratio(try #require(ahead.forecast(on: end)))
    #expect(ahead.path.isRising ? shown <= exact : shown >= exact)
  }

  @Test(arguments: [
    (with(.made(.equal, "100").starting(at: "60"), unit: "%"), "85", "2045-12-31", "100"),
    (with(.made(.lessThan, "5").starting(at: "50"), unit: "%"), "20", "2045-12-31", "0"),
    (with(.made(.atMost, "10").starting(at: "21"), unit: Target.rankUnit), "12", "2045-12-31", "1"),
    (doctors, "11.2", "2045-12-31", "20"), (poverty, "6", "2045-12-31", "0"),
    (doctors, "8", "2100-12-31", "0"),
  ])
  func `a forecast is held to what can be`(
    target: Target, figure: String, day: String, expected: String
  ) throws {
    let ahead = try #require(look(target, figure))
    #expect(ahead.forecast(on: .of(day)) == .of(expected))
    #expect((ahead.boundReached(on: .of(day)) == nil) == (expected == "20"))
  }

  @Test func `growth below zero is not held to zero`() throws {
    let growth = Target.made(.atLeast, "4").starting(at: "-2")
    #expect(try #require(look(growth, "-3")).forecast(on: .of("2030-12-31")) == .of("-4"))
  }

  @Test(arguments: [
    (poverty, "4.5", "ước còn 0 (mức thấp nhất có thể), đạt chỉ tiêu, thấp hơn 4"),
    (
      with(.made(.atLeast, "95").starting(at: "60"), unit: "%"), "85",
      "ước đạt 100 (mức cao nhất có thể), cao hơn chỉ tiêu 5"
    ),
    (
      with(.made(.atMost, "10").starting(at: "21"), unit: Target.rankUnit), "8",
      "ước xếp thứ 1 (thứ hạng cao nhất), đạt chỉ tiêu, thấp hơn 9"
    ),
  ])
  func `a sentence says that a line would lead past what can be`(
    target: Target, figure: String, end: String
  ) throws {
    let sentence = try #require(look(target, figure)?.sentence(on: .of("2026-11-20"))).vi
    #expect(sentence.hasSuffix(end), "\(sentence)")
  }

  @Test func `the years looked at are 2030, 2045 and the target's own`() throws {
    var target = Self.doctors
    target.year = 2035
    let years = try #require(look(target, "11")).horizons.map(\.year)
    #expect(years == [2030, 2035, 2045])
    target.year = 2026
    #expect(try #require(look(target, "11", at: "2026-10-31")).horizons.count == 3)
  }

  @Test func `before a tenth of the time, and after the last day, nothing is foretold`() throws {
    let early = try #require(look(Self.doctors, "9.5", at: "2021-06-30"))
    #expect(early.sentence(on: .of("2026-11-20")) == nil)
    #expect(early.forecast(on: .of("2030-12-31")) == nil)
    let late = try #require(look(Self.doctors, "11.2"))
    #expect(late.sentence(on: .of("2030-12-30")) != nil)
    #expect(late.sentence(on: .of("2030-12-31")) == nil)
  }

  @Test(arguments: [
    Target.made(.atLeast, "14"), .made(.atLeast, "14").starting(at: "15"),
    .made(.yes).starting(at: "0"), .made(.rise).starting(at: "5"),
    .made(.range, "15", upper: "20").starting(at: "22"),
  ])
  func `what has no way to go has no forecast`(target: Target) {
    #expect(look(target, "16") == nil)
  }
}
