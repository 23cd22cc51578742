public import Values

extension TargetRow {
  /// The figures of the whole, or of the group judged, from the oldest to those of a day; a new
  /// list from each break on.
  public func series(until day: Day) -> [[Observation]] {
    let part = judgement.observed?.breakdown
    let known = observations.filter { $0.isUsed && $0.breakdown == part && $0.day <= day }
    return known.reversed().reduce(into: []) { series, figure in
      if series.isEmpty || figure.startsSeries { series.append([]) }
      series[series.count - 1].append(figure)
    }
  }
}
