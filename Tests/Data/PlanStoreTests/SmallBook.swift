import PlanModel
import Values

/// A small store's contents, with every field of every kind of record in use at least once.
struct SmallBook {
  let day: Day
  let plan: Plan
  let target: Target
  let task: PlanTask
  let other: PlanTask
  let obligation: Obligation
  let agency: Agency
  var contents = PlanContents()

  init() throws {
    day = try Self.day("2024-05-03")
    let next = Plan(id: Self.id(2), code: "BN", title: "Kế hoạch của tỉnh mới")
    plan = try Self.plan(Self.id(1), successor: next)
    let section = PlanSection(
      id: Self.id(3), plan: plan.id, ordinal: 1, number: "II.1", title: "Chỉ tiêu")
    let indicator = Indicator(id: Self.id(4), name: "Bác sĩ trên 10.000 dân")
    target = try Self.target(Self.id(5), plan, section, indicator)
    (task, other) = try Self.tasks(Self.id(7), Self.id(8), plan, section)
    agency = try Self.agency(Self.id(9))
    obligation = Obligation(id: Self.id(12), task: task.id)
    contents.plans = [plan, next]
    contents.sections = [section]
    contents.indicators = [indicator]
    contents.targets = [target]
    contents.observations = [try Self.figure(Self.id(6), of: target)]
    contents.tasks = [task, other]
    contents.obligations = [obligation, try Self.done(Self.id(13), other, by: agency)]
    contents.assignments = [try Self.assignment(Self.id(11), of: task, to: agency)]
    let group = Agency(id: Self.id(10), code: "BG-N1", name: "Các cơ quan liên quan", kind: .group)
    contents.agencies = [agency, group]
    contents.memberships = [
      Membership(
        id: Self.id(14), group: group.id, member: agency.id,
        validFrom: try Self.day("2024-01-01"))
    ]
    contents.holidays = Holiday.official
    contents.isDemo = true
    try addWhatChangesOverTime()
  }

  static func id(_ number: UInt64) -> RecordID {
    RecordID(high: 0x0192_0000_0000_0000, low: number)
  }

  static func day(_ text: String) throws -> Day { try Unwrap.value(Day(text)) }

  private static func plan(_ id: RecordID, successor: Plan) throws -> Plan {
    var plan = Plan(id: id, code: "BG", title: "Kế hoạch thực hiện Nghị quyết 45")
    plan.place = "Bắc Giang"
    plan.number = "140-KH/TU"
    plan.issuer = "Tỉnh ủy"
    plan.issued = try day("2024-03-29")
    plan.signer = "Phó Bí thư"
    plan.level = .province
    plan.letterhead = .party
    plan.parents = ["Nghị quyết số 45-NQ/TW", "Nghị quyết số 27-NQ/TW"]
    plan.recipients = ["Ban Bí thư", "Các huyện ủy, thành ủy"]
    plan.successor = successor.id
    plan.isInForce = false
    return plan
  }

  private static func figure(_ id: RecordID, of target: Target) throws -> Observation {
    Observation(
      id: id, target: target.id, day: try day("2023-12-31"),
      value: try Unwrap.value(Decimal("11.25")), source: "Niên giám thống kê", grade: .official,
      breakdown: "công lập")
  }

  private static func done(
    _ id: RecordID, _ task: PlanTask, by agency: Agency
  ) throws -> Obligation {
    var done = Obligation(id: id, task: task.id, member: agency.id, period: .year(2024))
    done.state = .done
    done.sentOn = try day("2024-12-01")
    done.product = "45/QĐ-UBND"
    done.productOn = try day("2024-11-30")
    done.note = "đã gửi"
    return done
  }

  private static func assignment(
    _ id: RecordID, of task: PlanTask, to agency: Agency
  ) throws -> Assignment {
    var assignment = Assignment(
      id: id, task: task.id, agency: agency.id, role: .lead, ordinal: 1)
    assignment.asWritten = "Ban Tổ chức"
    assignment.mode = .requested
    assignment.validFrom = try day("2024-03-29")
    assignment.validTo = try day("2025-06-30")
    return assignment
  }

  private static func target(
    _ id: RecordID, _ plan: Plan, _ section: PlanSection, _ indicator: Indicator
  ) throws -> Target {
    var target = Target(
      id: id, plan: plan.id, code: "BG-T1", ordinal: 1, label: "Bác sĩ", comparator: .range)
    target.section = section.id
    target.written = "từ 12 đến 14"
    target.value = Decimal(12)
    target.upper = Decimal(14)
    target.unit = "trên 10.000 dân"
    target.year = 2030
    target.sector = "Y tế"
    target.indicator = indicator.id
    target.groups = ["công lập", "tư nhân"]
    target.isContext = true
    target.isUpperALimit = true
    target.tolerance = try Unwrap.value(Decimal("0.5"))
    target.baseline = try Unwrap.value(Decimal("10.1"))
    target.baselineOn = try day("2023-12-31")
    target.voidReason = "đơn vị đã giải thể"
    return target
  }

  private static func tasks(
    _ first: RecordID, _ second: RecordID, _ plan: Plan, _ section: PlanSection
  ) throws -> (PlanTask, PlanTask) {
    var task = PlanTask(
      id: first, plan: plan.id, code: "BG-V8", ordinal: 8, kind: .task, label: "Đề án nhân lực")
    task.text = "Xây dựng đề án phát triển nhân lực trình độ cao"
    task.section = section.id
    task.deadline.written = "trước 30/6/2024"
    task.deadline.starts = try day("2024-04-01")
    task.deadline.due = try day("2024-06-30")
    task.deadline.isStrict = true
    task.addedBasis = "Công văn 12"
    var report = PlanTask(
      id: second, plan: plan.id, code: "BG-B1", ordinal: 9, kind: .report, label: "Báo cáo năm")
    report.deadline.recurrence = .yearly(month: 12, day: 5)
    report.deadline.isDayGiven = false
    report.deadline.condition = "theo hướng dẫn"
    return (task, report)
  }

  private static func agency(_ id: RecordID) throws -> Agency {
    var agency = Agency(id: id, code: "BG-C1", name: "Ban Tổ chức Tỉnh ủy", kind: .party)
    agency.place = "Bắc Giang"
    agency.level = .province
    agency.aliases = ["BTC", "Ban Tổ chức"]
    agency.validFrom = try day("1997-01-01")
    agency.validTo = try day("2025-06-30")
    return agency
  }
}

/// Takes a value that a test needs, or ends the test.
enum Unwrap {
  struct Missing: Error {}

  static func value<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }
}
