import PlanModel
import Values

extension SmallBook {
  /// Puts every field of the second layout in use.
  mutating func addWhatChangesOverTime() throws {
    contents.plans[1].endedOn = try Self.day("2025-07-01")
    contents.plans[1].endBasis = "Nghị quyết 202/2025/QH15"
    contents.plans[1].doubt = "đơn vị ban hành đã hợp nhất"
    contents.plans[1].followedFrom = try Self.day("2024-05-03")
    contents.plans[1].reporting = .quarter
    contents.plans[1].reportingRule = .decree09
    contents.plans[1].paceOnTrack = Decimal("0.9")
    contents.plans[1].paceSlow = Decimal("0.5")
    contents.plans[1].isComplete = true
    contents.targets[0].addedBasis = "Công văn 15"
    contents.targets[0].sumGroup = "cơ cấu"
    contents.tasks[0].deadline.anchor = try Self.day("2023-11-24")
    contents.tasks[0].deadlineBasis = "Công văn 12"
    contents.tasks[1].waitsOn = task.id
    contents.memberships[0].validTo = try Self.day("2025-06-30")
    contents.assignments[0].basis = "Quyết định 5"
    contents.obligations[1].reportedBy = "bình"
    contents.obligations[1].confirmedBy = "an"
    contents.obligations[1].confirmedOn = try Self.day("2024-12-02")
    contents.obligations[1].productPlan = plan.id
    contents.observations[0].verification = .verified
    contents.observations[0].startsSeries = true
    contents.successions = [try succession()]
    contents.extensions = [try longer()]
    var rating = Rating(
      id: Self.id(17), target: target.id, day: day, outlook: .needsEffort, signer: "an")
    rating.note = "thiếu bác sĩ"
    contents.ratings = [rating]
    try addWhatIsFollowed()
  }

  private func succession() throws -> Succession {
    var succession = Succession(
      id: Self.id(15), predecessor: agency.id, heir: agency.id,
      day: try Self.day("2025-07-01"), form: .merged)
    succession.isApplied = true
    succession.scope = "tổ chức cán bộ"
    succession.basis = "Quyết định 10"
    return succession
  }

  private func longer() throws -> Extension {
    var longer = Extension(
      id: Self.id(16), task: task.id, newDue: try Self.day("2024-09-30"), decision: .granted)
    longer.member = agency.id
    longer.period = .year(2024)
    longer.askedBy = "Ban Tổ chức"
    longer.askedOn = try Self.day("2024-06-20")
    longer.decidedBy = "Thường trực"
    longer.decidedOn = try Self.day("2024-06-25")
    longer.document = "120-CV/TU"
    longer.reason = "chờ hướng dẫn"
    return longer
  }
}
