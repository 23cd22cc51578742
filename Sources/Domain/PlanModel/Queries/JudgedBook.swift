public import Values

/// A book with every item judged on one day, ready to answer queries.
public struct JudgedBook: Sendable {
  /// The book.
  public let book: PlanBook
  /// The day of the judgements.
  public let day: Day
  /// Every item of work, in the order of the documents.
  public let tasks: [TaskRow]
  /// Every target, in the order of the documents.
  public let targets: [TargetRow]
  /// Every agency, in the order of the documents; none where their work was not to be counted.
  public let agencies: [AgencyRow]
  /// The plans, in the order they were made.
  public let plans: [PlanRow]
  /// Who answers for whom on the day.
  let bodies: BodiesOnDay
  /// The order of names, as far as the store has told it.
  public var nameOrder = NameOrder()

  /// Judges a book on a day.
  ///
  /// - Parameters:
  ///   - book: The book.
  ///   - day: The day.
  ///   - countsAgencies: Whether the work of agencies is counted, which takes the book of all their
  ///     work.
  /// - Complexity: O(n log n) in the records of the book.
  public init(_ book: PlanBook, on day: Day, countsAgencies: Bool = true) {
    var memo = BodyMemo(book)
    let tasks = book.contents.tasks.map { TaskRow($0, in: book, on: day, bodies: &memo) }
    self.book = book
    self.day = day
    self.tasks = tasks
    bodies = memo.bodies(on: day)
    targets = book.contents.targets.map { TargetRow($0, in: book, on: day) }
    agencies =
      countsAgencies ? AgencyCount(book, on: day, bodies: bodies).rows(of: tasks) : []
    plans = book.contents.plans.map { plan in
      PlanRow(
        plan: plan, successor: plan.successor.flatMap { book.plansByID[$0]?.code },
        standing: plan.standing(on: day), version: book.version(of: [plan.id]))
    }
  }
}

// MARK: - Answers

extension JudgedBook {
  /// Answers a query.
  ///
  /// - Returns: The answer; `nil` for the history and comparisons, which only the log of a store can tell.
  public func answer(_ query: PlanQuery) -> PlanAnswer? {
    switch query {
    case .plans: .plans(plans)
    case .summary(let code): .summary(summaries(code))
    case .plansInNeed: .plansInNeed(ListPage(inNeedAmong: summaries(nil)))
    case .attention(let filter): .attention(attention(filter))
    case .targets(let request): .targets(page(request))
    case .tasks(let request): .tasks(page(request))
    case .agencies(let request): .agencies(page(request))
    case .sections(let code): .sections(sections(of: code))
    case .target(let code): .target(targetDetail(code))
    case .task(let code): .task(taskDetail(code))
    case .agency(let code): .agency(agencyDetail(code))
    case .memberList(let joining): .memberList(joining.preview(in: self))
    case .assignChoices(let code, let lost):
      .assignChoices(assignChoices(code, lost: lost))
    case .respellings(let style): .respellings(ToneNormalisation.edits(of: book, to: style))
    case .holidays:
      .holidays(book.contents.holidays.map(\.exception).sorted { $0.day < $1.day })
    case .calendar(let request): .calendar(calendar(request))
    case .timeline(let request, let days): .timeline(timeline(request, in: days))
    case .missingReports(let filter): .missingReports(missingReports(filter))
    case .followUps(let filter): .followUps(followUps(filter))
    case .review(let filter): .review(review(filter))
    case .difficulties(let filter): .difficulties(difficulties(filter))
    case .closedPeriods(let code): .closedPeriods(closedPeriods(of: code))
    case .sheet(let request): .sheet(sheet(request))
    case .sheetAgencies(let plan): .sheetAgencies(agenciesOwing(in: plan))
    case .sheetReview(let sheet): .sheetReview(SheetExaminer(self, sheet).review)
    case .history, .log, .comparison, .frozen: nil
    }
  }

  private func sections(of code: String) -> [PlanSection] {
    let plan = plans.first { $0.plan.code == code }?.plan.id
    return book.contents.sections.filter { $0.plan == plan }.sorted { $0.ordinal < $1.ordinal }
  }

