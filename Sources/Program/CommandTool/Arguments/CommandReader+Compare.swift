import PlanModel
import Values

extension CommandReader {
  /// `compare DAY [LIST]` with its filters.
  func compare() throws(UsageError) -> Command {
    guard let typed = words.first else { throw missing("DAY") }
    let day = try DayArgument.day(typed, of: name.rawValue, today: today)
    try refuse(words.dropFirst(2))
    let filter = WorkFilter(
      plan: text(.plan)?.uppercased(), agency: text(.agency), find: text(.find) ?? "")
    return .compare(since: day, try comparedLists(), filter, try form())
  }

  private func comparedLists() throws(UsageError) -> [ComparedList] {
    guard let word = words.dropFirst().first else { return ComparedList.allCases }
    if let list = ComparedList(rawValue: word.lowercased()) { return [list] }
    throw UsageError(
      Words(
        "không có danh sách «\(Terms.shown(word))»", "there is no list \"\(Terms.shown(word))\""),
      meant: Suggestion.nearest(to: word, among: ComparedList.allCases.map(\.rawValue)),
      seeing: name)
  }
}
