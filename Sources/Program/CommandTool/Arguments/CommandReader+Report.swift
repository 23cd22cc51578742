import PlanReports
import Values

extension CommandReader {
  /// `report KIND` with its plan, period, form and file.
  func report() throws(UsageError) -> Command {
    let kind: ReportKind = try choice("overdue|agencies|targets|deadlines|full")
    try refuse(words.dropFirst())
    var request = ReportRequest(kind, form: try reportForm(of: kind))
    request.plan = text(.plan)?.uppercased()
    request.agency = text(.agency)
    request.period = try period()
    request.path = place(arguments.flags[.out])
    request.replaces = arguments.has(.force)
    request.alarm = try alarm(request.form)
    if arguments.has(.allAgencies) {
      request.division = .agencies([])
      try checkDivision(request)
    }
    try checkScope(request)
    return .report(request)
  }

  private func reportForm(of kind: ReportKind) throws(UsageError) -> ReportForm {
    let form = try form(among: ReportForm.allCases, orElse: .text)
    guard form != .ics || kind == .deadlines else {
      throw UsageError(
        Words("chỉ lịch thời hạn mới ghi thành .ics", "only deadlines can be written as .ics"),
        hint: Words(
          "dùng «dondoc report deadlines --format ics»",
          "use `dondoc report deadlines --format ics`"))
    }
    return form
  }

  /// The form a paper is wanted in.
  func form(
    among forms: [ReportForm], orElse usual: ReportForm
  ) throws(UsageError) -> ReportForm {
    guard let typed = arguments.flags[.format] else { return usual }
    if let form = ReportForm(rawValue: typed.lowercased()), forms.contains(form) { return form }
    let choices = forms.map(\.rawValue).joined(separator: ", ")
    throw UsageError(
      Words(
        "không có dạng «\(Terms.shown(typed))»", "there is no form \"\(Terms.shown(typed))\""),
      hint: Words("chọn một trong: \(choices)", "choose one of: \(choices)"))
  }

  /// The period of a paper.
  func period() throws(UsageError) -> Period? {
    guard let typed = arguments.flags[.period] else { return nil }
    return try period(typed)
  }

  private func alarm(_ form: ReportForm) throws(UsageError) -> Int? {
    guard let typed = arguments.flags[.alarm] else { return nil }
    guard form == .ics else {
      throw UsageError(
        Words("--alarm chỉ dùng với --format ics", "--alarm goes with --format ics only"),
        seeing: .report)
    }
    if let days = Int(typed), (0...365).contains(days) { return days }
    throw UsageError(
      Words("--alarm cần số ngày nhắc trước", "--alarm needs a number of days"),
      hint: Words("ghi từ 0 đến 365", "write 0 to 365"))
  }

  /// Only lists for urging go to each agency, and then into a folder.
  private func checkDivision(_ request: ReportRequest) throws(UsageError) {
    guard request.kind == .overdue else {
      throw UsageError(
        Words(
          "--all-agencies chỉ dùng với «report overdue»",
          "--all-agencies goes with `report overdue` only"), seeing: .report)
    }
    guard request.agency == nil else {
      throw UsageError(
        Words(
          "--agency và --all-agencies không đi cùng nhau",
          "--agency and --all-agencies exclude each other"),
        hint: Words("chỉ giữ một", "keep one of them"))
    }
    guard request.path == nil else { return }
    throw UsageError(
      Words("--all-agencies cần một thư mục", "--all-agencies needs a folder"),
      hint: Words("thêm --out THƯ_MỤC", "add --out FOLDER"))
  }

  /// A report is of one plan; lists of work may be of an agency in all plans instead.
  private func checkScope(_ request: ReportRequest) throws(UsageError) {
    let mayNameAgency = request.kind == .overdue || request.kind == .deadlines
    guard mayNameAgency || request.agency == nil else {
      throw UsageError(
        Words(
          "tùy chọn --agency không dùng với «report \(request.kind.rawValue)»",
          "--agency does not go with `report \(request.kind.rawValue)`"),
        hint: Words(
          "dùng với «report overdue» hoặc «report deadlines»",
          "use it with `report overdue` or `report deadlines`"))
    }
    guard request.plan == nil, request.agency == nil, request.division == .whole else { return }
    throw UsageError(
      Words("báo cáo của kế hoạch nào?", "a report on which plan?"),
      hint: mayNameAgency
        ? Words("thêm --plan MÃ hoặc --agency CHỮ", "add --plan CODE or --agency TEXT")
        : Words("thêm --plan MÃ", "add --plan CODE"))
  }
}
