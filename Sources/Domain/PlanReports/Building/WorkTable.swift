import PlanModel
import Values

/// Table B: items that want urging, with room for what only those who answer for them can tell.
struct WorkTable {
  let source: ReportSource
  /// The class of the items: overdue, due soon, or past their day without information; `nil` for
  /// those of any other.
  let timeClass: TimeClass?

  /// The items listed, the earliest day first.
  var rows: [TaskRow] {
    source.tasks.filter { row in
      timeClass.map { $0 == row.timeClass } ?? !row.wantsUrging
    }.inOrderOfDue
  }

  /// The table; `nil` when no item is of the class.
  var table: ReportTable? {
    let rows = self.rows
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      title: "\(name) (\(rows.count))", columns: columns,
      rows: rows.enumerated().map { index, row in cells(of: row, number: index + 1) })
  }

  /// What the items are called.
  var name: String {
    switch timeClass {
    case .dueSoon:
      source.say(
        "Nhiệm vụ sắp đến hạn (trong \(TimeJudgement.soonDays) ngày tới)",
        "Work due within \(TimeJudgement.soonDays) days")
    case nil where !source.tasks.contains(where: \.wantsUrging): source.say("Nhiệm vụ", "Work")
    case nil: source.say("Nhiệm vụ khác", "Other work")
    case .unreported where rows.contains(where: \.isToldOf):
      source.say(
        "Nhiệm vụ \(PartWords.toldButOpen.vi)", "Work \(PartWords.toldButOpen.en)")
    case .unreported:
      source.say("Nhiệm vụ đã qua hạn, chưa có thông tin", "Work past its day, nothing known")
    default: source.say("Nhiệm vụ quá hạn", "Overdue work")
    }
  }

  private func cells(of row: TaskRow, number: Int) -> [ReportTable.Cell] {
    let item = ItemCells(row: row, source: source)
    return [
      .whole(number), item.text, item.document, item.lead, item.coordinating, item.deadline,
      days(of: item), item.result, item.cause, .toFill(after: nil), item.proposal,
    ]
  }

  private func days(of item: ItemCells) -> ReportTable.Cell {
    // Work that was sent late is listed as late, by as many days.
    guard let timeClass,
      let days = timeClass == .overdue ? item.row.daysLeft : item.daysLeft
    else { return .nothing }
    return .whole(timeClass == .dueSoon ? days : -days)
  }

  private var columns: [ReportTable.Column] {
    [
      .init(source.say("TT", "No."), isNumber: true, weight: 4),
      .init(source.say("Nhiệm vụ", "Work"), weight: 24),
      .init(source.say("Văn bản giao, mục", "Document, section"), weight: 12),
      .init(source.say("Chủ trì", "Lead"), weight: 13),
      .init(source.say("Phối hợp", "Along with"), weight: 13),
      .init(source.say("Thời hạn", "Deadline"), weight: 13),
      .init(days, isNumber: true, weight: 7),
      .init(source.say("Kết quả đến nay", "Result so far"), weight: 12),
      .init(source.say("Nguyên nhân", "Cause"), weight: 10),
      .init(source.say("Trách nhiệm", "Responsible"), weight: 10),
      .init(source.say("Đề xuất", "Proposal"), weight: 10),
    ]
  }

  private var days: String {
    switch timeClass {
    case .dueSoon: source.say("Số ngày còn lại", "Days left")
    case nil: source.say("Số ngày", "Days")
    case .unreported: source.say("Số ngày đã qua hạn", "Days past")
    default: source.say("Số ngày quá hạn", "Days over")
    }
  }
}
