import PlanModel
import SamplePlans
import Testing
import Values

/// What the sample must say of the time of an item of work.
struct DeadlineCase: Sendable, CustomTestStringConvertible {
  let code: String
  let written: String?
  let due: String?
  let effectiveDue: String?
  let recurrence: String?

  init(
    _ code: String, _ written: String?, due: String? = nil, effective: String? = nil,
    _ recurrence: String? = nil
  ) {
    self.code = code
    self.written = written
    self.due = due
    effectiveDue = effective
    self.recurrence = recurrence
  }

  var testDescription: String { code }
}

struct SampleWorkTests {
  private let sample = SampleLookup()

  /// Days are those of the occurrence of 2026.
  static let deadlines: [DeadlineCase] = [
    DeadlineCase("QN-V1", "Thường xuyên", "continuous"),
    DeadlineCase(
      "QN-V7", "Hoàn thành trong tháng 04/2024", due: "2024-04-30", effective: "2024-05-02"),
    DeadlineCase("QN-B2", "05 năm tổ chức sơ kết", "every-5-years"),
    DeadlineCase("QN-B3", "10 năm tổng kết", "every-10-years"),
    DeadlineCase("QN-B4", "định kỳ báo cáo", "periodic"),
    DeadlineCase("QN-B5", nil),
    DeadlineCase(
      "DL-V1", "Hàng năm tiếp tục dành", due: "2026-12-31", effective: "2026-12-31",
      "yearly 12-31"),
    DeadlineCase("DL-V2", "Thường xuyên nắm bắt", "continuous"),
    DeadlineCase("BG-V1", "thực hiện từ quý II/2024", "continuous"),
    DeadlineCase(
      "BG-V3", "hoàn thành trong tháng 4/2024", due: "2024-04-30", effective: "2024-05-02"),
    DeadlineCase(
      "BG-V6", "ban hành các văn bản trong quý III/2024", due: "2024-09-30",
      effective: "2024-09-30"),
    DeadlineCase(
      "BG-V7", "hoàn thành trong quý III/2024 và theo chỉ đạo, hướng dẫn của Trung ương",
      due: "2024-09-30", effective: "2024-09-30"),
    DeadlineCase(
      "BG-V13", "xây dựng kế hoạch trong quý II/2024 và thực hiện thường xuyên",
      due: "2024-06-30", effective: "2024-07-01"),
    DeadlineCase(
      "BG-V14", "xây dựng kế hoạch trong quý II/2024 và thực hiện thường xuyên", "continuous"),
    DeadlineCase(
      "BG-V15", "hoàn thành trong quý IV/2024", due: "2024-12-31", effective: "2024-12-31"),
    DeadlineCase("BG-B1", "theo chỉ đạo, hướng dẫn của Trung ương"),
    DeadlineCase(
      "DB-V1", "hoàn thành trước 30/6/2024", due: "2024-06-30", effective: "2024-06-29"),
    DeadlineCase("DB-V4", "Khẩn trương"),
    DeadlineCase("DB-V5", nil),
    DeadlineCase("DB-B1", "định kỳ", "periodic"),
    DeadlineCase("DB-B2", "theo quy định"),
    DeadlineCase(
      "HT-B1", "Định kỳ hàng năm (trước ngày 05/12)", due: "2026-12-05",
      effective: "2026-12-04", "yearly 12-05"),
    DeadlineCase(
      "HT-B2", "định kỳ hằng năm (trước ngày 10/12)", due: "2026-12-10",
      effective: "2026-12-09", "yearly 12-10"),
    DeadlineCase("HT-B3", nil),
    DeadlineCase("HT-B4", "chủ động"),
    DeadlineCase("HT-B5", "kịp thời"),
  ]

  @Test(arguments: deadlines)
  func `work is owed when the document says`(wanted: DeadlineCase) throws {
    let deadline = try sample.task(wanted.code).deadline
    let occurrence = deadline.occurrence(on: try day("2026-11-20"), in: .official)
    #expect(deadline.written == wanted.written)
    #expect(occurrence.due?.description == wanted.due)
    #expect(occurrence.effectiveDue?.description == wanted.effectiveDue)
    #expect(deadline.recurrence?.description == wanted.recurrence)
  }

