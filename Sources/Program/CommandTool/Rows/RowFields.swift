import PlanModel
import Values

/// The rows of plans, as JSON and CSV give them.
enum PlanFields {
  /// The names of the fields, in order.
  static let names = [
    "code", "title", "number", "issuer", "issued", "level", "letterhead", "parents", "successor",
    "inForce", "standing", "asOf", "version", "demo",
  ]

  static func fields(_ row: PlanRow, _ context: RowContext) -> [RowField] {
    let plan = row.plan
    return [
      RowField("code", .text(plan.code)), RowField("title", .text(plan.title)),
      RowField("number", RowValue(plan.number)), RowField("issuer", RowValue(plan.issuer)),
      RowField("issued", RowValue(plan.issued)), RowField("level", RowValue(code: plan.level)),
      RowField("letterhead", RowValue(code: plan.letterhead)),
      RowField("parents", RowValue(plan.parents)),
      RowField("successor", RowValue(row.successor)),
      RowField("inForce", RowValue(row.standing == .superseded ? false : plan.isInForce)),
      RowField("standing", RowValue(code: row.standing)),
    ] + context.fields(version: row.version)
  }
}

/// The rows of targets, as JSON and CSV give them.
enum TargetFields {
  /// The names of the fields, in order.
  static let names = [
    "code", "plan", "section", "label", "written", "comparator", "value", "upper", "unit", "year",
    "indicator", "context", "status", "stale", "observed", "observedOn", "grade", "baseline",
    "baselineOn", "covered", "pace", "membersMet", "members", "warnings", "rating", "ratedOn",
    "asOf", "version", "demo",
  ]

  static func fields(_ row: TargetRow, _ context: RowContext) -> [RowField] {
    asked(row) + judged(row) + context.fields(version: row.version)
  }

  private static func asked(_ row: TargetRow) -> [RowField] {
    let target = row.target
    return [
      RowField("code", .text(target.code)), RowField("plan", .text(row.plan)),
      RowField("section", RowValue(row.section)), RowField("label", .text(target.label)),
      RowField("written", RowValue(target.written)),
      RowField("comparator", RowValue(code: target.comparator)),
      RowField("value", RowValue(target.value)), RowField("upper", RowValue(target.upper)),
      RowField("unit", RowValue(target.unit)), RowField("year", RowValue(target.year)),
      RowField("indicator", RowValue(row.indicator)),
      RowField("context", .flag(target.isContext)),
    ]
  }

  private static func judged(_ row: TargetRow) -> [RowField] {
    let judgement = row.judgement
    return [
      RowField("status", RowValue(code: judgement.status)),
      RowField("stale", .flag(judgement.isStale)),
      RowField("observed", RowValue(judgement.observed?.value)),
      RowField("observedOn", RowValue(judgement.observed?.day)),
      RowField("grade", RowValue(code: judgement.observed?.grade)),
      RowField("baseline", RowValue(row.target.baseline)),
      RowField("baselineOn", RowValue(row.target.baselineOn)),
      RowField("covered", RowValue(share: judgement.covered)),
      RowField("pace", RowValue(share: judgement.pace)),
      RowField("membersMet", RowValue(judgement.members?.met)),
      RowField("members", RowValue(judgement.members?.total)),
      RowField("warnings", RowValue(row.warnings.map(\.code))),
      RowField("rating", RowValue(code: row.ratings.first?.outlook)),
      RowField("ratedOn", RowValue(row.ratings.first?.day)),
    ]
  }
}

/// The rows of tasks, as JSON and CSV give them.
enum TaskFields {
  /// The names of the fields, in order.
  static let names = [
    "code", "plan", "section", "kind", "text", "state", "timeClass", "deadlineWritten", "starts",
    "due", "effectiveDue", "daysLeft", "recurrence", "dayGiven", "lead", "executing",
    "coordinating", "directing", "leading", "monitoring", "receiving", "copied", "via", "reassign",
    "mode", "product", "sentOn", "parts", "partsDone", "originalDue", "extensions",
    "unitsBehind", "label", "asOf", "version", "demo",
  ]

  private static let roles: [Role] = [
    .lead, .executing, .coordinating, .directing, .leading, .monitoring, .receiving, .copied, .via,
  ]

  static func fields(_ row: TaskRow, _ context: RowContext) -> [RowField] {
    work(row) + time(row) + roles.map { RowField($0.rawValue, RowValue(row.names($0))) }
      + outcome(row) + context.fields(version: row.version)
  }

