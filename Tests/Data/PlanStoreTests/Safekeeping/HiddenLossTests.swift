import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// Rows that damage hides from reading without any error: a repair must still tell them lost.
struct HiddenLossTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  private func losses() throws -> (lines: [String], path: String) {
    let repair = try StoreFile.repair(at: fixture.path)
    return (repair.findings.filter(\.isLoss).map(\.words.en), try #require(repair.path))
  }

  private func count(_ table: String, in path: String) throws -> Int {
    let database = try Connection(opening: path, mode: .readWrite)
    guard case .integer(let count) = try database.scalar("SELECT count(*) FROM \(table)") else {
      return 0
    }
    return Int(count)
  }

  @Test func `rows a page no longer counts are told by what the index knows`() throws {
    let rows = (1...300).map { number in
      let id = String(repeating: "0", count: 28) + String(9_000 + number)
      return "('\(id)', '\(String(repeating: "đơn vị \(number) ", count: 12))')"
    }
    try fixture.database().execute(
      "INSERT INTO indicator (id, name) VALUES \(rows.joined(separator: ", "))")
    try fixture.emptyLog()
    let before = try count("indicator", in: fixture.path)
    try fixture.cutPage(holding: "đơn vị 150 ")
    let (lines, path) = try losses()
    let gone = before - (try count("indicator", in: path))
    #expect(gone > 2)
    let line = try #require(lines.first { $0.contains("indicators can not be read: ") })
    #expect(line.hasPrefix("lost: \(gone) indicators"))
    #expect(line.contains("00000000000000000000000000009"))
  }

  /// Makes 120 changes; one of them can be told by its author and its code.
  private func makeChanges() throws {
    let writer = try fixture.writer()
    func note(_ number: Int) -> String {
      "ghi chú \(number) \(String(repeating: "x", count: 60))"
    }
    for number in 0..<120 {
      let draft = fixture.note(number == 0 ? nil : note(number - 1), note(number))
      let edits = draft.edits.map {
        Edit(
          action: $0.action, kind: $0.kind, record: $0.record,
          code: number == 40 ? "MÃ-40" : $0.code, fields: $0.fields)
      }
      _ = try writer.apply(
        ChangeDraft(command: draft.command, edits: edits),
        by: fixture.author(number == 40 ? "người bốn mươi" : "an"))
    }
    try fixture.emptyLog()
  }

  @Test(arguments: ["change", "change_edit", "change_field"])
  func `changes a page of the log no longer counts are told by number`(table: String) throws {
    try makeChanges()
    let before = try count("change", in: fixture.path)
    let id = fixture.book.obligation.id.description
    let markers = ["change": "người bốn mươi", "change_edit": "setobligation\(id)MÃ-40"]
    try fixture.cutPage(holding: markers[table] ?? "ghi chú 40 ")
    let (lines, path) = try losses()
    let gone = before - (try count("change", in: path))
    #expect(gone > 2)
    #expect(lines.contains { $0.hasPrefix("lost: up to \(gone) changes of the log (number ") })
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }

  @Test func `a record that only the log knows is told lost by its code`() throws {
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    let id = fixture.book.obligation.id.description
    try fixture.database().execute("DELETE FROM obligation WHERE id = '\(id)'")
    try fixture.emptyLog()
    try fixture.overwriteRootPage(of: "task_plan")
    let (lines, _) = try losses()
    #expect(lines == ["lost: 1 part can not be read: BG-V8 (\(id))"])
  }

  @Test func `a change with a day that is none is lost, and the others can be read`() throws {
    try makeChanges()
    try fixture.database().execute(
      """
      DROP TRIGGER change_stays;
      UPDATE change SET day = '2024-05-0Ã' WHERE seq = 50
      """)
    try fixture.emptyLog()
    try fixture.overwriteRootPage(of: "task_plan")
    let (lines, path) = try losses()
    #expect(lines.contains { $0.hasPrefix("lost: up to 1 change of the log (number 50)") })
    let reader = try StoreReader(.file(path), access: .readOnly)
    guard
      case .history(let rows) = try reader.answer(
        .history(code: nil, limit: 500), on: fixture.book.day)
    else {
      Issue.record("no history")
      return
    }
    #expect(rows.count == 119)
  }

  @Test func `a record that was taken away is not lost`() throws {
    let removal = fixture.book.obligation.removal(code: "BG-V8")
    _ = try fixture.writer().apply(
      ChangeDraft(command: "remove", edits: [removal]), by: fixture.author("an"))
    try fixture.emptyLog()
    try fixture.overwriteRootPage(of: "task_plan")
    #expect(try losses().lines == [])
  }

  @Test func `a record is told that nothing but the links of others name`() throws {
    for name in ["agency", "sqlite_autoindex_agency_1", "sqlite_autoindex_agency_2"] {
      try fixture.overwriteRootPage(of: name)
    }
    let id = fixture.book.agency.id.description
    let lines = try losses().lines
    #expect(lines.contains { $0.hasPrefix("lost: 2 agencies can not be read: ") }, "\(lines)")
    let named = try StoreFile.repair(at: fixture.path).findings.flatMap(\.names)
    #expect(named.contains { $0.full == id })
  }

  @Test func `where page and index tell of no rows, some are said to be lost perhaps`() throws {
    for name in ["rating", "sqlite_autoindex_rating_1"] {
      let start = try fixture.folder.startOfRootPage(of: name, in: "plans.db")
      var bytes = try fixture.folder.read("plans.db")
      try #require(bytes[start + 4] > 0)
      bytes[start + 4] = 0
      try fixture.folder.write(bytes, to: "plans.db")
    }
    let lines = try losses().lines
    #expect(lines.count == 1 && lines[0].hasPrefix("perhaps lost: the table of "), "\(lines)")
  }

  @Test func `a record is told that only a change names which is lost itself`() throws {
    let id = SmallBook.id(777)
    let figure = Observation(
      id: id, target: fixture.book.target.id, day: fixture.book.day, value: Decimal(9))
    _ = try fixture.writer().apply(
      ChangeDraft(command: "measure", edits: [figure.insertion(code: "BG-T1")]),
      by: fixture.author("an"))
    try fixture.database().execute(
      """
      DROP TRIGGER change_stays; UPDATE change SET day = 'hôm nay' WHERE seq = 2;
      DELETE FROM observation WHERE id = '\(id)'
      """)
    try fixture.emptyLog()
    let lines = try losses().lines
    #expect(lines.contains("lost: 1 figure can not be read: BG-T1 (\(id))"), "\(lines)")
  }

  @Test func `a lost figure is told by the target it is of`() throws {
    let id = fixture.book.contents.observations[0].id
    try fixture.emptyLog()
    try fixture.overwriteRootPage(of: "observation")
    #expect(try losses().lines == ["lost: 1 figure can not be read: BG-T1 (\(id))"])
  }

  @Test func `without the note that figures are made up, that is not known`() throws {
    try fixture.database().execute("DELETE FROM store_info")
    try fixture.emptyLog()
    try fixture.overwriteRootPage(of: "task_plan")
    let lines = try losses().lines
    #expect(
      lines == [
        "lost: whether the figures are made up is not known; the store is taken for a real one"
      ])
  }
}
