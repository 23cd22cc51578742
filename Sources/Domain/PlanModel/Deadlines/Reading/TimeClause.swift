import Values

/// A time with the words that say how work stands to it: within, before, until, from.
struct TimeClause: Equatable {
  /// Where the work begins, for "từ …" and "giai đoạn …".
  var start: TimePoint?
  /// Where it ends.
  var end: TimePoint?
  /// Whether the end itself is too late.
  var isStrict = false
  /// Whether the end bounds work that goes on until then, as "đến năm 2030" does.
  var isUntil = false
  /// Whether a word before it says that a time follows.
  var isIntroduced = false
}

/// Times with the words before and after them.
extension TimeCursor {
  private static let until = [
    "đến hết", "tới hết", "đến", "tới", "hết", "chậm nhất", "muộn nhất", "trễ nhất", "không quá",
    "không muộn hơn", "không chậm hơn", "không trễ hơn", "thời hạn cuối", "hạn cuối cùng",
    "hạn cuối", "hạn chót",
  ]
  private static let further = [
    "và những năm tiếp theo", "và các năm tiếp theo", "và những năm sau", "và các năm sau",
    "và năm tiếp theo", "trở đi", "trở về sau",
  ]
  private static let dashes = ["-", "–", "—"]

  /// Reads a time with the words that belong to it.
  mutating func clause() -> TimeClause? {
    attempt { $0.stage() } ?? attempt { $0.introducedClause() }
  }

  /// "giai đoạn 2026 - 2030", "các năm 2026 - 2027".
  private mutating func stage() -> TimeClause? {
    _ = take("trong")
    guard take(any: ["giai đoạn", "thời kỳ", "các năm", "những năm", "năm"]) else { return nil }
    _ = take(any: ["từ năm", "từ"])
    _ = take("năm")
    guard let start = bareYear(), take(any: Self.dashes + ["đến", "tới"]) else { return nil }
    _ = take("năm")
    guard let end = bareYear() else { return nil }
    if take(any: Self.further) { return TimeClause(start: start, isIntroduced: true) }
    return TimeClause(start: start, end: end, isUntil: true, isIntroduced: true)
  }

  private mutating func bareYear() -> TimePoint? {
    takeNumber(in: 1900...2199).map { .months(year: $0, 1...12) }
  }

  private mutating func introducedClause() -> TimeClause? {
    var clause = TimeClause()
    let isFrom = !takeFromNow() && take(any: ["bắt đầu từ", "kể từ", "từ"])
    if isFrom {
      return point(isIntroduced: true).map { self.clause(from: $0) }
    }
    takePrepositions(of: &clause)
    guard let point = point(isIntroduced: clause.isIntroduced || seesRangeOfYears) else {
      return nil
    }
    if !clause.isStrict, let range = attempt({ $0.range(from: point) }) { return range }
    if !clause.isStrict, !clause.isUntil, take(any: Self.further) {
      return TimeClause(start: point, isIntroduced: true)
    }
    clause.end = point
    return clause
  }

  /// "từ nay" before the words of an end.
  private mutating func takeFromNow() -> Bool {
    attempt { cursor in
      cursor.take("từ nay") && cursor.sees(any: Self.until) ? true : nil
    } ?? false
  }

  /// Whether the whole text begins with two years and a dash between them.
  private var seesRangeOfYears: Bool {
    index == 0 && next?.number.map { $0 > 99 } ?? false
      && Self.dashes.contains { token(after: 1)?.spelled == $0 }
  }

  private mutating func takePrepositions(of clause: inout TimeClause) {
    while true {
      let isStrict = take("trước")
      let isUntil = !isStrict && take(any: Self.until)
      guard
        isStrict || isUntil || take(any: ["trong", "vào", "là"])
          || (clause.isIntroduced && take(":"))
      else { return }
      clause.isStrict = clause.isStrict || isStrict
      clause.isUntil = clause.isUntil || isUntil
      clause.isIntroduced = true
    }
  }

  private mutating func clause(from point: TimePoint) -> TimeClause {
    if let range = attempt({ $0.range(from: point) }) { return range }
    _ = take(any: Self.further)
    return TimeClause(start: point, isIntroduced: true)
  }

  /// The rest of "từ quý II đến quý IV/2024" or "tháng 4 - 6/2024".
  private mutating func range(from start: TimePoint) -> TimeClause? {
    var clause = TimeClause(start: start, isUntil: true, isIntroduced: true)
    if !take(any: Self.dashes) {
      guard sees(any: ["đến", "tới", "cho đến"]) else { return nil }
      _ = take("cho")
      takePrepositions(of: &clause)
    }
    guard let end = point(isIntroduced: true) ?? attempt({ $0.sameKind(as: start) }) else {
      return nil
    }
    clause.start = start.inYear(end.year)
    clause.end = end
    return take(any: Self.further) ? TimeClause(start: clause.start, isIntroduced: true) : clause
  }

  /// The number alone of another month or quarter.
  private mutating func sameKind(as point: TimePoint) -> TimePoint? {
    guard case .months(_, let months) = point else { return nil }
    switch months.count {
    case 1:
      return takeNumber(in: 0...99).map { Self.months($0, each: 1, trailingYear()) }
    case 3:
      return takeQuarterNumber().map { Self.months($0, each: 3, trailingYear()) }
    default: return nil
    }
  }
}
