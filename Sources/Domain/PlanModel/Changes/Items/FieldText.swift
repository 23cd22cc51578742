import Values
import VietnameseText

/// Reads the values of single fields from text, as people and spreadsheets write them.
enum FieldText {
  /// The value a text means for a field.
  ///
  /// - Parameters:
  ///   - text: The text, not empty; the parts of a list stand between `;`.
  ///   - field: The name of the field.
  ///   - kind: The kind of the record.
  ///   - today: The day from which «+10» counts; `nil` where only days in figures are meant.
  /// - Returns: The value.
  /// - Throws: `UnreadableField` when the field can not hold it.
  static func value(
    _ text: String, of field: String, in kind: RecordKind, on today: Day? = nil
  ) throws(UnreadableField) -> FieldValue {
    switch kind.fieldType(of: field) {
    case .text, .reference: .text(text)
    case .list:
      .text(
        text.split { $0 == ";" || $0 == "\n" }.map { String($0).trimmed }
          .filter { !$0.isEmpty }.joined(separator: "\n"))
    case .day: FieldValue(try day(text, on: today))
    case .number: FieldValue(try number(text))
    case .whole: FieldValue(try whole(text))
    case .flag: FieldValue(try flag(text))
    case .code: .text(try code(text, of: field, in: kind))
    case .period: FieldValue(try period(text))
    case .recurrence: FieldValue(try recurrence(text))
    }
  }

  /// The day a text gives; words like «cuối tháng» only where it is known what today is.
  static func day(
    _ text: String, on today: Day? = nil
  ) throws(UnreadableField) -> Day {
    if let day = Day(typed: text), DayReader.years.contains(day.year) { return day }
    if let today, let day = DayReader.read(text, today: today) { return day }
    let problem = DayReader.problem(with: text, today: today)
    throw UnreadableField(
      Words("«\(shown(text))» \(problem.vi)", "\"\(shown(text))\": \(problem.en)"))
  }

  static func number(_ text: String) throws(UnreadableField) -> Decimal {
    if let number = VietnameseNumber.read(anyForm: text) { return number }
    throw UnreadableField(noNumber(text))
  }

  /// The one code whose words have those that were typed among them, as "quý" is in "hằng quý".
  private static func only(
    of codes: [String], saying wanted: String, _ field: String, _ kind: RecordKind
  ) -> String? {
    let named = codes.filter { code in
      let words = FieldCodeTable.words(of: code, field: field, in: kind)
      return [words?.vi, words?.en].contains { " \(fold($0 ?? "")) ".contains(" \(wanted) ") }
    }
    return named.count == 1 ? named.first : nil
  }

  /// That a text is no number, and how one is written.
  static func noNumber(_ text: String) -> Words {
    Words(
      "«\(shown(text))» không phải số; \(numberForms.vi)",
      "\"\(shown(text))\" is no number; \(numberForms.en)")
  }

  /// How numbers are written.
  static let numberForms = Words("viết như 11,2 hoặc 90.000", "write it like 11,2 or 90.000")

  private static func whole(_ text: String) throws(UnreadableField) -> Int {
    if text.utf8.count <= 6, let number = Int(text), number >= 0 { return number }
    throw UnreadableField(
      Words(
        "«\(shown(text))» không phải số nguyên; viết như 2030",
        "\"\(shown(text))\" is no whole number; write it like 2030"))
  }

  private static func period(_ text: String) throws(UnreadableField) -> Period {
    if let period = Period(typed: text) { return period }
    throw UnreadableField(
      Words(
        "«\(shown(text))» không phải kỳ; viết như 2026-Q3 hoặc «quý III/2026»",
        "\"\(shown(text))\" is no period; write it like 2026-Q3"))
  }

  private static func recurrence(_ text: String) throws(UnreadableField) -> Recurrence {
    if let recurrence = Recurrence(text) { return recurrence }
    throw UnreadableField(
      Words(
        "«\(shown(text))» không phải chu kỳ; viết như quarterly hoặc «yearly 12-05»",
        "\"\(shown(text))\" is no recurrence; write it like quarterly or `yearly 12-05`"))
  }

  private static func flag(_ text: String) throws(UnreadableField) -> Bool {
    switch fold(text) {
    case "co", "yes", "true", "1", "x", "dung": return true
    case "khong", "no", "false", "0", "chua": return false
    default:
      throw UnreadableField(
        Words(
          "«\(shown(text))»: ghi «có» hoặc «không»", "\"\(shown(text))\": write `yes` or `no`"))
    }
  }

  /// The code of a vocabulary that a text names, by itself or by its words in either language.
  private static func code(
    _ text: String, of field: String, in kind: RecordKind
  ) throws(UnreadableField) -> String {
    let codes = FieldCodeTable.codes(field: field, in: kind)
    if codes.contains(text) { return text }
    let wanted = fold(text)
    let found = codes.first { code in
      let words = FieldCodeTable.words(of: code, field: field, in: kind)
      return [code, words?.vi ?? code, words?.en ?? code].map(fold).contains(wanted)
    }
    if let found = found ?? only(of: codes, saying: wanted, field, kind) { return found }
    let choices = codes.map { FieldCodeTable.words(of: $0, field: field, in: kind)?.vi ?? $0 }
    throw UnreadableField(
      Words(
        "«\(shown(text))»: chọn một trong: \(choices.joined(separator: ", "))",
        "\"\(shown(text))\": choose one of: \(codes.joined(separator: ", "))"))
  }

  static func shown(_ text: String) -> String { TextWidth.cut(text, to: 60) }
}
