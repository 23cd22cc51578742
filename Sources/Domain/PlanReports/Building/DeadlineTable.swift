import PlanModel
import Values

/// Work not yet done that has a day, in the order of the days.
struct DeadlineTable {
  let source: ReportSource

  /// The items listed: those due by the end of the period, or all.
  var rows: [TaskRow] {
    source.tasks.filter { row in
      guard let timeClass = row.timeClass, let due = row.effectiveDue else { return false }
      return !timeClass.isDone && timeClass != .paused
        && (source.period.map { due <= $0.lastDay } ?? true)
    }.inOrderOfDue
  }

  /// The table.
  var table: ReportTable {
    ReportTable(
      columns: columns,
      rows: rows.enumerated().map { index, row in
        let item = ItemCells(row: row, source: source)
        return [
          .whole(index + 1), row.effectiveDue.map { .day($0) } ?? .nothing, item.text,
          item.lead, item.coordinating, item.deadline, item.daysLeft.map { .whole($0) } ?? .nothing,
          item.standing,
        ]
      })
  }

  private var columns: [ReportTable.Column] {
    [
      .init(source.say("TT", "No."), isNumber: true, weight: 4),
      .init(source.say("Ngày cuối", "Last day"), weight: 10),
      .init(source.say("Nhiệm vụ", "Work"), weight: 30),
      .init(source.say("Chủ trì", "Lead"), weight: 16),
      .init(source.say("Phối hợp", "Along with"), weight: 16),
      .init(source.say("Hạn trong văn bản", "Deadline as written"), weight: 16),
      .init(source.say("Số ngày còn lại", "Days left"), isNumber: true, weight: 8),
      .init(source.say("Tình hình", "Standing"), weight: 12),
    ]
  }
}
