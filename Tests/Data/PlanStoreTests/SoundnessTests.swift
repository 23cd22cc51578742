import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

struct SoundnessTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  private func execute(_ sql: String) throws {
    let database = try fixture.database()
    try database.execute(sql)
  }

  private func problems() throws -> [StoreFinding] {
    try StoreFile.check(at: fixture.path).filter(\.isProblem)
  }

  @Test func `a sound store is counted`() throws {
    let findings = try StoreFile.check(at: fixture.path)
    #expect(
      findings.map(\.words.en) == [
        "2 plans", "1 target", "2 tasks", "2 agencies", "1 figure", "1 change",
      ])
    #expect(findings.map(\.words.vi).first == "2 kế hoạch")
    #expect(findings.allSatisfy { !$0.isProblem })
  }

  @Test func `a store is told as it stood at one moment, whatever others do meanwhile`() throws {
    let findings = try StoreFile.check(at: fixture.path) {
      _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
      // Of a row that is not there, as long as nobody looks.
      try execute("PRAGMA foreign_keys = OFF; UPDATE task SET plan = id")
    }
    #expect(findings.allSatisfy { !$0.isProblem })
    #expect(findings.last?.words.en == "1 change")
    #expect(try problems().contains { $0.wantsRepair })
  }

  @Test(arguments: [
    ("task", "due", "2024-02-30", "«hạn» trong nhiệm vụ BG-"),
    ("task", "recurrence", "sometimes", "«định kỳ» trong nhiệm vụ BG-"),
    ("observation", "value", "nhiều", "«số liệu» trong số liệu của BG-T1"),
    ("obligation", "period", "2024-Q5", "«kỳ» trong phần việc của BG-"),
    ("target", "baseline_on", "1/1/2024", "«ngày số liệu gốc» trong chỉ tiêu BG-T1"),
  ])
  func `a value that can not be read is named`(
    table: String, field: String, text: String, place: String
  ) throws {
    try execute("UPDATE \(table) SET \(field) = '\(text)'")
    let failure = #expect(throws: StoreFailure.self) {
      try fixture.reader().answer(.summary(plan: "BG"), on: fixture.book.day)
    }
    guard case .damaged(fixture.path, let detail) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(detail.hasPrefix(table + " 0192"))
    #expect(detail.hasSuffix(field))
    let problems = try problems()
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.words.vi.hasPrefix("giá trị không đọc được: \(place)") })
  }

  @Test func `a damaged identity is named`() throws {
    let identity = String(repeating: "z", count: 32)
    try execute("INSERT INTO indicator (id, name) VALUES ('\(identity)', 'x')")
    #expect(
      try problems().map(\.words.en) == [
        "a value can not be read: the identity of the indicator \(identity)"
      ])
  }

  @Test func `a damaged day off is named`() throws {
    try execute("UPDATE holiday SET day = '2024-02-30' WHERE day = '2024-01-01'")
    let problems = try problems().map(\.words.en)
    #expect(problems.count == 1)
    #expect(problems.allSatisfy { $0.hasPrefix("a value can not be read: \"day\" in the day off") })
  }

  @Test func `a link that leads nowhere is found`() throws {
    try execute("PRAGMA foreign_keys = OFF; DELETE FROM agency WHERE code = 'BG-C1'")
    let kinds: [RecordKind] = [
      .assignment, .membership, .obligation, .succession, .extension, .progressReport,
      .followUp, .followUpItem, .recommendation,
    ]
    let told = try problems().map(\.words.vi)
    #expect(told.count == kinds.count, "\(told)")
    for kind in kinds {
      let ending = " \(kind.words.vi) trỏ tới cơ quan, đơn vị không có trong kho"
      #expect(told.contains { $0.hasSuffix(ending) }, "\(told)")
    }
  }

  @Test func `a page overwritten by something else is found`() throws {
    try fixture.folder.damage("plans.db", 4_096..<8_192)
    let failure = #expect(throws: StoreFailure.self) {
      guard try problems().isEmpty else { throw StoreFailure.damaged(path: "", detail: "") }
    }
    guard case .damaged = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func `a copy is made while others work, and is a store`() throws {
    let writer = try fixture.writer()
    _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    let copy = fixture.folder.file("copy.db")
    try StoreFile.backUp(from: fixture.path, to: copy)
    #expect(try fixture.folder.permissions(of: "copy.db") == 0o600)
    #expect(try fixture.folder.names().filter { $0.hasPrefix("copy") } == ["copy.db"])
    let query = PlanQuery.task("BG-V8")
    let answer = try StoreReader(.file(copy), access: .readWrite).answer(
      query, on: fixture.book.day)
    #expect(try answer == fixture.reader().answer(query, on: fixture.book.day))
    #expect(throws: StoreFailure.exists(path: copy)) {
      try StoreFile.backUp(from: fixture.path, to: copy)
    }
  }

  @Test func `a copy to where there is no folder is refused`() throws {
    let copy = fixture.folder.file("missing/copy.db")
    #expect(throws: StoreFailure.missing(path: copy)) {
      try StoreFile.backUp(from: fixture.path, to: copy)
    }
  }

  @Test func `an answer no longer wanted is not given, and the next one is`() throws {
    let reader = try fixture.reader()
    let stopper = StoreStopper()
    stopper.stop()
    #expect(stopper.isStopped)
    #expect(try reader.answer(.plans, on: fixture.book.day, unlessStoppedBy: stopper) == nil)
    let answer = try reader.answer(
      .plans, on: fixture.book.day, unlessStoppedBy: StoreStopper())
    #expect(try answer == reader.answer(.plans, on: fixture.book.day))
  }
}
