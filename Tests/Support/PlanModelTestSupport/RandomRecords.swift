public import PlanModel
public import TestRandom
public import Values

/// Random records, each optional field now and then missing.
extension SeededRandom {
  /// A random identity.
  public mutating func id() -> RecordID { RecordID(high: next(), low: next()) }

  /// A random day of a document.
  public mutating func day() -> Day {
    Day(number: Int.random(in: -200_000...200_000, using: &self))
  }

  /// A random number of either sign and any scale.
  public mutating func number() -> Decimal {
    let digits = Int128(Int64.random(in: -999_999_999_999...999_999_999_999, using: &self))
    return Decimal(coefficient: digits, scale: Int.random(in: 0...12, using: &self)) ?? .zero
  }

  /// A random line, with marks, signs and none at all.
  public mutating func line() -> String {
    pick(["", " ", "Sở Nội vụ", "45/QĐ-UBND", "\"';--", "e\u{301}", "2024-04-30", "0", "a\tb"])
  }

  /// Some random lines that are not empty.
  public mutating func lines() -> [String] {
    let count = Int.random(in: 0...3, using: &self)
    return (0..<count).map { _ in pick(["NQ 45-NQ/TW", "Sở Y tế", " ", "–"]) }
  }

  /// A random period of any length.
  public mutating func period() -> Period {
    Period(pick(Period.Length.allCases), containing: day())
  }

  /// A random recurrence that has a code.
  public mutating func recurrence() -> Recurrence {
    pick([
      .continuous, .halfYearly, .quarterly, .monthly, .periodic,
      .everyYears(Int.random(in: 2...99, using: &self)),
      .yearly(
        month: Int.random(in: 1...12, using: &self), day: Int.random(in: 1...31, using: &self)),
    ])
  }

  /// A small whole number.
  public mutating func ordinal() -> Int { Int.random(in: 1...500, using: &self) }
}

extension SeededRandom {
  /// A random plan.
  public mutating func plan() -> Plan {
    var plan = Plan(id: id(), code: line(), title: line())
    plan.place = maybe(line())
    plan.number = maybe(line())
    plan.issuer = maybe(line())
    plan.issued = maybe(day())
    plan.signer = maybe(line())
    plan.level = maybe(pick(Level.allCases))
    plan.letterhead = maybe(pick(Letterhead.allCases))
    plan.parents = lines()
    plan.recipients = lines()
    plan.successor = maybe(id())
    plan.isInForce = maybe(pick([true, false]))
    plan.endedOn = maybe(day())
    plan.endBasis = maybe(line())
    plan.doubt = maybe(line())
    plan.followedFrom = maybe(day())
    plan.reporting = maybe(pick(Period.Length.allCases))
    plan.reportingRule = maybe(pick(ReportingRule.allCases))
    plan.paceOnTrack = maybe(number())
    plan.paceSlow = maybe(number())
    plan.isComplete = pick([true, false])
    return plan
  }

  /// A random section.
  public mutating func section() -> PlanSection {
    PlanSection(id: id(), plan: id(), ordinal: ordinal(), number: maybe(line()), title: line())
  }

  /// A random indicator.
  public mutating func indicator() -> Indicator { Indicator(id: id(), name: line()) }

  /// A random target.
  public mutating func target() -> Target {
    var target = Target(
      id: id(), plan: id(), code: line(), ordinal: ordinal(), label: line(),
      comparator: pick(Comparator.allCases))
    target.section = maybe(id())
    target.written = maybe(line())
    target.value = maybe(number())
    target.upper = maybe(number())
    target.unit = maybe(line())
    target.year = maybe(2_000 + ordinal())
    target.sector = maybe(line())
    target.indicator = maybe(id())
    target.groups = lines()
    target.isContext = pick([true, false])
    target.isUpperALimit = pick([true, false])
    target.tolerance = maybe(number())
    target.baseline = maybe(number())
    target.baselineOn = maybe(day())
    target.voidReason = maybe(line())
    target.parent = maybe(id())
    target.sumGroup = maybe(line())
    target.shareOf = maybe(id())
    target.addedBasis = maybe(line())
    return target
  }

  /// A random figure.
  public mutating func observation() -> Observation {
    var observation = Observation(
      id: id(), target: id(), day: day(), value: number(), source: maybe(line()),
      grade: maybe(pick(Grade.allCases)), breakdown: maybe(line()))
    observation.verification = maybe(pick(Verification.allCases))
    observation.startsSeries = pick([true, false])
    return observation
  }

  /// A random task.
  public mutating func task() -> PlanTask {
    var task = PlanTask(
      id: id(), plan: id(), code: line(), ordinal: ordinal(), kind: pick(TaskKind.allCases),
      label: line())
    task.text = line()
    task.section = maybe(id())
    task.deadline = Deadline(
      written: maybe(line()), starts: maybe(day()), due: maybe(day()),
      isStrict: pick([true, false]), recurrence: maybe(recurrence()),
      isDayGiven: pick([true, false]), condition: maybe(line()), anchor: maybe(day()))
    task.addedBasis = maybe(line())
    task.deadlineBasis = maybe(line())
    task.waitsOn = maybe(id())
    return task
  }

  /// A random agency.
  public mutating func agency() -> Agency {
    var agency = Agency(id: id(), code: line(), name: line(), kind: pick(AgencyKind.allCases))
    agency.place = maybe(line())
    agency.level = maybe(pick(Level.allCases))
    agency.aliases = lines()
    agency.validFrom = maybe(day())
    agency.validTo = maybe(day())
    return agency
  }

  /// A random membership.
  public mutating func membership() -> Membership {
    Membership(
      id: id(), group: id(), member: id(), validFrom: maybe(day()), validTo: maybe(day()))
  }

  /// A random assignment.
  public mutating func assignment() -> Assignment {
    var assignment = Assignment(
      id: id(), task: id(), agency: id(), role: pick(Role.allCases), ordinal: ordinal())
    assignment.asWritten = line()
    assignment.mode = pick(AssignmentMode.allCases)
    assignment.validFrom = maybe(day())
    assignment.validTo = maybe(day())
    assignment.basis = maybe(line())
    return assignment
  }

  /// A random part of a task.
  public mutating func obligation() -> Obligation {
    var obligation = Obligation(
      id: id(), task: id(), member: maybe(id()), period: maybe(period()))
    obligation.state = pick(WorkState.allCases)
    obligation.sentOn = maybe(day())
    obligation.product = maybe(line())
    obligation.productOn = maybe(day())
    obligation.note = maybe(line())
    obligation.reportedBy = maybe(line())
    obligation.confirmedBy = maybe(line())
    obligation.confirmedOn = maybe(day())
    obligation.productPlan = maybe(id())
    return obligation
  }
}
