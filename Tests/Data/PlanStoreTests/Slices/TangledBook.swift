import PlanModel
import PlanModelTestSupport
import TestRandom
import Values

/// Random plans that share agencies, groups, indicators and work, tied in every way there is.
struct TangledBook {
  var random: SeededRandom
  var contents = PlanContents()
  private var lastID: UInt64 = 0

  /// The same contents for the same seed.
  static func make(seed: UInt64, on day: Day) -> PlanContents {
    var book = TangledBook(random: .init(seed: seed))
    book.contents.holidays = Holiday.official
    book.addPlans()
    book.addAgencies(on: day)
    book.addTargets(on: day)
    book.addTasks(on: day)
    book.addFollowing(on: day)
    return book.contents
  }

  private init(random: SeededRandom) {
    self.random = random
  }

  mutating func newID() -> RecordID {
    lastID += 1
    return .of(lastID)
  }

  /// A day within two years of another.
  mutating func day(near day: Day) -> Day { day + Int.random(in: -700...700, using: &random) }

  private mutating func addPlans() {
    for code in ["AA", "BB", "CC", "DD"] {
      var plan = Plan(id: newID(), code: code, title: "Kế hoạch \(code)")
      plan.place = random.maybe("Tỉnh \(code)")
      plan.reporting = random.maybe(.quarter)
      plan.reportingRule = random.maybe(.decree09)
      if code == "DD" { plan.successor = contents.plans[0].id }
      contents.plans.append(plan)
      for ordinal in 1...2 {
        contents.sections.append(
          PlanSection(
            id: newID(), plan: plan.id, ordinal: ordinal, number: random.maybe("I"),
            title: "Mục \(ordinal)"))
      }
    }
  }

  private mutating func addAgencies(on day: Day) {
    for number in 1...14 {
      let isGroup = number > 10
      var agency = Agency(
        id: newID(), code: "\(random.pick(["AA", "BB", "CC"]))-C\(number)",
        name: "\(isGroup ? "Các" : "Sở") \(random.pick(["Nội vụ", "Y tế", "Tài chính"]))",
        kind: isGroup ? .group : .state)
      if random.happens(20) { agency.validTo = self.day(near: day) }
      contents.agencies.append(agency)
    }
    let all = contents.agencies.map(\.id)
    for group in contents.agencies.suffix(4).dropLast() {
      for _ in 0..<3 {
        var membership = Membership(id: newID(), group: group.id, member: random.pick(all))
        if random.happens(30) { membership.validTo = self.day(near: day) }
        contents.memberships.append(membership)
      }
    }
    for _ in 0..<5 {
      var succession = Succession(
        id: newID(), predecessor: random.pick(all), heir: random.pick(all + [nil]),
        day: self.day(near: day), form: .merged)
      succession.isApplied = random.happens(80)
      succession.scope = random.happens(20) ? "một phần" : nil
      contents.successions.append(succession)
    }
  }

  private mutating func addTargets(on day: Day) {
    contents.indicators = [
      Indicator(id: newID(), name: "Tỷ lệ"), Indicator(id: newID(), name: "Số lượng"),
    ]
    for number in 1...16 {
      let plan = random.pick(contents.plans)
      var target = Target(
        id: newID(), plan: plan.id, code: "\(plan.code)-T\(number)", ordinal: number,
        label: "Chỉ tiêu \(number % 3)", comparator: random.pick([.atLeast, .yes, .range, .rise]))
      target.value = Decimal(number)
      target.section = random.maybe(random.pick(contents.sections).id)
      target.indicator = random.maybe(random.pick(contents.indicators).id)
      target.year = random.maybe(2026)
      target.sumGroup = random.happens(40) ? "nhóm" : nil
      let others = contents.targets.map(\.id)
      if !others.isEmpty, random.happens(30) { target.parent = random.pick(others) }
      if !others.isEmpty, random.happens(30) { target.shareOf = random.pick(others) }
      contents.targets.append(target)
      for _ in 0..<random.pick([0, 1, 3]) {
        contents.observations.append(
          Observation(
            id: newID(), target: target.id, day: self.day(near: day),
            value: Decimal(Int.random(in: 0..<40, using: &random))))
      }
      if random.happens(20) {
        contents.ratings.append(
          Rating(
            id: newID(), target: target.id, day: self.day(near: day), outlook: .likely,
            signer: "an"))
      }
    }
  }

