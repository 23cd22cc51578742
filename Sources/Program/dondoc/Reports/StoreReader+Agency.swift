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
  /// - Throws: ``CommandFailure`` where none fits, or several.
  func agency(named wanted: String, on day: Day, at frozen: FrozenPoint? = nil) throws -> Agency {
    let found = try agencies(WorkFilter(agency: wanted), on: day, at: frozen)
    guard let first = found.first else { throw try noAgency(named: wanted, on: day, at: frozen) }
    if found.count == 1 { return first }
    let list = Self.list(found)
    throw CommandFailure(
      Words(
        "«\(wanted)» khớp với \(found.count) cơ quan, hãy ghi mã: \(list.vi)",
        "\"\(wanted)\" fits \(found.count) agencies, write a code: \(list.en)"), .usage)
  }

  /// Refuses words of a filter that name no agency; an agency without work is none to refuse.
  func checkAgency(of filter: WorkFilter, on day: Day) throws {
    guard let wanted = filter.agency,
      try agencies(WorkFilter(agency: wanted), on: day).isEmpty
    else { return }
    throw try noAgency(named: wanted, on: day)
  }

  private func agencies(
    _ filter: WorkFilter, on day: Day, at frozen: FrozenPoint? = nil
  ) throws -> [Agency] {
    let query = PlanQuery.agencies(ListRequest(filter: filter, order: .code))
    let asked = frozen.map { PlanQuery.frozen(at: $0, query) } ?? query
    guard case .agencies(let page) = try answer(asked, on: day) else { return [] }
    return page.rows.map(\.agency)
  }

  /// That some words name no agency, and which have words near to them.
  private func noAgency(
    named wanted: String, on day: Day, at frozen: FrozenPoint? = nil
  ) throws -> any Error {
    let all = try agencies(WorkFilter(), on: day, at: frozen)
    let near = AgencySuggestion.nearest(to: wanted, among: all)
    guard !near.isEmpty else { return StoreFailure.unknownCode(wanted, .agency) }
    let list = Self.list(near)
    return CommandFailure(
      Words(
        "không có cơ quan, đơn vị nào có mã hoặc tên «\(wanted)»; gần giống: \(list.vi)",
        "no agency has the code or the name \"\(wanted)\"; near to it: \(list.en)"), .unknownCode)
  }

  private static func list(_ agencies: [Agency]) -> Words {
    NameList(
      agencies.map { "\($0.code) \($0.name)" }, most: 8, counted: "cơ quan", separator: "; "
    ).words
  }
}
