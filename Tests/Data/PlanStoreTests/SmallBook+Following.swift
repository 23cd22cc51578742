import PlanModel
import Values

extension SmallBook {
  /// Puts every field of the third layout in use.
  mutating func addWhatIsFollowed() throws {
    let work = FollowedItem.work(task: other.id, member: agency.id, period: .year(2024))
    contents.progressReports = [
      try report(Self.id(20), work),
      ProgressReport(
        id: Self.id(21), item: .target(target.id), for: .month(2024, 4), day: day, by: "an"),
    ]
    var urging = FollowUp(id: Self.id(22), code: "TD-1", kind: .urging, day: day)
    urging.agency = agency.id
    urging.addressee = "Ban Tổ chức Tỉnh ủy"
    urging.conductedBy = "Văn phòng"
    urging.subject = "việc sắp đến hạn"
    urging.document = "120-CV/TU"
    urging.answerBy = try Self.day("2024-05-20")
    urging.answer = "sẽ gửi trong tháng"
    urging.answeredOn = try Self.day("2024-05-18")
    urging.conclusion = "tiếp tục theo dõi"
    contents.followUps = [urging]
    contents.followUpItems = [
      FollowUpItem(id: Self.id(23), followUp: urging.id, item: work),
      FollowUpItem(id: Self.id(24), followUp: urging.id, item: .target(target.id)),
    ]
    var asked = FollowUpRecommendation(
      id: Self.id(25), followUp: urging.id, ordinal: 1, text: "bổ sung nhân lực")
    asked.agency = agency.id
    asked.due = try Self.day("2024-06-30")
    asked.doneOn = try Self.day("2024-06-28")
    asked.product = "15-BC/BTC"
    contents.recommendations = [asked]
    contents.closedPeriods = [
      ClosedPeriod(
        id: Self.id(26), plan: plan.id, period: .quarter(2024, 1),
        days: try Self.day("2023-12-15")...Self.day("2024-03-14"),
        asOf: try Self.day("2024-03-14"), closedOn: day, by: "an", seq: 1, rule: .entered)
    ]
  }

  private func report(_ id: RecordID, _ item: FollowedItem) throws -> ProgressReport {
    var report = ProgressReport(id: id, item: item, for: .month(2024, 4), day: day, by: "an")
    report.agency = agency.id
    report.result = "đã trình dự thảo"
    report.difficulty = "thiếu kinh phí"
    report.cause = "chưa có hướng dẫn"
    report.proposal = "bố trí trong năm"
    report.difficultyState = .answered
    report.answerFrom = "Sở Tài chính"
    report.answerAgency = agency.id
    report.answer = "đã bố trí"
    report.answeredOn = day
    return report
  }
}
