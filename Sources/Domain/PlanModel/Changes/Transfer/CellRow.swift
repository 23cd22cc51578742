import Values
import VietnameseText

/// The cells of a row, by the names of their columns.
struct CellRow {
  private var byName: [String: String] = [:]

  /// The cells of a row as a person or a spreadsheet left them.
  init(_ fields: [TypedField]) {
    self.init(fields) { Self.withoutApostrophe($0.trimmed) }
  }

  /// The cells of a row that dondoc wrote, to the letter.
  init(exported fields: [TypedField]) {
    self.init(fields) { $0 }
  }

  private init(_ fields: [TypedField], _ read: (String) -> String) {
    for field in fields where byName[field.name] == nil {
      byName[field.name] = read(TextWidth.cleaned(canonical(field.text)))
    }
  }

  /// The text of a cell without the apostrophe by which spreadsheets know a text.
  private static func withoutApostrophe(_ text: String) -> String {
    guard text.hasPrefix("'"), !text.dropFirst().contains("'") else { return text }
    return String(text.dropFirst())
  }

  /// The text of a cell; empty when there is none.
  func text(_ name: String) -> String { byName[name] ?? "" }

  /// The text of a cell that is filled in.
  func optional(_ name: String) -> String? { text(name).isEmpty ? nil : text(name) }

  /// The row without some of its cells.
  func without(_ names: [String]) -> CellRow {
    var copy = self
    for name in names { copy.byName[name] = nil }
    return copy
  }

  /// The day a cell gives, without the midnight that spreadsheets write behind it.
  func day(_ name: String) throws(StoreFailure) -> Day {
    let parts = text(name).split(maxSplits: 1) { $0 == " " || $0 == "T" }
    let isMidnight =
      parts.count == 2 && parts[0].contains(where: \.isNumber) && parts[1].hasPrefix("0")
      && parts[1].allSatisfy { "0:.Z".contains($0) }
    do throws(UnreadableField) {
      return try FieldText.day(isMidnight ? String(parts[0]) : text(name))
    } catch {
      throw .refused(error.words)
    }
  }

  /// The code of a vocabulary that a cell names.
  func code(
    _ text: String, _ field: String, _ kind: RecordKind
  ) throws(StoreFailure) -> String {
    do throws(UnreadableField) {
      if case .text(let code) = try FieldText.value(text, of: field, in: kind) { return code }
      return text
    } catch {
      throw .refused(error.words)
    }
  }

  /// The cells that fill in fields of an item.
  func inputs(of kind: RecordKind, on day: Day) throws(StoreFailure) -> [FieldInput] {
    var inputs: [FieldInput] = []
    if kind == .target, !text("comparator").isEmpty { inputs = try goalInputs() }
    let isGoalGiven = !inputs.isEmpty
    for field in ItemFields.editable(of: kind) where !isGoalGiven || field != ItemFields.goal {
      guard let text = optional(field) else { continue }
      do throws(UnreadableField) {
        inputs += try FieldInput.read(text, for: field, of: kind, on: day)
      } catch {
        if field == ItemFields.deadline, let days = try deadlineInputs() {
          inputs += days
          continue
        }
        let name = FieldWords.name(of: field, in: kind)
        throw .refused(Words("\(name.vi): \(error.words.vi)", "\(name.en): \(error.words.en)"))
      }
    }
    return inputs
  }

  /// The words of a deadline that name several, with the days that stand in cells of their own;
  /// `nil` where none do.
  private func deadlineInputs() throws(StoreFailure) -> [FieldInput]? {
    let fields = ["starts", "due", "recurrence"].filter { optional($0) != nil }
    guard !fields.isEmpty else { return nil }
    var inputs: [FieldInput] = [
      .value(field: "deadline_written", .text(text(ItemFields.deadline)))
    ]
    do throws(UnreadableField) {
      for field in fields {
        let value = try FieldText.value(text(field), of: field, in: .task)
        inputs.append(.value(field: field, value))
      }
    } catch {
      throw .refused(error.words)
    }
    return inputs
  }

  /// A goal whose parts stand in cells of their own, the words beside them.
  private func goalInputs() throws(StoreFailure) -> [FieldInput] {
    do throws(UnreadableField) {
      var inputs: [FieldInput] = [
        .value(field: "written", FieldValue(optional(ItemFields.goal)))
      ]
      for field in ["comparator", "value", "upper"] {
        let value = try optional(field).map { (text) throws(UnreadableField) in
          try FieldText.value(text, of: field, in: .target)
        }
        inputs.append(.value(field: field, value ?? .none))
      }
      return inputs
    } catch {
      throw .refused(error.words)
    }
  }
}
