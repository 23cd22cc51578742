public import Values
import VietnameseText

/// What a target asks for, read from the words a document or a person uses.
///
/// "tối thiểu 14 bác sĩ", "trên 70%", "từ 15 - 20%", "khoảng 5%", "đạt 12% trở lên", ">= 14",
/// "thứ hạng ≤ 10", "có", "tất cả". A word counts as a comparator only right before its number,
/// so that "50% trên đại học" asks for half and not for more.
public struct TargetExpression: Equatable, Sendable {
  /// The words as typed.
  public var written: String
  /// How a figure is held against the value.
  public var comparator: Comparator
  /// The value, or the lower end of a range; `nil` without a figure.
  public var value: Decimal?
  /// The upper end of a range.
  public var upper: Decimal?
  /// What the value counts.
  public var unit: String?
  /// The year by whose end it is to be reached, where the words name one.
  public var year: Int?

  /// Reads the words of a goal.
  ///
  /// - Parameter text: The words, in Vietnamese with or without marks, or with signs.
  /// - Throws: `UnreadableField` with what can be written instead, when they are not understood
  ///   for certain.
  public init(_ text: String) throws(UnreadableField) {
    let written = TextWidth.cleaned(canonical(text)).trimmed
    guard !written.isEmpty else { throw UnreadableField(Self.missing) }
    self.init(written: written, comparator: .qualitative)
    let (body, year) = Self.cuttingYear(written)
    self.year = year
    if let comparator = Self.comparatorWithoutFigure(body) {
      self.comparator = comparator
    } else if try !readRank(body) {
      try readFigures(body)
    }
  }

  private init(written: String, comparator: Comparator) {
    self.written = written
    self.comparator = comparator
  }

  private static let missing = Words(
    "chưa ghi mức phải đạt; ghi như «tối thiểu 14», «trên 70%», «từ 15 - 20%», «có», «định tính»",
    "what is asked for is missing; write it like `at least 14`, `> 70%`, `15 - 20%`, `yes`")

  private var unreadable: UnreadableField {
    let shown = TextWidth.cut(written, to: 60)
    return UnreadableField(
      Words(
        "không hiểu chắc «\(shown)»; ghi như «tối thiểu 14», «trên 70%», «từ 15 - 20%», «đạt 50%», «có», «tất cả», «định tính»",
        "\"\(shown)\" is not understood; write it like `at least 14`, `> 70%`, `15 - 20%`, `yes`, `all`"
      ))
  }

  private var several: UnreadableField {
    let shown = TextWidth.cut(written, to: 60)
    return UnreadableField(
      Words(
        "«\(shown)» có nhiều mức; mỗi mức là một chỉ tiêu: nhập chỉ tiêu chung với mức «tất cả», rồi từng mức với ô «Chỉ tiêu mẹ»",
        "\"\(shown)\" has several values; enter a target with the goal `all`, then one for each value with it as the parent"
      ), isFinal: true)
  }
}

// MARK: - Goals without a figure, and places in an order

extension TargetExpression {
  /// Cuts "đến năm 2030" and the like off the end.
  private static func cuttingYear(_ text: String) -> (body: String, year: Int?) {
    var rest = text.split(separator: " ")[...]
    guard let last = rest.popLast(), last.utf8.count == 4, let year = Int(last),
      (1990...2200).contains(year), let before = rest.popLast().map({ fold(String($0)) }),
      ["nam", "by", "year"].contains(before)
    else { return (text, nil) }
    while let word = rest.last.map({ fold(String($0)) }),
      ["den", "vao", "trong", "cuoi", "the", "in", "of"].contains(word)
    {
      rest = rest.dropLast()
    }
    return rest.isEmpty ? (text, nil) : (rest.joined(separator: " "), year)
  }

  /// What a goal asks for that has no figure; `nil` for words that mean nothing by themselves.
  private static func comparatorWithoutFigure(_ body: String) -> Comparator? {
    let key = GoalWords.key(body)
    if let comparator = GoalWords.whole[key] { return comparator }
    guard !key.contains(where: \.isNumber) else { return nil }
    return GoalWords.beginnings.first { key.hasPrefix($0.0 + " ") }?.1
  }

  /// Reads a place in an order: "nhóm 10", "trong 10 tỉnh dẫn đầu", "đứng thứ 5", "hạng ≤ 10".
  private mutating func readRank(_ body: String) throws(UnreadableField) -> Bool {
    let words = GoalWords.key(body).split(separator: " ").map(String.init)
    if words.starts(with: ["dung", "dau"]) {
      (comparator, value, unit) = (.equal, Decimal(1), Target.rankUnit)
      return true
    }
    guard let place = words.firstIndex(where: { Int($0) != nil }), let rank = Int(words[place]),
      rank > 0
    else { return false }
    let before = words[..<place].joined(separator: " ")
    let after = words[(place + 1)...].joined(separator: " ")
    guard let sign = Self.signOfRank(before: before, after: after) else { return false }
    switch sign {
    case "<=", "toi da", "khong qua": comparator = .atMost
    case "=": comparator = .equal
    case "": comparator = rank == 1 ? .equal : .atMost
    default: throw unreadable
    }
    (value, unit) = (Decimal(rank), Target.rankUnit)
    return true
  }

