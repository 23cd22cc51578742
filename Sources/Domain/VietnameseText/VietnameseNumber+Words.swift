extension VietnameseNumber {
  /// Reads a whole number in words: "một vạn", "mười bốn", "hai mươi lăm", "một triệu rưỡi".
  ///
  /// Marks may be missing and capitals do not count. Short speech that can mean two numbers, as
  /// "hai nghìn ba", is not read.
  ///
  /// - Parameter words: The words of the number and no others.
  /// - Returns: The number, or `nil` when the words are none.
  public static func read(words: String) -> Int? {
    let words = fold(words).split(whereSeparator: \.isWhitespace).map(String.init)
    return words.isEmpty ? nil : value(of: words[...], units: units[...], isContinued: false)
  }

  /// The units above a hundred, the largest first.
  private static let units: [(names: Set<String>, value: Int)] = [
    (["ty", "ti"], 1_000_000_000), (["trieu"], 1_000_000), (["van"], 10_000),
    (["nghin", "ngan"], 1_000),
  ]

  private static let digits: [String: Int] = [
    "khong": 0, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "lam": 5, "nham": 5,
    "sau": 6, "bay": 7, "tam": 8, "chin": 9,
  ]

  private static func value(
    of words: ArraySlice<String>, units: ArraySlice<(names: Set<String>, value: Int)>,
    isContinued: Bool
  ) -> Int? {
    guard let unit = units.first else { return belowThousand(words, isContinued: isContinued) }
    let smaller = units.dropFirst()
    guard let index = words.firstIndex(where: unit.names.contains) else {
      return value(of: words, units: smaller, isContinued: isContinued)
    }
    guard let count = value(of: words[..<index], units: smaller, isContinued: false) else {
      return nil
    }
    let rest = words[(index + 1)...]
    if rest.isEmpty { return count * unit.value }
    if rest.elementsEqual(["ruoi"]) { return count * unit.value + unit.value / 2 }
    guard let more = value(of: rest, units: smaller, isContinued: true), more < unit.value else {
      return nil
    }
    return count * unit.value + more
  }

  /// Reads up to 999; what continues a larger number must say which digits it leaves out.
  private static func belowThousand(_ words: ArraySlice<String>, isContinued: Bool) -> Int? {
    guard words.count > 1, words[words.startIndex + 1] == "tram" else {
      return belowHundred(words, isContinued: isContinued)
    }
    guard let hundreds = digits[words[words.startIndex]] else { return nil }
    let rest = words.dropFirst(2)
    if rest.isEmpty { return hundreds * 100 }
    if rest.elementsEqual(["ruoi"]) { return hundreds * 100 + 50 }
    return belowHundred(rest, isContinued: true).map { hundreds * 100 + $0 }
  }

  private static func belowHundred(_ words: ArraySlice<String>, isContinued: Bool) -> Int? {
    guard let first = words.first else { return nil }
    var rest = words.dropFirst()
    if first == "linh" || first == "le" {
      guard isContinued, rest.count == 1, let digit = rest.first.flatMap({ digits[$0] }) else {
        return nil
      }
      return digit
    }
    if first == "muoi" { return ones(rest).map { 10 + $0 } }
    guard let digit = digits[first] else { return nil }
    if rest.isEmpty { return isContinued ? nil : digit }
    guard ["muoi", "chuc"].contains(rest.removeFirst()), digit > 0 else { return nil }
    return ones(rest).map { digit * 10 + $0 }
  }

  private static func ones(_ words: ArraySlice<String>) -> Int? {
    guard let word = words.first else { return 0 }
    guard words.count == 1, let digit = digits[word], digit > 0 else { return nil }
    return digit
  }
}

// MARK: - Writing

extension VietnameseNumber {
  private static let digitWords = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  /// Writes a whole number in words: "hai mươi lăm", "một nghìn không trăm linh năm".
  ///
  /// - Parameter value: A number from 0 to 999.999.999.999.
  /// - Returns: The words in small letters, or `nil` outside of that range.
  public static func inWords(_ value: Int) -> String? {
    guard (0..<1_000_000_000_000).contains(value) else { return nil }
    if value == 0 { return digitWords[0] }
    var words: [String] = []
    let groups = [(1_000_000_000, "tỷ"), (1_000_000, "triệu"), (1_000, "nghìn"), (1, "")]
    for (unit, name) in groups {
      let group = value / unit % 1_000
      guard group > 0 else { continue }
      words += groupWords(group, isContinued: !words.isEmpty)
      if !name.isEmpty { words.append(name) }
    }
    return words.joined(separator: " ")
  }

  private static func groupWords(_ group: Int, isContinued: Bool) -> [String] {
    let (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10)
    var words: [String] = []
    if hundreds > 0 || isContinued { words += [digitWords[hundreds], "trăm"] }
    switch tens {
    case 0: if ones > 0, !words.isEmpty { words.append("linh") }
    case 1: words.append("mười")
    default: words += [digitWords[tens], "mươi"]
    }
    switch (tens, ones) {
    case (_, 0): break
    case (2..., 1): words.append("mốt")
    case (1..., 5): words.append("lăm")
    default: words.append(digitWords[ones])
    }
    return words
  }
}