  private static func work(_ row: TaskRow) -> [RowField] {
    [
      RowField("code", .text(row.task.code)), RowField("plan", .text(row.plan)),
      RowField("section", RowValue(row.section)), RowField("kind", RowValue(code: row.task.kind)),
      RowField("text", .text(row.task.text)), RowField("state", RowValue(code: row.state)),
      RowField("timeClass", RowValue(code: row.timeClass)),
    ]
  }

  private static func time(_ row: TaskRow) -> [RowField] {
    let deadline = row.task.deadline
    return [
      RowField("deadlineWritten", RowValue(deadline.written)),
      RowField("starts", RowValue(deadline.starts)), RowField("due", RowValue(row.due)),
      RowField("effectiveDue", RowValue(row.effectiveDue)),
      RowField("daysLeft", RowValue(row.daysLeft)),
      RowField("recurrence", RowValue(deadline.recurrence?.endingPeriod.description)),
      RowField(
        "dayGiven",
        row.due == nil ? .none : .flag(deadline.isDayGiven && row.task.deadlineBasis == nil)),
    ]
  }

  private static func outcome(_ row: TaskRow) -> [RowField] {
    [
      RowField("reassign", RowValue(row.withoutBody)),
      RowField("mode", RowValue(code: row.mode)), RowField("product", RowValue(row.product)),
      RowField("sentOn", RowValue(row.sentOn)), RowField("parts", .whole(row.parts)),
      RowField("partsDone", .whole(row.partsDone)),
      RowField("originalDue", RowValue(row.originalDue)),
      RowField("extensions", .list(row.foremost?.extensions.map(step) ?? [])),
      RowField("unitsBehind", RowValue(PartWords.partsBehind(row).compactMap(\.member))),
      RowField("label", .text(row.task.label)),
    ]
  }

  /// A later day asked for, as JSON gives it; a table has the day alone.
  static func step(_ step: ExtensionStep) -> RowValue {
    let record = step.record
    return .record([
      RowField("newDue", RowValue(record.newDue)),
      RowField("decision", RowValue(code: step.decision)),
      RowField("askedBy", RowValue(record.askedBy)), RowField("askedOn", RowValue(record.askedOn)),
      RowField("askedLate", .flag(step.isAskedLate)),
      RowField("decidedBy", RowValue(record.decidedBy)),
      RowField("decidedOn", RowValue(record.decidedOn)),
      RowField("document", RowValue(record.document)), RowField("reason", RowValue(record.reason)),
    ])
  }
}

/// The rows of agencies, as JSON and CSV give them.
enum AgencyFields {
  /// The names of the fields, in order.
  static let names = [
    "code", "name", "place", "kind", "validFrom", "validTo", "successors", "lead", "executing",
    "coordinating", "monitoring", "open", "overdue", "unreported", "dueSoon", "done", "doneOnTime",
    "undated", "weighted", "asOf", "version", "demo",
  ]

  static func fields(_ row: AgencyRow, _ context: RowContext) -> [RowField] {
    body(row) + load(row) + context.fields(version: row.version)
  }

  private static func body(_ row: AgencyRow) -> [RowField] {
    let agency = row.agency
    return [
      RowField("code", .text(agency.code)), RowField("name", .text(agency.name)),
      RowField("place", RowValue(agency.place)), RowField("kind", RowValue(code: agency.kind)),
      RowField("validFrom", RowValue(agency.validFrom)),
      RowField("validTo", RowValue(row.life.lastDay)),
      RowField("successors", RowValue(row.life.heirs.map(\.code))),
    ]
  }

  private static func load(_ row: AgencyRow) -> [RowField] {
    let roles: [Role] = [.lead, .executing, .coordinating, .monitoring]
    return roles.map { RowField($0.rawValue, .whole(row.count($0))) } + [
      RowField("open", .whole(row.open)), RowField("overdue", .whole(row.work[.overdue])),
      RowField("unreported", .whole(row.work[.unreported])),
      RowField("dueSoon", .whole(row.work[.dueSoon])), RowField("done", .whole(row.work.done)),
      RowField("doneOnTime", .whole(row.work[.doneOnTime])),
      RowField("undated", .whole(row.work[.undated])),
      RowField("weighted", .number(row.load.weighted)),
    ]
  }
}
