import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// The rows of a list.
  func list(_ kind: ListKind, _ filter: WorkFilter, _ form: OutputForm) throws -> String {
    let reader = try reader()
    let plans = try planRows(reader)
    try checkPlan(of: filter, plans)
    let isDemo = reader.isDemo
    let context = context(isDemo: isDemo)
    var view = view(isDemo: isDemo)
    if canShowMarks { view.marking = SearchQuery(filter.find) }
    if kind == .plans {
      let rows = Self.chosen(plans, by: filter)
      return written(AnswerRows(rows, context), form) { ListText.written(rows, view) }
    }
    let request = ListRequest(filter: filter, order: .code)
    let query: PlanQuery =
      switch kind {
      case .plans, .targets: .targets(request)
      case .tasks: .tasks(request)
      case .agencies: .agencies(request)
      }
    switch try reader.answer(query, on: day) {
    case .targets(let page):
      return written(AnswerRows(page.rows, context), form) {
        ListText.written(page.rows, of: plans, view)
      }
    case .tasks(let page):
      if page.rows.isEmpty { try reader.checkAgency(of: filter, on: day) }
      let (rows, left) =
        isOfWhatWaits(filter) ? inForce(page.rows, plans) : (page.rows, nil)
      if let left { output.report(left[options.language]) }
      return written(AnswerRows(rows, context), form) { ListText.written(rows, of: plans, view) }
    case .agencies(let page):
      if page.rows.isEmpty { try reader.checkAgency(of: filter, on: day) }
      return written(AnswerRows(page.rows, context), form) {
        ListText.written(page.rows, of: plans, view)
      }
    default: return ""
    }
  }

  /// Whether a list is of what waits for someone in all plans: as in the dashboard, of those that
  /// are carried out.
  ///
  /// Work that lost its agency waits in a plan in doubt as well.
  private func isOfWhatWaits(_ filter: WorkFilter) -> Bool {
    filter.plan == nil && filter.attention.map { $0 != .reassign } ?? false
  }

  /// Refuses the code of a plan that is not there.
  func checkPlan(of filter: WorkFilter, _ plans: [PlanRow]) throws(StoreFailure) {
    if let code = filter.plan, !plans.contains(where: { $0.plan.code == code }) {
      throw .unknownCode(code, .plan)
    }
  }

  func planRows(_ reader: StoreReader) throws -> [PlanRow] {
    guard case .plans(let rows) = try reader.answer(.plans, on: day) else { return [] }
    return rows
  }

  private static func chosen(_ plans: [PlanRow], by filter: WorkFilter) -> [PlanRow] {
    PlanRow.found(
      filter.find, in: plans.filter { filter.plan == nil || $0.plan.code == filter.plan })
  }

  func written(_ rows: AnswerRows, _ form: OutputForm, text: () -> String) -> String {
    switch form {
    case .text: text()
    case .json: rows.json
    case .csv: rows.csv
    }
  }

  /// All about the item that has a code.
  func show(_ code: String, _ form: OutputForm) throws -> String {
    let reader = try reader()
    let isDemo = reader.isDemo
    guard let item = try item(code, reader) else { throw StoreFailure.unknownCode(code, nil) }
    return form == .json
      ? item.json(context(isDemo: isDemo)) : item.text(view(isDemo: isDemo))
  }

  /// The item with a code: a task or one part of it, a target, an agency, a plan.
  private func item(_ typed: String, _ reader: StoreReader) throws -> ItemDetail? {
    let code = ItemCode(typed)
    if case .task(let detail?) = try reader.answer(.task(code.description), on: day) {
      return .task(detail)
    }
    guard code.description == code.item else { return nil }
    if case .target(let detail?) = try reader.answer(.target(code.item), on: day) {
      return .target(detail)
    }
    if case .agency(let detail?) = try reader.answer(.agency(code.item), on: day) {
      return .agency(detail)
    }
    if case .summary(let plans) = try reader.answer(.summary(plan: code.item), on: day) {
      return plans.first.map { .plan($0) }
    }
    return nil
  }

  /// The log, of one item or of all.
  func history(_ typed: String?, _ form: OutputForm) throws -> String {
    let reader = try reader()
    let code = typed.map { ItemCode($0) }
    let query = PlanQuery.history(code: code?.description, limit: Self.mostLogLines)
    guard case .history(let rows) = try reader.answer(query, on: day) else { return "" }
    if let code, rows.isEmpty, try item(code.item, reader) == nil {
      throw StoreFailure.unknownCode(code.description, nil)
    }
    let isDemo = reader.isDemo
    return written(AnswerRows(rows, context(isDemo: isDemo)), form) {
      HistoryText.written(rows, view(isDemo: isDemo))
    }
  }

  private static let mostLogLines = 1_000_000
}
