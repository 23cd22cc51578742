import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

struct UrgingLetterTests {
  private static let day = Day.of("2026-11-20")

  /// A letter to one agency about work that is late and work without a deadline.
  private func letter(_ mode: AssignmentMode, _ language: Language = .vi) throws -> Report {
    var book = Book()
    let agency = book.agency("BG-C1", "Hội Nông dân tỉnh")
    book.task("BG-V1", .due("2026-10-31"))
    book.part(.inProgress)
    book.assign(.lead, to: agency)
    book.task("BG-V2")
    book.assign(.lead, to: agency)
    for index in book.contents.assignments.indices { book.contents.assignments[index].mode = mode }
    let judged = JudgedBook(PlanBook(book.contents), on: Self.day)
    var act = FollowUp(id: .of(900), code: "TD-1", kind: .urging, day: Self.day)
    act.addressee = "Hội Nông dân tỉnh"
    act.document = "120/UBND-TH"
    act.answerBy = Self.day + 10
    return Report(
      letterOf: act,
      from: ReportSource(
        plan: nil, agency: judged.agencies.first?.agency, tasks: judged.tasks,
        plans: judged.plans, period: nil, asOf: Self.day, language: language, isDemo: false))
  }

  private func paragraphs(_ report: Report) -> [String] {
    report.sheets.flatMap(\.blocks).compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }
  }

  @Test func `what was given is to be done and reported on by the day`() throws {
    #expect(
      paragraphs(try letter(.given)) == [
        "Qua theo dõi, đến hết ngày 20/11/2026, Hội Nông dân tỉnh còn 2 nhiệm vụ cần đôn đốc, "
          + "trong đó 1 quá hạn (Phụ lục kèm theo).",
        "Đề nghị Hội Nông dân tỉnh tập trung thực hiện các nhiệm vụ nêu trên, báo cáo kết quả, "
          + "khó khăn, vướng mắc (nếu có) bằng văn bản chậm nhất là ngày 30/11/2026./.",
      ])
  }

  @Test func `a body that was asked is asked again, politely`() throws {
    #expect(
      paragraphs(try letter(.requested)).last
        == "Trân trọng đề nghị Hội Nông dân tỉnh quan tâm, phối hợp thực hiện các nội dung nêu "
        + "trên và thông tin kết quả chậm nhất là ngày 30/11/2026 để tổng hợp./.")
    #expect(try #require(paragraphs(try letter(.requested, .en)).last).contains("kindly asked"))
  }

  @Test func `the annex lists every item of the letter, also those without a deadline`() throws {
    let tables = try letter(.given).tables
    #expect(tables.map(\.title) == ["Nhiệm vụ quá hạn (1)", "Nhiệm vụ khác (1)"])
  }
}
