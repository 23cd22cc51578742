import PlanModel
import SamplePlans
import Testing
import Values

struct DemoTests {
  static let days = ["2025-08-01", "2026-01-02", "2026-11-20", "2028-02-10", "2029-12-31"]

  private func book(_ text: String) throws -> JudgedBook {
    let today = try day(text)
    return JudgedBook(PlanBook(SamplePlans.demo(on: today)), on: today)
  }

  @Test(arguments: days)
  func `every status of a target occurs`(text: String) throws {
    let statuses = Set(try book(text).targets.compactMap(\.judgement.status))
    #expect(Set(TargetStatus.allCases).subtracting(statuses) == [])
  }

  @Test(arguments: days)
  func `every class of time occurs`(text: String) throws {
    let classes = Set(try book(text).tasks.compactMap(\.timeClass))
    #expect(Set(TimeClass.allCases).subtracting(classes) == [])
  }

  @Test(arguments: days)
  func `every state of work occurs`(text: String) throws {
    let states = Set(try book(text).tasks.map(\.state))
    #expect(Set(WorkState.allCases).subtracting(states) == [])
  }

  /// The figures are made so that each of these shows what its status means.
  @Test(arguments: [
    ("BG-T8", TargetStatus.notMet, "24"), ("BG-T6", .slow, "10.1"), ("BG-T5", .verySlow, "0.27"),
    ("DB-T8", .regressing, "24.9"), ("HT-T6", .fellBelow, "98.9"), ("HT-T7", .overRange, "21.7"),
    ("HT-T11", .justStarted, "64"), ("BG-T2", .insufficient, "7.9"), ("HT-T8", .void, "19.2"),
    ("DB-T6", .onTrack, "12.7"), ("DB-T7", .achieved, "3.3"), ("DB-T9", .onTrack, "99.68"),
  ])
  func `made-up figures give a target its status`(
    code: String, status: TargetStatus, figure: String
  ) throws {
    let row = try #require(try book("2026-11-20").targets.first { $0.target.code == code })
    #expect(row.judgement.status == status)
    #expect(row.judgement.observed?.value.description == figure)
  }

  @Test(arguments: [
    ("BG-V4", TimeClass.overdue, WorkState.inProgress), ("BG-V15", .unreported, .unknown),
    ("BG-V3", .doneOnTime, .done), ("BG-V5", .doneLate, .done), ("DL-A5", .doneUndated, .done),
    ("BG-V7", .onTime, .awaitingConfirmation), ("BG-V11", .paused, .paused),
    ("BG-V6", .overdue, .returned), ("QN-B3", .upcoming, .unknown),
    ("HT-B1", .onTime, .inProgress), ("HT-B2", .onTime, .notStarted),
    ("DB-V3", .doneOnTime, .done), ("BG-V10", .overdue, .inProgress),
  ])
  func `made-up states give work its class`(
    code: String, timeClass: TimeClass, state: WorkState
  ) throws {
    let row = try #require(try book("2026-11-20").tasks.first { $0.task.code == code })
    #expect(row.timeClass == timeClass)
    #expect(row.state == state)
  }

  @Test(arguments: days)
  func `made-up figures that belong together agree`(text: String) throws {
    #expect(try book(text).targets.flatMap(\.warnings).map(\.words.vi) == [])
  }

  @Test func `the doctors of science are counted by sector`() throws {
    let row = try #require(try book("2026-11-20").targets.first { $0.target.code == "BG-T7" })
    #expect(row.judgement.members?.words.vi == "5/8 nhóm đạt")
  }

  @Test func `every day of a year has work due soon`() throws {
    let first = try day("2026-01-01")
    for offset in stride(from: 0, to: 365, by: 13) {
      let today = first + offset
      let row = try SampleLookup(SamplePlans.demo(on: today)).row("DL-A7", on: today)
      #expect(row.timeClass == .dueSoon)
    }
  }

