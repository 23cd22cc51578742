public import Values
import VietnameseText

extension FieldInput {
  /// How a goal or a deadline is read that a person is typing.
  ///
  /// - Parameters:
  ///   - typed: The text so far.
  ///   - field: The field it is typed into.
  ///   - kind: The kind of the item.
  ///   - day: The day of the person.
  /// - Returns: The reading, as «hạn 31/03/2027»; `nil` for other fields, and while the text can not
  ///   be read.
  public static func echo(
    of typed: String, for field: String, of kind: RecordKind, on day: Day
  ) -> Words? {
    guard [ItemFields.goal, ItemFields.deadline].contains(field), !typed.isEmpty,
      let inputs = try? read(typed, for: field, of: kind, on: day)
    else { return nil }
    let words =
      field == ItemFields.goal ? goalWords(inputs) : deadlineWords(inputs, of: kind)
    guard !words.isEmpty else { return nil }
    let mark = field == ItemFields.goal ? " " : "; "
    let vi = words.map(\.vi).joined(separator: mark)
    let en = words.map(\.en).joined(separator: mark)
    return Words("đọc là: \(vi)", "read as: \(en)")
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
