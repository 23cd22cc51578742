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

  /// The members that a text lists; empty lines and a line of headings are left out.
  ///
  /// A line has names, with semicolons or tabs between them; after a name can stand its code, and
  /// after that its first day. Numbers and bullets before a name, as lists in documents have them,
  /// are left out.
  public static func entries(of text: String) -> [MemberEntry] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().flatMap { entries(ofLine: String($1), line: $0 + 1) }
  }

  /// The members that one line lists.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - line: Its number, from 1, which all of them get.
  /// - Returns: None for an empty line and one of headings.
  public static func entries(ofLine text: String, line: Int) -> [MemberEntry] {
    var fields = canonical(TextWidth.cleaned(String(text.map { $0 == "\t" ? ";" : $0 })))
      .split(separator: ";", omittingEmptySubsequences: false).map { trimmed(String($0)) }[...]
    if fields.count > 1, fields[0].allSatisfy(\.isNumber) { fields.removeFirst() }
    guard let first = fields.first, !headings.contains(fold(bareName(first))) else { return [] }
    var entries: [MemberEntry] = []
    while let name = fields.popFirst().map(bareName) {
      if !name.isEmpty { entries.append(entry(name, line: line, &fields)) }
    }
    return entries
  }

  /// A member with the code and the first day that stand behind its name, which are taken away.
  private static func entry(
    _ name: String, line: Int, _ fields: inout ArraySlice<String>
  ) -> MemberEntry {
    var code: String?
    if let field = fields.first, field.isEmpty || isCode(field) {
      code = field.isEmpty ? nil : field.uppercased()
      fields.removeFirst()
    }
    guard let written = fields.first, isDayLike(written) else {
      return MemberEntry(name, line: line, code: code)
    }
    fields.removeFirst()
    let day = Day(typed: written)
    return MemberEntry(name, line: line, code: code, from: day, badDay: day == nil ? written : nil)
  }

  /// Whether a field is written as codes are, in one word of letters that every keyboard has.
  private static func isCode(_ field: String) -> Bool {
    field.contains(where: \.isLetter)
      && field.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  /// Whether a field is meant as a day, right or wrong.
  private static func isDayLike(_ field: String) -> Bool {
    let figures = field.split(whereSeparator: { "/-.".contains($0) })
    return figures.count > 1 && figures.allSatisfy { $0.allSatisfy(\.isNumber) }
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