  @Test(arguments: ["2023-12-31", "2024-05-03", "2026-11-20", "2060-01-01"])
  func `nothing is known before it was said or measured`(text: String) throws {
    let today = try day(text)
    let demo = SamplePlans.demo(on: today)
    #expect(demo.isDemo)
    #expect(demo.observations.allSatisfy { $0.day <= today })
    #expect(demo.obligations.allSatisfy { ($0.sentOn ?? today) <= today })
    #expect(demo.obligations.allSatisfy { ($0.productOn ?? today) <= today })
    #expect(
      demo.progressReports.allSatisfy { $0.day <= today && ($0.answeredOn ?? today) <= today })
    #expect(demo.followUps.allSatisfy { $0.day <= today && ($0.answeredOn ?? today) <= today })
    #expect(demo.recommendations.allSatisfy { ($0.doneOn ?? today) <= today })
    #expect(demo.targets.count == 65 && demo.tasks.count == 153)
  }

  @Test(arguments: days)
  func `the round, the register and what waits for a leader have something to show`(
    text: String
  ) throws {
    let book = try book(text)
    let waiting = AttentionCounts(book.tasks)
    for kind: Attention in [
      .extensionAsked, .difficulty, .decision, .awaitingAnswer, .answerOverdue, .recommendationDue,
    ] {
      #expect(waiting[kind] > 0, "\(kind)")
    }
    guard case .followUps(let acts)? = book.answer(.followUps(WorkFilter())) else {
      Issue.record("no register")
      return
    }
    let today = try day(text)
    let shown = Set(acts.map { $0.standing(on: today) })
    #expect(Set(FollowUpRow.Standing.allCases).subtracting(shown) == [])
    // What was told of the month before is asked about again.
    guard case .review(let items)? = book.answer(.review(WorkFilter(plan: "BG"))) else {
      Issue.record("no round")
      return
    }
    #expect(items.contains { $0.code == "BG-V4" && $0.following.lastResult != nil })
    #expect(items.allSatisfy { !$0.isReviewed })
  }

  @Test func `what is told and done is made up, and says so`() throws {
    let demo = SamplePlans.demo(on: try day("2026-11-20"))
    let texts =
      demo.progressReports.flatMap { [$0.result, $0.difficulty, $0.cause, $0.proposal, $0.answer] }
      + demo.followUps.flatMap {
        [$0.document, $0.subject, $0.answer, $0.conclusion, $0.conductedBy]
      }
      + demo.recommendations.map(\.text) + demo.extensions.flatMap { [$0.askedBy, $0.reason] }
    let told = texts.compactMap(\.self)
    #expect(told.count >= 40)
    #expect(told.allSatisfy { $0.hasPrefix("Minh họa") })
  }

  @Test func `figures are made up, and say so`() throws {
    let demo = SamplePlans.demo(on: try day("2026-11-20"))
    #expect(
      demo.observations.allSatisfy { $0.source?.hasPrefix("Số liệu minh họa") ?? false })
    #expect(Set(demo.observations.compactMap(\.grade)) == Set(Grade.allCases))
    let withFigures = Dictionary(grouping: demo.observations, by: \.target)
    let numeric = demo.targets.filter { $0.value != nil }
    #expect(numeric.count { (withFigures[$0.id]?.count ?? 0) >= 3 } >= 30)
    #expect(numeric.count { $0.baseline != nil && $0.baselineOn != nil } >= 30)
    #expect(demo.observations.count { $0.breakdown != nil } == 8)
  }

  @Test func `the shares of work in Điện Biên add up to a hundred in every year`() throws {
    let demo = SamplePlans.demo(on: try day("2029-06-30"))
    let shares = Set(
      demo.targets.filter { ["DB-T3", "DB-T4", "DB-T5"].contains($0.code) }.map(\.id))
    let byDay = Dictionary(
      grouping: demo.observations.filter { shares.contains($0.target) }, by: \.day)
    #expect(byDay.count == 9)
    for figures in byDay.values {
      let sum = figures.reduce(Decimal.zero) { $0.adding($1.value) ?? .zero }
      #expect(sum == Decimal(100))
    }
  }

  @Test func `a day gives the same records each time, and those of the sample keep theirs`() throws
  {
    let today = try day("2026-11-20")
    let demo = SamplePlans.demo(on: today)
    #expect(demo == SamplePlans.demo(on: today))
    #expect(demo.tasks.map(\.id) == SamplePlans.contents.tasks.map(\.id))
    let ids =
      demo.observations.map(\.id) + demo.obligations.map(\.id) + demo.tasks.map(\.id)
      + demo.progressReports.map(\.id) + demo.followUps.map(\.id) + demo.followUpItems.map(\.id)
      + demo.recommendations.map(\.id) + demo.extensions.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `the object of two targets ends with the district level`() throws {
    let void = { (text: String) in
      SamplePlans.demo(on: try day(text)).targets.filter { $0.voidReason != nil }.map(\.code)
    }
    #expect(try void("2025-06-30") == [])
    #expect(try void("2025-07-01") == ["QN-T2", "HT-T8"])
  }
}
