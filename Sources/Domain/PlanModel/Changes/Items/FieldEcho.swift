public import Values

/// How what a person is typing into a field is read, told while they type.
public enum FieldEcho: Equatable, Sendable {
  /// It is read so; the doubt says why it can hardly be right.
  case reading(Words, doubt: Words?)
  /// It can not be read, or not yet; the words say how it may be written.
  case unread(Words)

  /// The words of a reading.
  static func read(
    as parts: [Words], joinedBy mark: String = " ", doubt: Words? = nil
  ) -> FieldEcho? {
    guard !parts.isEmpty else { return nil }
    let vi = parts.map(\.vi).joined(separator: mark)
    let en = parts.map(\.en).joined(separator: mark)
    return .reading(Words("đọc là: \(vi)", "read as: \(en)"), doubt: doubt)
  }

  /// How a text typed for a day is read.
  ///
  /// - Returns: `nil` while nothing is typed.
  public static func day(_ typed: String, on today: Day) -> FieldEcho? {
    guard !typed.allSatisfy(\.isWhitespace) else { return nil }
    guard let day = DayReader.read(typed, today: today) else { return unread(dayForms) }
    return .reading(
      Words(
        "đọc là \(day.weekday.name.vi) \(day.printed)",
        "read as \(day.weekday.name.en) \(day.printed)"), doubt: nil)
  }

  static let dayForms = hint(DayReader.forms)

  /// A calm way to say how a text may be written that is not read yet.
  static func hint(_ forms: Words) -> Words {
    Words("chưa đọc được; \(forms.vi)", "not read yet; \(forms.en)")
  }
}
