import Cells
import PlanModel
import Values

/// The words for what falls due in the months ahead, of which the first is that of the day.
extension RowWords {
  /// The names of the months, over the counts that ``months(_:largest:)`` puts under them:
  /// "Đến hạn tháng này T12  T1".
  func monthsHead(_ months: [Period]) -> String {
    let others = months.dropFirst().map { month in
      let name = Self.shortName(of: month)[language]
      return String(repeating: " ", count: max(1, Self.monthColumns - name.count)) + name
    }
    return Self.dueThisMonth[language] + others.joined()
  }

  /// What falls due in each of the months, under the end of its name.
  ///
  /// - Parameters:
  ///   - row: The agency that answers for it.
  ///   - largest: The count that is drawn as the most work, of all agencies beside it.
  /// - Returns: The counts.
  func months(_ row: AgencyRow, largest: Int) -> [Span] {
    row.monthsAhead.enumerated().flatMap { index, load in
      let columns = index == 0 ? Self.dueThisMonth[language].count : Self.monthColumns
      let count = String(load.items)
      return [
        Span(String(repeating: " ", count: max(1, columns - count.count))),
        Span(count, Self.role(of: load.items, largest: largest)),
      ]
    }
  }

  /// What falls due in each of the months, in a sentence; that nothing does, where it is so.
  func monthsInWords(_ row: AgencyRow) -> String {
    let months = row.monthsAhead
    guard months.contains(where: { $0.items > 0 }) else {
      let end = months.last.map { Self.number(of: $0.month) } ?? ""
      return Words("không có việc nào đến hết tháng \(end)", "nothing until the end of \(end)")[
        language]
    }
    return months.enumerated().map { index, load in
      let name =
        index == 0 ? Words("tháng này", "this month")[language] : Self.number(of: load.month)
      return "\(name): \(load.items)"
    }.joined(separator: " \(glyphs.marks.separator) ")
  }

  /// How much falls due in all of the months together.
  func dueInMonths(_ row: AgencyRow) -> Span { count(row.monthsAhead.map(\.items).reduce(0, +)) }

  private static let dueThisMonth = Words("Đến hạn tháng này", "Due this month")

  /// The columns of every month but the first: a name, or a count of three digits.
  private static let monthColumns = 4

  private static func role(of count: Int, largest: Int) -> StyleRole {
    guard count > 0 else { return .textDim }
    let third = (count * 3 - 1) / max(count, largest)
    return third < 1 ? .loadLow : third < 2 ? .loadMiddle : .loadHigh
  }

  /// A month where room is short: "T12".
  private static func shortName(of month: Period) -> Words {
    let number = month.firstDay.month
    return Words("T\(number)", shortNames[number - 1])
  }

  private static let shortNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A month over a narrow column of a timeline: "11/26".
  static func label(of month: Period) -> String {
    let (year, number, _) = month.firstDay.parts
    return "\(number < 10 ? "0" : "")\(number)/\(year % 100 < 10 ? "0" : "")\(year % 100)"
  }

  /// A month in figures: "11/2026".
  private static func number(of month: Period) -> String {
    let (year, number, _) = month.firstDay.parts
    return "\(number < 10 ? "0" : "")\(number)/\(year)"
  }
}
