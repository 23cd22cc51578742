import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

/// What table C and the charts say of a target beside its figure.
struct TargetCellTests {
  private func markdown(_ fill: (inout Book) -> Void) -> String {
    var book = Book()
    fill(&book)
    let judged = JudgedBook(PlanBook(book.contents), on: .of("2026-11-20"))
    return ReportMarkdown.written(Report(.targets, from: ReportFixtures.source("XX", in: judged)))
  }

  @Test func `what a person judges stands beside the status, with name and day`() {
    let text = markdown { book in
      let target = book.target("XX-T1", .atLeast, "14")
      book.figure("15", on: "2026-01-31")
      book.contents.ratings.append(
        Rating(
          id: .of(900), target: target, day: .of("2026-10-05"), outlook: .unlikely, signer: "Lan"))
    }
    #expect(text.contains("| đạt; nhận định của Lan ngày 05/10/2026: khó đạt |"))
  }

  @Test func `the cut-offs named are those of the plan`() {
    let text = markdown { book in
      book.target("XX-T1", .atLeast, "14")
      book.contents.plans[0].paceOnTrack = .of("0.9")
      book.contents.plans[0].paceSlow = .of("0.5")
    }
    #expect(text.contains("từ 0,9 là đúng tiến độ, dưới 0,5 là nguy cơ không đạt"))
  }

  @Test func `a chart begins with the last series and leaves drafts aside`() {
    let text = markdown { book in
      book.target("XX-T1", .atLeast, "14") { target in
        target.baseline = .of("9")
        target.baselineOn = .of("2020-12-31")
      }
      book.figure("10", on: "2023-12-31")
      book.figure("8", on: "2024-12-31")
      book.contents.observations[1].startsSeries = true
      book.figure("8.5", on: "2025-12-31")
      book.figure("20", on: "2026-06-30")
      book.contents.observations[3].verification = .draft
    }
    #expect(text.contains("31/12/2024: 8; 31/12/2025: 8,5; mục tiêu"))
    #expect(!text.contains("31/12/2023: 10"))
    #expect(!text.contains("30/6/2026: 20"))
    #expect(text.contains("Cần kiểm tra XX-T1: số liệu ngày 30/06/2026 là dự thảo"))
  }

  @Test(arguments: [
    (Comparator.equal, "100", "100, năm 2030"), (.atLeast, "14", "≥ 14, năm 2030"),
    (.lessThan, "58", "\\< 58, năm 2030"), (.approx, "5", "khoảng 5, năm 2030"),
  ])
  func `a goal is written as papers write it`(comparator: Comparator, value: String, wanted: String)
  {
    let text = markdown { $0.target("XX-T1", comparator, value) { $0.year = 2030 } }
    #expect(text.contains("| \(wanted) |"))
  }
}
