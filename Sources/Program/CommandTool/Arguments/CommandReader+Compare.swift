import PlanModel
import Values

extension CommandReader {
  /// `compare DAY [LIST]`, or `compare --closed PERIOD --plan CODE [LIST]`, with its filters.
  func compare() throws(UsageError) -> Command {
    let filter = WorkFilter(
      plan: text(.plan)?.uppercased(), agency: text(.agency), find: text(.find) ?? "")
    if let typed = arguments.flags[.closed] {
      let period = try period(typed)
      guard filter.plan != nil else {
        throw UsageError(
          Words("kỳ của kế hoạch nào?", "a period of which plan?"),
          hint: Words("thêm --plan MÃ", "add --plan CODE"))
      }
      return .compareClosed(period, try comparedLists(words), filter, try form())
    }
    guard !words.isEmpty else { throw missing("DAY") }
    let (day, left) = try leadingDay()
    return .compare(since: day, try comparedLists(left), filter, try form())
  }

  /// The day that as many words as possible name together, and the words left.
  private func leadingDay() throws(UsageError) -> (Day, left: ArraySlice<String>) {
    for count in stride(from: words.count, to: 0, by: -1) {
      let typed = words.prefix(count).joined(separator: " ")
      if let day = try? DayArgument.day(typed, of: name.rawValue, today: today) {
        return (day, words.dropFirst(count))
      }
    }
    let hasList = words.count > 1 && words.last.flatMap { ComparedList(rawValue: $0) } != nil
    let typed = (hasList ? words.dropLast() : words).joined(separator: " ")
    return (try DayArgument.day(typed, of: name.rawValue, today: today), [])
  }

  /// The lists the words left name; all of them when there is none.
  private func comparedLists(_ left: ArraySlice<String>) throws(UsageError) -> [ComparedList] {
    guard let word = left.first else { return ComparedList.allCases }
    try refuse(left.dropFirst())
    if let list = ComparedList(rawValue: word.lowercased()) { return [list] }
    throw UsageError(
      Words(
        "không có danh sách «\(Terms.shown(word))»", "there is no list \"\(Terms.shown(word))\""),
      meant: Suggestion.nearest(to: word, among: ComparedList.allCases.map(\.rawValue)),
      seeing: name)
  }
}
