import Values
import VietnameseText

extension JudgedBook {
  /// The sheet of an agency: what it answers for that is not done, and figures it is asked for.
  ///
  /// - Returns: `nil` when no agency has the code; a sheet without rows when it owes nothing.
  func sheet(_ request: SheetRequest) -> AgencySheet? {
    let code = ItemCode(request.agency).item
    guard let agency = agencies.first(where: { $0.agency.code == code })?.agency else { return nil }
    let writer = SheetWriter(judged: self, agency: agency, request: request)
    return AgencySheet(
      agency: agency, asOf: day, isDemo: request.isDemo,
      rows: tasks.flatMap(writer.rows(of:)) + targets.compactMap(writer.row(of:)))
  }

  /// The codes of the agencies that owe something, groups left out, in the order of the documents.
  func agenciesOwing(in plan: String?) -> [String] {
    let agencies = agencies.map(\.agency).filter { $0.kind != .group }
    let byID = Dictionary(agencies.map { ($0.id, $0) }) { first, _ in first }
    let wanted = Set(plansReported(in: plan).map(\.plan.code))
    var owing: Set<RecordID> = []
    for row in tasks where wanted.contains(row.plan) {
      let named = row.agencies.map(\.agency.id) + row.allParts.compactMap(\.obligation.member)
      for agency in Set(named).subtracting(owing).compactMap({ byID[$0] })
      where parts(of: row, owedBy: agency).contains(where: \.isOpen) {
        owing.insert(agency.id)
      }
    }
    // Those that told figures before are asked for them again.
    let sources = Set(
      targets.filter { wanted.contains($0.plan) }.flatMap(\.observations).compactMap(\.source))
    let told = sources.map(fold)
    return agencies.filter { agency in
      let name = fold(agency.name)
      return owing.contains(agency.id) || told.contains { $0.contains(name) }
    }.map(\.code)
  }

  /// The plan that is reported on, or all that are in force.
  fileprivate func plansReported(in plan: String?) -> [PlanRow] {
    plans.filter { row in plan.map { $0 == row.plan.code } ?? (row.standing == .current) }
  }

  /// The parts of an item that an agency itself owes, done ones and those no longer followed
  /// included.
  func parts(of row: TaskRow, owedBy agency: Agency) -> [Part] {
    let roles = row.roles(of: [agency.id], countingEnded: false)
    guard roles.contains(where: \.isAnswerable) else { return [] }
    return WorkShare(book, on: day).row(row, of: [agency.id]).allParts.filter {
      $0.obligation.member == nil || $0.obligation.member == agency.id
    }
  }
}

/// Writes the rows of one sheet.
private struct SheetWriter {
  let judged: JudgedBook
  let agency: Agency
  let request: SheetRequest
  private let version: Int
  private let periods: [String: Period]

  init(judged: JudgedBook, agency: Agency, request: SheetRequest) {
    self.judged = judged
    self.agency = agency
    self.request = request
    version = judged.book.lastChange
    periods = Dictionary(
      judged.plansReported(in: request.plan).map {
        (
          $0.plan.code,
          request.period ?? judged.book.reportingPeriod(of: $0.plan.id, on: judged.day)
        )
      }
    ) { first, _ in first }
  }

  func rows(of task: TaskRow) -> [AgencySheet.Row] {
    guard let period = periods[task.plan] else { return [] }
    return judged.parts(of: task, owedBy: agency).filter(\.isOpen).map { part in
      let owed = part.obligation
      let report = task.following.lastResult(of: FollowedItem(owed))
      let known = [report?.result, owed.product, owed.note].compactMap(\.self)
      return AgencySheet.Row(
        code: part.code, plan: task.plan, period: period, text: task.task.text,
        written: task.task.deadline.written, due: part.due, state: owed.state.words,
        last: known.isEmpty ? nil : known.joined(separator: "; "), isTarget: false,
        lock: lock(part.code, task.plan, period, owed.state))
    }
  }

  func row(of target: TargetRow) -> AgencySheet.Row? {
    guard let period = periods[target.plan], isAsked(target) else { return nil }
    let newest = target.observations.first { $0.breakdown == nil && $0.day <= judged.day }
    let unit = target.target.unit.map { " \($0)" } ?? ""
    let state =
      newest.map { figure in
        Words(
          "\(VietnameseNumber.written(figure.value, .vi))\(unit) (\(figure.day.printed))",
          "\(VietnameseNumber.written(figure.value, .en))\(unit) (\(figure.day.printed))")
      } ?? TargetStatus.noData.words
    return AgencySheet.Row(
      code: target.target.code, plan: target.plan, period: period, text: target.target.label,
      written: target.target.written, due: nil, state: state, last: newest?.source, isTarget: true,
      lock: lock(target.target.code, target.plan, period, nil))
  }

  /// Whether the agency is asked for a figure: it was named, or a figure was told by it before.
  ///
  /// No document gives targets to agencies, so that only people and sources say who answers.
  private func isAsked(_ row: TargetRow) -> Bool {
    if request.targets.contains(row.target.code) { return true }
    let name = fold(agency.name)
    return row.observations.contains { $0.source.map { fold($0).contains(name) } ?? false }
  }

  private func lock(
    _ code: String, _ plan: String, _ period: Period, _ state: WorkState?
  )
    -> SheetLock
  {
    SheetLock(
      SheetLock.Key(
        code: code, plan: plan, agency: agency.code, period: period.description, state: state),
      version: version, isDemo: request.isDemo)
  }
}

extension ItemFollowing {
  /// The latest report that tells a result of a part of the item.
  fileprivate func lastResult(of item: FollowedItem) -> ProgressReport? {
    reports.last { $0.result != nil && $0.item == item }
  }
}

extension PlanBook {
  /// The number of the last change that touched any record; 0 when none did.
  var lastChange: Int { lastChanges.values.max() ?? 0 }
}
