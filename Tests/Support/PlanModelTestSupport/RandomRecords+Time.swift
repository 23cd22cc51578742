public import PlanModel
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

  /// A random day of the calendar.
  public mutating func holiday() -> Holiday {
    Holiday(
      id: id(),
      CalendarException(
        day: day(), isWorking: pick([true, false]), occasion: line(), source: line(),
        isAnnounced: pick([true, false])))
  }
}
