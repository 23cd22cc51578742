import Values
import VietnameseText

/// A field of an item by the name a person gives it, with what they want in it.
public struct TypedField: Equatable, Sendable {
  /// The name, as the store, JSON or people call it.
  public var name: String
  /// The text; an empty one takes away what the field says.
  public var text: String

  /// A field with a text.
  public init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

/// Sets fields of an item that are named in words, whatever sort of item it is.
public struct EditFields: PlannedChange {
  /// The command that makes it.
  public let command = "edit"
  /// The code of the item; of a section, that of its plan and its place, as `BG#3`.
  public var code: String
  /// The fields to set.
  public var fields: [TypedField]
  /// Whether sections and indicators that are not there may be added too.
  public var isConfirmed: Bool

  /// An edit of an item.
  public init(code: String, fields: [TypedField], isConfirmed: Bool = false) {
    self.code = code
    self.fields = fields
    self.isConfirmed = isConfirmed
  }

  /// Works out the edit; none when every field is so already.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    guard let record = ItemLocator.recordOrAct(code, in: scene.book.contents) else {
      throw .unknownCode(code, nil)
    }
    let kind = type(of: record).kind
    var inputs: [FieldInput] = []
    for field in fields {
      guard let name = ItemFields.named(field.name, of: kind) else {
        throw Self.unknown(field.name, kind)
      }
      do throws(UnreadableField) {
        inputs += try FieldInput.read(field.text, for: name, of: kind, on: scene.day)
      } catch {
        throw .refused(
          Words("\(field.name): \(error.words.vi)", "\(field.name): \(error.words.en)"))
      }
    }
    return try EditItem(code: code, inputs: inputs, isConfirmed: isConfirmed).edits(in: scene)
  }

  private static func unknown(_ name: String, _ kind: RecordKind) -> StoreFailure {
    let fields = ItemFields.editable(of: kind)
    let words = fields.map { "\($0) (\(FieldWords.name(of: $0, in: kind).vi))" }
    let shown = TextWidth.cut(TextWidth.cleaned(name), to: 40)
    return .refused(
      Words(
        "\(ItemWords.sort(kind).vi) không có ô «\(shown)»; có: \(words.joined(separator: ", "))",
        "a \(ItemWords.sort(kind).en) has no field \"\(shown)\"; there are: \(fields.joined(separator: ", "))"
      ))
  }
}
