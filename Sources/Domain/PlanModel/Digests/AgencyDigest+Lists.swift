package import Values
import VietnameseText

/// The agencies of one plan with their whole work, by which they are listed while only those shown
/// are read.
package struct DigestedAgencies: Sendable {
  private let work: [(agency: RecordID, work: AgencyCounts)]

  /// The agencies among some that are or were given work in a plan, or have some.
  ///
  /// - Parameters:
  ///   - digests: The digests of every agency that may be one of them, which hold on the day.
  ///   - plan: The code of the plan.
  package init(_ digests: some Sequence<AgencyDigest>, ofPlan plan: String) {
    work = digests.map { (agency: $0.agency, work: $0.work) }
      .filter { $0.work.plans.contains(plan) && !$0.work.isPending }
      .sorted { $0.agency < $1.agency }
  }

  /// Whether a request asks for nothing but the agencies of one plan in an order that their work
  /// tells.
  package static func canList(_ request: ListRequest) -> Bool {
    let filter = request.filter
    return !(filter.plan?.isEmpty ?? true) && filter.agency == nil && !filter.isByHeirs
      && !filter.isCurrentOnly && filter.find.isEmpty && request.order != .name
  }

  /// The agencies in the order of a request.
  package func ordered(_ request: ListRequest) -> [RecordID] {
    let sorted = AgencyRow.sorted(work, by: request.order)
    return (request.isReversed ? sorted.reversed() : sorted).map(\.agency)
  }

  /// Makes the rows of some agencies.
  ///
  /// - Parameters:
  ///   - wanted: The agencies.
  ///   - judged: These agencies with their members, who took over from them and who may have.
  /// - Returns: A row for each that the book has.
  package func rows(_ wanted: [RecordID], in judged: JudgedBook) -> [RecordID: AgencyRow] {
    let shown = Set(wanted)
    return work.reduce(into: [:]) { rows, own in
      guard shown.contains(own.agency), let agency = judged.book.agenciesByID[own.agency] else {
        return
      }
      rows[own.agency] = AgencyRow(agency, own.work, in: judged.book, on: judged.day)
    }
  }
}

extension AgencyRow {
  fileprivate static func sorted(
    _ work: [(agency: RecordID, work: AgencyCounts)], by order: ListOrder
  ) -> [(agency: RecordID, work: AgencyCounts)] {
    SortKey.sorted(work) { $0.work.key(in: order) ?? [] }
  }
}
