import Values
import VietnameseText

/// The cells of a row, by the names of their columns.
struct CellRow {
  private var byName: [String: String] = [:]

  init(_ fields: [TypedField]) {
    for field in fields where byName[field.name] == nil {
      byName[field.name] = TextWidth.cleaned(canonical(field.text)).trimmed
    }
  }

  /// The text of a cell; empty when there is none.
  func text(_ name: String) -> String { byName[name] ?? "" }

  /// The text of a cell that is filled in.
  func optional(_ name: String) -> String? { text(name).isEmpty ? nil : text(name) }

  func day(_ name: String) throws(StoreFailure) -> Day {
    do throws(UnreadableField) {
      return try FieldText.day(text(name))
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
    for field in ItemFields.editable(of: kind) {
      guard let text = optional(field) else { continue }
      do throws(UnreadableField) {
        inputs += try FieldInput.read(text, for: field, of: kind, on: day)
      } catch {
        let name = FieldWords.name(of: field, in: kind)
        throw .refused(Words("\(name.vi): \(error.words.vi)", "\(name.en): \(error.words.en)"))
      }
    }
    return inputs
  }
}
