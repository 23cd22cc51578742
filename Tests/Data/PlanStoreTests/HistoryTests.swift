import PlanModel
import PlanStore
import SQLiteKit
import Testing
import Values

struct HistoryTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  private func rows(of code: String?, limit: Int = 100) throws -> [HistoryRow] {
    let query = PlanQuery.history(code: code, limit: limit)
    guard case .history(let rows) = try fixture.reader().answer(query, on: fixture.book.day) else {
      return []
    }
    return rows
  }

  @Test func `the making of a store is no line of any item`() throws {
    #expect(try rows(of: nil) == [])
    #expect(try rows(of: "BG-V8") == [])
  }

  @Test func `an update and its undo are lines with user and day, the newest first`() throws {
    let writer = try fixture.writer()
    var done = fixture.book.obligation
    done.state = .done
    done.product = "45/QĐ-UBND"
    let edit = try Unwrap.value(fixture.book.obligation.edit(to: done, code: "BG-V8"))
    _ = try writer.apply(ChangeDraft(command: "set", edits: [edit]), by: fixture.author("an"))
    _ = try writer.undo(by: fixture.author("bình"), anyone: true)
    let rows = try rows(of: "BG-V8")
    #expect(rows.map(\.seq) == [3, 3, 2, 2])
    #expect(rows.map(\.field) == ["state", "product", "state", "product"])
    #expect(rows.map(\.author.user) == ["bình", "bình", "an", "an"])
    #expect(rows.allSatisfy { $0.author.day == fixture.book.day && $0.author.uid == 1_000 })
    #expect(rows.map(\.command) == ["undo", "undo", "set", "set"])
    #expect(rows.map(\.undoes) == [2, 2, nil, nil])
    #expect(rows.last?.old == FieldValue.none)
    #expect(rows.last?.new == .text("45/QĐ-UBND"))
    #expect(try self.rows(of: nil) == rows)
  }

  @Test(arguments: [
    ("BG-B1", [5, 4, 3, 2]), ("bg-b1", [5, 4, 3, 2]), ("BG-B1/2025", [4, 3]),
    ("BG-B1/2025@BG-C1", [4]), ("BG-B1@BG-C1", [5]), ("BG-B", []), ("BG-B10", [6]), ("%", []),
  ])
  func `an item's history includes that of its parts`(code: String, seqs: [Int]) throws {
    let writer = try fixture.writer()
    let codes = ["BG-B1", "BG-B1/2025", "BG-B1/2025@BG-C1", "BG-B1@BG-C1", "BG-B10"]
    for (number, code) in codes.enumerated() {
      let edit = fixture.note(number == 0 ? nil : "\(number)", "\(number + 1)").edits[0]
      let coded = Edit(
        action: .set, kind: edit.kind, record: edit.record, code: code, fields: edit.fields)
      _ = try writer.apply(ChangeDraft(command: "set", edits: [coded]), by: fixture.author("an"))
    }
    #expect(try rows(of: code).map(\.seq) == seqs)
  }

  @Test(arguments: [(0, []), (-1, []), (1, [4]), (2, [4, 3]), (9, [4, 3, 2])])
  func `no more lines come than were asked for`(limit: Int, seqs: [Int]) throws {
    let writer = try fixture.writer()
    for number in 0..<3 {
      let draft = fixture.note(number == 0 ? nil : "\(number)", "\(number + 1)")
      _ = try writer.apply(draft, by: fixture.author("an"))
    }
    #expect(try rows(of: nil, limit: limit).map(\.seq) == seqs)
  }

  @Test func `versions in lists are the numbers of the latest changes`() throws {
    let writer = try fixture.writer()
    let reader = try fixture.reader()
    func versions() throws -> [Int] {
      guard
        case .tasks(let page) = try reader.answer(.tasks(ListRequest()), on: fixture.book.day)
      else { return [] }
      return page.rows.sorted { $0.task.code > $1.task.code }.map(\.version)
    }
    #expect(try versions() == [0, 0])
    _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    #expect(try versions() == [2, 0])
    _ = try writer.undo(by: fixture.author("an"), anyone: false)
    #expect(try versions() == [3, 0])
  }

  @Test func `a figure entered and taken back still moves the version on`() throws {
    let writer = try fixture.writer()
    let reader = try fixture.reader()
    let (target, day) = (fixture.book.target, fixture.book.day)
    func version() throws -> Int? {
      guard case .target(let detail) = try reader.answer(.target(target.code), on: day) else {
        return nil
      }
      return detail?.row.version
    }
    #expect(try version() == 0)
    let edit = Measurement(value: Decimal(11), day: day).edit(for: target, newID: writer.newID())
    _ = try writer.apply(
      ChangeDraft(command: "measure", edits: [edit]), by: fixture.author("an"))
    #expect(try version() == 2)
    _ = try writer.undo(by: fixture.author("an"), anyone: false)
    #expect(try version() == 3)
  }

  @Test(arguments: ["change", "change_edit", "change_field"])
  func `the log can not be rewritten`(table: String) throws {
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    let database = try fixture.database()
    let count = try database.scalar("SELECT count(*) FROM \(table)")
    for sql in ["DELETE FROM \(table)", "UPDATE \(table) SET seq = seq"] {
      let error = #expect(throws: SQLiteError.self) { try database.execute(sql) }
      #expect(error?.code == .constraintTrigger)
    }
    #expect(try database.scalar("SELECT count(*) FROM \(table)") == count)
  }
}
