/// Words that set a time without naming a day, and what is not a time at all.
extension TimeCursor {
  private static let plain = [
    "khẩn trương", "kịp thời", "chủ động", "đột xuất khi có yêu cầu", "đột xuất", "sớm nhất",
    "sớm", "theo quy định", "theo thẩm quyền", "theo chức năng", "theo phân công", "theo yêu cầu",
    "trong thời gian tới", "thời gian tới", "trong thời gian sớm nhất", "khi cần thiết", "khi cần",
    "trước mắt", "lâu dài", "ngay", "hoặc theo đề nghị",
  ]

  /// Goes past words that say how soon or by what rule, but name no day.
  mutating func takePlainWords() -> Bool {
    !seesCondition && take(any: Self.plain)
  }

  // MARK: Conditions

  private static let conditions = [
    "ngay sau khi", "sau khi", "ngay khi", "trước khi", "từ khi", "kể từ khi", "khi", "tùy theo",
    "tùy thuộc", "theo chỉ đạo", "theo sự chỉ đạo", "theo hướng dẫn", "theo kế hoạch",
    "theo đề nghị",
    "theo tiến độ", "theo lộ trình", "theo chương trình", "theo thông báo", "theo ý kiến",
    "theo kết luận", "theo quyết định", "theo văn bản",
  ]

  /// Whether words come next by which the time depends on what others do.
  var seesCondition: Bool {
    sees(any: Self.conditions) && !sees(any: ["khi cần", "khi cần thiết"])
  }

  /// Goes past a condition: up to a bracket, a semicolon or a time that words introduce.
  ///
  /// - Returns: The places of its words; `nil` for "theo kế hoạch … hằng năm", where what is named
  ///   comes back by itself.
  mutating func takeCondition() -> Range<Int>? {
    let start = index
    index += 1
    var end = index
    while let token = next, ![";", "(", ")"].contains(token.spelled) {
      if takeDocument() {
        end = index
        continue
      }
      if seesTimeInCondition { break }
      index += 1
      if ![",", ".", "và", "hoặc"].contains(token.spelled) { end = index }
    }
    let isStopped = end == index && seesRecurrence
    return isStopped ? nil : start..<end
  }

  private var seesTimeInCondition: Bool {
    if seesRecurrence { return true }
    var copy = self
    guard let clause = copy.clause() else { return false }
    return clause.isIntroduced
  }

  private var seesRecurrence: Bool {
    var copy = self
    return copy.recurrences().map { $0 != [.periodic] } ?? false
  }

  // MARK: Other documents

  /// Goes past the number of another document and its day, or past a year it only looks to.
  mutating func takeDocument() -> Bool {
    attempt { $0.document() } ?? attempt { $0.vision() } ?? false
  }

  /// "số 45-NQ/TW ngày 24/11/2023", "140/2017/NĐ-CP", "965/SNV-CCVC, ngày 21/5/2024".
  private mutating func document() -> Bool? {
    let isNumbered = take("số")
    guard next?.number != nil else { return nil }
    index += 1
    var hasLetters = false
    while let part = codePart {
      index += 2
      hasLetters = hasLetters || part.isWord
    }
    guard hasLetters || (isNumbered && !sees(any: ["tháng", "năm", "ngày", "lần"])) else {
      return nil
    }
    _ = attempt { cursor -> Bool? in
      _ = cursor.take(",")
      guard cursor.sees("ngày"), let point = cursor.point(), point.year != nil else { return nil }
      return true
    }
    return true
  }

  /// The next part of a code, written to what is before it with a sign between.
  private var codePart: TimeToken? {
    guard let before = token(after: -1), let sign = next, let part = token(after: 1),
      ["/", "-"].contains(sign.spelled), before.range.upperBound == sign.range.lowerBound,
      sign.range.upperBound == part.range.lowerBound, part.isWord || part.number != nil,
      !["tháng", "quý", "quí", "năm", "ngày", "lần"].contains(where: part.is)
    else { return nil }
    return part
  }

  private mutating func vision() -> Bool? {
    guard take("tầm nhìn") else { return nil }
    _ = take("đến")
    return point(isIntroduced: true).map { _ in true }
  }
}
