import PlanModel
import PlanModelTestSupport
import PlanReports
import Testing
import Values

/// In whose name a letter about a plan goes out after its issuer has ended.
struct IssuingBodyTests {
  /// A plan of a province that became part of another, as told on a day.
  private func letter(
    on day: String, issuer: String = "UBND tỉnh Bắc Giang", isApplied: Bool = true
  ) -> String {
    var book = Book()
    book.plan("BG")
    book.contents.plans[0].issuer = issuer
    book.contents.plans[0].place = "Bắc Giang"
    let bodies = [
      ("BG-C1", "Ủy ban nhân dân tỉnh", "Bắc Giang"),
      ("BG-C2", "Ủy ban nhân dân tỉnh Bắc Ninh", "Bắc Ninh"),
    ].map { code, name, place in
      let id = book.agency(code, name)
      book.contents.agencies[book.contents.agencies.count - 1].place = place
      return id
    }
    book.contents.agencies[0].validTo = .of("2025-06-30")
    book.succeed(bodies[0], bodies[1], on: "2025-07-01", applied: isApplied)
    book.task("BG-V1", .due("2026-10-31"))
    for body in bodies { book.assign(.coordinating, to: body) }
    let judged = JudgedBook(PlanBook(book.contents), on: .of(day))
    var act = FollowUp(id: .of(900), code: "TD-1", kind: .urging, day: .of(day))
    act.addressee = "Sở Nội vụ"
    var source = ReportSource(
      plan: nil, tasks: judged.tasks, plans: judged.plans, period: nil, asOf: .of(day),
      language: .vi, isDemo: false)
    source.issuingNow["BG"] = IssuingBody.heir(
      ofIssuerOf: book.contents.plans[0], among: judged.agencies)
    return ReportText.written(Report(letterOf: act, from: source))
  }

  @Test func `the head, the place and the annex name the body that took over`() {
    let text = letter(on: "2026-11-20")
    for words in [
      "TỈNH BẮC NINH", "Bắc Ninh, ngày 20 tháng 11 năm 2026", "TM. ỦY BAN NHÂN DÂN",
      "của Ủy ban nhân dân tỉnh Bắc Ninh)",
    ] { #expect(text.contains(words), "\(words) \(text)") }
    #expect(!text.contains("BẮC GIANG"))
  }

  @Test(arguments: [
    ("2025-06-01", "UBND tỉnh Bắc Giang", true), ("2026-11-20", "UBND tỉnh Bắc Giang", false),
    ("2026-11-20", "UBND tỉnh Bắc Giang (cũ)", true),
  ])
  func `before that, of a proposal and of a body nobody knows the plan's issuer stays`(
    day: String, issuer: String, isApplied: Bool
  ) {
    let text = letter(on: day, issuer: issuer, isApplied: isApplied)
    #expect(text.contains("TỈNH BẮC GIANG") && text.contains("Bắc Giang, ngày"), "\(text)")
  }
}
