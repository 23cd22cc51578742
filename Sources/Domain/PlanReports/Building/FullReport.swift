import PlanModel
import Values
import VietnameseText

/// The report on a plan as a paper to be signed, in the form of the plan's own paper.
struct FullReport {
  let naming: PlanNaming
  let source: ReportSource

  private var form: PaperForm { PaperForm(naming: naming, source: source) }
  private var summary: ReportSummary { ReportSummary(source: source) }

  /// The paper, and as its annex the list of work that wants urging.
  var report: Report {
    Report(
      sheets: [paper] + (hasAnnex ? [annex.sheet] : []), name: name, language: source.language,
      asOf: source.asOf, isDemo: source.isDemo)
  }

  private var paper: Report.Sheet {
    Report.Sheet(
      head: .paper(form.head(subject: subject)),
      blocks: opening + state + targets + work + difficulties + proposals + end)
  }

  private var annex: AnnexReport { AnnexReport(kind: .overdue, source: source, isOfReport: true) }
  private var hasAnnex: Bool {
    source.tasks.contains { [.overdue, .dueSoon, .unreported].contains($0.timeClass) }
  }

  // MARK: Names

  private var name: String {
    source.say("Báo cáo \(source.plan?.plan.code ?? "")", "Report \(source.plan?.plan.code ?? "")")
  }

  private var subject: String {
    let begin = form.form == .party ? source.say("kết quả", "on") : source.say("Kết quả", "On")
    return source.say(
      "\(begin) thực hiện \(naming.document)\(inPeriod)",
      "\(begin) the carrying-out of \(naming.document)\(inPeriod)")
  }

  private var inPeriod: String { source.period.map { ", \($0.name(source.language))" } ?? "" }

  // MARK: Sections

  private var opening: [Report.Block] {
    let parents = naming.plan.parents.map(TextWidth.cleaned).joined(separator: "; ")
    let basis = parents.isEmpty ? "" : source.say("Căn cứ \(parents); thực hiện ", "\(parents); ")
    let begin = parents.isEmpty ? source.say("Thực hiện ", "") : basis
    return standing.map { .paragraph($0) } + [
      .paragraph(
        source.say(
          "\(begin)\(naming.documentAndTitle), \(naming.issuer) báo cáo kết quả thực hiện"
            + "\(source.period.map { " \($0.name(.vi))" } ?? "") như sau "
            + "(\(source.figuresUpTo)):",
          "\(begin)\(naming.documentAndTitle): \(naming.issuer) reports"
            + "\(source.period.map { " on \($0.name(.en))" } ?? "") as follows "
            + "(\(source.figuresUpTo)):"))
    ]
  }

  /// What must be known of the plan itself before the paper is sent.
  private var standing: [String] {
    let plan = naming.plan
    if let ended = plan.endedOn, ended <= source.asOf {
      let basis = plan.endBasis.map { source.say(" theo \($0)", " by \($0)") } ?? ""
      let day = source.written(ended)
      return [
        source.say("Kế hoạch hết hiệu lực từ ngày \(day)\(basis).", "Ended on \(day)\(basis).")
      ]
    }
    guard plan.isInForce == nil, let doubt = plan.doubt else { return [] }
    return [
      source.say(
        "[Cần xác nhận hiệu lực của kế hoạch trước khi gửi: \(doubt)]",
        "[Confirm before sending that the plan is in force: \(doubt)]")
    ]
  }

  private func heading(_ numeral: String, _ vi: String, _ en: String) -> Report.Block {
    .heading(1, "\(form.numeral(numeral)) \(source.say(vi, en))")
  }

  private var state: [Report.Block] {
    let sentences = [
      summary.work, summary.onTime, summary.unknown, summary.period, summary.targets,
    ].compactMap { $0 }
    return [heading("I", "TÌNH HÌNH CHUNG", "AS A WHOLE")]
      + sentences.enumerated().map { .paragraph("\($0 + 1). \($1)") }
  }

  private var targets: [Report.Block] {
    let head = heading("II", "KẾT QUẢ THỰC HIỆN CHỈ TIÊU", "TARGETS")
    let title = source.say("Biểu 1. Kết quả thực hiện chỉ tiêu", "Table 1. Targets")
    let table = TargetTable(source: source)
    guard let rows = table.table else { return [head, .paragraph(summary.targets)] }
    return [head, .table(rows.titled(title))] + table.remarks.map { .remark($0) }
      + TargetCharts(source: source).charts.map { .chart($0) }
  }

  private var work: [Report.Block] {
    let table = AgencyTable(source: source)
    let title = source.say("Biểu 2. Nhiệm vụ theo cơ quan, đơn vị", "Table 2. Work by body")
    return [
      heading("III", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "WORK"),
      .heading(2, source.say("1. Theo cơ quan, đơn vị", "1. By body")),
      .table(table.table.titled(title)),
    ] + table.remarks.map { .remark($0) } + [
      .heading(
        2, source.say("2. Nhiệm vụ quá hạn, sắp đến hạn", "2. Work overdue and due soon")),
      .paragraph(urgent),
    ]
  }

  private var urgent: String {
    let work = WorkSummary(source.tasks)
    let counts = source.say(
      "Quá hạn \(work[.overdue]) việc; sắp đến hạn (trong \(TimeJudgement.soonDays) ngày tới) "
        + "\(work[.dueSoon]) việc; đã qua hạn, chưa có thông tin \(work[.unreported]) việc",
      "Overdue \(work[.overdue]); due within \(TimeJudgement.soonDays) days \(work[.dueSoon]); "
        + "past the day with nothing known \(work[.unreported])")
    return counts
      + (hasAnnex
        ? source.say(" (danh mục tại Phụ lục kèm theo).", " (listed in the annex).") : ".")
  }

  private var told: ToldLists { ToldLists(source: source) }

  private var difficulties: [Report.Block] {
    let parts = [
      (source.say("1. Khó khăn, vướng mắc", "1. Difficulties"), told.difficulties),
      (source.say("2. Nguyên nhân", "2. Causes"), told.causes),
      (source.say("3. Trách nhiệm", "3. Responsibility"), []),
    ]
    let head = heading(
      "IV", "KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN VÀ TRÁCH NHIỆM",
      "DIFFICULTIES, CAUSES, RESPONSIBILITY")
    return [head] + parts.flatMap { name, said in [.heading(2, name)] + filled(said, lines: 2) }
  }

  private var proposals: [Report.Block] {
    [heading("V", "ĐỀ XUẤT, KIẾN NGHỊ", "PROPOSALS")] + filled(told.proposals, lines: 3)
  }

  /// What was said; where nobody said anything, room to be filled.
  private func filled(_ said: [String], lines: Int) -> [Report.Block] {
    said.isEmpty ? [.toFill(lines: lines)] : said.map { .paragraph($0) }
  }

  private var end: [Report.Block] {
    let name = naming.document
    return [
      .paragraph(
        source.say(
          "Trên đây là báo cáo kết quả thực hiện \(name)\(inPeriod)./.",
          "This is the report on \(name)\(inPeriod).")), .closing(form.closing),
    ]
  }
}
