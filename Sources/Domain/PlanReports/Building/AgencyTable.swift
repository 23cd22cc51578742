import PlanModel
import Values

/// Table A: the work of each agency, every item in one row and one column.
struct AgencyTable {
  let source: ReportSource

  /// The items that stand for an agency: those it is the first to answer for.
  private struct Group {
    var agency: Agency?
    var rows: [TaskRow] = []
  }

  /// The table, with the sums of the plan below.
  var table: ReportTable {
    let groups = self.groups
    let rows = groups.enumerated().map { index, group in
      [.whole(index + 1), .text(name(of: group.agency))] + cells(WorkSummary(group.rows))
    }
    return ReportTable(
      columns: columns, rows: rows,
      total: [.text(""), .text(source.say("Tổng cộng", "Total"))] + cells(WorkSummary(followed)))
  }

  /// What must be known to read the table.
  var remarks: [String] {
    let work = WorkSummary(followed)
    return [
      source.say(
        "Mỗi việc tính một lần, cho cơ quan, đơn vị chủ trì hoặc thực hiện đứng tên đầu.",
        "Each item counts once, for the first body that leads it or carries it out.")
        + notBegun(work[.upcoming]),
      source.say(
        "«Không hạn» gồm: thường xuyên \(work[.ongoing]), chưa ấn định thời hạn "
          + "\(work[.undated]), theo hướng dẫn cấp trên \(work[.conditional]). "
          + "Việc đã qua hạn mà chưa có thông tin không tính là quá hạn. "
          + "Tỷ lệ là số việc đã hoàn thành trên tổng số.",
        "\"No day\" takes in: ongoing \(work[.ongoing]), no deadline set \(work[.undated]), "
          + "awaiting guidance \(work[.conditional]). Work past its day of which nothing is known does "
          + "not count as overdue. The share is that of items done among all."),
    ]
  }

  private func notBegun(_ count: Int) -> String {
    guard count > 0 else { return "" }
    return source.say(
      " «Trong hạn» gồm cả \(count) việc chưa đến thời điểm thực hiện.",
      " \"In time\" takes in \(String(counting: count, "item")) whose time has not begun.")
  }

  /// The items that are followed, without closed ones.
  private var followed: [TaskRow] { source.tasks.filter { $0.timeClass != nil } }

  /// The agencies in the order of their first items, and at the end the items nobody answers for.
  private var groups: [Group] {
    var places: [RecordID: Int] = [:]
    var groups: [Group] = []
    var nobody = Group()
    for row in followed {
      guard let agency = row.answerable else {
        nobody.rows.append(row)
        continue
      }
      let place = places[agency.id] ?? groups.count
      if place == groups.count { groups.append(Group(agency: agency)) }
      places[agency.id] = place
      groups[place].rows.append(row)
    }
    return nobody.rows.isEmpty ? groups : groups + [nobody]
  }

  private func name(of agency: Agency?) -> String {
    agency.map { source.say(Words($0.name, $0.name)) }
      ?? source.say("Chưa rõ cơ quan, đơn vị", "Nobody named")
  }

  private func cells(_ work: WorkSummary) -> [ReportTable.Cell] {
    let counts = [
      work.total, work[.doneOnTime], work[.doneLate], work[.doneUndated],
      work.openInTime, work[.dueSoon], work[.overdue],
      work[.ongoing] + work[.undated] + work[.conditional], work[.unreported], work[.paused],
    ]
    return counts.map { .whole($0) } + [.share(work.done, of: work.total)]
  }

  private var columns: [ReportTable.Column] {
    let done = source.say("Đã hoàn thành", "Done")
    let open = source.say("Chưa hoàn thành", "Not done")
    return [
      .init(source.say("TT", "No."), isNumber: true, weight: 7),
      .init(source.say("Cơ quan, đơn vị", "Body"), weight: 26),
      number("Tổng số", "All"),
      number("Đúng hạn", "On time", in: done), number("Quá hạn", "Late", in: done),
      number("Không có hạn", "No day", in: done),
      number("Trong hạn", "In time", in: open),
      number("Trong đó sắp đến hạn", "Of which soon", in: open),
      number("Quá hạn", "Over-due", in: open),
      number("Không hạn", "No day"),
      number("Đã qua hạn, chưa có thông tin", "Past day, not known"),
      number("Tạm dừng", "Paused"),
      .init(source.say("Tỷ lệ hoàn thành", "Share done"), isNumber: true, weight: 12),
    ]
  }

  private func number(
    _ vi: String, _ en: String, in group: String? = nil
  ) -> ReportTable.Column {
    .init(source.say(vi, en), in: group, isNumber: true, weight: 9)
  }
}
