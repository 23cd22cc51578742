import PlanModel
public import Values

/// The days of the calendar for people.
public enum HolidayText {
  /// A line for each day on which offices differ from the ordinary week.
  public static func written(_ days: [CalendarException], _ view: TextView) -> String {
    let table = TextTable(
      [
        .init(view("NGÀY", "DAY")), .init(view("THỨ", "WEEKDAY")), .init(view("LOẠI", "KIND")),
        .init(view("DỊP", "OCCASION"), least: 16), .init(view("NGUỒN", "SOURCE"), least: 16),
      ],
      rows: days.map { day in
        [
          day.day.printed, day.day.weekday.name[view.language],
          day.isWorking ? view("làm bù", "working") : view("nghỉ", "off"), day.occasion,
          source(of: day, view),
        ]
      })
    let heading = view.heading(
      view("\(days.count) ngày nghỉ, làm bù", String(counting: days.count, "day")))
    return ([heading] + table.lines(width: view.width)).map { $0 + "\n" }.joined()
  }

  private static func source(of day: CalendarException, _ view: TextView) -> String {
    let computed = view("tính theo luật, chưa công bố", "computed from the law, not announced")
    return day.isAnnounced ? day.source : "\(day.source) (\(computed))"
  }
}
