import Cells
import PlanModel
import PlanReports
import Values

/// The list of reports that can be written, and of what is done with the figures of a period.
struct ReportMenu: PickerChoice {
  /// The plan reported on; `nil` for the work of the agency shown, in all plans.
  let plan: String?

  private static let each = "each"
  private static let close = "close"
  private static let closed = "closed"

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    switch entry.id {
    case Self.close:
      state.overlay = .form(ClosePeriodEntry.form(plan ?? "", state.setting.language))
    // Where no plan was chosen, the plan of the chosen row is not what a person has in mind.
    case Self.closed: return state.listClosedPeriods(of: state.plan)
    case Self.each:
      var report = ReportEntry(kind: .overdue, plan: plan, agency: nil)
      report.division = .agencies(state.agencyMarks.inOrder)
      state.overlay = .form(report.form(in: state))
    default:
      guard let kind = ReportKind(rawValue: entry.id) else { return [] }
      var report = ReportEntry(kind: kind, plan: plan, agency: state.agency?.filter)
      report.current = state.periodReported(of: plan)
      state.overlay = .form(report.form(in: state))
    }
    return []
  }

  /// What can be asked for: reports of a plan, or the lists of an agency's work in all plans.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - hindrance: Why no period can be closed; `nil` where one can.
  ///   - agency: The one agency whose work is shown; `nil` for all.
  ///   - marked: How many agencies are marked.
  ///   - isOfAll: Whether no plan is chosen, so that the closed periods of all are listed.
  /// - Returns: The entries, in order.
  func entries(
    _ language: Language, hindrance: Words?, agency: String?, marked: Int, isOfAll: Bool
  ) -> [Picker.Entry] {
    var items: [(id: String, words: Words, isAvailable: Bool)] = Self.kinds(of: plan).map {
      ($0.rawValue, ReportStrings.name($0), true)
    }
    if agency == nil, let place = items.firstIndex(where: { $0.id == ReportKind.overdue.rawValue })
    {
      items.insert((Self.each, ReportStrings.eachAgency(marked), true), at: place + 1)
    }
    if plan != nil {
      items += [
        (Self.close, ReportStrings.close, hindrance == nil),
        (Self.closed, isOfAll ? ReportStrings.closedOfAll : ReportStrings.closed, true),
      ]
    }
    return items.enumerated().map { index, item in
      Picker.Entry(
        item.id, key: String(index + 1), label: item.words[language],
        note: item.isAvailable ? "" : hindrance?[language] ?? "",
        isAvailable: item.isAvailable)
    }
  }

  private static func kinds(of plan: String?) -> [ReportKind] {
    plan == nil ? [.overdue, .deadlines] : [.full, .overdue, .agencies, .targets, .deadlines]
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

  /// The period a plan is to be reported on, by the reports that were read with the menu.
  fileprivate func periodReported(of plan: String?) -> Period {
    let record = plans.first { $0.plan.code == plan }?.plan
    return ReportPeriod(of: record, owing: reportsOwed, on: setting.today).period
  }

  /// Lists what can be written about the plan shown, or the agency; and asks which reports the plan
  /// owes, by which the period is offered.
  mutating func chooseReport() -> [Effect] {
    let language = setting.language
    let menu = ReportMenu(plan: reportedPlan)
    let title = [ReportStrings.title[language], reportedPlan].compactMap(\.self)
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(menu)), title: title.joined(separator: " · "),
        entries: menu.entries(
          language, hindrance: setting.readOnlyWords, agency: agency?.filter,
          marked: agencyMarks.count, isOfAll: self.plan == nil), isFiltered: false))
    reportsOwed = []
    guard let plan = menu.plan else { return [] }
    return loadChoices(.missingReports(WorkFilter(plan: plan)))
  }

  /// Takes in that a report was written, or why not.
  mutating func receive(reportWritten result: Result<[String], ReportFailure>) {
    let language = setting.language
    switch result {
    case .success(let paths):
      let isLetter = sentForm.map(ReportEntry.isOfLetters) ?? false
      sentForm = nil
      message = Message(.info, ReportStrings.written(paths, isLetter: isLetter)[language])
    case .failure(.exists(let request, let paths)):
      var replacing = request
      replacing.replaces = true
      reopenSentForm()
      notice = Notice(
        title: ReportStrings.exists[language], text: ReportStrings.existsText(paths)[language],
        question: .write(replacing))
    case .failure(.failed(let words)):
      reopenSentForm()
      notice = Notice(title: ReportStrings.notWritten[language], text: words[language])
    }
  }
}
