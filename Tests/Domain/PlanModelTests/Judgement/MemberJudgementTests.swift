import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// Targets that several groups, conditions or years must each meet, and series that break.
struct MemberJudgementTests {
  private static let sectors = Target.made(.range, "2", upper: "3")

  private func judge(
    _ figures: [(String, String, String)], groups: [String], baseline: String? = nil,
    on day: String = "2026-01-01"
  ) -> TargetJudgement {
    var target = baseline.map { Self.sectors.starting(at: $0) } ?? Self.sectors
    target.groups = groups
    let observations = figures.enumerated().map { index, row in
      var figure = Observation.made(row.1, on: row.2, number: UInt64(index + 1))
      figure.breakdown = row.0
      return figure
    }
    return TargetJudgement(of: target, by: observations, on: .of(day))
  }

  @Test(arguments: [
    (["2", "3", "2"], TargetStatus.achieved, 3), (["2", "1", "3"], .verySlow, 2),
    (["4", "5", "4"], .overRange, 3), (["4", "2", "4"], .achieved, 3), (["1", "1", "1"], .slow, 0),
  ])
  func `every group must meet the target`(figures: [String], status: TargetStatus, met: Int) {
    let judgement = judge(
      zip(["y tế", "giáo dục", "công nghiệp"], figures).map { ($0, $1, "2025-12-31") },
      groups: ["y tế", "giáo dục", "công nghiệp"], baseline: status == .slow ? "0.2" : "0.6")
    #expect(judgement.status == status)
    #expect(judgement.members?.words.vi == "\(met)/3 nhóm đạt")
  }

  @Test func `the latest figure of each group counts, and the weakest is the one shown`() {
    let judgement = judge(
      [
        ("y tế", "0", "2023-12-31"), ("y tế", "2", "2025-12-31"), ("giáo dục", "1", "2024-12-31"),
        ("dịch vụ", "9", "2025-12-31"),
      ], groups: ["y tế", "giáo dục"], baseline: "0")
    #expect(judgement.members?.words.vi == "1/2 nhóm đạt")
    #expect(judgement.observed?.breakdown == "giáo dục")
    #expect(judgement.status == .onTrack)
  }

  @Test func `a group without a figure does not meet the target`() {
    let some = judge([("y tế", "2", "2025-12-31")], groups: ["y tế", "giáo dục"])
    #expect(some.status == .insufficient)
    #expect(some.members?.words.vi == "1/2 nhóm đạt")
    let over = judge([("y tế", "1", "2025-12-31")], groups: ["y tế", "giáo dục"], on: "2031-01-01")
    #expect(over.status == .notMet)
    #expect(judge([], groups: ["y tế"]).status == .noData)
  }

  @Test(arguments: [
    (["1"], "2026-06-30", TargetStatus.achieved, "1/1 năm đạt"),
    (["2", "0"], "2026-06-30", .fellBelow, "1/2 năm đạt"),
    (["0", "1"], "2026-06-30", .achieved, "1/2 năm đạt"),
    (["2", "0"], "2025-12-31", .insufficient, "1/2 năm đạt"),
    (["0"], "2026-06-30", .insufficient, "0/1 năm đạt"),
  ])
  func `each year is held against what is asked for each year`(
    figures: [String], day: String, status: TargetStatus, count: String
  ) {
    let history = figures.enumerated().map { index, figure in
      Observation.made(figure, on: "\(2026 - figures.count + index)-12-31")
    }
    let judgement = TargetJudgement(of: .made(.perYear), by: history, on: .of(day))
    #expect(judgement.status == status)
    #expect(judgement.members?.words.vi == count)
  }

  // MARK: - Conditions

