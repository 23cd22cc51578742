public import Values
import VietnameseText

/// One line of a list of members, as it was pasted or read from a file.
public struct MemberEntry: Equatable, Sendable {
  /// The number of the line, from 1.
  public let line: Int
  /// The name.
  public let name: String
  /// The code, when the line gives one.
  public let code: String?
  /// The first day of the membership, when the line gives one.
  public let from: Day?
  /// What stands where a day should and is none.
  public let badDay: String?

  /// A member by its name.
  public init(
    _ name: String, line: Int = 1, code: String? = nil, from: Day? = nil, badDay: String? = nil
  ) {
    self.line = line
    self.name = name
    self.code = code
    self.from = from
    self.badDay = badDay
  }

  /// The members that a text lists, a line each; empty lines and a line of headings are left out.
  ///
  /// A line is a name, or a name, a code and a first day with semicolons or tabs between them.
  /// Numbers and bullets before a name, as lists in documents have them, are left out.
  public static func entries(of text: String) -> [MemberEntry] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().compactMap { entry(String($1), line: $0 + 1) }
  }

  private static func entry(_ text: String, line: Int) -> MemberEntry? {
    var fields = canonical(TextWidth.cleaned(String(text.map { $0 == "\t" ? ";" : $0 })))
      .split(separator: ";", omittingEmptySubsequences: false).map { trimmed(String($0)) }
    if fields.count > 1, fields[0].allSatisfy(\.isNumber) { fields.removeFirst() }
    guard let first = fields.first else { return nil }
    let name = bareName(first)
    guard !name.isEmpty, !headings.contains(fold(name)) else { return nil }
    let code = fields.count > 1 && !fields[1].isEmpty ? fields[1].uppercased() : nil
    guard fields.count > 2, !fields[2].isEmpty else {
      return MemberEntry(name, line: line, code: code)
    }
    let day = Day(typed: fields[2])
    return MemberEntry(
      name, line: line, code: code, from: day, badDay: day == nil ? fields[2] : nil)
  }

  /// A name out of a list, without the number, the bullet and the marks that lists put about it.
  public static func bareName(_ text: String) -> String { unquoted(withoutBullet(trimmed(text))) }

  private static let headings: Set<String> = [
    "ten", "ten don vi", "ten co quan", "ten co quan, don vi", "don vi", "co quan",
    "co quan, don vi", "name",
  ]

  /// The name without the number or the sign that lists in documents put before each line.
  private static func withoutBullet(_ text: String) -> String {
    var rest = text[...]
    let digits = rest.prefix(while: \.isNumber)
    let after = rest.dropFirst(digits.count)
    if !digits.isEmpty, let mark = after.first, ".)/".contains(mark) { rest = after.dropFirst() }
    while let first = rest.first, "-–+•*".contains(first) || first.isWhitespace {
      rest = rest.dropFirst()
    }
    while let last = rest.last, ";,.".contains(last) || last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  private static func unquoted(_ text: String) -> String {
    text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
      ? trimmed(String(text.dropFirst().dropLast())) : text
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