  @Test func `every time of the sample is read back from its words`() throws {
    for task in sample.contents.tasks {
      guard let written = task.deadline.written else { continue }
      let reading = try DeadlineReader.read(written)
      #expect(reading.all.contains(task.deadline), "\(task.code): \(reading.all)")
      // Only the two halves of one bracket share their words between two items.
      if task.code != "BG-V14" { #expect(reading.deadline == task.deadline, "\(task.code)") }
    }
  }

  @Test func `only yearly work without a printed day lacks it`() {
    let without = sample.contents.tasks.filter { !$0.deadline.isDayGiven }.map(\.code)
    #expect(without == ["DL-V1", "DB-V3", "HT-V1"])
  }

  @Test(arguments: [
    ("QN-V1", "2026-11-20", TimeClass.ongoing), ("DL-A1", "2026-11-20", .undated),
    ("BG-V1", "2024-01-01", .upcoming), ("BG-V1", "2024-04-01", .ongoing),
    ("BG-V3", "2024-05-02", .dueSoon), ("BG-V3", "2024-05-03", .unreported),
    ("BG-V8", "2024-10-01", .unreported), ("BG-B1", "2026-11-20", .conditional),
    ("DB-V1", "2024-06-29", .dueSoon), ("DB-V1", "2024-06-30", .unreported),
    ("DB-V4", "2026-11-20", .undated), ("HT-B1", "2026-11-26", .onTime),
    ("HT-B1", "2026-12-04", .dueSoon), ("HT-B1", "2026-12-05", .unreported),
  ])
  func `work of the sample has its class`(
    code: String, on text: String, wanted: TimeClass
  ) throws {
    let row = try sample.row(code, on: try day(text))
    #expect(row.timeClass == wanted)
    #expect(row.state == .unknown)
  }

  @Test(arguments: [
    (
      "QN-V1",
      [
        "directing QN-C1", "executing QN-C2", "executing QN-C3", "executing QN-C4",
        "executing QN-C5", "executing QN-C6", "executing QN-C7",
      ]
    ),
    ("QN-V2", ["directing QN-C1", "executing QN-C3", "executing QN-C6"]),
    (
      "QN-V7",
      [
        "executing QN-C9", "executing QN-C10", "executing QN-C4", "executing QN-C5",
        "receiving QN-C1", "copied QN-C2",
      ]
    ),
    ("DL-A3", ["lead DL-C2", "coordinating DL-C3", "coordinating DL-C1"]),
    ("DL-A9", ["coordinating DL-C8"]),
    ("BG-V3", ["lead BG-C3", "leading BG-C3", "executing BG-C4"]),
    ("BG-V4", ["lead BG-C3", "leading BG-C3", "directing BG-C4", "executing BG-C12"]),
    ("BG-V13", ["lead BG-C5", "lead BG-C6", "lead BG-C7", "lead BG-C8"]),
    ("BG-B1", ["lead BG-C10", "monitoring BG-C10", "coordinating BG-C17", "receiving BG-C18"]),
    ("DB-V1", ["lead DB-C6", "lead DB-C7"]),
    (
      "HT-B1",
      ["executing HT-C2", "executing HT-C3", "executing HT-C4", "receiving HT-C5", "via HT-C1"]
    ),
  ])
  func `agencies have the roles of the document`(code: String, roles: [String]) throws {
    #expect(try sample.roles(code) == roles)
  }

  @Test func `every role occurs, and asking is told from giving`() throws {
    let assignments = sample.contents.assignments
    #expect(Set(assignments.map(\.role)) == Set(Role.allCases))
    let asked = try sample.task("DL-A17").id
    let requested = assignments.filter { $0.mode == .requested }
    #expect(requested.count == 3)
    #expect(requested.allSatisfy { $0.task == asked })
  }

  /// How often each executing agency of QN and each leading one of BG is named.
  @Test(arguments: [
    ("QN-C3", Role.executing, 5), ("QN-C1", .directing, 5), ("BG-C3", .lead, 10),
    ("BG-C1", .lead, 2), ("DL-C6", .lead, 4), ("DL-C4", .lead, 4), ("DL-C1", .coordinating, 2),
  ])
  func `agencies have the load the documents give them`(
    code: String, role: Role, count: Int
  ) throws {
    let agency = try #require(sample.contents.agencies.first { $0.code == code })
    let load = sample.contents.assignments.count { $0.agency == agency.id && $0.role == role }
    #expect(load == count)
  }
}
