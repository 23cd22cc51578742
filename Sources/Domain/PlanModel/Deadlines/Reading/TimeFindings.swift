import Values

/// What the words of a text say of time, in the order in which they say it.
struct TimeFindings {
  private(set) var clauses: [TimeClause] = []
  private(set) var recurrences: [Recurrence] = []
  private(set) var conditions: [Range<Int>] = []
  /// Whether words were found that say how soon, but name no day.
  private(set) var hasPlainWords = false
  /// The first word that may be of time and was not understood.
  private(set) var stray: Range<Int>?
  private var cursor: TimeCursor

  init(_ tokens: [TimeToken]) {
    cursor = TimeCursor(tokens)
    while !cursor.isAtEnd { takeNext() }
  }

  private mutating func takeNext() {
    if cursor.takeDocument() { return }
    if cursor.seesCondition {
      if let condition = cursor.takeCondition() { conditions.append(condition) }
    } else if let found = cursor.recurrences() {
      add(found)
    } else if let clause = cursor.clause() {
      add(clause)
    } else if cursor.takePlainWords() {
      hasPlainWords = true
    } else {
      if stray == nil { stray = cursor.strayTime }
      cursor.index += 1
    }
  }

  private mutating func add(_ clause: TimeClause) {
    var listed = [clause]
    // "trước ngày 01/6 và 15/11": what is said of the first day holds for those after it.
    while clause.isIntroduced, clause.start == nil, clause.end?.isDay ?? false,
      let day = cursor.attempt({ $0.furtherDay() })
    {
      var another = clause
      another.end = day
      listed = listed.map { $0.inYear(day.year) } + [another]
    }
    clauses += listed
  }

  private mutating func add(_ found: [Recurrence]) {
    // "thường xuyên, hằng năm" is ongoing work that is told of every year, and not two.
    let isYearly = found == [.yearly(month: 12, day: 31)]
    let start = cursor.index - 1
    if isYearly, recurrences.last == .continuous, wordBeforeList(start) == "," { return }
    recurrences += found.filter { !recurrences.contains($0) }
  }

  /// The sign before the two words that end at a place.
  private func wordBeforeList(_ end: Int) -> String? {
    let place = end - 2
    return cursor.tokens.indices.contains(place) ? cursor.tokens[place].spelled : nil
  }
}

extension TimeClause {
  fileprivate func inYear(_ year: Int?) -> TimeClause {
    var clause = self
    clause.end = end?.inYear(year)
    return clause
  }
}

extension TimeCursor {
  fileprivate mutating func furtherDay() -> TimePoint? {
    guard take(any: [", và", "và", ","]), let day = point(), day.isDay, day != .impossible else {
      return nil
    }
    return day
  }

  private static let units = [
    "ngày", "tháng", "quý", "quí", "năm", "tuần", "lần", "nhiệm kỳ", "giờ",
  ]

  /// The word that comes next with the one before and after it, when it may be of time.
  ///
  /// A number may be of anything else when a word follows it, as in "02 đề án".
  fileprivate var strayTime: Range<Int>? {
    guard let next else { return nil }
    let isStray: Bool
    if next.isFigure {
      let isCount = token(after: 1)?.isWord ?? false || token(after: 1)?.spelled == "%"
      var after = self
      after.index += 1
      isStray = !isCount || after.sees(any: Self.units) || next.number.map { $0 > 999 } ?? true
    } else {
      isStray =
        sees(any: Self.units + ["trước", "giữa"]) || (sees("sau") && !sees("sau đại học"))
    }
    return isStray ? max(0, index - 1)..<min(tokens.count, index + 2) : nil
  }
}
