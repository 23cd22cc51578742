import Cells
import PlanModel
import PlanReports
import Values

/// The list of reports that can be written, and of what is done with the figures of a period.
struct ReportMenu: PickerChoice {
  /// The plan reported on; `nil` for the work of the agency shown, in all plans.
  let plan: String?

  private static let close = "close"
  private static let closed = "closed"

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    switch entry.id {
    case Self.close:
      state.overlay = .form(ClosePeriodEntry.form(plan ?? "", state.setting.language))
    case Self.closed: return state.listClosedPeriods(of: plan)
    default:
      guard let kind = ReportKind(rawValue: entry.id) else { return [] }
      state.overlay = .form(
        ReportEntry(kind: kind, plan: plan, agency: state.agency?.filter).form(in: state))
    }
    return []
  }

  /// What can be asked for: reports of a plan, or the lists of an agency's work in all plans.
  func entries(_ language: Language, canChange: Bool) -> [Picker.Entry] {
    let kinds: [ReportKind] =
      plan == nil ? [.overdue, .deadlines] : [.full, .overdue, .agencies, .targets, .deadlines]
    let reports = kinds.enumerated().map { index, kind in
      Picker.Entry(
        kind.rawValue, key: String(index + 1), label: ReportStrings.name(kind)[language])
    }
    guard plan != nil else { return reports }
    let next = kinds.count + 1
    return reports + [
      Picker.Entry(
        Self.close, key: String(next), label: ReportStrings.close[language],
        note: canChange ? "" : StoreFailure.readOnly.words[language], isAvailable: canChange),
      Picker.Entry(Self.closed, key: String(next + 1), label: ReportStrings.closed[language]),
    ]
  }
}

extension DashboardState {
  /// The plan a report would be on: the one shown, else that of the chosen row.
  var reportedPlan: String? {
    if let plan { return plan }
    if agency != nil { return nil }
    return focusedTask?.plan ?? focusedTarget?.plan ?? focusedAgency?.plans.first
      ?? plans.first?.plan.code
  }

  /// Lists what can be written about the plan shown, or the agency.
  mutating func chooseReport() -> [Effect] {
    let language = setting.language
    let menu = ReportMenu(plan: reportedPlan)
    let title = [ReportStrings.title[language], reportedPlan].compactMap(\.self)
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(menu)), title: title.joined(separator: " · "),
        entries: menu.entries(language, canChange: !setting.isReadOnly), isFiltered: false))
    return []
  }

  /// Takes in that a report was written, or why not.
  mutating func receive(reportWritten result: Result<String, ReportFailure>) {
    let language = setting.language
    switch result {
    case .success(let path):
      sentForm = nil
      message = Message(.info, ReportStrings.written(path)[language])
    case .failure(.exists(let request)):
      var replacing = request
      replacing.replaces = true
      reopenSentForm()
      notice = Notice(
        title: ReportStrings.exists[language],
        text: ReportStrings.existsText(request.path ?? "")[language],
        question: .write(replacing))
    case .failure(.failed(let words)):
      reopenSentForm()
      notice = Notice(title: ReportStrings.notWritten[language], text: words[language])
    }
  }
}
