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
    guard let typed = words.first else { throw missing("DAY") }
    let day = try DayArgument.day(typed, of: name.rawValue, today: today)
    return .compare(since: day, try comparedLists(words.dropFirst()), filter, try form())
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
