import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct TargetJudgementTests {
  private let doctors = Target.made(.atLeast, "14").starting(at: "9")

  @Test(arguments: [
    ("2025-11-20", false), ("2025-11-21", true), ("2024-08-20", false), ("2030-01-01", true),
  ])
  func `a figure is old when more than fifteen months have passed`(day: String, isStale: Bool) {
    let judgement = TargetJudgement(
      of: doctors, by: [.made("11", on: "2024-08-20")], on: .of(day))
    #expect(judgement.isStale == isStale)
  }

  @Test(arguments: [("2025-02-28", false), ("2025-03-01", true)])
  func `fifteen months end with a shorter month`(day: String, isStale: Bool) {
    let judgement = TargetJudgement(
      of: doctors, by: [.made("11", on: "2023-11-30")], on: .of(day))
    #expect(judgement.isStale == isStale)
  }

  @Test func `figures later than the day, and those of a part, are left aside`() {
    var sector = Observation.made("20", on: "2025-12-31", number: 101)
    sector.breakdown = "y tế"
    let figures = [
      sector, .made("12", on: "2025-12-31", number: 102),
      .made("14", on: "2026-01-01", number: 103),
    ]
    let before = TargetJudgement(of: doctors, by: figures, on: .of("2025-12-31"))
    #expect(before.observed?.value == .of("12"))
    #expect(before.status == .onTrack)
    let after = TargetJudgement(of: doctors, by: figures, on: .of("2026-01-01"))
    #expect(after.status == .achieved)
    let partOnly = TargetJudgement(of: doctors, by: [sector], on: .of("2026-01-01"))
    #expect(partOnly.status == .noData)
    #expect(partOnly.observed == nil)
    #expect(!partOnly.isStale)
  }

  @Test func `the later record of a day counts, in whatever order they come`() {
    let figures = [
      Observation.made("13", on: "2025-12-31", number: 7),
      .made("14", on: "2025-12-31", number: 8), .made("12", on: "2025-12-30", number: 9),
    ]
    for order in [figures, figures.reversed()] {
      let judgement = TargetJudgement(of: doctors, by: order, on: .of("2026-01-01"))
      #expect(judgement.observed?.id == .of(8))
      #expect(judgement.status == .achieved)
    }
  }

  @Test(arguments: [
    ("13.99", "2030-12-31", TargetStatus.notMet), ("14", "2030-12-31", .achieved),
    ("14", "2024-12-31", .achieved), ("14", "2031-01-01", .noData),
  ])
  func `after its year a target is met or not by the last figure of its time`(
    figure: String, measured: String, status: TargetStatus
  ) {
    let judgement = TargetJudgement(
      of: doctors, by: [.made(figure, on: measured)], on: .of("2031-06-01"))
    #expect(judgement.status == status)
  }

  @Test(arguments: [
    ("2030-12-30", TargetStatus.onTrack), ("2030-12-31", .notMet), ("2031-01-01", .notMet),
  ])
  func `the last day of its year decides`(day: String, status: TargetStatus) {
    let judgement = TargetJudgement(
      of: doctors, by: [.made("13.9", on: "2030-06-30")], on: .of(day))
    #expect(judgement.status == status)
  }

  @Test func `the figure shown is the one that was judged`() {
    let figures = [Observation.made("13", on: "2030-12-31"), .made("15", on: "2031-12-31")]
    let judgement = TargetJudgement(of: doctors, by: figures, on: .of("2032-01-15"))
    #expect(judgement.status == .notMet)
    #expect(judgement.observed?.value == .of("13"))
    #expect(judgement.covered == Ratio(8, 10))
    let late = TargetJudgement(of: doctors, by: [figures[1]], on: .of("2032-01-15"))
    #expect(late.status == .noData)
    #expect(late.observed == nil)
  }

  @Test func `after its year what fell below is not met`() {
    let figures = [Observation.made("15", on: "2028-12-31"), .made("13", on: "2029-12-31")]
    #expect(
      TargetJudgement(of: doctors, by: figures, on: .of("2030-06-01")).status == .fellBelow)
    #expect(TargetJudgement(of: doctors, by: figures, on: .of("2031-01-01")).status == .notMet)
  }

  @Test(arguments: [
    ([], nil, TargetStatus.noData), (["5"], nil, .insufficient), (["5", "6"], nil, .onTrack),
    (["5", "9", "5"], nil, .slow), (["5", "9", "4"], nil, .regressing), (["5"], "4", .onTrack),
    (["5"], "5", .slow), (["0"], "0", .slow), (["5"], "6", .regressing),
  ])
  func `a rise is followed from the first figure and never met`(
    figures: [String], baseline: String?, status: TargetStatus
  ) {
    var target = Target.made(.rise)
    target.baseline = baseline.map { .of($0) }
    let history = figures.enumerated().map { index, figure in
      Observation.made(figure, on: "202\(index + 2)-12-31")
    }
    for day in ["2026-11-20", "2031-06-01"] {
      #expect(TargetJudgement(of: target, by: history, on: .of(day)).status == status)
    }
  }

  @Test func `a target whose object is gone is void whatever its figures say`() {
    var target = doctors
    target.voidReason = "cấp huyện kết thúc hoạt động từ 01/7/2025"
    for figures in [[], [Observation.made("14", on: "2025-01-01")]] {
      for day in ["2026-01-01", "2031-01-01"] {
        #expect(TargetJudgement(of: target, by: figures, on: .of(day)).status == .void)
      }
    }
  }

  @Test(arguments: Comparator.allCases)
  func `the largest and smallest numbers are judged without harm`(comparator: Comparator) {
    let extremes = [
      "999999999999999999", "-999999999999999999", "0.000000000001", "-0.000000000001", "0",
      "999999.999999999999",
    ]
    for value in extremes {
      for start in extremes {
        for figure in extremes {
          let target = Target.made(comparator, value, upper: figure).starting(at: start)
          let judgement = TargetJudgement(
            of: target, by: [.made(figure, on: "2025-12-31")], on: .of("2026-01-01"))
          #expect(judgement.observed?.value == .of(figure))
          #expect(judgement.status != .noData)
        }
      }
    }
  }

  @Test func `a count of targets says what it leaves out`() {
    let book = Book.make { book in
      book.target("DB-T1", .atLeast, "14")
      book.figure("14", on: "2025-01-01")
      book.target("DB-T2", .range, "15") { $0.upper = .of("20") }
      book.figure("22", on: "2025-01-01")
      book.target("DB-T3", .yes)
      book.target("DB-T4", .perYear, "1")
      book.figure("0", on: "2025-01-01")
      book.target("DB-T5", .atLeast, "14") { $0.voidReason = "không còn" }
      book.figure("14", on: "2025-01-01")
      book.target("DB-T6", .atMost, "10") { $0.isContext = true }
      book.figure("9", on: "2025-01-01")
      for comparator in [Comparator.rise, .leading, .qualitative] {
        book.target("DB-Q", comparator)
      }
    }
    let summary = TargetSummary(JudgedBook(book, on: .of("2025-06-01")).targets)
    #expect(summary.met == 2)
    #expect(summary.counted == 4)
    #expect(summary.withoutFigure == 1)
    #expect(summary.beside == 5)
  }
}
