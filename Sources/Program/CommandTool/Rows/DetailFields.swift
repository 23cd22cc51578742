import PlanModel
import Values

/// All about one task, as JSON gives it: the row of the list, then the detail.
enum TaskDetailFields {
  static func fields(_ detail: TaskDetail, _ context: RowContext) -> [RowField] {
    let task = detail.row.task
    let only = detail.row.allParts.count == 1 ? detail.row.allParts.first?.obligation : nil
    return TaskFields.fields(detail.row, context) + [
      RowField("planTitle", .text(detail.planTitle)),
      RowField("sectionTitle", RowValue(detail.sectionTitle)),
      RowField("condition", RowValue(task.deadline.condition)),
      RowField("addedBasis", RowValue(task.addedBasis)),
      RowField("productOn", RowValue(only?.productOn)), RowField("note", RowValue(only?.note)),
      RowField("assignments", .list(detail.assignments.map(assignment))),
      RowField("obligations", .list(detail.row.allParts.map(part))),
      RowField("deadlineBasis", RowValue(task.deadlineBasis)),
      RowField("waitsOn", .list(detail.row.awaited.map(awaited))),
      RowField("groupsWithoutMembers", RowValue(detail.row.groupsWithoutMembers.map(\.code))),
      RowField("part", detail.part.map(part) ?? .none),
    ] + ProgressFields.fields(detail.row.following)
  }

  private static func assignment(_ row: AssignmentRow) -> RowValue {
    let assignment = row.assignment
    return .record([
      RowField("role", RowValue(code: assignment.role)),
      RowField("agency", .text(row.agency.code)), RowField("name", .text(row.agency.name)),
      RowField("asWritten", .text(assignment.asWritten)),
      RowField("mode", RowValue(code: assignment.mode)),
      RowField("responsible", RowValue(row.body?.code)),
      RowField("from", RowValue(assignment.validFrom)),
      RowField("to", RowValue(assignment.validTo)),
      RowField("basis", RowValue(assignment.basis)),
    ])
  }

  private static func part(_ part: Part) -> RowValue {
    let owed = part.obligation
    return .record([
      RowField("code", .text(part.code)), RowField("period", RowValue(owed.period?.description)),
      RowField("state", RowValue(code: owed.state)),
      RowField("timeClass", RowValue(code: part.judgement.timeClass)),
      RowField("due", RowValue(part.due)),
      RowField("effectiveDue", RowValue(part.judgement.occurrence.effectiveDue)),
      RowField("sentOn", RowValue(owed.sentOn)), RowField("product", RowValue(owed.product)),
      RowField("productOn", RowValue(owed.productOn)), RowField("note", RowValue(owed.note)),
      RowField("member", RowValue(part.member)), RowField("reportedBy", RowValue(owed.reportedBy)),
      RowField("confirmedBy", RowValue(owed.confirmedBy)),
      RowField("confirmedOn", RowValue(owed.confirmedOn)),
      RowField("originalDue", RowValue(part.judgement.occurrence.due)),
      RowField("extensions", .list(part.extensions.map(TaskFields.step))),
    ])
  }

  private static func awaited(_ work: AwaitedWork) -> RowValue {
    .record([
      RowField("code", .text(work.code)), RowField("handedIn", .whole(work.handedIn)),
      RowField("parts", .whole(work.parts)),
    ])
  }
}

/// All about one agency, as JSON gives it: the row of the list, then the detail.
enum AgencyDetailFields {
  static func fields(_ detail: AgencyDetail, _ context: RowContext) -> [RowField] {
    let agency = detail.row.agency
    return AgencyFields.fields(detail.row, context) + [
      RowField("level", RowValue(code: agency.level)),
      RowField("aliases", RowValue(agency.aliases)), RowField("plans", RowValue(detail.row.plans)),
      RowField("members", RowValue(detail.members)),
      RowField("proposedSuccessors", RowValue(detail.row.life.proposedHeirs.map(\.code))),
      RowField("successions", .list(detail.successions.map(succession))),
      RowField("tasks", .record(Role.allCases.map { tasks(detail, in: $0) })),
      RowField("monthsAhead", .list(detail.row.monthsAhead.map(month))),
      RowField("months", .list(detail.months.map(score))),
      RowField("quarters", .list(detail.quarters.map(score))),
      RowField("scoreTotal", ScoreTotal(detail.quarters).map(total) ?? .none),
    ]
  }

  private static func succession(_ row: SuccessionRow) -> RowValue {
    let succession = row.succession
    return .record([
      RowField("from", .text(row.predecessor.code)), RowField("to", RowValue(row.heir?.code)),
      RowField("day", .text(succession.day.description)),
      RowField("form", RowValue(code: succession.form)),
      RowField("applied", .flag(succession.isApplied)),
      RowField("scope", RowValue(succession.scope)), RowField("basis", RowValue(succession.basis)),
    ])
  }

  private static func tasks(_ detail: AgencyDetail, in role: Role) -> RowField {
    let codes = detail.tasks.filter { row in
      row.roles(of: [detail.row.agency.id]).contains(role)
    }.map(\.task.code)
    return RowField(role.rawValue, RowValue(codes))
  }

  private static func score(_ score: PeriodScore) -> RowValue {
    .record([
      RowField("period", .text(score.period.description)),
      RowField("assigned", .whole(score.assigned)), RowField("done", .whole(score.done)),
      RowField("doneOnTime", .whole(score.onTime)), RowField("unreported", .whole(score.unknown)),
    ])
  }

  private static func total(_ total: ScoreTotal) -> RowValue {
    .record([
      RowField("from", RowValue(total.days.lowerBound)),
      RowField("to", RowValue(total.days.upperBound)),
      RowField("assigned", .whole(total.assigned)), RowField("done", .whole(total.done)),
      RowField("doneOnTime", .whole(total.onTime)), RowField("unreported", .whole(total.unknown)),
    ])
  }

  private static func month(_ load: AgencyRow.MonthLoad) -> RowValue {
    .record([
      RowField("month", .text(load.month.description)), RowField("items", .whole(load.items)),
    ])
  }
}

/// All about one plan, as JSON gives it: the row of the list, then the detail.
enum PlanDetailFields {
  static func fields(_ detail: PlanSummary, _ context: RowContext) -> [RowField] {
    let plan = detail.plan.plan
    return PlanFields.fields(detail.plan, context) + [
      RowField("endedOn", RowValue(plan.endedOn)), RowField("endBasis", RowValue(plan.endBasis)),
      RowField("doubt", RowValue(plan.doubt)),
      RowField("place", RowValue(plan.place)), RowField("signer", RowValue(plan.signer)),
      RowField("recipients", RowValue(plan.recipients)),
      RowField("tasks", .record(counts(detail.work))),
      RowField("targetsMet", .whole(detail.targets.met)),
      RowField("targetsCounted", .whole(detail.targets.counted)),
      RowField("targetsBeside", .whole(detail.targets.beside)),
      RowField("targetsWithoutFigure", .whole(detail.targets.withoutFigure)),
      RowField("agencies", .whole(detail.agencies)),
    ]
  }

  private static func counts(_ work: WorkSummary) -> [RowField] {
    [RowField("total", .whole(work.total))]
      + TimeClass.allCases.map { RowField($0.rawValue, .whole(work[$0])) }
  }
}
