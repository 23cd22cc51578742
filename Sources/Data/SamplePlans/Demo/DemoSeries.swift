import PlanModel
import Values

/// Made-up figures of one target, one for the end of each year.
struct DemoSeries: Sendable {
  /// The year of the first figure.
  enum Start: Sendable {
    /// A year.
    case year(Int)
    /// So many years before that of the day from which the figures are seen.
    case yearsBack(Int)
  }

  /// The code of the target.
  let code: String
  /// The year of the first figure.
  let start: Start
  /// The first figures, as digits with a point.
  let values: [String]
  /// What each later year adds to the last of them.
  let step: String
  /// What the figures do not go past, as 100 for a share.
  var limit: String?
  /// The last year that has a figure; `nil` for the year before the day.
  var lastYear: Int?
  /// Whether the first figure is the one everything starts from.
  var isFromBaseline = true
  /// How firm the latest figure is.
  var newest = Grade.preliminary

  /// The year of the first figure, seen from a day.
  func firstYear(on day: Day) -> Int {
    switch start {
    case .year(let year): year
    case .yearsBack(let years): day.year - years
    }
  }

  /// The figures known on a day, each with its year.
  ///
  /// - Returns: The figures up to the end of the year before, at most until 2045.
  func figures(on day: Day) -> [(year: Int, value: Decimal)] {
    let first = firstYear(on: day)
    let last = min(day.year - 1, lastYear ?? 2045)
    guard first <= last else { return [] }
    let increase = Decimal(step) ?? .zero
    let most = limit.flatMap { Decimal($0) }
    var figures: [(year: Int, value: Decimal)] = []
    for year in first...last {
      let position = year - first
      let known = position < values.count ? Decimal(values[position]) : nil
      let value = known ?? figures.last?.value.adding(increase) ?? .zero
      figures.append((year, most.map { min($0, value) } ?? value))
    }
    return figures
  }
}

/// What somebody is made up to have said of an item of work.
struct DemoStatement: Sendable {
  /// The code of the item.
  let code: String
  /// The day it was said, in ISO 8601; for a result also the day it was sent.
  let day: String
  /// The state.
  let state: WorkState
  /// The number of the document that proves it done.
  var product: String?
  /// A remark.
  var note: String?
}

/// What is made up of a recurring item: on which day of each year its result was sent.
struct DemoRecurrence: Sendable {
  /// The code of the item.
  let code: String
  /// The first year it was done for.
  let firstYear: Int
  /// The month and day of the result in years without a day of their own, as `12-03`.
  let usually: String
  /// The month and day in single years.
  var exceptions: [Int: String] = [:]
  /// The state in the year of the day, until the result is sent.
  let current: WorkState
}
