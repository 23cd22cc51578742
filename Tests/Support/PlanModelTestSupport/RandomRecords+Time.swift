public import PlanModel
public import TestRandom
import Values

/// Random records of what changes over time and of what people judge.
extension SeededRandom {
  /// A random succession.
  public mutating func succession() -> Succession {
    var succession = Succession(
      id: id(), predecessor: id(), heir: maybe(id()), day: day(),
      form: pick(SuccessionForm.allCases))
    succession.isApplied = pick([true, false])
    succession.scope = maybe(line())
    succession.basis = maybe(line())
    return succession
  }

  /// A random extension.
  public mutating func `extension`() -> Extension {
    var granted = Extension(
      id: id(), task: id(), newDue: day(), decision: pick(ExtensionDecision.allCases))
    granted.member = maybe(id())
    granted.period = maybe(period())
    granted.askedBy = maybe(line())
    granted.askedOn = maybe(day())
    granted.decidedBy = maybe(line())
    granted.decidedOn = maybe(day())
    granted.document = maybe(line())
    granted.reason = maybe(line())
    return granted
  }

  /// A random rating.
  public mutating func rating() -> Rating {
    var rating = Rating(
      id: id(), target: id(), day: day(), outlook: pick(Outlook.allCases), signer: line())
    rating.note = maybe(line())
    return rating
  }

  /// A random item that reports are about.
  public mutating func followedItem() -> FollowedItem {
    pick([
      .target(id()), .work(task: id(), member: maybe(id()), period: maybe(period())),
    ])
  }

  /// A random report.
  public mutating func progressReport() -> ProgressReport {
    var report = ProgressReport(
      id: id(), item: followedItem(), for: period(), day: day(), by: line())
    report.agency = maybe(id())
    report.result = maybe(line())
    report.difficulty = maybe(line())
    report.cause = maybe(line())
    report.proposal = maybe(line())
    report.difficultyState = maybe(pick(DifficultyState.allCases))
    report.answerFrom = maybe(line())
    report.answerAgency = maybe(id())
    report.answer = maybe(line())
    report.answeredOn = maybe(day())
    return report
  }

  /// A random act of following.
  public mutating func followUp() -> FollowUp {
    var followUp = FollowUp(
      id: id(), code: line(), kind: pick(FollowUpKind.allCases), day: day())
    followUp.agency = maybe(id())
    followUp.addressee = maybe(line())
    followUp.conductedBy = maybe(line())
    followUp.subject = maybe(line())
    followUp.document = maybe(line())
    followUp.answerBy = maybe(day())
    followUp.answer = maybe(line())
    followUp.answeredOn = maybe(day())
    followUp.conclusion = maybe(line())
    return followUp
  }

  /// A random tie of an act to an item.
  public mutating func followUpItem() -> FollowUpItem {
    FollowUpItem(id: id(), followUp: id(), item: followedItem())
  }

  /// A random recommendation.
  public mutating func recommendation() -> FollowUpRecommendation {
    var recommendation = FollowUpRecommendation(
      id: id(), followUp: id(), ordinal: ordinal(), text: line())
    recommendation.agency = maybe(id())
    recommendation.due = maybe(day())
    recommendation.doneOn = maybe(day())
    recommendation.product = maybe(line())
    return recommendation
  }

  /// A random closing of a period.
  public mutating func closedPeriod() -> ClosedPeriod {
    let first = day()
    return ClosedPeriod(
      id: id(), plan: id(), period: period(), days: first...(first + ordinal()), asOf: day(),
      closedOn: day(), by: line(), seq: ordinal(),
      rule: pick(ClosingRule.allCases))
  }

  /// A random day of the calendar.
  public mutating func holiday() -> Holiday {
    Holiday(
      id: id(),
      CalendarException(
        day: day(), isWorking: pick([true, false]), occasion: line(), source: line(),
        isAnnounced: pick([true, false])))
  }
}
