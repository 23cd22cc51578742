import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// Targets from the end of 2020 to that of 2030, measured at the end of 2025: half of the 3,652
/// days are used, so that the pace is twice the share covered.
struct PaceTests {
  private static let doctors = Target.made(.atLeast, "14").starting(at: "9")
  private static let limited = {
    var target = Target.made(.range, "15", upper: "20").starting(at: "30")
    target.isUpperALimit = true
    return target
  }()
  private static let rank = {
    var target = Target.made(.equal, "1").starting(at: "21")
    target.unit = Target.rankUnit
    return target
  }()

  private func judge(
    _ target: Target, _ figure: String, at day: String = "2025-12-31"
  ) -> TargetJudgement {
    TargetJudgement(of: target, by: [.made(figure, on: day)], on: .of("2026-11-20"))
  }

  @Test func `the worked example covers 0.44 of the way at a pace of 0.88`() {
    let judgement = judge(Self.doctors.starting(at: "9.0"), "11.2")
    #expect(judgement.covered == Ratio(44, 100))
    #expect(judgement.pace == Ratio(88, 100))
    #expect(judgement.status == .slow)
    #expect(!judgement.isStale)
  }

  @Test(arguments: [
    ("13.99", TargetStatus.onTrack), ("11.5", .onTrack), ("11.375", .onTrack), ("11.3749", .slow),
    ("10.5", .slow), ("10.4999", .verySlow), ("9", .verySlow), ("8.9999", .regressing),
    ("0", .regressing), ("-1", .regressing), ("14", .achieved),
  ])
  func `the cut-offs are a pace of 0.95, 0.60 and 0`(figure: String, status: TargetStatus) {
    #expect(judge(Self.doctors, figure).status == status)
  }

  @Test(arguments: [
    ("2021-01-02", TargetStatus.justStarted), ("2022-01-01", .justStarted),
    ("2022-01-02", .verySlow), ("2022-01-03", .verySlow),
  ])
  func `a pace is judged from a tenth of the time on`(day: String, status: TargetStatus) {
    let target = Self.doctors.starting(at: "9", on: "2021-01-02")
    #expect(judge(target, "9.1", at: day).status == status)
  }

  @Test(arguments: [
    (Target.made(.atMost, "4").starting(at: "10"), "7", "0.5", TargetStatus.onTrack),
    (.made(.atMost, "4").starting(at: "10"), "9", "0.16", .verySlow),
    (.made(.atMost, "4").starting(at: "10"), "11", "-0.17", .regressing),
    (.made(.lessThan, "58").starting(at: "70"), "64", "0.5", .onTrack),
    (.made(.lessThan, "58").starting(at: "70"), "58", "1", .onTrack),
    (.made(.atMost, "0").starting(at: "10"), "5", "0.5", .onTrack),
    (.made(.atMost, "0").starting(at: "10"), "10", "0", .verySlow),
    (rank, "11", "0.5", .onTrack), (rank, "15", "0.3", .slow),
  ])
  func `a target that falls is judged downwards`(
    target: Target, figure: String, covered: String, status: TargetStatus
  ) {
    let judgement = judge(target, figure)
    #expect(judgement.status == status)
    #expect(judgement.covered?.cut(toPlaces: 2) == .of(covered))
  }

  @Test(arguments: [
    (Target.made(.moreThan, "10").starting(at: "5"), "10", "1"),
    (.made(.equal, "100").starting(at: "90"), "99.96", "0.99"),
    (.made(.atLeast, "10").starting(at: "0"), "5", "0.5"),
    (.made(.atLeast, "10").starting(at: "-10"), "0", "0.5"),
    (.made(.range, "15", upper: "20").starting(at: "10"), "12.5", "0.5"),
    (limited, "25", "0.5"), (.made(.approx, "5").starting(at: "0.5"), "2.5", "0.5"),
    (.made(.approx, "5").starting(at: "9.5"), "7.5", "0.5"),
    (.made(.approx, "-10").starting(at: "-20"), "-15.5", "0.5"),
    (.made(.approx, "-10").starting(at: "0"), "-4.5", "0.5"),
    (.made(.all).starting(at: "50"), "75", "0.5"),
  ])
  func `the way leads to the nearer bound`(target: Target, figure: String, covered: String) {
    let judgement = judge(target, figure)
    #expect(judgement.covered?.cut(toPlaces: 2) == .of(covered))
    #expect(judgement.status == .onTrack)
  }

  @Test(arguments: [
    (Target.made(.atLeast, "14"), "13"), (.made(.moreThan, "10").starting(at: "10"), "9"),
    (.made(.yes).starting(at: "0"), "0"), (.made(.perYear, "3").starting(at: "0"), "1"),
    (.made(.atLeast).starting(at: "1"), "2"),
    (.made(.atLeast, "14").starting(at: "9", on: "2026-01-01"), "10"),
    (.made(.atLeast, "14").starting(at: "9", on: "2030-12-31"), "10"),
  ])
  func `without a way to cover nothing is judged`(target: Target, figure: String) {
    let judgement = judge(target, figure)
    #expect(judgement.status == .insufficient)
    #expect(judgement.pace == nil)
  }

  @Test func `a target without a year or without the day it starts from has no pace`() {
    var endless = Self.doctors
    endless.year = nil
    var undated = Self.doctors
    undated.baselineOn = nil
    for target in [endless, undated] {
      #expect(judge(target, "10").status == .insufficient)
      #expect(judge(target, "14").status == .achieved)
    }
  }

  @Test(arguments: [
    (Target.made(.atLeast, "14").starting(at: "15"), ["13"], TargetStatus.fellBelow),
    (.made(.atLeast, "14").starting(at: "14"), ["13.99"], .fellBelow),
    (.made(.atLeast, "14").starting(at: "14"), ["14"], .achieved),
    (.made(.lessThan, "58").starting(at: "57"), ["58"], .fellBelow),
    (.made(.range, "15", upper: "20").starting(at: "25"), ["14"], .fellBelow),
    (.made(.atLeast, "14"), ["14.5", "13"], .fellBelow),
    (.made(.atLeast, "14"), ["14.5", "13", "14"], .achieved),
    (.made(.atLeast, "0").starting(at: "0"), ["-1"], .fellBelow),
  ])
  func `what was met once and is no longer fell below`(
    target: Target, figures: [String], status: TargetStatus
  ) {
    let history = figures.enumerated().map { index, figure in
      Observation.made(figure, on: "202\(index + 2)-12-31")
    }
    #expect(TargetJudgement(of: target, by: history, on: .of("2026-11-20")).status == status)
  }
}