  /// The sign between the name of a place in an order and its number; `nil` for anything else.
  private static func signOfRank(before: String, after: String) -> String? {
    if let name = GoalWords.ranks.first(where: { before == $0 || before.hasPrefix($0 + " ") }) {
      return after.isEmpty ? before.dropFirst(name.count).drop { $0 == " " }.description : nil
    }
    let isLeading = after.hasSuffix("dan dau") || after.hasSuffix("dung dau")
    switch before {
    case "nhom", "trong nhom", "thuoc nhom", "top": return after.isEmpty || isLeading ? "" : nil
    case "trong", "thuoc": return isLeading ? "" : nil
    default: return nil
    }
  }
}

// MARK: - Figures

extension TargetExpression {
  private mutating func readFigures(_ body: String) throws(UnreadableField) {
    guard let first = body.firstIndex(where: { $0.isASCII && $0.isNumber }) else {
      throw unreadable
    }
    var start = first
    if start > body.startIndex, "-\u{2212}".contains(body[body.index(before: start)]) {
      start = body.index(before: start)
    }
    let sign = try sign(before: String(body[..<start]))
    let (number, rest) = try number(body[start...])
    value = number
    comparator = sign
    try readRest(rest)
  }

  /// The comparator that the words before the number give.
  private func sign(before text: String) throws(UnreadableField) -> Comparator {
    let all = GoalWords.key(text).split(separator: " ").map(String.init)
    var words = all[...].drop { GoalWords.leads.contains($0) }
    while words.count > 1, let word = words.last, GoalWords.leads.contains(word) {
      words = words.dropLast()
    }
    let phrase = words.joined(separator: " ")
    switch phrase {
    // "có 01 kíp" asks for one at least; "đạt 50%" keeps its word.
    case "": return all == ["co"] ? .atLeast : .equal
    case "tu", "from": return .atLeast
    default:
      guard let comparator = GoalWords.signs[phrase] else { throw unreadable }
      return comparator
    }
  }

  /// Reads what follows the first number: the end of a range, "trở lên", the unit.
  private mutating func readRest(_ text: Substring) throws(UnreadableField) {
    var rest = text.drop { $0 == " " }
    var unit = ""
    if rest.first == "%" {
      unit = "%"
      rest = rest.dropFirst().drop { $0 == " " }
    }
    guard let end = Self.rangeEnd(rest) else { return try readUnit(rest, after: unit) }
    let (high, tail) = try number(end)
    guard comparator == .equal || comparator == .atLeast, let value, value < high else {
      throw unreadable
    }
    (comparator, upper) = (.range, high)
    try readUnit(tail, after: tail.drop { $0 == " " }.first == "%" ? "" : unit)
  }

  /// What follows the mark or word between the two ends of a range.
  private static func rangeEnd(_ text: Substring) -> Substring? {
    for mark in ["-", "–", "—", "~", "đến ", "den ", "tới ", "to "] where text.hasPrefix(mark) {
      let end = text.dropFirst(mark.count).drop { $0 == " " }
      return end.first?.isNumber ?? false ? end : nil
    }
    return nil
  }

  private mutating func readUnit(
    _ text: Substring, after lead: String
  ) throws(UnreadableField) {
    var words = text.split(separator: " ").map(String.init)
    let tail = GoalWords.key(words.suffix(2).joined(separator: " "))
    if let sign = GoalWords.tails[tail] {
      guard comparator == .equal || comparator == .atLeast && sign == .atLeast else {
        throw unreadable
      }
      words.removeLast(2)
      comparator = sign
    }
    let unit = ([lead] + words).filter { !$0.isEmpty }.joined(separator: " ")
    guard !Self.hasAnotherValue(unit) else { throw several }
    let key = GoalWords.key(unit)
    if key == "moi nam" || key.hasSuffix(" moi nam") || key.hasSuffix("/nam") {
      comparator = comparator == .equal || comparator == .atLeast ? .perYear : comparator
    }
    self.unit = unit.isEmpty ? nil : unit
  }

  /// Whether another number follows a comma, as in "14 bác sĩ, 03 dược sĩ".
  private static func hasAnotherValue(_ unit: String) -> Bool {
    unit.split(omittingEmptySubsequences: false) { $0 == "," || $0 == ";" }.dropFirst()
      .contains { $0.drop { $0 == " " }.first?.isNumber ?? false }
  }

  /// The number a text begins with, and what follows it.
  private func number(_ text: Substring) throws(UnreadableField) -> (Decimal, Substring) {
    var figures = text.prefix { $0.isASCII && $0.isNumber || ".,-\u{2212}".contains($0) }
    if let mark = figures.dropFirst().firstIndex(where: { "-\u{2212}".contains($0) }) {
      figures = figures[..<mark]
    }
    while let last = figures.last, ".,".contains(last) { figures = figures.dropLast() }
    guard let value = VietnameseNumber.read(String(figures)) else { throw unreadable }
    return (value, text[figures.endIndex...])
  }
}
