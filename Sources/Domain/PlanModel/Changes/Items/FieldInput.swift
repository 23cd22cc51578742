public import Values
import VietnameseText

/// What a person wants in a field of an item: a value, or another item still to be found.
public enum FieldInput: Equatable, Sendable {
  /// A value for a field of the record.
  case value(field: String, FieldValue)
  /// The item of a kind that a person named by code, number or name; empty for none.
  case named(field: String, RecordKind, String)

  /// The field it is for.
  public var field: String {
    switch self {
    case .value(let field, _), .named(let field, _, _): field
    }
  }

  /// Reads what was typed for a field.
  ///
  /// - Parameters:
  ///   - typed: The text; an empty one takes away what the field says.
  ///   - field: A field of ``ItemFields/editable(of:)``.
  ///   - kind: The kind of the item.
  ///   - day: The day of the person, from which «+10» counts and whose year is meant where a time
  ///     names none.
  /// - Returns: What it means for the fields of the record, in their order.
  /// - Throws: `UnreadableField` when it can not be read for certain.
  public static func read(
    _ typed: String, for field: String, of kind: RecordKind, on day: Day? = nil
  ) throws(UnreadableField) -> [FieldInput] {
    let text = TextWidth.cleaned(canonical(typed)).trimmed
    switch field {
    case ItemFields.goal: return try goal(text)
    case ItemFields.deadline: return try deadline(text, on: day)
    case ItemFields.items: return [.value(field: field, .text(text))]
    default: break
    }
    if case .reference(let other, _) = kind.fieldType(of: field) {
      return [.named(field: field, other, text)]
    }
    let value =
      text.isEmpty
      ? try emptyValue(of: field, in: kind)
      : try FieldText.value(text, of: field, in: kind, on: day)
    return [.value(field: field, value)]
  }

  // MARK: - Several fields at once

  private static func goal(_ text: String) throws(UnreadableField) -> [FieldInput] {
    let goal = try TargetExpression(text)
    // What the words do not name stays as it was said apart from them.
    let year: [FieldInput] = goal.year.map { [.value(field: "year", FieldValue($0))] } ?? []
    let unit: [FieldInput] =
      goal.unit != nil || goal.value == nil ? [.value(field: "unit", FieldValue(goal.unit))] : []
    return [
      .value(field: "comparator", FieldValue(code: goal.comparator)),
      .value(field: "written", .text(goal.written)),
      .value(field: "value", FieldValue(goal.value)),
      .value(field: "upper", FieldValue(goal.upper)),
    ] + unit + year
  }

  private static func deadline(
    _ text: String, on day: Day?
  ) throws(UnreadableField) -> [FieldInput] {
    let deadline = text.isEmpty ? Deadline() : try readDeadline(text, on: day)
    return [
      .value(field: "deadline_written", FieldValue(deadline.written)),
      .value(field: "starts", FieldValue(deadline.starts)),
      .value(field: "due", FieldValue(deadline.due)),
      .value(field: "is_strict", FieldValue(deadline.isStrict)),
      .value(field: "recurrence", FieldValue(deadline.recurrence)),
      .value(field: "is_day_given", FieldValue(deadline.isDayGiven)),
      .value(field: "condition", FieldValue(deadline.condition)),
    ]
  }

  private static func readDeadline(
    _ text: String, on day: Day?
  ) throws(UnreadableField) -> Deadline {
    let reading: DeadlineReading
    do throws(UnreadableDeadline) {
      reading = try DeadlineReader.read(text, year: day?.year)
    } catch {
      guard let day, let deadline = try? DeadlineReader.typed(text, on: day) else {
        throw UnreadableField(error.words, isFinal: error.isFinal)
      }
      return deadline
    }
    guard reading.riders.isEmpty else {
      let shown = TextWidth.cut(text, to: 60)
      throw UnreadableField(
        Words(
          "«\(shown)» có \(reading.all.count) thời hạn; mỗi thời hạn là một nhiệm vụ, nhập từng việc",
          "\"\(shown)\" has \(reading.all.count) deadlines; enter a task for each"),
        isFinal: true)
    }
    guard !reading.deadline.namesTime, let day else { return reading.deadline }
    return (try? DeadlineReader.typed(text, on: day)) ?? reading.deadline
  }

  /// What a field has when nothing is said of it.
  private static func emptyValue(
    of field: String, in kind: RecordKind
  ) throws(UnreadableField) -> FieldValue {
    switch kind.fieldType(of: field) {
    case .list: return .text("")
    case .flag where field != "in_force": return .whole(0)
    default: break
    }
    guard !["title", "label", "name", "text", "ordinal", "kind"].contains(field) else {
      throw UnreadableField(Words("cần điền ô này", "this field is needed"))
    }
    return .none
  }
}
