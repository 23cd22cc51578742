import Values

extension FollowedItem {
  /// The task or the target.
  var record: RecordID {
    switch self {
    case .work(let task, _, _): task
    case .target(let target): target
    }
  }
}

extension ProgressReport {
  /// Reports by the task or target they are about, the earliest period first.
  static func byItem(_ reports: [ProgressReport]) -> [RecordID: [ProgressReport]] {
    Dictionary(grouping: reports, by: \.item.record).mapValues { $0.sorted(by: isBefore) }
  }

  private static func isBefore(_ first: ProgressReport, _ second: ProgressReport) -> Bool {
    (first.reportedFor.lastDay, first.day, first.id)
      < (second.reportedFor.lastDay, second.day, second.id)
  }
}

extension FollowUp {
  /// Acts of following by the tasks and targets they concern, the oldest first.
  static func byItem(
    _ followUps: [FollowUp], _ items: [RecordID: [FollowUpItem]]
  ) -> [RecordID: [FollowUp]] {
    var byItem: [RecordID: [FollowUp]] = [:]
    for followUp in followUps.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
      for record in Set((items[followUp.id] ?? []).map(\.item.record)) {
        byItem[record, default: []].append(followUp)
      }
    }
    return byItem
  }
}
