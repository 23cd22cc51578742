public import Values
import VietnameseText

extension FieldInput {
  /// How what a person is typing into a field of an item is read.
  ///
  /// - Parameters:
  ///   - typed: The text so far.
  ///   - field: The field it is typed into.
  ///   - kind: The kind of the item.
  ///   - day: The day of the person.
  /// - Returns: The reading, as «hạn 31/03/2027», or how it may be written; `nil` for an empty
  ///   text, and for fields whose text is kept as it is typed.
  public static func echo(
    of typed: String, for field: String, of kind: RecordKind, on day: Day
  ) -> FieldEcho? {
    guard !typed.allSatisfy(\.isWhitespace) else { return nil }
    do throws(UnreadableField) {
      return echo(try read(typed, for: field, of: kind, on: day), for: field, of: kind, on: day)
    } catch {
      return .unread(error.isFinal ? error.words : FieldEcho.hint(forms(of: field, in: kind)))
    }
  }

  private static func echo(
    _ inputs: [FieldInput], for field: String, of kind: RecordKind, on day: Day
  ) -> FieldEcho? {
    switch field {
    case ItemFields.goal: return FieldEcho.read(as: goalWords(inputs))
    case ItemFields.deadline:
      return FieldEcho.read(
        as: deadlineWords(inputs, of: kind), joinedBy: "; ", doubt: deadlineDoubt(inputs, on: day))
    default: break
    }
    guard let text = text(field, in: inputs) else { return nil }
    switch kind.fieldType(of: field) {
    case .day: return dayEcho(text, for: field, of: kind, on: day)
    case .number, .code:
      let value = { FieldWords.text(of: .text(text), field: field, in: kind, language: $0) }
      return FieldEcho.read(as: [Words(value(.vi), value(.en))])
    default: return nil
    }
  }

  private static func dayEcho(
    _ text: String, for field: String, of kind: RecordKind, on today: Day
  ) -> FieldEcho? {
    guard let day = Day(text), case .reading(let words, _)? = FieldEcho.day(text, on: today) else {
      return nil
    }
    return .reading(
      words, doubt: DayDoubt.words(about: day, in: field, of: kind, issued: nil, on: today))
  }

  /// What is odd about a deadline that is typed; what is owed again and again may begin in the past.
  private static func deadlineDoubt(_ inputs: [FieldInput], on today: Day) -> Words? {
    guard text("recurrence", in: inputs) == nil,
      let day = text("due", in: inputs).flatMap({ Day($0) })
    else { return nil }
    return DayDoubt.words(about: day, in: "due", of: .task, issued: nil, on: today)
  }

  /// How the text of a field may be written.
  private static func forms(of field: String, in kind: RecordKind) -> Words {
    switch field {
    case ItemFields.goal:
      return Words(
        "viết như «tối thiểu 14», «trên 70%», «có», «định tính»",
        "write it like `at least 14`, `> 70%`, `yes`, `qualitative`")
    case ItemFields.deadline:
      return Words(
        "viết như «trong quý I/2027», «trước ngày 30/6», «hằng quý»",
        "write it like `trong quý I/2027`, `trước ngày 30/6`, `hằng quý`")
    default: break
    }
    switch kind.fieldType(of: field) {
    case .day: return DayReader.forms
    case .number: return FieldText.numberForms
    case .flag: return Words("ghi «có» hoặc «không»", "write `yes` or `no`")
    case .code:
      let codes = FieldCodeTable.codes(field: field, in: kind)
      let choices = codes.map { FieldCodeTable.words(of: $0, field: field, in: kind)?.vi ?? $0 }
      return Words(
        "chọn một trong: \(choices.joined(separator: ", "))",
        "choose one of: \(codes.joined(separator: ", "))")
    default: return Words("viết như 2030", "write it like 2030")
    }
  }

  private static func goalWords(_ inputs: [FieldInput]) -> [Words] {
    let sign = text("comparator", in: inputs).flatMap(Comparator.init)
      .flatMap { $0 == .range ? nil : $0.sign }
    let values = ["value", "upper"].compactMap { text($0, in: inputs) }.compactMap { Decimal($0) }
    let number = Words(
      values.map { VietnameseNumber.written($0, .vi) }.joined(separator: "–"),
      values.map { VietnameseNumber.written($0, .en) }.joined(separator: "–"))
    let unit = text("unit", in: inputs).map { Words($0, $0) }
    return [sign, values.isEmpty ? nil : number, unit, year(in: inputs)].compactMap(\.self)
  }

  private static func year(in inputs: [FieldInput]) -> Words? {
    for case .value("year", .whole(let year)) in inputs {
      return Words("(năm \(year))", "(by \(year))")
    }
    return nil
  }

  private static func deadlineWords(_ inputs: [FieldInput], of kind: RecordKind) -> [Words] {
    let strict = FieldWords.name(of: "is_strict", in: kind)
    let isStrict = inputs.contains(.value(field: "is_strict", FieldValue(true)))
    let words = ["starts", "due", "recurrence", "condition"].compactMap { field -> Words? in
      guard let text = text(field, in: inputs) else { return nil }
      let name = FieldWords.name(of: field, in: kind)
      let value = { FieldWords.text(of: .text(text), field: field, in: kind, language: $0) }
      return Words("\(name.vi) \(value(.vi))", "\(name.en) \(value(.en))")
    }
    return words + (isStrict ? [strict] : [])
  }

  private static func text(_ field: String, in inputs: [FieldInput]) -> String? {
    for case .value(field, .text(let text)) in inputs { return text }
    return nil
  }
}
