public import Values

extension PlanBook {
  /// How long the reporting periods of a plan are; a month where the plan does not say.
  public func reportingLength(of plan: RecordID) -> Period.Length {
    rhythmsByPlan[plan]?.length ?? .month
  }

  /// By which days the reporting periods of a plan begin and end.
  public func reportingCalendar(of plan: RecordID) -> ReportingCalendar {
    rhythmsByPlan[plan]?.reporting ?? .ordinary
  }

  /// The reporting period of a plan that holds a day.
  public func reportingPeriod(of plan: RecordID, on day: Day) -> Period {
    reportingCalendar(of: plan).period(reportingLength(of: plan), containing: day)
  }
}
