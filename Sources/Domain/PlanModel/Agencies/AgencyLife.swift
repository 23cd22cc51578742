public import Values

/// Since when and until when an agency is there, seen from a day, and who took over from it.
public struct AgencyLife: Equatable, Sendable {
  /// Its last day, as it says itself or as a succession of all its functions makes it.
  public let lastDay: Day?
  /// Whether it has ended by the day.
  public let hasEnded: Bool
  /// Who certainly took over functions of it by the day.
  public let heirs: [Agency]
  /// Who is proposed to have taken over functions of it by the day.
  public let proposedHeirs: [Agency]
  /// Whether it stands in the store only as a possible heir.
  ///
  /// Nobody ever gave it work, and none has come to it. Lists leave it out unless it is looked for.
  public let isPending: Bool

  /// The life of an agency.
  ///
  /// - Parameters:
  ///   - agency: The agency.
  ///   - resolver: The book and the day it is seen from.
  ///   - isPending: Whether it is only a possible heir.
  init(_ agency: Agency, _ resolver: BodyResolver, isPending: Bool) {
    let due = resolver.successions(of: agency.id)
    func heirs(applied isApplied: Bool) -> [Agency] {
      var seen: Set<RecordID> = []
      return due.filter { $0.isApplied == isApplied }.compactMap(\.heir)
        .filter { seen.insert($0).inserted }.compactMap { resolver.book.agenciesByID[$0] }
    }
    lastDay = resolver.lastDay(of: agency)
    hasEnded = resolver.hasEnded(agency)
    self.heirs = heirs(applied: true)
    proposedHeirs = heirs(applied: false)
    self.isPending = isPending
  }
}
