import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// Records that were changed by something that does not write into the log, as a failing disk is.
struct LogDifferenceTests {
  let fixture: StoreFixture
  private let figure: Observation

  init() throws {
    fixture = try StoreFixture()
    figure = Observation(
      id: SmallBook.id(777), target: fixture.book.target.id, day: fixture.book.day,
      value: Decimal(12))
    let writer = try fixture.writer()
    _ = try writer.apply(
      ChangeDraft(command: "measure", edits: [figure.insertion(code: "BG-T1")]),
      by: fixture.author("an"))
    _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    _ = try writer.apply(fixture.note("một", "hai"), by: fixture.author("an"))
    try fixture.emptyLog()
  }

  private func problems(at path: String? = nil) throws -> [Words] {
    try StoreFile.check(at: path ?? fixture.path).filter(\.isProblem).map(\.words)
  }

  private func execute(_ sql: String) throws {
    try fixture.database().execute("PRAGMA foreign_keys = OFF; \(sql)")
    try fixture.emptyLog()
  }

  @Test func `a flipped bit of a figure is told with both values`() throws {
    let before = try fixture.folder.read("plans.db")
    let marker = Array(figure.id.description.utf8) + Array(fixture.book.target.id.description.utf8)
    let row = try #require(before.indices.first { before[$0...].starts(with: marker) })
    // The day follows, and then the value.
    let place = row + marker.count + fixture.book.day.description.utf8.count
    var bytes = before
    try #require(bytes[place...].starts(with: Array("12".utf8)))
    bytes[place] ^= 8
    try fixture.folder.write(bytes, to: "plans.db")
    #expect(
      try problems() == [
        Words(
          "khác với nhật ký: «số liệu» trong số liệu của BG-T1 (\(figure.id)): trong kho là 92, nhật ký (lần cập nhật số 2) ghi 12",
          "differs from the log: \"figure\" in the figure of BG-T1 (\(figure.id)): the store has 92, the log (change 2) says 12"
        )
      ])
    let findings = try StoreFile.check(at: fixture.path)
    #expect(findings.contains { $0.isDifference && $0.field == "value" && !$0.wantsRepair })
    #expect(try StoreFile.repair(at: fixture.path).path == nil)
  }

  @Test func `the last value counts, and what no change ever set is not looked at`() throws {
    #expect(try problems() == [])
    try execute("UPDATE obligation SET note = 'một' WHERE note = 'hai'")
    #expect(
      try problems().map(\.en).map { $0.contains("has một, the log (change 4) says hai") } == [true]
    )
    try execute("UPDATE obligation SET note = 'hai' WHERE note = 'một'")
    try execute("UPDATE observation SET source = 'khác' WHERE id <> '\(figure.id)'")
    #expect(try problems() == [])
  }

  @Test func `a value of the log that no field can have leaves nothing to say`() throws {
    try execute(
      "DROP TRIGGER change_field_stays; UPDATE change_field SET new = x'00' WHERE new = 'hai'")
    #expect(try !problems().contains { $0.en.hasPrefix("differs from the log") })
  }

  @Test func `entering the right value again settles it`() throws {
    try execute("UPDATE obligation SET note = 'hỏng' WHERE note = 'hai'")
    _ = try fixture.writer().apply(fixture.note("hỏng", "hai"), by: fixture.author("an"))
    #expect(try problems() == [])
  }

  @Test func `a record that is gone, and one that is back, are told`() throws {
    try execute("DELETE FROM observation WHERE id = '\(figure.id)'")
    let gone = try problems().map(\.en)
    #expect(gone.count == 1 && gone[0].contains("the figure of BG-T1 (\(figure.id)) is not there"))
    try execute(
      """
      INSERT INTO observation (id, target, day, value)
        VALUES ('\(figure.id)', '\(fixture.book.target.id)', '\(fixture.book.day)', '12')
      """)
    #expect(try problems() == [])
    _ = try fixture.writer().apply(
      ChangeDraft(command: "remove", edits: [figure.removal(code: "BG-T1")]),
      by: fixture.author("an"))
    #expect(try problems() == [])
    try execute(
      """
      INSERT INTO observation (id, target, day, value)
        VALUES ('\(figure.id)', '\(fixture.book.target.id)', '\(fixture.book.day)', '12')
      """)
    let back = try problems().map(\.en)
    #expect(back.count == 1 && back[0].contains("is still there, and the log (change 5) says"))
  }

  @Test func `several of one field are one line, each with both values`() throws {
    let writer = try fixture.writer()
    for number in 1...2 {
      let more = Observation(
        id: SmallBook.id(UInt64(800 + number)), target: figure.target, day: figure.day + number,
        value: Decimal(number))
      _ = try writer.apply(
        ChangeDraft(command: "measure", edits: [more.insertion(code: "BG-T1")]),
        by: fixture.author("an"))
    }
    try execute("UPDATE observation SET value = '7' WHERE value IN ('1', '2')")
    let told = StoreFinding.grouped(try StoreFile.check(at: fixture.path)).filter(\.isProblem)
    #expect(
      told.map(\.words.vi) == [
        "khác với nhật ký: «số liệu» trong 2 số liệu: BG-T1 (trong kho là 7, nhật ký (lần cập nhật số 5) ghi 1), BG-T1 (trong kho là 7, nhật ký (lần cập nhật số 6) ghi 2)"
      ])
  }

  @Test func `a repair that loses nothing keeps telling it`() throws {
    try execute("UPDATE obligation SET note = 'hỏng' WHERE note = 'hai'")
    try fixture.overwriteRootPage(of: "task_plan")
    let repair = try StoreFile.repair(at: fixture.path)
    #expect(!repair.hasLosses && repair.findings.count { $0.isDifference } == 1)
    let path = try #require(repair.path)
    #expect(try problems(at: path).count == 1)
  }

  @Test func `after a loss it is told once, and what is changed later is held against the log`()
    throws
  {
    try execute("DROP TRIGGER change_stays; UPDATE change SET day = 'hôm nay' WHERE seq = 4")
    let repair = try StoreFile.repair(at: fixture.path)
    #expect(repair.hasLosses && repair.findings.count { $0.isDifference } == 1)
    let path = try #require(repair.path)
    #expect(try problems(at: path) == [])
    _ = try StoreWriter(.file(path)).apply(fixture.note("hai", "ba"), by: fixture.author("an"))
    #expect(try problems(at: path) == [])
    try Connection(opening: path, mode: .readWrite).execute(
      "UPDATE obligation SET note = 'tư' WHERE note = 'ba'")
    #expect(try problems(at: path).count == 1)
  }
}
