import PlanModel
import PlanModelTestSupport
import Values

/// A store for changes to be worked out on, without a file.
struct ItemScene {
  var contents: PlanContents
  var loggedCodes: Set<String> = []
  /// The identity after which new ones begin.
  var lastID: UInt64 = 900
  static let day = Day.of("2026-11-20")

  init(_ fill: (inout Book) -> Void) {
    var book = Book()
    fill(&book)
    contents = book.contents
  }

  /// What a change would do.
  func edits(_ change: some PlannedChange) throws -> [Edit] {
    var last = lastID
    let author = Author(user: "an", uid: 1, at: "2026-11-20T00:00:00Z", day: Self.day)
    let scene = ChangeScene(
      JudgedBook(PlanBook(contents), on: Self.day), author: author,
      makeID: {
        last += 1
        return .of(last)
      }, loggedCodes: { [loggedCodes] in loggedCodes })
    return try change.edits(in: scene)
  }

  /// What a change says in one line.
  func said(_ change: some PlannedChange) throws -> String {
    FieldWords.sentence(for: try edits(change), language: .vi)
  }
}

/// What was typed for fields, read as the forms and commands do.
func typed(_ kind: RecordKind, _ fields: KeyValuePairs<String, String>) throws -> [FieldInput] {
  try fields.flatMap { name, text in
    try FieldInput.read(text, for: name, of: kind, on: ItemScene.day)
  }
}

extension Edit {
  /// The new value of a field.
  func new(_ field: String) -> FieldValue? { fields.first { $0.field == field }?.new }
}