  private func compound(
    _ figures: [String?], adjust: (Int, inout Target) -> Void = { _, _ in }
  ) -> [TargetRow] {
    let book = Book.make { book in
      let parent = book.target("DB-T1", .all)
      for (index, figure) in figures.enumerated() {
        book.target("DB-T\(index + 2)", .atLeast, "14") { target in
          target.parent = parent
          target.baseline = .of("9")
          target.baselineOn = .of("2020-12-31")
          adjust(index, &target)
        }
        if let figure { book.figure(figure, on: "2025-12-31") }
      }
    }
    return JudgedBook(book, on: .of("2026-01-01")).targets
  }

  @Test(arguments: [
    (["14", "15"], TargetStatus.achieved, "2/2"), (["14", "11.2"], .slow, "1/2"),
    (["8", "11.2"], .regressing, "0/2"), (["14", nil], .insufficient, "1/2"),
    ([nil, nil], .noData, "0/2"),
  ])
  func `a target of several conditions stands as the weakest of them`(
    figures: [String?], status: TargetStatus, count: String
  ) {
    let parent = compound(figures)[0]
    #expect(parent.judgement.status == status)
    #expect(parent.judgement.members?.words.vi == "\(count) chỉ tiêu thành phần đạt")
    #expect(parent.conditions == ["DB-T2", "DB-T3"])
  }

  @Test func `conditions are counted once, with the target they make up`() {
    let rows = compound(["14", "11.2"])
    #expect(rows.map(\.isCounted) == [true, false, false])
    #expect(TargetSummary(rows).counted == 1)
    #expect(TargetSummary(rows).beside == 2)
    #expect(rows[1].parent == "DB-T1")
  }

  @Test func `a void condition is left aside, and without any other the target is void`() {
    let one = compound(["14", "11.2"]) { index, target in
      if index == 1 { target.voidReason = "cấp huyện kết thúc hoạt động" }
    }
    #expect(one[0].judgement.status == .achieved)
    let all = compound(["14", "11.2"]) { _, target in target.voidReason = "không còn" }
    #expect(all[0].judgement.status == .void)
    #expect(all.map(\.isCounted) == [false, false, false])
  }

  @Test func `targets that are conditions of one another are judged without end`() {
    let rows = JudgedBook(
      Book.make { book in
        let first = book.target("DB-T1", .atLeast, "14")
        let second = book.target("DB-T2", .atLeast, "14") { $0.parent = first }
        book.contents.targets[0].parent = second
        book.figure("14", on: "2025-12-31")
      }, on: .of("2026-01-01")
    ).targets
    #expect(rows.count == 2)
  }

  // MARK: - Series

  @Test func `after a break the way starts anew, and nothing before it counts`() {
    let target = Target.made(.atLeast, "14").starting(at: "9")
    var first = Observation.made("8", on: "2025-07-01", number: 2)
    first.startsSeries = true
    let history = [Observation.made("14.5", on: "2024-12-31", number: 1), first]
    let atBreak = TargetJudgement(of: target, by: history, on: .of("2025-12-31"))
    #expect(atBreak.status == .justStarted)
    #expect(atBreak.path?.start == .of("8"))
    let later = TargetJudgement(
      of: target, by: history + [.made("9", on: "2027-07-01", number: 3)], on: .of("2027-07-02"))
    #expect(later.covered == Ratio(1, 6))
    #expect(later.pace?.cut(toPlaces: 2) == .of("0.45"))
    #expect(later.status == .verySlow)
  }

  @Test func `a draft is left aside until it is reported`() {
    let target = Target.made(.atLeast, "14").starting(at: "9")
    var draft = Observation.made("14", on: "2025-12-31", number: 2)
    draft.verification = .draft
    let known = Observation.made("10", on: "2024-12-31", number: 1)
    let judgement = TargetJudgement(of: target, by: [known, draft], on: .of("2026-01-01"))
    #expect(judgement.observed?.value == .of("10"))
    for verification in [Verification.reported, .verified] {
      draft.verification = verification
      let judged = TargetJudgement(of: target, by: [known, draft], on: .of("2026-01-01"))
      #expect(judged.status == .achieved)
    }
  }
}
