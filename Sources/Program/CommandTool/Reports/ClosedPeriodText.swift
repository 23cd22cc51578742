public import PlanModel
import Values
import VietnameseText

/// The periods whose figures are final, for people.
public enum ClosedPeriodText {
  /// A line for each period.
  public static func written(_ rows: [ClosedPeriodRow], _ view: TextView) -> String {
    let table = TextTable(
      [
        .init(view("KẾ HOẠCH", "PLAN")), .init(view("KỲ", "PERIOD")),
        .init(view("TỪ NGÀY", "FROM")), .init(view("ĐẾN NGÀY", "TO")),
        .init(view("SỐ LIỆU ĐẾN", "FIGURES TO")), .init(view("NGÀY CHỐT", "CLOSED ON")),
        .init(view("NGƯỜI CHỐT", "BY")),
      ],
      rows: rows.map { row in
        let closed = row.closed
        return [
          row.plan, closed.period.words[view.language], closed.firstDay.printed,
          closed.lastDay.printed,
          closed.asOf.printed, closed.closedOn.printed, closed.closedBy,
        ]
      })
    let heading = view.heading(
      view("\(rows.count) kỳ đã chốt số liệu", String(counting: rows.count, "closed period")))
    return ([heading] + table.lines(width: view.width)).map { $0 + "\n" }.joined()
  }
}
