import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct ProgressEntryTests {
  private let scene = ItemScene { book in
    let finance = book.agency("BG-C1", "Sở Tài chính")
    let group = book.agency("BG-N1", "các sở", kind: .group)
    book.contents.memberships.append(
      Membership(id: book.newID(), group: group, member: finance))
    book.task("BG-V1", .due("2026-12-31"))
    book.task("BG-V2", .every(.quarterly))
    book.task("BG-V3")
    book.assign(.lead, to: group)
    book.target("BG-T1", .atLeast, "10")
  }

  private func made(_ entry: ProgressEntry, in scene: ItemScene) throws -> [ProgressReport] {
    try scene.edits(entry).map { edit in
      var reader = FieldReader(
        ProgressReport.self, id: edit.record, values: edit.fields.map(\.new))
      return try ProgressReport(id: edit.record, fields: &reader)
    }
  }

  private func after(_ entry: ProgressEntry) throws -> ItemScene {
    var next = scene
    next.contents.progressReports += try made(entry, in: scene)
    return next
  }

  @Test(arguments: [
    ("BG-V1", "BG-V1"), ("bg-v2", "BG-V2/2026-Q4"), ("BG-V2/2026-Q3", "BG-V2/2026-Q3"),
    ("BG-V3@BG-C1", "BG-V3@BG-C1"), ("BG-V3", "BG-V3"), ("BG-T1", "BG-T1"),
  ])
  func `looking at an item is noted for the month`(code: String, label: String) throws {
    let edits = try scene.edits(ProgressEntry([code]))
    #expect(edits.map(\.code) == [label])
    let report = try #require(try made(ProgressEntry([code]), in: scene).first)
    #expect(report.isReviewOnly)
    #expect(report.reportedFor == .month(2026, 11))
    #expect(report.reportedBy == "an" && report.day == ItemScene.day)
  }

  @Test func `a result and a difficulty are told, and corrected in the same record`() throws {
    var entry = ProgressEntry(["BG-V1"])
    entry.result = "đã trình dự thảo"
    entry.difficulty = "thiếu kinh phí"
    entry.answerFrom = "BG-C1"
    let first = try after(entry)
    let report = try #require(first.contents.progressReports.first)
    #expect(report.difficultyState == .open)
    #expect(report.answerFrom == "Sở Tài chính")
    #expect(report.answerAgency == first.contents.agencies[0].id)
    var more = ProgressEntry(["BG-V1"])
    more.result = "đã ban hành"
    more.day = ItemScene.day - 1
    #expect(
      try first.said(more)
        == "BG-V1: ngày 20/11/2026 → 19/11/2026, kết quả đã trình dự thảo → đã ban hành")
    var solved = ProgressEntry(["BG-V1"])
    solved.difficulty = ""
    let edit = try #require(try first.edits(solved).first)
    #expect(edit.record == report.id)
    #expect(edit.new("difficulty_state") == FieldValue.none)
    #expect(edit.new("answer_from") == FieldValue.none)
  }

  @Test func `a body the store does not have is kept as written`() throws {
    var entry = ProgressEntry(["BG-V1"])
    entry.difficulty = "chưa có hướng dẫn"
    entry.answerFrom = "Bộ Nội vụ"
    let report = try #require(try made(entry, in: scene).first)
    #expect(report.answerFrom == "Bộ Nội vụ" && report.answerAgency == nil)
  }

  @Test func `looking again on the day changes nothing, a later day is noted`() throws {
    let seen = try after(ProgressEntry(["BG-V1"]))
    #expect(try seen.edits(ProgressEntry(["BG-V1"])).isEmpty)
    var later = ProgressEntry(["BG-V1"])
    later.day = ItemScene.day + 1
    #expect(try seen.edits(later).map(\.action) == [.set])
    #expect(try seen.edits(ProgressEntry(["BG-V1"], for: .month(2026, 10))).count == 1)
  }

  @Test func `an item named twice is reported on once, several in one change`() throws {
    #expect(try scene.edits(ProgressEntry(["BG-V1", "BG-V2", "BG-T1"])).count == 3)
    #expect(throws: StoreFailure.unknownCode("BG-V99", nil)) {
      try scene.edits(ProgressEntry(["BG-V1", "BG-V99"]))
    }
    #expect(try scene.edits(ProgressEntry(["BG-V1", "bg-v1"])).count == 1)
  }

  @Test func `a period that has not begun is refused`() {
    #expect(throws: StoreFailure.self) {
      try scene.edits(ProgressEntry(["BG-V1"], for: .month(2026, 12)))
    }
  }

  @Test func `the period is that of the plan, by its rule`() throws {
    var quarterly = scene
    quarterly.contents.plans[0].reporting = .quarter
    quarterly.contents.plans[0].reportingRule = .decree09
    #expect(try made(ProgressEntry(["BG-V1"]), in: quarterly)[0].reportedFor == .quarter(2026, 4))
    quarterly.contents.plans[0].reporting = .month
    // The 20th belongs to the month after under the decree.
    #expect(try made(ProgressEntry(["BG-V1"]), in: quarterly)[0].reportedFor == .month(2026, 12))
  }

  @Test func `units tell difficulties beside each other, and each is answered by itself`() throws {
    func told(_ code: String, _ text: String, in scene: ItemScene) throws -> ItemScene {
      var entry = ProgressEntry([code])
      entry.difficulty = text
      var next = scene
      next.contents.progressReports += try made(entry, in: scene)
      next.lastID += 10
      return next
    }
    func open(_ scene: ItemScene) -> [String] {
      let judged = JudgedBook(PlanBook(scene.contents), on: ItemScene.day)
      guard case .difficulties(let rows) = judged.answer(.difficulties(WorkFilter(plan: "BG")))
      else { return [] }
      return rows.compactMap(\.report.difficulty)
    }
    var both = scene
    let other = Agency(id: .of(801), code: "BG-C2", name: "Sở Nội vụ", kind: .state)
    both.contents.agencies.append(other)
    both.contents.memberships.append(
      Membership(id: .of(802), group: both.contents.agencies[1].id, member: other.id))
    both = try told("BG-V3@BG-C1", "thiếu kinh phí", in: both)
    both = try told("BG-V3@BG-C2", "thiếu người", in: both)
    #expect(open(both) == ["thiếu kinh phí", "thiếu người"])
    #expect {
      try both.edits(DifficultyAnswer(to: "BG-V3", "đã rõ"))
    } throws: { error in
      guard case .refused(let words)? = error as? StoreFailure else { return false }
      return words.en == "several units told a difficulty, write the code of one: "
        + "BG-V3@BG-C1, BG-V3@BG-C2"
    }
    // The form answers the report it shows, whatever was told since.
    let shown = both.contents.progressReports[0]
    let answer = try both.edits(DifficultyAnswer(to: "BG-V3", "đã rõ", report: shown.id))
    #expect(answer.map(\.record) == [shown.id])
    #expect(answer.map(\.code) == ["BG-V3@BG-C1"])
    both.contents.progressReports[0].difficultyState = .answered
    #expect(open(both) == ["thiếu người"])
    let rest = try both.edits(DifficultyAnswer(to: "BG-V3", "đã rõ"))
    #expect(rest.map(\.code) == ["BG-V3@BG-C2"])
  }

  @Test func `a difficulty is open until it is answered, also where a later month says nothing`()
    throws
  {
    var october = ProgressEntry(["BG-V1"], for: .month(2026, 10))
    october.difficulty = "thiếu kinh phí"
    october.day = ItemScene.day - 20
    var told = try after(october)
    told.contents.progressReports += try made(ProgressEntry(["BG-V1"]), in: told)
    func difficulties(_ scene: ItemScene) -> [DifficultyRow] {
      let judged = JudgedBook(PlanBook(scene.contents), on: ItemScene.day)
      guard case .difficulties(let rows) = judged.answer(.difficulties(WorkFilter(plan: "BG")))
      else { return [] }
      return rows
    }
    #expect(difficulties(told).map(\.code) == ["BG-V1"])
    #expect(
      try told.said(DifficultyAnswer(to: "BG-V1", "đã bố trí"))
        == "BG-V1: xử lý vướng mắc chưa có trả lời → đã có trả lời, trả lời đã bố trí, "
        + "ngày trả lời 20/11/2026")
    told.contents.progressReports[0].difficultyState = .answered
    #expect(difficulties(told).isEmpty)
    #expect(throws: StoreFailure.self) { try told.edits(DifficultyAnswer(to: "BG-V2", "có")) }
  }
}
