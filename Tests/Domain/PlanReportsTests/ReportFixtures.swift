import FoundationEssentials
import PlanModel
import PlanModelTestSupport
import PlanReports
import SamplePlans
import Testing
import Values

/// Reports on the plans that come with the program.
enum ReportFixtures {
  /// Every plan of the sample.
  static let plans = ["QN", "DL", "BG", "DB", "HT"]

  /// A report's source for one plan of a judged book.
  static func source(
    _ code: String, in book: JudgedBook, period: ReportPeriod? = nil, agency: String? = nil,
    language: Language = .vi, isDemo: Bool = false
  ) -> ReportSource {
    let agency = agency.flatMap { code in book.agencies.first { $0.agency.code == code }?.agency }
    return ReportSource(
      plan: book.plans.first { $0.plan.code == code }, agency: agency,
      tasks: book.tasks.filter { row in
        row.plan == code
          && (agency.map { agency in row.agencies.contains { $0.agency.id == agency.id } } ?? true)
      },
      targets: book.targets.filter { $0.plan == code }, plans: book.plans,
      due: period.map { due(in: $0, code, agency, of: book) } ?? [], period: period,
      asOf: book.day, language: language, isDemo: isDemo)
  }

  private static func due(
    in period: ReportPeriod, _ plan: String, _ agency: Agency?, of book: JudgedBook
  ) -> [DueItem] {
    let filter = WorkFilter(plan: plan, agency: agency?.code)
    let request = CalendarRequest(period.firstDay...period.lastDay, filter: filter)
    guard case .calendar(let page)? = book.answer(.calendar(request)) else { return [] }
    return page.items
  }

  /// The sample, in which nobody has said anything.
  static func sample(on day: Day) -> JudgedBook {
    JudgedBook(PlanBook(SamplePlans.contents), on: day)
  }

  /// The sample with made-up figures and states.
  static func demo(on day: Day) -> JudgedBook {
    JudgedBook(PlanBook(SamplePlans.demo(on: day)), on: day)
  }
}

/// A small plan of which every text and figure is given, for files that are kept.
enum SmallPlan {
  static let day = Day.of("2026-11-20")

  /// The plan on a form of paper, judged.
  static func judged(_ letterhead: Letterhead) -> JudgedBook {
    var book = contents()
    book.contents.plans[0].letterhead = letterhead
    let isParty = letterhead == .party
    book.contents.plans[0].issuer =
      isParty ? "Ban Thường vụ Tỉnh ủy Bắc Giang" : "UBND tỉnh Hà Tĩnh"
    book.contents.plans[0].number = isParty ? nil : "123/KH-UBND"
    book.contents.plans[0].issued = isParty ? nil : Day.of("2024-05-02")
    return JudgedBook(PlanBook(book.contents), on: day)
  }

  static func source(_ letterhead: Letterhead, _ language: Language = .vi) -> ReportSource {
    ReportFixtures.source(
      "HT", in: judged(letterhead), period: ReportPeriod(.quarter(2026, 4), .calendar),
      language: language)
  }

  private static func contents() -> Book {
    var book = Book()
    book.plan("HT", title: "KH thực hiện NQ 45-NQ/TW")
    book.contents.plans[0].place = "Hà Tĩnh"
    book.contents.plans[0].parents = ["Nghị quyết số 45-NQ/TW ngày 24/11/2023"]
    book.contents.plans[0].recipients = ["Thường trực Tỉnh ủy;", "Các sở, ban, ngành", "Lưu: VT."]
    let health = book.agency("HT-C1", "Sở Y tế")
    let schools = book.agency("HT-C2", "Sở Giáo dục và Đào tạo")
    addWork(to: &book, health, schools)
    addTargets(to: &book)
    return book
  }

  private static func addWork(to book: inout Book, _ health: RecordID, _ schools: RecordID) {
    book.task(
      "HT-V1",
      Deadline(written: "trong quý III/2024", due: Day.of("2024-09-30")),
      label: "Đề án bác sĩ về xã <3 năm> & \"thu hút\"")
    book.part(.inProgress)
    book.contents.obligations[0].note = "đã trình dự thảo, =chờ ý kiến"
    book.assign(.lead, to: health)
    book.assign(.coordinating, to: schools)
    book.task("HT-V2", .due("2026-11-24"), label: "Báo cáo nhu cầu đào tạo")
    book.part(.notStarted)
    book.assign(.executing, to: schools)
    book.task("HT-V3", .before("2026-01-01"), label: "Rà soát quy hoạch")
    book.part(.unknown)
    book.task("HT-V4", .due("2025-12-31"), label: "Kế hoạch năm")
    book.part(.done, sentOn: Day.of("2025-12-30"), product: "45/QĐ-UBND")
    book.assign(.lead, to: health)
    book.task("HT-V5", .every(.continuous), label: "Tuyên truyền")
  }

  private static func addTargets(to book: inout Book) {
    book.target("HT-T1", .atLeast, "14") { target in
      target.label = "Bác sĩ trên một vạn dân"
      target.unit = "bác sĩ/10.000 dân"
      target.baseline = .of("10.1")
      target.baselineOn = .of("2023-12-31")
    }
    book.figure("10.6", on: "2024-12-31")
    book.figure("11.2", on: "2025-12-31")
    book.contents.observations[1].source = "Niên giám | 2025"
    book.target("HT-T2", .equal, "100") { $0.label = "Giáo viên đạt chuẩn" }
    book.target("HT-Q1", .qualitative) { $0.label = "Nâng cao nhận thức" }
  }
}

/// The folder in which reports lie.
private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Fixtures/Reports")

/// Expects a report to be the one kept under a name.
///
/// A file that is not there yet is written and the test fails, so that a person looks at it.
func expectReport(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = folder.appending(path: name)
  // Read as a text file it would lose its byte order mark.
  guard let kept = (try? Data(contentsOf: file)).map({ String(decoding: $0, as: UTF8.self) }) else {
    try Data(text.utf8).write(to: file)
    Issue.record("\(name) is new: look at it", sourceLocation: sourceLocation)
    return
  }
  let (old, new) = (lines(of: kept), lines(of: text))
  let first = zip(old, new).first { $0 != $1 }
  let difference = first.map { "\n- \($0.0)\n+ \($0.1)" } ?? "\(old.count) and \(new.count) lines"
  #expect(text == kept, "\(name): \(difference)", sourceLocation: sourceLocation)
}

private func lines(of text: String) -> [Substring] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
}
