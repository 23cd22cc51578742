import Cells

/// How different two statuses look to some eyes.
struct StatusDistance: Equatable {
  let first: StyleRole
  let second: StyleRole
  let depth: ColourDepth
  /// The eyes; none for those that see all colours.
  let vision: ColourVision?
  /// The distance of their foregrounds in OKLab.
  let distance: Double

  /// Every pair of statuses, for all eyes the theme promises to be safe for.
  static func all(in theme: Theme, depth: ColourDepth) -> [StatusDistance] {
    let visions: [ColourVision?] = [nil] + theme.safeFor.map { $0 }
    return visions.flatMap { all(in: theme, depth: depth, vision: $0) }
  }

  private static func all(
    in theme: Theme, depth: ColourDepth, vision: ColourVision?
  ) -> [StatusDistance] {
    let seen = ThemeCheck.statuses.compactMap { role -> (role: StyleRole, place: Oklab)? in
      guard let light = theme.style(role, .none, depth: depth).foreground.light else { return nil }
      return (role, Oklab(vision.map(light.seen) ?? light))
    }
    return seen.indices.flatMap { index in
      seen[(index + 1)...].map { other in
        StatusDistance(
          first: seen[index].role, second: other.role, depth: depth, vision: vision,
          distance: seen[index].place.distance(to: other.place))
      }
    }
  }
}
