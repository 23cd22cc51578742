import PlanModel
import Values

extension CommandReader {
  /// What is done with the calendar.
  private enum HolidayWork: String, CaseIterable {
    case list, add, remove
  }

  /// `holiday list|add|remove` with what belongs to it.
  func holiday() throws(UsageError) -> Command {
    let work: HolidayWork = try choice("list|add|remove")
    let rest = words.dropFirst()
    if work != .list, let flag = [Flag.json, .csv].first(where: arguments.has) {
      throw stray(flag, work)
    }
    if work != .add, let flag = [Flag.working, .source].first(where: arguments.has) {
      throw stray(flag, work)
    }
    switch work {
    case .list:
      try refuse(rest.dropFirst())
      return .holidays(year: try rest.first.map(year), try form())
    case .add: return try holidayEntry(rest)
    case .remove:
      guard let typed = rest.first else { throw missing("DAY") }
      try refuse(rest.dropFirst())
      let day = try DayArgument.day(typed, of: "holiday remove", today: today)
      return .make(AnyPlannedChange(HolidayRemoval(day)))
    }
  }

  private func holidayEntry(_ rest: ArraySlice<String>) throws(UsageError) -> Command {
    guard let typed = rest.first else { throw missing("DAY") }
    guard let occasion = rest.dropFirst().first else { throw missing("OCCASION") }
    try refuse(rest.dropFirst(2))
    guard let source = text(.source) else { throw missing("--source") }
    let day = try DayArgument.day(typed, of: "holiday add", today: today)
    return .make(
      AnyPlannedChange(
        HolidayEntry(
          day: day, occasion: code(occasion), isWorking: arguments.has(.working), source: source)))
  }

  private func year(_ typed: String) throws(UsageError) -> Int {
    if let year = Int(typed), (1900...9999).contains(year) { return year }
    throw UsageError(
      Words(
        "«\(Terms.shown(typed))» không phải là năm", "\"\(Terms.shown(typed))\" is no year"),
      hint: Words("ghi như 2026", "write 2026"))
  }

  private func stray(_ flag: Flag, _ work: HolidayWork) -> UsageError {
    UsageError(
      Words(
        "tùy chọn \(flag.typed) không dùng với «holiday \(work.rawValue)»",
        "\(flag.typed) does not go with `holiday \(work.rawValue)`"),
      seeing: name)
  }
}
