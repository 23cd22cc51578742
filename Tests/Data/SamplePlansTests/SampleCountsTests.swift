import PlanModel
import SamplePlans
import Testing
import Values

struct SampleCountsTests {
  private let contents = SamplePlans.contents

  @Test func `the data names nothing it does not have`() {
    #expect(SamplePlans.faults == [])
  }

  @Test func `there are five plans in the order of their documents`() {
    #expect(contents.plans.map(\.code) == ["QN", "DL", "BG", "DB", "HT"])
    #expect(!contents.isDemo)
  }

  @Test(arguments: [("QN", 8), ("DL", 0), ("BG", 15), ("DB", 21), ("HT", 21)])
  func `each plan has its targets`(code: String, count: Int) {
    #expect(contents.targets.count { $0.code.hasPrefix(code + "-") } == count)
  }

  @Test(arguments: [("QN", 3), ("DL", 0), ("BG", 10), ("DB", 13), ("HT", 11)])
  func `each plan has its targets with a value`(code: String, count: Int) {
    #expect(contents.targets.count { $0.code.hasPrefix(code + "-") && $0.value != nil } == count)
  }

  @Test func `targets are counted by what they ask for`() {
    let targets = contents.targets
    #expect(targets.count == 65)
    #expect(targets.count { $0.value != nil } == 37)
    #expect(targets.count { $0.comparator == .range && $0.upper != nil } == 5)
    #expect(targets.count { $0.comparator == .equal && $0.value == Decimal(100) } == 9)
    #expect(targets.count { $0.comparator == .qualitative } == 18)
    #expect(targets.filter(\.isContext).map(\.code) == ["BG-T1"])
    #expect(targets.allSatisfy { $0.section != nil })
    #expect(targets.allSatisfy { $0.baseline == nil && $0.voidReason == nil })
  }

  @Test func `forty-four targets can be met and twenty-one stand beside them`() throws {
    let rows = JudgedBook(PlanBook(contents), on: try day("2026-11-20")).targets
    let counted = rows.filter(\.isCounted).map(\.target)
    let beside = rows.filter { !$0.isCounted }.map(\.target)
    #expect(counted.count == 44)
    #expect(counted.count { $0.value != nil } == 36)
    #expect(counted.count { $0.comparator == .yes } == 4)
    #expect(counted.count { $0.comparator == .all } == 3)
    #expect(counted.count { $0.comparator == .perYear } == 1)
    #expect(beside.count == 21)
    #expect(beside.filter { $0.comparator == .rise }.map(\.code) == ["BG-T10"])
    #expect(beside.filter { $0.comparator == .leading }.map(\.code) == ["HT-T16"])
  }

  @Test(arguments: [
    ("QN", 14, 7, 4, 3, 0), ("DL", 35, 2, 1, 19, 13), ("BG", 45, 19, 1, 6, 19),
    ("DB", 31, 5, 2, 9, 15), ("HT", 28, 1, 5, 2, 20),
  ])
  func `each plan has its work, timed, reporting, assigned and neither`(
    code: String, all: Int, timed: Int, reports: Int, assigned: Int, neither: Int
  ) {
    let codes = contents.tasks.map(\.code)
    func count(_ letter: String) -> Int { codes.count { $0.hasPrefix("\(code)-\(letter)") } }
    #expect(count("") == all)
    #expect(
      [count("V"), count("B"), count("A"), count("G")] == [timed, reports, assigned, neither])
  }

  @Test func `there are 153 items of work, and thirteen of them are reports`() {
    #expect(contents.tasks.count == 153)
    #expect(contents.tasks.count { $0.kind == .report } == 13)
    #expect(contents.tasks.allSatisfy { ($0.kind == .report) == $0.code.contains("-B") })
    #expect(contents.tasks.allSatisfy { $0.section != nil && $0.addedBasis == nil })
  }

  @Test func `work is counted by its time`() {
    let tasks = contents.tasks.filter { $0.kind == .task }
    let codes = tasks.filter { $0.deadline.due != nil }.map(\.code)
    #expect(codes.count == 13)
    #expect(tasks.count { $0.deadline.starts != nil } == 2)
    let ongoing = tasks.filter { $0.deadline.recurrence == .continuous }
    #expect(ongoing.count { $0.deadline.starts == nil } == 14)
    #expect(
      tasks.filter { $0.deadline.periodLength != nil }.map(\.code) == ["DL-V1", "DB-V3", "HT-V1"])
    #expect(
      contents.tasks.filter { $0.deadline.condition != nil }.map(\.code) == ["BG-V7", "BG-B1"])
  }

  @Test func `solution bullets have neither agency nor time`() {
    let assigned = Set(contents.assignments.map(\.task))
    let bullets = contents.tasks.filter { $0.code.contains("-G") }
    #expect(bullets.count == 67)
    #expect(bullets.allSatisfy { $0.deadline == Deadline() && !assigned.contains($0.id) })
    let others = contents.tasks.filter { !assigned.contains($0.id) && !$0.code.contains("-G") }
    #expect(others.map(\.code) == ["DL-V2", "DL-V1", "DB-V4", "DB-V3"])
  }

  /// A named executing agency is one that leads or carries out an item and is no group.
  @Test(arguments: [("QN", 6, 5), ("DL", 7, 7), ("BG", 9, 8), ("DB", 4, 4), ("HT", 1, 3)])
  func `each plan has its named executing agencies and its groups`(
    code: String, named: Int, groups: Int
  ) {
    let answerable = Set(
      contents.assignments.filter { $0.role.isAnswerable }.map(\.agency))
    let agencies = contents.agencies.filter { $0.code.hasPrefix(code + "-") }
    #expect(agencies.count { $0.kind != .group && answerable.contains($0.id) } == named)
    #expect(agencies.count { $0.kind == .group } == groups)
  }

  @Test func `there are 27 groups, and every agency has a role or may have taken one over`() {
    #expect(contents.agencies.count { $0.kind == .group } == 27)
    let heirs = Set(contents.successions.compactMap(\.heir))
    let assigned = Set(contents.assignments.map(\.agency))
    #expect(assigned.count == 61)
    #expect(Set(contents.agencies.map(\.id)) == assigned.union(heirs))
    #expect(contents.memberships.isEmpty)
  }

  @Test func `nobody has said anything, and nothing is measured`() {
    #expect(contents.observations.isEmpty)
    #expect(contents.obligations.allSatisfy { $0 == Obligation(id: $0.id, task: $0.task) })
    let once = contents.tasks.filter { $0.deadline.periodLength == nil }
    #expect(contents.obligations.map(\.task) == once.map(\.id))
    #expect(once.count == 148)
    #expect(contents.holidays == Holiday.official)
  }

  @Test func `every identity is given once, and references name records`() {
    let c = contents
    let ids =
      c.plans.map(\.id) + c.sections.map(\.id) + c.indicators.map(\.id) + c.targets.map(\.id)
      + c.tasks.map(\.id) + c.obligations.map(\.id) + c.assignments.map(\.id)
      + c.agencies.map(\.id)
    #expect(Set(ids).count == ids.count)
    let sections = Dictionary(uniqueKeysWithValues: c.sections.map { ($0.id, $0.plan) })
    #expect(c.tasks.allSatisfy { task in task.section.map { sections[$0] } == task.plan })
    #expect(c.targets.allSatisfy { target in target.section.map { sections[$0] } == target.plan })
    let tasks = Set(c.tasks.map(\.id))
    #expect(c.assignments.allSatisfy { tasks.contains($0.task) && !$0.asWritten.isEmpty })
  }
}
