import Values

extension PlanBook {
  /// That an agency gets tasks of another place than it works for.
  ///
  /// A body of a place that took over the bodies of another, as provinces that became one, works for
  /// both. Of an agency or a plan without a place nothing is said.
  ///
  /// - Parameters:
  ///   - rows: The tasks.
  ///   - agency: The agency.
  /// - Returns: A sentence without its full stop; `nil` when nothing is odd.
  func doubt(giving rows: [TaskRow], to agency: Agency) -> Words? {
    guard let own = agency.place else { return nil }
    let foreign = Set(rows.compactMap(\.place)).filter { !heirPlaces(of: $0).contains(own) }
    guard let place = foreign.min() else { return nil }
    let count = rows.count { $0.place == place }
    let what =
      rows.count == 1
      ? Words("việc này", "the task") : Words("\(count) việc", String(counting: count, "task"))
    return Words(
      "\(agency.name) (\(agency.code)) là cơ quan của \(own), còn \(what.vi) là của \(place)",
      "\(agency.name) (\(agency.code)) works for \(own), and \(what.en) for \(place)")
  }

  /// The places of the bodies that took over from those of a place, or may have; the place is one
  /// of them.
  func heirPlaces(of place: String) -> Set<String> {
    let moves = contents.successions.compactMap { succession -> (from: String, to: String)? in
      guard let from = agenciesByID[succession.predecessor]?.place,
        let to = succession.heir.flatMap({ agenciesByID[$0]?.place }), from != to
      else { return nil }
      return (from, to)
    }
    var places: Set<String> = [place]
    var known = 0
    while places.count > known {
      known = places.count
      places.formUnion(moves.filter { places.contains($0.from) }.map(\.to))
    }
    return places
  }
}
