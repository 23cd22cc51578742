import CommandTool
import PlanModel
import Values

/// A plan with one of each: a target with a figure, a qualitative one, tasks with and without a
/// deadline, agencies, one of them a group.
enum SmallBook {
  static let day = Day(number: 19_846)
  static let context = RowContext(asOf: day, isDemo: false)

  static func view(_ language: Language, width: Int? = nil) -> TextView {
    TextView(language: language, width: width, asOf: day, isDemo: false)
  }

  /// The book judged on 3 May 2024.
  static let judged = JudgedBook(PlanBook(contents, lastChanges: [id(40): 7]), on: day)

  private static func id(_ number: UInt64) -> RecordID { RecordID(high: 0, low: number) }

  private static let contents: PlanContents = {
    var contents = PlanContents()
    contents.plans = [plan, Plan(id: id(2), code: "ZZ", title: "Kế hoạch chưa rõ")]
    contents.sections = [
      PlanSection(id: id(10), plan: id(1), ordinal: 1, number: "III.2", title: "Giải pháp")
    ]
    contents.indicators = [Indicator(id: id(20), name: "Bác sĩ trên 1 vạn dân")]
    contents.targets = [doctors, spirit]
    contents.observations = [
      Observation(
        id: id(30), target: id(21), day: Day(number: 19_722), value: tenth(112),
        source: "Niên giám \"2023\"", grade: .official)
    ]
    contents.tasks = [timed, yearly, bare]
    contents.obligations = [sent]
    contents.agencies = agencies
    contents.memberships = [Membership(id: id(60), group: id(52), member: id(50))]
    contents.assignments = assignments
    contents.holidays = Holiday.official
    return contents
  }()

  private static func tenth(_ number: Int) -> Decimal {
    Decimal(coefficient: Int128(number), scale: 1) ?? .zero
  }

  private static var plan: Plan {
    var plan = Plan(id: id(1), code: "BG", title: "Kế hoạch thực hiện Nghị quyết 45-NQ/TW")
    plan.number = "140-KH/TU"
    plan.issued = Day(2024, 4, 17)
    plan.level = .province
    plan.letterhead = .party
    plan.parents = ["Nghị quyết 45-NQ/TW", "Chương trình 42-CTr/TU"]
    plan.isInForce = true
    return plan
  }

  private static var doctors: Target {
    var target = Target(
      id: id(21), plan: id(1), code: "BG-T1", ordinal: 1, label: "Bác sĩ trên 1 vạn dân",
      comparator: .atLeast)
    target.section = id(10)
    target.written = "tối thiểu 14"
    target.value = Decimal(14)
    target.unit = "bác sĩ"
    target.year = 2030
    target.indicator = id(20)
    target.baseline = Decimal(10)
    target.baselineOn = Day(2022, 12, 31)
    return target
  }

  private static var spirit: Target {
    Target(
      id: id(22), plan: id(1), code: "BG-Q1", ordinal: 2, label: "=Nâng cao",
      comparator: .qualitative
    )
  }

  private static var timed: PlanTask {
    var task = PlanTask(
      id: id(40), plan: id(1), code: "BG-V3", ordinal: 1, kind: .task, label: "Lập kế hoạch")
    task.section = id(10)
    task.text = "Lập kế hoạch, gửi Ban Tổ chức"
    task.deadline = Deadline(written: "trong tháng 4/2024", due: Day(2024, 4, 30))
    return task
  }

  private static var yearly: PlanTask {
    var task = PlanTask(
      id: id(41), plan: id(1), code: "BG-B1", ordinal: 2, kind: .report, label: "Báo cáo năm")
    task.deadline = Deadline(
      written: "hằng năm", recurrence: .yearly(month: 12, day: 31), isDayGiven: false)
    return task
  }

  private static var bare: PlanTask {
    PlanTask(id: id(42), plan: id(1), code: "BG-G1", ordinal: 3, kind: .task, label: "Tuyên truyền")
  }

  private static var sent: Obligation {
    var owed = Obligation(id: id(43), task: id(40))
    owed.state = .done
    owed.sentOn = Day(2024, 5, 2)
    owed.product = "45/QĐ-UBND"
    owed.productOn = Day(2024, 4, 29)
    owed.note = "gửi qua trục liên thông"
    return owed
  }

  private static var agencies: [Agency] {
    var health = Agency(id: id(50), code: "BG-C1", name: "Sở Y tế", kind: .state)
    health.place = "Bắc Giang"
    health.validTo = Day(2025, 6, 30)
    return [
      health, Agency(id: id(51), code: "BG-C2", name: "Ban Tổ chức Tỉnh ủy", kind: .party),
      Agency(id: id(52), code: "BG-N1", name: "Các sở, ban, ngành", kind: .group),
    ]
  }

  private static var assignments: [Assignment] {
    var asked = Assignment(
      id: id(72), task: id(40), agency: id(52), role: .coordinating, ordinal: 3)
    asked.mode = .requested
    asked.asWritten = "các ngành liên quan"
    return [
      Assignment(id: id(70), task: id(40), agency: id(50), role: .lead, ordinal: 1),
      Assignment(id: id(71), task: id(40), agency: id(51), role: .coordinating, ordinal: 2), asked,
    ]
  }
}
