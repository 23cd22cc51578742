import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// A comparator of the documents with the status it gives below, at and above its bound.
struct ComparatorCase: Sendable, CustomTestStringConvertible {
  let name: String
  let target: Target
  let below, at, above: (figure: String, status: TargetStatus?)
  let unknown: TargetStatus?

  init(
    _ name: String, _ target: Target, below: (String, TargetStatus?), at: (String, TargetStatus?),
    above: (String, TargetStatus?), unknown: TargetStatus? = .noData
  ) {
    self.name = name
    self.target = target
    self.below = below
    self.at = at
    self.above = above
    self.unknown = unknown
  }

  var testDescription: String { name }
}

/// Every comparator the five plans use, measured at the end of 2025, half-way from 2020 to 2030.
struct ComparatorTableTests {
  private static func rank(_ comparator: Comparator, _ value: String) -> Target {
    var target = Target.made(comparator, value).starting(at: "20")
    target.unit = Target.rankUnit
    return target
  }

  private static func limited() -> Target {
    var target = Target.made(.range, "15", upper: "20").starting(at: "10")
    target.isUpperALimit = true
    return target
  }

  @Test(arguments: [
    ComparatorCase(
      "≥ (DB-T6 tối thiểu 14)", .made(.atLeast, "14").starting(at: "9"),
      below: ("13.9", .onTrack), at: ("14", .achieved), above: ("14.1", .achieved)),
    ComparatorCase(
      "> (BG-T2 trên 10%)", .made(.moreThan, "10").starting(at: "5"),
      below: ("9.9", .onTrack), at: ("10", .onTrack), above: ("10.01", .achieved)),
    ComparatorCase(
      "≤ (không quá 4)", .made(.atMost, "4").starting(at: "10"),
      below: ("3.9", .achieved), at: ("4", .achieved), above: ("4.1", .onTrack)),
    ComparatorCase(
      "< (DB-T3 thấp hơn 58%)", .made(.lessThan, "58").starting(at: "64"),
      below: ("57.9", .achieved), at: ("58", .onTrack), above: ("63", .verySlow)),
    ComparatorCase(
      "= (HT-T1 đạt 14)", .made(.equal, "14").starting(at: "9"),
      below: ("11.2", .slow), at: ("14", .achieved), above: ("15", .achieved)),
    ComparatorCase(
      "= 100%", .made(.equal, "100").starting(at: "90"),
      below: ("99.96", .onTrack), at: ("100", .achieved), above: ("100.01", .achieved)),
    ComparatorCase(
      "range, lower end (HT-T7 15–20%)", .made(.range, "15", upper: "20").starting(at: "10"),
      below: ("14", .onTrack), at: ("15", .achieved), above: ("16", .achieved)),
    ComparatorCase(
      "range, upper end (HT-T7 15–20%)", .made(.range, "15", upper: "20").starting(at: "10"),
      below: ("19.9", .achieved), at: ("20", .achieved), above: ("22", .overRange)),
    ComparatorCase(
      "range whose upper end is a limit", limited(),
      below: ("19.9", .achieved), at: ("20", .achieved), above: ("22", .onTrack)),
    ComparatorCase(
      "approx, lower end (BG-T4 khoảng 5%)", .made(.approx, "5").starting(at: "3.4"),
      below: ("4.49", .onTrack), at: ("4.5", .achieved), above: ("4.51", .achieved)),
    ComparatorCase(
      "approx, upper end (BG-T4 khoảng 5%)", .made(.approx, "5").starting(at: "9"),
      below: ("5.49", .achieved), at: ("5.5", .achieved), above: ("5.51", .onTrack)),
    ComparatorCase(
      "rank ≤ (BG-T11 nhóm 10)", rank(.atMost, "10"),
      below: ("9", .achieved), at: ("10", .achieved), above: ("11", .onTrack)),
    ComparatorCase(
      "rank = 1 (BG-T12 đứng đầu)", rank(.equal, "1"),
      below: ("1", .achieved), at: ("1", .achieved), above: ("2", .onTrack)),
    ComparatorCase(
      "yes (BG-T9)", .made(.yes), below: ("0", .insufficient), at: ("1", .achieved),
      above: ("1", .achieved)),
    ComparatorCase(
      "all (HT-T13 tất cả)", .made(.all).starting(at: "40"), below: ("99.96", .onTrack),
      at: ("100", .achieved), above: ("100", .achieved)),
    ComparatorCase(
      "per-year (DB-T15 hằng năm)", .made(.perYear), below: ("0", .insufficient),
      at: ("1", .achieved), above: ("2", .achieved)),
    ComparatorCase(
      "rise (BG-T10 tăng)", .made(.rise).starting(at: "5"), below: ("4", .regressing),
      at: ("5", .slow), above: ("6", .onTrack)),
    ComparatorCase(
      "leading (HT-T16)", .made(.leading), below: ("9", nil), at: ("10", nil), above: ("11", nil),
      unknown: nil),
    ComparatorCase(
      "qualitative", .made(.qualitative), below: ("9", nil), at: ("10", nil), above: ("11", nil),
      unknown: nil),
  ])
  func `every comparator is judged below, at and above its bound`(row: ComparatorCase) {
    for (figure, status) in [row.below, row.at, row.above] {
      let judgement = TargetJudgement(
        of: row.target, by: [.made(figure, on: "2025-12-31")], on: .of("2026-01-01"))
      #expect(judgement.status == status, "\(figure)")
    }
    let unknown = TargetJudgement(of: row.target, by: [], on: .of("2026-01-01"))
    #expect(unknown.status == row.unknown)
    #expect(unknown.observed == nil && unknown.covered == nil && !unknown.isStale)
  }

  @Test(arguments: [
    ("0.9501", TargetStatus.onTrack), ("0.95", .onTrack), ("0.9499", .slow), ("0.6001", .slow),
    ("0.6", .slow), ("0.5999", .verySlow), ("0.0001", .verySlow), ("0", .verySlow),
    ("-0.0001", .regressing),
  ])
  func `each cut-off of the pace is met at its very value`(pace: String, status: TargetStatus) {
    // From 0 to 2 in ten years, a figure half-way through is the pace itself.
    let target = Target.made(.atLeast, "2").starting(at: "0")
    let judgement = TargetJudgement(
      of: target, by: [.made(pace, on: "2025-12-31")], on: .of("2026-01-01"))
    #expect(judgement.pace == Ratio(.of(pace)))
    #expect(judgement.status == status)
  }

  @Test(arguments: [
    ("0.9", TargetStatus.onTrack), ("0.8999", .slow), ("0.5", .slow), ("0.4999", .verySlow),
    ("-0.0001", .regressing),
  ])
  func `a plan may set cut-offs of its own`(pace: String, status: TargetStatus) {
    let book = Book.make { book in
      book.plan("XX")
      book.contents.plans[0].paceOnTrack = .of("0.9")
      book.contents.plans[0].paceSlow = .of("0.5")
      book.target("XX-T1", .atLeast, "2") { target in
        target.baseline = .zero
        target.baselineOn = .of("2020-12-31")
      }
      book.figure(pace, on: "2025-12-31")
    }
    let row = JudgedBook(book, on: .of("2026-01-01")).targets[0]
    #expect(row.judgement.status == status)
  }
}
