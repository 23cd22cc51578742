public import PlanModel
import Values

/// What is late and what falls due soon, for people and for mail.
public enum DueText {
  /// A line for each item, the longest overdue first.
  ///
  /// - Parameters:
  ///   - tasks: The items.
  ///   - days: How many days ahead were asked about.
  ///   - view: How they are to be shown.
  /// - Returns: A heading and a table; nothing without items, so that no mail is sent.
  public static func written(_ tasks: [TaskRow], within days: Int, _ view: TextView) -> String {
    guard !tasks.isEmpty else { return "" }
    let table = TextTable(
      [
        .init(view("MÃ", "CODE")), .init(view("TÌNH HÌNH", "STANDING"), least: 12),
        .init(view("HẠN", "DUE")), .init(view("CƠ QUAN", "AGENCY"), least: 12),
        .init(view("NHIỆM VỤ", "TASK"), least: 16),
      ],
      rows: tasks.map { row in
        [
          row.task.code, standing(row, view), row.effectiveDue?.printed ?? "",
          row.mustBeReassigned
            ? Attention.reassign.words[view.language] : row.answerable?.name ?? "",
          row.task.label,
        ]
      })
    let late = tasks.count { $0.timeClass == .overdue }
    let unknown = tasks.count { $0.timeClass == .unreported }
    let ahead = tasks.count - late - unknown
    let heading = view(
      "quá hạn \(late), đã qua hạn mà chưa có thông tin \(unknown), đến hạn trong \(days) ngày \(ahead)",
      "overdue \(late), past due without information \(unknown), due in \(String(counting: days, "day")) \(ahead)"
    )
    return ([view.heading(heading)] + table.lines(width: view.width)).map { $0 + "\n" }.joined()
  }

  private static func standing(_ row: TaskRow, _ view: TextView) -> String {
    let words = row.timeClass?.words[view.language] ?? ""
    guard let left = row.daysLeft, row.timeClass != .unreported else { return words }
    return left < 0
      ? view("quá hạn \(-left) ngày", "overdue \(String(counting: -left, "day"))")
      : view("còn \(left) ngày", "\(String(counting: left, "day")) left")
  }
}
