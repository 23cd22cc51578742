import PlanModel
import Values
import VietnameseText

/// A report of one kind of table, in the form of an annex to a letter.
struct AnnexReport {
  let kind: ReportKind
  let source: ReportSource
  /// Whether it goes with a report on the plan and not with a letter.
  var isOfReport = false
  /// The letter it goes with, which lists work of every class; `nil` while that is not written.
  var letter: UrgingLetter?
  private var hasOthers: Bool { letter != nil }

  /// The report.
  var report: Report {
    Report(
      sheets: [sheet], name: title, language: source.language, asOf: source.asOf,
      isDemo: source.isDemo)
  }

  /// The sheet, for a report of its own and as the annex of a paper.
  var sheet: Report.Sheet {
    Report.Sheet(
      isWide: kind != .targets && kind != .agencies,
      head: .annex(label: source.say("PHỤ LỤC", "ANNEX"), title: title, lines: lines),
      blocks: blocks)
  }

  private var title: String {
    // A letter to one body may be about the work of others.
    let owner = letter.map(\.isOfAddressee) ?? true ? source.agency : nil
    let ofAgency = owner.map { source.say(" của \($0.name)", " of \($0.name)") } ?? ""
    return name.uppercased() + ofAgency.uppercased()
  }

  private var name: String {
    switch kind {
    case .agencies:
      source.say("Tổng hợp nhiệm vụ theo cơ quan, đơn vị", "Work of each body")
    case .targets: source.say("Kết quả thực hiện chỉ tiêu", "Targets")
    case .deadlines: source.say("Danh mục nhiệm vụ theo thời hạn", "Deadlines of work")
    case .overdue where hasOthers:
      source.say("Danh mục nhiệm vụ đề nghị thực hiện, báo cáo", "Work to be done and reported on")
    case .overdue, .full:
      source.say("Danh mục nhiệm vụ quá hạn, sắp đến hạn", "Work overdue and due soon")
    }
  }

  // MARK: Lines below the title

  private var lines: [String] {
    [accompanied, plan, "(\(asOf))"].compactMap { $0 }
  }

  private var plan: String? {
    guard let plan = source.plan?.plan else { return nil }
    return PlanNaming(plan: plan, source: source).documentAndTitle
  }

  /// The paper it goes with; what is not known of it is to be filled.
  private var accompanied: String {
    let dots = PlanNaming.dots
    if isOfReport, let plan = source.plan?.plan {
      let issuer = PlanNaming(plan: plan, source: source).issuer
      return source.say(
        "(Kèm theo Báo cáo số \(dots) ngày \(dots) của \(issuer))",
        "(With the report No. \(dots) of \(dots) of \(issuer))")
    }
    let number = letter?.act.document.map(TextWidth.cleaned) ?? dots
    let day = letter.map { source.written($0.act.day) } ?? dots
    let issuer = letter?.issuer ?? dots
    return source.say(
      "(Kèm theo Văn bản số \(number) ngày \(day) của \(issuer))",
      "(With the letter No. \(number) of \(day) of \(issuer))")
  }

  private var asOf: String {
    guard kind != .overdue || source.closedOn != nil, let period = source.period else {
      let day = source.written(source.asOf)
      return source.say("Cập nhật đến hết ngày \(day)", "As of the end of \(day)")
    }
    let name = period.name(source.language)
    return source.say(
      "Kỳ báo cáo: \(name); \(source.figuresUpTo)", "Period: \(name); \(source.figuresUpTo)")
  }

  // MARK: Blocks

  private var blocks: [Report.Block] {
    switch kind {
    case .agencies: [.table(agencies.table)] + agencies.remarks.map { .remark($0) }
    case .targets: targets
    case .deadlines: deadlines
    case .overdue, .full: work
    }
  }

  private var agencies: AgencyTable { AgencyTable(source: source) }

  private var targets: [Report.Block] {
    let table = TargetTable(source: source)
    let summary = ReportSummary(source: source)
    guard let rows = table.table else { return [.paragraph(summary.targets)] }
    return [.paragraph(summary.targets), .table(rows)] + table.remarks.map { .remark($0) }
      + TargetCharts(source: source).charts.map { .chart($0) }
  }

  private var deadlines: [Report.Block] {
    let table = DeadlineTable(source: source).table
    guard table.rows.isEmpty else { return [.table(table)] }
    return [
      .paragraph(source.say("Không có nhiệm vụ nào còn thời hạn.", "No work has a day ahead."))
    ]
  }

  /// The classes that want urging, each in a table or in a sentence that there is none.
  private var work: [Report.Block] {
    let classes: [TimeClass] = [.overdue, .dueSoon, .unreported]
    let tables = classes.map { WorkTable(source: source, timeClass: $0) }
    guard !hasOthers else {
      return (tables + [WorkTable(source: source, timeClass: nil)])
        .compactMap { $0.table.map { .table($0) } }
    }
    return tables.map { work in
      work.table.map { .table($0) }
        ?? .paragraph(source.say("\(work.name): không có.", "\(work.name): none."))
    }
  }
}
