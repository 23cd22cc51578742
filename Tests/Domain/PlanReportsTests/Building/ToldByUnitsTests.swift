import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

/// What units of one item told stands beside each other, each with its name.
struct ToldByUnitsTests {
  private let book: JudgedBook = {
    let contents = Book.make { book in
      let group = book.agency("BG-C1", "Các sở", kind: .group)
      book.task("BG-V1", .due("2026-12-31"), label: "Lập kế hoạch")
      book.assign(.executing, to: group)
      for (code, name, difficulty) in [
        ("BG-C2", "Sở Y tế", "thiếu kinh phí"), ("BG-C3", "Sở Nội vụ", "thiếu người"),
      ] {
        let member = book.agency(code, name)
        let id = book.newID()
        book.contents.memberships.append(Membership(id: id, group: group, member: member))
        Self.tell(&book, member, difficulty)
      }
    }
    return JudgedBook(contents, on: .of("2026-11-20"))
  }()

  private static func tell(_ book: inout Book, _ member: RecordID, _ difficulty: String) {
    let task = book.contents.tasks[0].id
    var report = ProgressReport(
      id: book.newID(), item: .work(task: task, member: member, period: nil),
      for: .month(2026, 11), day: .of("2026-11-18"), by: "an")
    report.result = "đã dự thảo"
    report.difficulty = difficulty
    report.difficultyState = .open
    book.contents.progressReports.append(report)
  }

  private func report() -> String {
    let period = ReportPeriod(.month(2026, 11), .calendar)
    let source = ReportFixtures.source("BG", in: book, period: period)
    return ReportText.written(Report(.full, from: source))
  }

  @Test func `every unit's difficulty is told`() {
    let text = report().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Lập kế hoạch (BG-V1, Sở Y tế): thiếu kinh phí"))
    #expect(text.contains("Lập kế hoạch (BG-V1, Sở Nội vụ): thiếu người"))
  }

  @Test func `each occurrence of recurring work that falls due in a period is counted`() {
    let contents = Book.make { book in
      book.task("BG-B1", .every(.monthly))
      book.contents.plans[0].followedFrom = .of("2026-01-01")
      book.part(.done, sentOn: .of("2026-07-30"), period: .month(2026, 7))
      book.part(.inProgress, period: .month(2026, 8))
    }
    let judged = JudgedBook(contents, on: .of("2026-09-30"))
    let source = ReportFixtures.source(
      "BG", in: judged, period: ReportPeriod(.quarter(2026, 3), .calendar))
    let text = ReportText.written(Report(.full, from: source))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("có 3 việc đến hạn, đã hoàn thành 1/3"))
  }
}
