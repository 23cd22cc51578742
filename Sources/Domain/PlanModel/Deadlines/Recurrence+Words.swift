public import Values

extension Recurrence {
  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .continuous: Words("thường xuyên", "ongoing")
    case .yearly(12, 31): Words("hằng năm", "every year")
    case .yearly(let month, let day):
      Words("hằng năm, ngày \(day)/\(month)", "every year, on \(day)/\(month)")
    case .halfYearly: Words("sáu tháng một lần", "every half-year")
    case .quarterly: Words("hằng quý", "every quarter")
    case .monthly: Words("hằng tháng", "every month")
    case .onDay(let day, .month): Words("hằng tháng, ngày \(day)", "every month, on day \(day)")
    case .onDay(let day, .quarter):
      Words(
        "hằng quý, ngày \(day) tháng cuối quý", "every quarter, on day \(day) of its last month")
    case .onDay(let day, _):
      Words("sáu tháng một lần, ngày \(day)", "every half-year, on day \(day) of its last month")
    case .everyYears(let years): Words("\(years) năm một lần", "every \(years) years")
    case .periodic: Words("định kỳ, văn bản không nêu kỳ", "again and again, interval not printed")
    }
  }
}
