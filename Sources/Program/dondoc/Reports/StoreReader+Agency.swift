import CommandTool
import PlanModel
import PlanStore
import Values

extension StoreReader {
  /// The one agency that a code or some words name.
  ///
  /// - Parameters:
  ///   - wanted: The code or the words.
  ///   - day: The as-of day.
  ///   - frozen: The closing of a period at which the store is read; `nil` for as it stands.
  /// - Returns: The agency.
  /// - Throws: ``StoreFailure/unknownCode(_:)``; ``CommandFailure`` where several fit.
  func agency(named wanted: String, on day: Day, at frozen: FrozenPoint? = nil) throws -> Agency {
    let query = PlanQuery.agencies(
      ListRequest(filter: WorkFilter(agency: wanted), order: .code))
    let asked = frozen.map { PlanQuery.frozen(at: $0, query) } ?? query
    guard case .agencies(let page) = try answer(asked, on: day),
      let first = page.rows.first
    else { throw StoreFailure.unknownCode(wanted, .agency) }
    if page.rows.count == 1 { return first.agency }
    let codes = page.rows.map { "\($0.agency.code) \($0.agency.name)" }
    let list = NameList(codes, most: 8, counted: "cơ quan", separator: "; ").words
    throw CommandFailure(
      Words(
        "«\(wanted)» khớp với \(page.rows.count) cơ quan, hãy ghi mã: \(list.vi)",
        "\"\(wanted)\" fits \(page.rows.count) agencies, write a code: \(list.en)"), .usage)
  }
}
