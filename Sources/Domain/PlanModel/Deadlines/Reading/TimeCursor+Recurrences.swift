import Values

/// Words for work that is owed again and again.
extension TimeCursor {
  /// Reads one expression of recurrence, which may name several intervals: "6 tháng, năm".
  ///
  /// - Returns: One recurrence for each interval named; `nil` when no such words come next.
  mutating func recurrences() -> [Recurrence]? {
    if take(any: ["thường xuyên", "liên tục"]) {
      _ = take(any: [", liên tục", "liên tục"])
      return [.continuous]
    }
    return attempt { $0.years() } ?? attempt { $0.times() } ?? attempt { $0.intervals() }
      ?? (take(any: ["định kỳ", "định kì"]) ? [.periodic] : nil)
  }

  // MARK: Months, quarters, halves and years

  /// "hằng quý, 6 tháng và năm", "6 tháng một lần", "định kỳ hằng năm".
  private mutating func intervals() -> [Recurrence]? {
    _ = take(any: ["định kỳ", "định kì"])
    let isPeriodic = index > 0 && token(after: -1)?.is("kỳ") ?? false
    let each = takeEach()
    guard let first = interval() else { return nil }
    var all = [first]
    let isOnce = takeOnce()
    while true {
      if let another = attempt({ $0.furtherInterval() }) {
        all.append(another)
      } else if !all.contains(.quarterly) || !take(any: [", 9 tháng", ", 09 tháng"]) {
        break
      }
    }
    // A month, a quarter or a year alone says nothing of coming back.
    guard each || isPeriodic || isOnce || first == .halfYearly || all.count > 1 else { return nil }
    return all
  }

  private mutating func takeEach() -> Bool { take(any: ["hằng", "hàng", "mỗi", "từng", "theo"]) }

  private mutating func furtherInterval() -> Recurrence? {
    guard take(any: [", và", ",", "và"]) else { return nil }
    _ = takeEach()
    guard let interval = interval() else { return nil }
    _ = takeOnce()
    return interval
  }

  /// What follows where no interval is meant: "năm học", or quy định typed without marks.
  private static let afterOtherWords = [
    "đầu", "cuối", "này", "sau", "tới", "nay", "học", "định", "chế", "trình", "hoạch", "mô",
  ]

  private mutating func interval() -> Recurrence? {
    guard let interval = attempt({ $0.plainInterval() }),
      !sees(any: Self.afterOtherWords)
    else { return nil }
    return next?.number == nil || sees(any: ["1 lần", "01 lần", "một lần"]) ? interval : nil
  }

  private mutating func plainInterval() -> Recurrence? {
    if take("nửa năm") { return .halfYearly }
    if take("năm") { return .yearly(month: 12, day: 31) }
    if take(any: ["quý", "quí"]) { return .quarterly }
    let count = next?.number ?? (sees("sáu") ? 6 : sees("ba") ? 3 : nil)
    guard let count else { return take("tháng") ? .monthly : nil }
    index += 1
    guard take("tháng") else { return nil }
    return switch count {
    case 1: .monthly
    case 3: .quarterly
    case 6: .halfYearly
    default: nil
    }
  }

  /// "một lần", "/lần", "01 lần".
  private mutating func takeOnce() -> Bool {
    attempt { cursor in
      _ = cursor.take("/")
      _ = cursor.take(any: ["một", "1", "01"])
      return cursor.take("lần") ? true : nil
    } ?? false
  }

  /// "01 lần/năm", "02 lần một năm".
  private mutating func times() -> [Recurrence]? {
    guard let count = next?.number ?? (sees("một") ? 1 : sees("hai") ? 2 : nil) else { return nil }
    index += 1
    guard take("lần") else { return nil }
    _ = take(any: ["/", "mỗi", "một", "trong"])
    guard let interval = interval() else { return nil }
    switch (count, interval) {
    case (1, _): return [interval]
    case (2, .yearly): return [.halfYearly]
    case (4, .yearly): return [.quarterly]
    case (12, .yearly): return [.monthly]
    default: return nil
    }
  }

  // MARK: Several years

  private static let review = ["sơ kết", "tổng kết", "sơ, tổng kết", "đánh giá", "báo cáo"]

  /// "05 năm tổ chức sơ kết", "tổng kết 10 năm", "định kỳ 5 năm", "3 năm một lần".
  private mutating func years() -> [Recurrence]? {
    let isReview = take(any: Self.review)
    let isEach = take(any: ["định kỳ", "định kì", "mỗi", "cứ"])
    guard let count = takeYears(), take("năm"), next?.number == nil || takesOnceNext else {
      return nil
    }
    let isOnce = takeOnce()
    let isReviewed = attempt { cursor in
      _ = cursor.take(any: ["tổ chức", "tiến hành", "thực hiện"])
      return cursor.take(any: Self.review) ? true : nil
    }
    guard isReview || isEach || isOnce || isReviewed != nil else { return nil }
    return [count == 1 ? .yearly(month: 12, day: 31) : .everyYears(count)]
  }

  private var takesOnceNext: Bool {
    var copy = self
    return copy.takeOnce()
  }

  private mutating func takeYears() -> Int? {
    if let count = takeNumber(in: 1...99) { return count }
    let words = [("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("mười", 10)]
    for (word, count) in words where sees("\(word) năm") {
      index += 1
      return count
    }
    return nil
  }
}