  private func summaries(_ code: String?) -> [PlanSummary] {
    // Gathered once: to look for the rows of each of many plans among all would take too long.
    let tasksByPlan = Dictionary(grouping: tasks, by: \.plan)
    let targetsByPlan = Dictionary(grouping: targets, by: \.plan)
    return plans.filter { code == nil || $0.plan.code == code }.map { plan in
      let rows = tasksByPlan[plan.plan.code] ?? []
      let counts = AttentionCounts(rows)
      return PlanSummary(
        plan: plan, work: WorkSummary(rows),
        targets: TargetSummary(targetsByPlan[plan.plan.code] ?? []),
        attention: counts.waiting, reports: counts.reports,
        agencies: Self.agencies(in: rows, without: false),
        agenciesGone: Self.agencies(in: rows.filter(\.mustBeReassigned), without: true))
    }
  }

  static func agencies(in rows: [TaskRow], without isWithoutBody: Bool) -> Int {
    Set(
      rows.flatMap { row in
        row.agencies.filter { $0.isWithoutBody == isWithoutBody }.map(\.agency.id)
      }
    ).count
  }

  private func taskDetail(_ typed: String) -> TaskDetail? {
    let code = ItemCode(typed)
    return taskRow(code).map { row in
      TaskDetail(
        row: row, planTitle: book.plansByID[row.task.plan]?.title ?? "",
        sectionTitle: row.task.section.flatMap { book.sectionsByID[$0]?.title },
        assignments: AssignmentRow.rows(of: row.task, in: book, bodies: bodies),
        followUps: followUps(about: row.task.id),
        part: code.member == nil || row.allParts.count > 1 ? nil : row.allParts.first)
    }
  }

  /// The task a code names, judged by the parts of the period and the member in it; as lists show
  /// it without them.
  private func taskRow(_ code: ItemCode) -> TaskRow? {
    let row = taskRow(code.item, in: code.period)
    guard let row, let member = code.member else { return row }
    let parts = row.allParts.filter { (ItemCode($0.code).member ?? "") == member }
    guard !parts.isEmpty else { return nil }
    var share = row.judged(by: parts)
    share.isShare = !member.isEmpty
    return share
  }

  private func taskRow(_ code: String, in period: String?) -> TaskRow? {
    let row = tasks.first { $0.task.code == code }
    guard let row, let period else { return row }
    let parts = Period(period).map { book.parts(of: row.task, in: $0, on: day) } ?? []
    var memo = BodyMemo(book)
    return parts.isEmpty ? nil : TaskRow(row.task, parts, in: book, on: day, bodies: &memo)
  }

  private func targetDetail(_ code: String) -> TargetDetail? {
    let wanted = ItemCode(code).item
    return targets.first { $0.target.code == wanted }.map { row in
      TargetDetail(
        row: row, planTitle: book.plansByID[row.target.plan]?.title ?? "",
        sectionTitle: row.target.section.flatMap { book.sectionsByID[$0]?.title },
        shared: targets.filter {
          row.target.indicator != nil && $0.target.indicator == row.target.indicator
            && $0.target.id != row.target.id
        },
        conditions: targets.filter { $0.target.parent == row.target.id },
        shareOf: row.target.shareOf.flatMap { count in
          targets.first { $0.target.id == count }?.code
        })
    }
  }

  private func agencyDetail(_ code: String) -> AgencyDetail? {
    let wanted = ItemCode(code).item
    return agencies.first { $0.agency.code == wanted }.map { row in
      let scores = scores(of: row.agency)
      let own: ListPage<TaskRow> = page(
        ListRequest(filter: WorkFilter(agency: row.agency.code), order: .need))
      return AgencyDetail(
        row: row, tasks: own.rows,
        members: book.members(of: row.agency.id, on: day).map(\.name),
        memberRows: (book.membershipsByGroup[row.agency.id] ?? []).compactMap { membership in
          book.agenciesByID[membership.member].map {
            MemberRow(
              membership: membership, agency: $0, version: book.version(of: [membership.id, $0.id]))
          }
        },
        months: scores.months, quarters: scores.quarters,
        successions: SuccessionRow.rows(about: row.agency, in: book))
    }
  }
}
