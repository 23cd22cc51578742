import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct FollowUpEntryTests {
  private let scene = ItemScene { book in
    book.agency("BG-C1", "Sở Tài chính")
    book.task("BG-V1", .due("2026-12-31"))
    book.task("BG-V2", .every(.quarterly))
    book.target("BG-T1", .atLeast, "10")
  }

  private func urging() -> FollowUpDetails {
    var details = FollowUpDetails(.urging)
    details.addressee = "BG-C1"
    details.document = "120/UBND-TH"
    details.answerBy = ItemScene.day + 10
    details.items = ["BG-V1", "BG-V2", "bg-v1", "BG-T1"]
    return details
  }

  /// The store after a change.
  private func after(_ change: some PlannedChange, _ scene: ItemScene) throws -> ItemScene {
    var next = scene
    next.lastID += 100
    for edit in try scene.edits(change) where edit.action == .insert {
      func read<Record: StoredRecord>(_ type: Record.Type) throws -> Record {
        var reader = FieldReader(type, id: edit.record, values: edit.fields.map(\.new))
        return try Record(id: edit.record, fields: &reader)
      }
      switch edit.kind {
      case .followUp: next.contents.followUps.append(try read(FollowUp.self))
      case .followUpItem: next.contents.followUpItems.append(try read(FollowUpItem.self))
      case .recommendation:
        next.contents.recommendations.append(try read(FollowUpRecommendation.self))
      default: Issue.record("\(edit.kind)")
      }
    }
    return next
  }

  private func row(_ scene: ItemScene, _ code: String = "BG-V1") -> TaskRow? {
    JudgedBook(PlanBook(scene.contents), on: ItemScene.day).tasks.first { $0.task.code == code }
  }

  @Test func `an urging names its items once and is told with its code`() throws {
    let change = FollowUpEntry(urging())
    #expect(change.command == "urge")
    let edits = try scene.edits(change)
    #expect(edits.map(\.code) == ["TD-1", "BG-V1", "BG-V2/2026-Q4", "BG-T1"])
    #expect(
      FieldWords.sentence(for: edits, language: .vi)
        == "TD-1: đôn đốc, văn bản 120/UBND-TH, ngày 20/11/2026, gửi Sở Tài chính, "
        + "hạn trả lời 30/11/2026, BG-V1: ghi vào TD-1, BG-V2/2026-Q4: ghi vào TD-1, "
        + "BG-T1: ghi vào TD-1")
  }

  @Test func `a row says how often it was urged about and whether an answer came`() throws {
    let once = try after(FollowUpEntry(urging()), scene)
    #expect(row(scene)?.following.urging == nil)
    #expect(
      row(once)?.following.urging?.words
        == Words(
          "đã đôn đốc 1 lần, gần nhất 20/11/2026, chưa trả lời",
          "urged once, last on 20/11/2026, not answered"))
    var second = urging()
    second.answerBy = nil
    second.day = ItemScene.day + 5
    var twice = try after(FollowUpEntry(second), once)
    #expect(twice.contents.followUps.map(\.code) == ["TD-1", "TD-2"])
    #expect(
      row(twice)?.following.urging?.words.vi == "đã đôn đốc 2 lần, gần nhất 25/11/2026")
    twice.contents.followUps[1].answeredOn = ItemScene.day + 9
    #expect(
      row(twice, "BG-V2")?.following.urging?.words.en
        == "urged 2 times, last on 25/11/2026, answered")
  }

  @Test func `letters of one day are one time, answered once none is left to be answered`() throws {
    var unasked = urging()
    unasked.answerBy = nil
    var round = scene
    for letter in [urging(), unasked, urging()] { round = try after(FollowUpEntry(letter), round) }
    func words() -> Words? { row(round)?.following.urging?.words }
    let waiting = Words(
      "đã đôn đốc 1 lần, gần nhất 20/11/2026, chưa trả lời",
      "urged once, last on 20/11/2026, not answered")
    #expect(words() == waiting)
    round.contents.followUps[2].answeredOn = ItemScene.day + 1
    #expect(words() == waiting)
    round.contents.followUps[0].answeredOn = ItemScene.day + 2
    #expect(words()?.vi == "đã đôn đốc 1 lần, gần nhất 20/11/2026")
    round.contents.followUps[1].answeredOn = ItemScene.day + 3
    #expect(words()?.vi == "đã đôn đốc 1 lần, gần nhất 20/11/2026, đã trả lời")
  }

  private func field(_ name: String, _ text: String) throws -> [FieldInput] {
    try FieldInput.read(text, for: name, of: .followUp, on: ItemScene.day)
  }

  @Test func `a correction sets what was edited, and takes in and leaves out items`() throws {
    let first = try after(FollowUpEntry(urging()), scene)
    let seen = SeenItem(first.contents.followUps[0])
    let edits = try first.edits(
      EditItem(
        code: "td-1",
        inputs: field("kind", "kiểm tra") + field("addressee", "Bộ Tài chính")
          + field("items", "BG-V2; BG-V1"), seen: seen))
    #expect(
      edits.map { "\($0.action) \($0.kind) \($0.code)" } == [
        "set followUp TD-1", "remove followUpItem BG-T1",
      ])
    #expect(edits[0].new("agency") == FieldValue.none)
    #expect(edits[0].new("addressee") == .text("Bộ Tài chính"))
    #expect(edits[0].fields.map(\.field) == ["kind", "agency", "addressee"])
  }

  @Test func `a field another changed meanwhile is held against what was seen`() throws {
    var first = try after(FollowUpEntry(urging()), scene)
    let seen = SeenItem(first.contents.followUps[0])
    first.contents.followUps[0].document = "99/UBND"
    first.contents.followUps[0].subject = "việc khác"
    let edits = try first.edits(
      EditItem(code: "TD-1", inputs: field("document", "121/UBND-TH"), seen: seen))
    // The store refuses it, for the number is no longer the one that was seen.
    #expect(edits[0].fields.map(\.old) == [.text("120/UBND-TH")])
  }

  @Test(arguments: [
    ("answer_by", "1/11/2026", "hạn trả lời 01/11/2026 trước ngày văn bản"),
    ("answer", "sẽ gửi", "ghi cả ngày trả lời"), ("items", "BG-V9", "BG-V9"),
    ("day", "", "cần điền"),
    ("answered_on", "19/11/2026", "ngày trả lời 19/11/2026 trước ngày 20/11/2026 của TD-1"),
  ])
  func `a correction that can not be is refused`(name: String, text: String, reason: String) throws
  {
    let first = try after(FollowUpEntry(urging()), scene)
    do {
      _ = try first.edits(EditItem(code: "TD-1", inputs: field(name, text)))
      Issue.record("it was made")
    } catch let failure as StoreFailure {
      #expect(failure.words.vi.contains(reason))
    }
  }

  @Test func `a removal is agreed to, and says that the items stay`() throws {
    let first = try after(FollowUpEntry(urging()), scene)
    do {
      _ = try first.edits(RemoveItem(code: "TD-1"))
      Issue.record("it was made")
    } catch StoreFailure.unconfirmed(let words) {
      #expect(
        words.vi == "xóa lần theo dõi, đôn đốc TD-1 «đôn đốc 20/11/2026, Sở Tài chính»; "
          + "nhiệm vụ, chỉ tiêu liên quan vẫn giữ nguyên; sau đó vẫn hoàn tác được")
      #expect(try first.edits(RemoveItem(code: "TD-1").agreed(to: words)).count == 4)
    }
  }

  @Test func `an act goes with the last of the items it concerned, and not before`() throws {
    var details = urging()
    details.items = ["BG-V1", "BG-V2"]
    let scene = try after(FollowUpEntry(details), scene)
    func removal(_ code: String, _ scene: ItemScene) throws -> [Edit] {
      try scene.edits(RemoveItem(code: code, isConfirmed: true))
    }
    let first = try removal("BG-V1", scene)
    #expect(first.allSatisfy { $0.kind != .followUp })
    var left = scene
    left.contents.tasks.removeAll { $0.code == "BG-V1" }
    left.contents.followUpItems.removeAll { item in first.contains { $0.record == item.id } }
    let edits = try removal("BG-V2", left)
    #expect(edits.filter { $0.kind == .followUp }.map(\.code) == ["TD-1"])
    do {
      _ = try left.edits(RemoveItem(code: "BG-V2"))
      Issue.record("it was made")
    } catch StoreFailure.unconfirmed(let words) {
      #expect(words.vi.contains("1 lần theo dõi, đôn đốc"))
    }
  }

  @Test func `an answer, an outcome and a removal find what they are about`() throws {
    var details = urging()
    details.recommendations = [RecommendationDetails("bố trí kinh phí")]
    let scene = try after(FollowUpEntry(details), scene)
    #expect(
      try scene.said(FollowUpAnswer(to: "TD-1", on: ItemScene.day, "sẽ gửi"))
        == "TD-1: trả lời sẽ gửi, ngày trả lời 20/11/2026")
    #expect(
      try scene.said(RecommendationOutcome(of: "TD-1", 1, doneOn: ItemScene.day))
        == "TD-1: ngày thực hiện xong 20/11/2026")
    #expect(throws: StoreFailure.self) {
      try scene.edits(RecommendationOutcome(of: "TD-1", 2, doneOn: ItemScene.day))
    }
    #expect(throws: StoreFailure.unknownCode("TD-9", .followUp)) {
      try scene.edits(FollowUpAnswer(to: "TD-9", on: nil))
    }
    #expect(
      try scene.edits(RemoveItem(code: "TD-1", isConfirmed: true)).map(\.kind) == [
        .recommendation, .followUpItem, .followUpItem, .followUpItem, .followUp,
      ])
    #expect(throws: StoreFailure.unknownCode("BG-V1", .followUp)) {
      try scene.edits(RemoveItem(code: "BG-V1", of: .followUp, isConfirmed: true))
    }
  }

  @Test func `the register is found by agency, plan and words, the newest first`() throws {
    var scene = try after(FollowUpEntry(urging()), scene)
    var dialogue = FollowUpDetails(.dialogue)
    dialogue.addressee = "Hội Nông dân"
    dialogue.day = ItemScene.day + 1
    scene = try after(FollowUpEntry(dialogue), scene)
    let judged = JudgedBook(PlanBook(scene.contents), on: ItemScene.day)
    func codes(_ filter: WorkFilter) -> [String] {
      guard case .followUps(let rows) = judged.answer(.followUps(filter)) else { return [] }
      return rows.map(\.followUp.code)
    }
    #expect(codes(WorkFilter()) == ["TD-2", "TD-1"])
    #expect(codes(WorkFilter(agency: "BG-C1")) == ["TD-1"])
    #expect(codes(WorkFilter(agency: "nông dân")) == ["TD-2"])
    #expect(codes(WorkFilter(plan: "BG")) == ["TD-1"])
    #expect(codes(WorkFilter(find: "120/ubnd")) == ["TD-1"])
  }

  @Test func `an answer before the act is refused, one still to come is agreed to`() throws {
    let scene = try after(FollowUpEntry(urging()), scene)
    func failure(_ days: Int) throws -> StoreFailure? {
      do {
        _ = try scene.edits(FollowUpAnswer(to: "TD-1", on: ItemScene.day + days))
        return nil
      } catch let failure as StoreFailure { return failure }
    }
    let early = try #require(try failure(-1))
    #expect(early.words.vi.hasPrefix("ngày trả lời 19/11/2026 trước ngày 20/11/2026 của TD-1;"))
    #expect(try failure(0) == nil)
    let words = Words(
      "TD-1: ngày trả lời 21/11/2026 chưa đến",
      "TD-1: the day of answer 21/11/2026 is still to come")
    #expect(try failure(1) == .unconfirmed(words))
    let agreed = FollowUpAnswer(to: "TD-1", on: ItemScene.day + 1).agreed(to: words)
    #expect(try scene.edits(agreed).count == 1)
  }

  @Test func `an answer can not be asked for before the act`() {
    var details = urging()
    details.answerBy = ItemScene.day - 1
    #expect(throws: StoreFailure.self) { try scene.edits(FollowUpEntry(details)) }
  }
}