  private mutating func addTasks(on day: Day) {
    for number in 1...36 {
      let plan = random.pick(contents.plans)
      var task = PlanTask(
        id: newID(), plan: plan.id, code: "\(plan.code)-V\(number)", ordinal: number % 20,
        kind: random.pick(TaskKind.allCases), label: "Việc \(number % 5)")
      task.deadline = Deadline(
        starts: random.happens(10) ? self.day(near: day) : nil,
        due: random.maybe(self.day(near: day)),
        isStrict: random.pick([true, false]),
        recurrence: random.pick([nil, nil, nil, .continuous, .quarterly, .monthly]))
      task.section = random.maybe(random.pick(contents.sections).id)
      let others = contents.tasks.map(\.id)
      if !others.isEmpty, random.happens(20) { task.waitsOn = random.pick(others) }
      contents.tasks.append(task)
      addWork(of: task, on: day)
    }
  }

  private mutating func addWork(of task: PlanTask, on day: Day) {
    let agencies = contents.agencies.map(\.id)
    for ordinal in 0..<random.pick([0, 1, 3]) {
      var assignment = Assignment(
        id: newID(), task: task.id, agency: random.pick(agencies),
        role: random.pick([.lead, .executing, .coordinating, .monitoring]), ordinal: ordinal + 1)
      if random.happens(20) { assignment.validFrom = self.day(near: day) }
      if random.happens(10) { assignment.validTo = self.day(near: day) }
      contents.assignments.append(assignment)
    }
    let period = task.deadline.periodLength.map { Period($0, containing: day) }
    for member in [nil, random.pick(agencies)] where random.happens(50) {
      var part = Obligation(id: newID(), task: task.id, member: member, period: period)
      part.state = random.pick(WorkState.allCases)
      part.sentOn = random.maybe(self.day(near: day))
      contents.obligations.append(part)
    }
    if random.happens(20) {
      var later = Extension(
        id: newID(), task: task.id, newDue: self.day(near: day),
        decision: random.pick(ExtensionDecision.allCases))
      later.decidedOn = self.day(near: day)
      contents.extensions.append(later)
    }
  }

  private mutating func addFollowing(on day: Day) {
    let items =
      contents.tasks.map { FollowedItem.work(task: $0.id, member: nil, period: nil) }
      + contents.targets.map { .target($0.id) }
    for item in items where random.happens(30) {
      var report = ProgressReport(
        id: newID(), item: item, for: Period(.quarter, containing: self.day(near: day)),
        day: self.day(near: day), by: "an")
      report.result = random.maybe("đã làm")
      report.difficulty = random.maybe("thiếu kinh phí")
      report.difficultyState = report.difficulty == nil ? nil : .open
      report.agency = random.maybe(random.pick(contents.agencies).id)
      report.answerAgency = random.maybe(random.pick(contents.agencies).id)
      contents.progressReports.append(report)
    }
    for number in 1...4 {
      var act = FollowUp(
        id: newID(), code: "TD-\(number)", kind: random.pick(FollowUpKind.allCases),
        day: self.day(near: day))
      act.agency = random.maybe(random.pick(contents.agencies).id)
      contents.followUps.append(act)
      let (first, second) = (random.pick(items), random.pick(items))
      for item in first == second ? [first] : [first, second] {
        contents.followUpItems.append(FollowUpItem(id: newID(), followUp: act.id, item: item))
      }
      contents.recommendations.append(
        FollowUpRecommendation(id: newID(), followUp: act.id, ordinal: 1, text: "làm ngay"))
    }
    let quarter = Period(.quarter, containing: day)
    for plan in contents.plans.prefix(2) {
      contents.closedPeriods.append(
        ClosedPeriod(
          id: newID(), plan: plan.id, period: quarter, days: quarter.firstDay...quarter.lastDay,
          asOf: day, closedOn: day, by: "an", seq: 1, rule: .sent))
    }
  }
}
