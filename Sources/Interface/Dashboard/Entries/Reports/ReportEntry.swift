import PlanModel
import PlanReports
import Values
import VietnameseText

/// Asks for the period, the form and the file of a report.
struct ReportEntry: FormEntry {
  /// What the report is of.
  let kind: ReportKind
  /// The plan; `nil` for the work of an agency in all plans.
  let plan: String?
  /// The agency whose work is listed; `nil` for all.
  let agency: String?
  /// What is written into files of its own.
  var division = ReportRequest.Division.whole
  /// The period reported on unless another is typed.
  var current: Period?

  private static let period = Form.FieldName.entry("period", .plain)
  private static let format = Form.FieldName.entry("format", .plain)
  private static let file = Form.FieldName.entry("file", .plain)

  /// The form, which Enter sends from any field, with the period to be reported on, a page for
  /// printing, and a name for the file.
  func form(in state: DashboardState) -> Form {
    let language = state.setting.language
    var period = Form.Field(
      Self.period, label: ReportStrings.period[language],
      offer: ReportStrings.periodOffer(usualPeriod)[language])
    if let usualPeriod { period.start(with: usualPeriod.words[language]) }
    let own = [
      Form.Field(
        Self.format, label: ReportStrings.form[language],
        offer: ReportStrings.formOffer(
          MeasureFields.offer(of: forms, ReportStrings.name, language))[language]),
      Form.Field(
        Self.file,
        label: (division.isSeveral ? ReportStrings.folder : ReportStrings.file)[language],
        offer: ReportStrings.fileOffer(name(of: usualPeriod, .html))[language]),
    ]
    var form = Form(
      .entry(AnyFormEntry(self)), title: title[language].uppercased(),
      introduction: ReportStrings.introduction[language],
      fields: (division == .whole ? [period] : []) + own)
    form.optionalCount = form.fields.count - 1
    return form
  }

  /// Whether a form is one that asks where letters are to be written.
  static func isOfLetters(_ form: Form) -> Bool {
    guard case .entry(let any) = form.purpose, let report = any.entry as? ReportEntry,
      case .letters = report.division
    else { return false }
    return true
  }

  private var title: Words {
    switch division {
    case .whole: ReportStrings.name(kind)
    case .agencies(let codes): ReportStrings.eachAgency(codes.count)
    case .letters(let codes): ReportStrings.letters(codes)
    }
  }

  /// What is asked for is soon typed again.
  var isAskedWhenLeft: Bool { false }

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? { nil }

  func view(from form: inout Form, in state: inout DashboardState) -> [Effect]? {
    let language = state.setting.language
    var request = ReportRequest(kind)
    request.plan = plan
    request.division = division
    request.agency = isOfAgency ? agency : nil
    request.period = usualPeriod
    if let typed = form.text(Self.period) {
      guard let period = Period(typed: typed) else {
        form.refuse(Self.period, ReportStrings.badPeriod[language])
        return nil
      }
      request.period = period
    }
    guard let reportForm = readForm(&form, language) else { return nil }
    request.form = reportForm
    request.path =
      form.text(Self.file).map { path($0, reportForm) } ?? name(of: request.period, reportForm)
    state.sentForm = form
    return [.write(request)]
  }

  private func readForm(_ form: inout Form, _ language: Language) -> ReportForm? {
    guard form.text(Self.format) != nil else { return .html }
    return MeasureFields.choice(
      Self.format, among: forms, ReportStrings.name, &form, language)
  }

  /// Whether the report is of a period; lists for urging tell of the day.
  private var hasPeriod: Bool { kind != .overdue && kind != .deadlines }

  /// The period of the report where none is typed; `nil` for what tells of the day.
  private var usualPeriod: Period? { hasPeriod ? current : nil }

  private var isOfAgency: Bool { kind == .overdue || kind == .deadlines }

  private var forms: [ReportForm] {
    ReportForm.allCases.filter { $0 != .ics || kind == .deadlines }
  }

  /// The file that was named, which gets the ending of its form where it has none: a few letters
  /// behind the last point, so that `bao-cao 30.11` and `Q.3` have none.
  private func path(_ typed: String, _ form: ReportForm) -> String {
    let name = typed.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard !division.isSeveral, !name.isEmpty else { return typed }
    if let point = name.lastIndex(of: ".") {
      let ending = name[point...].dropFirst()
      if (2...5).contains(ending.count), ending.allSatisfy({ $0.isASCII && $0.isLetter }) {
        return typed
      }
    }
    return "\(typed).\(form.fileEnding)"
  }

  /// The name of the file, in the folder the program was started in: `bao-cao-BG-2026-Q4.html`; of
  /// the folder where there are several.
  private func name(of period: Period?, _ form: ReportForm) -> String {
    switch division {
    case .whole: break
    case .agencies: return ["don-doc", plan].compactMap(\.self).joined(separator: "-")
    case .letters(let codes):
      return codes.count == 1 ? "don-doc-\(codes[0]).\(form.fileEnding)" : "don-doc"
    }
    let parts = [ReportStrings.fileName(kind), plan, isOfAgency ? agency : nil]
    let dated = hasPeriod ? period?.description : nil
    return (parts + [dated]).compactMap(\.self).joined(separator: "-") + ".\(form.fileEnding)"
  }
}
