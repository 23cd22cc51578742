public import Values

/// One thing a check of a store found.
public struct StoreFinding: Equatable, Sendable {
  /// What was found, for a person.
  public let words: Words
  /// Whether something is wrong; otherwise it only tells what the store holds.
  public let isProblem: Bool

  /// A finding.
  public init(words: Words, isProblem: Bool) {
    self.words = words
    self.isProblem = isProblem
  }

  static func unsound(_ detail: String) -> StoreFinding {
    StoreFinding(
      words: Words("tệp bị hỏng: \(detail)", "the file is damaged: \(detail)"), isProblem: true)
  }

  static func looseLink(from table: String, to parent: String) -> StoreFinding {
    StoreFinding(
      words: Words(
        "một dòng của \(table) trỏ tới dòng không có của \(parent)",
        "a row of \(table) refers to a row of \(parent) that is not there"),
      isProblem: true)
  }

  static func unreadable(_ place: String) -> StoreFinding {
    StoreFinding(
      words: Words("giá trị không đọc được: \(place)", "a value can not be read: \(place)"),
      isProblem: true)
  }

  static func count(_ number: Int, of name: Words) -> StoreFinding {
    StoreFinding(
      words: Words("\(number) \(name.vi)", "\(number) \(name.en)"), isProblem: false)
  }
}
