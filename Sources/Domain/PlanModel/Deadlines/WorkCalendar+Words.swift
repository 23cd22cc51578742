public import Values

extension WorkCalendar {
  /// That a day on which something is wanted is one on which offices do not work.
  ///
  /// - Parameter day: The day.
  /// - Returns: A sentence without its full stop, with the next working day; `nil` for a day on
  ///   which offices work.
  public func remark(on day: Day) -> Words? {
    guard !isWorking(day) else { return nil }
    let next = nextWorkingDay(from: day)
    return Words(
      "ngày nghỉ, làm việc lại từ \(next.weekday.name.vi) \(next.printed)",
      "a day off, work goes on on \(next.weekday.name.en) \(next.printed)")
  }
}
