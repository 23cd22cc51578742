import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Values

/// A store on disk in a folder of its own, and what tests do with it again and again.
final class StoreFixture {
  let folder: TemporaryFolder
  let book: SmallBook
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    book = try SmallBook()
    path = folder.file("plans.db")
    try StoreFile.create(at: .file(path), contents: book.contents, by: author("an"))
  }

  func author(_ user: String) -> Author {
    Author(user: user, uid: 1_000, at: "2024-05-03T02:15:00Z", day: book.day)
  }

  func writer() throws -> StoreWriter { try StoreWriter(.file(path)) }

  func reader() throws -> StoreReader { try StoreReader(.file(path), access: .readWrite) }

  func database() throws -> Connection { try Connection(opening: path, mode: .readWrite) }

  /// The names of what lies in the folder, but for what belongs to a store that is open.
  func names() throws -> [String] {
    try folder.names().filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
  }

  /// Sets one field of the store's free obligation.
  func setting(_ field: String, _ old: FieldValue, _ new: FieldValue) -> ChangeDraft {
    let edit = Edit(
      action: .set, kind: .obligation, record: book.obligation.id, code: "BG-V8",
      fields: [Edit.FieldChange(field: field, old: old, new: new)])
    return ChangeDraft(command: "set", edits: [edit])
  }

  /// Sets the note of the store's free obligation.
  func note(_ old: String?, _ new: String?) -> ChangeDraft {
    setting("note", FieldValue(old), FieldValue(new))
  }

  /// The value a field of the free obligation has now.
  func value(of field: String) throws -> SQLiteValue {
    try database().scalar(
      "SELECT \"\(field)\" FROM obligation WHERE id = ?1",
      [.text(book.obligation.id.description)])
  }

  /// Every row of every table of records, in an order that does not depend on when it was stored.
  func dump() throws -> [String] {
    let database = try database()
    var lines: [String] = []
    for kind in RecordKind.allCases {
      lines += try database.rows("SELECT * FROM \(kind.rawValue) ORDER BY id") {
        row throws(SQLiteError) in
        var cells: [String] = []
        for column in 0..<row.columnCount { cells.append("\(try row.value(column))") }
        return "\(kind.rawValue) \(cells.joined(separator: "|"))"
      }
    }
    return lines
  }
}
