import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// A target of a comparator, and figures with what each must be judged as.
struct FigureCase: Sendable, CustomTestStringConvertible {
  let target: Target
  let figures: [(String, TargetStatus?)]

  init(
    _ comparator: Comparator, _ value: String? = nil, upper: String? = nil,
    adjust: (inout Target) -> Void = { _ in }, figures: [(String, TargetStatus?)]
  ) {
    var target = Target.made(comparator, value, upper: upper)
    adjust(&target)
    self.target = target
    self.figures = figures
  }

  var testDescription: String {
    "\(target.comparator) \(target.value?.description ?? "-") \(target.unit ?? "")"
  }
}

struct FigureTests {
  private static func isRank(_ target: inout Target) { target.unit = Target.rankUnit }
  private static func isLimited(_ target: inout Target) { target.isUpperALimit = true }
  private static func isNarrow(_ target: inout Target) { target.tolerance = .of("0.2") }

  @Test(arguments: [
    FigureCase(.atLeast, "14", figures: [("13.99", nil), ("14", .achieved), ("14.01", .achieved)]),
    FigureCase(
      .atLeast, "0.5", figures: [("0.4999", nil), ("0.50", .achieved), ("0.51", .achieved)]),
    FigureCase(
      .moreThan, "10", figures: [("9.99", nil), ("10", nil), ("10.000000000001", .achieved)]),
    FigureCase(.moreThan, "90000", figures: [("90000", nil), ("90001", .achieved)]),
    FigureCase(.atMost, "10", figures: [("9", .achieved), ("10", .achieved), ("10.01", nil)]),
    FigureCase(.lessThan, "58", figures: [("57.99", .achieved), ("58", nil), ("58.01", nil)]),
    FigureCase(
      .equal, "100", figures: [("99.96", nil), ("100.0", .achieved), ("100.5", .achieved)]),
    FigureCase(.equal, "14", figures: [("13.9", nil), ("14", .achieved), ("15", .achieved)]),
    FigureCase(.perYear, "3", figures: [("2", nil), ("3", .achieved), ("4", .achieved)]),
  ])
  func `a figure is held against the bound as it is worded`(row: FigureCase) { check(row) }

  @Test(arguments: [
    FigureCase(
      .range, "15", upper: "20",
      figures: [
        ("14", nil), ("15", .achieved), ("20", .achieved), ("20.01", .overRange),
        ("22", .overRange),
      ]),
    FigureCase(
      .range, "15", upper: "20", adjust: isLimited,
      figures: [("14.99", nil), ("15", .achieved), ("20", .achieved), ("20.01", nil)]),
    FigureCase(.range, "15", figures: [("14.99", nil), ("15", .achieved), ("99", .achieved)]),
    FigureCase(.range, upper: "20", figures: [("10", nil), ("20", nil), ("30", nil)]),
    FigureCase(
      .approx, "5", figures: [("4.49", nil), ("4.5", .achieved), ("5.5", .achieved), ("5.51", nil)]),
    FigureCase(
      .approx, "5", adjust: isNarrow,
      figures: [("4.79", nil), ("4.8", .achieved), ("5.2", .achieved), ("5.21", nil)]),
    FigureCase(
      .approx, "-10",
      figures: [("-11.01", nil), ("-11", .achieved), ("-9", .achieved), ("-8.99", nil)]),
    FigureCase(
      .approx, "999999999999999999",
      figures: [("999999999999999999", .achieved), ("0", nil), ("-999999999999999999", nil)]),
    FigureCase(.approx, "0", figures: [("-0.01", nil), ("0", .achieved), ("0.01", nil)]),
    FigureCase(
      .approx, "0", adjust: isNarrow,
      figures: [("-0.21", nil), ("-0.2", .achieved), ("0.2", .achieved)]),
  ])
  func `a range and what is about a value have two bounds`(row: FigureCase) { check(row) }

  @Test(arguments: [
    FigureCase(
      .equal, "1", adjust: isRank, figures: [("1", .achieved), ("2", nil), ("63", nil)]),
    FigureCase(
      .atMost, "10", adjust: isRank, figures: [("1", .achieved), ("10", .achieved), ("11", nil)]),
    FigureCase(.yes, figures: [("0", nil), ("1", .achieved)]),
    FigureCase(.all, figures: [("0", nil), ("99.99", nil), ("100", .achieved)]),
    FigureCase(.perYear, figures: [("0", nil), ("1", .achieved), ("4", .achieved)]),
    FigureCase(.rise, figures: [("0", nil), ("1000", nil)]),
    FigureCase(.leading, figures: [("1", nil)]),
    FigureCase(.qualitative, figures: [("1", nil), ("100", nil)]),
    FigureCase(.atLeast, figures: [("0", nil), ("1000", nil)]),
    FigureCase(.approx, figures: [("0", nil), ("1", nil)]),
  ])
  func `ranks, yes, all and objectives without a figure have rules of their own`(
    row: FigureCase
  ) { check(row) }

  @Test(arguments: [
    FigureCase(.atLeast, "0", figures: [("-0.01", nil), ("0", .achieved), ("1", .achieved)]),
    FigureCase(.atMost, "0", figures: [("-1", .achieved), ("0", .achieved), ("0.01", nil)]),
    FigureCase(.moreThan, "0", figures: [("0", nil), ("0.01", .achieved)]),
    FigureCase(.lessThan, "0", figures: [("0", nil), ("-0.01", .achieved)]),
    FigureCase(
      .range, "0", upper: "0", figures: [("-1", nil), ("0", .achieved), ("1", .overRange)]),
    FigureCase(.atLeast, "-5", figures: [("-5.01", nil), ("-5", .achieved), ("0", .achieved)]),
  ])
  func `zero and less are values as any other`(row: FigureCase) { check(row) }

  private func check(_ row: FigureCase) {
    for (figure, expected) in row.figures {
      #expect(row.target.met(by: .of(figure)) == expected, "\(figure)")
      let judgement = TargetJudgement(
        of: row.target, by: [.made(figure, on: "2025-12-31")], on: .of("2026-01-01"))
      if row.target.comparator.canBeMet {
        #expect(judgement.status == expected ?? .insufficient, "\(figure)")
      } else {
        #expect(judgement.status?.isMet != true, "\(figure)")
      }
    }
  }

  @Test(arguments: Comparator.allCases)
  func `a target nobody measured has no figure`(comparator: Comparator) {
    let status = TargetJudgement(
      of: .made(comparator, "10"), by: [], on: .of("2025-01-01")
    ).status
    let isInWords = comparator == .leading || comparator == .qualitative
    #expect(status == (isInWords ? nil : .noData))
  }

  @Test func `the shares of the labour force meet their strict and weak bounds`() {
    let targets = [
      Target.made(.lessThan, "58"), .made(.moreThan, "16"), .made(.atLeast, "26"),
    ]
    func met(_ figures: [String]) -> [Bool] {
      zip(targets, figures).map { $0.met(by: .of($1)) != nil }
    }
    #expect(met(["57", "17", "26"]) == [true, true, true])
    #expect(met(["58", "16", "26"]) == [false, false, true])
    #expect(met(["57", "17", "27"]) == [true, true, true])
  }
}
