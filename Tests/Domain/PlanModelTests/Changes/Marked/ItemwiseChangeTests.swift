import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct ItemwiseChangeTests {
  private let scene = ItemScene { book in
    book.agency("BG-C1", "Sở Tài chính")
    book.agency("BG-C2", "Sở Nội vụ")
    book.task("BG-V1", .due("2026-12-31"))
    book.task("BG-V2", .due("2027-03-31"))
    book.task("BG-V3", .due("2026-10-31"))
  }

  private func states(_ codes: [String], _ state: WorkState) -> ItemwiseChange {
    ItemwiseChange(codes) { StateChange(of: $0, WorkUpdate(state)) }
  }

  private func refusal(_ change: some PlannedChange) throws -> Words? {
    do {
      _ = try scene.edits(change)
      return nil
    } catch StoreFailure.refused(let words) {
      return words
    } catch StoreFailure.hindered(let words) {
      return words.onCommandLine
    }
  }

  @Test func `each item has an edit, in one change named as that of one`() throws {
    let change = states(["BG-V1", "BG-V3"], .inProgress)
    #expect(change.command == "set")
    let edits = try scene.edits(change)
    #expect(edits.map(\.code) == ["BG-V1", "BG-V3"])
    #expect(edits.map { $0.new("state") } == [.text("in-progress"), .text("in-progress")])
  }

  @Test func `what was noted of each stays unless something is noted of all`() throws {
    let scene = ItemScene { book in
      book.task("BG-V1", .due("2026-12-31"))
      book.part(.notStarted, note: "chờ Sở Tài chính")
    }
    let kept = try scene.edits(states(["BG-V1"], .inProgress))
    #expect(kept.count == 1 && !kept[0].fields.contains { $0.field == "note" })
    var said = WorkUpdate(.inProgress)
    said.note = "đã đủ kinh phí"
    let noted = try scene.edits(StateChange(of: "BG-V1", said))
    #expect(noted.map { $0.new("note") } == [.text("đã đủ kinh phí")])
  }

  @Test func `one that can not be changed refuses all, and every such one is named`() throws {
    let change = ItemwiseChange(["BG-V1", "BG-V8", "BG-V9", "BG-V3"]) {
      DeadlineExtension(of: $0, to: .of("2027-01-31"))
    }
    let words = try #require(try refusal(change))
    #expect(words.vi.hasPrefix("chưa ghi mục nào, vì 2 trong 4 mục không ghi được:\n- "))
    #expect(words.vi.contains("BG-V8") && words.vi.contains("BG-V9"))
    #expect(!words.vi.contains("BG-V1") && !words.vi.contains("BG-V3"))
    #expect(words.en.hasPrefix("nothing was saved, since 2 of 4 items can not be:\n- "))
  }

  @Test func `the ways out of the dashboard are keys, for several items as for one`() throws {
    let change = ItemwiseChange(["BG-V1", "BG-V2"]) {
      DeadlineSetting(of: $0, .words("30/6/2027"), basis: "họp giao ban")
    }
    let error = #expect(throws: StoreFailure.self) { try scene.edits(change) }
    let (command, key) = (error?.words, error?.words(calling: .inDashboard))
    #expect(command?.vi.contains("«dondoc extend BG-V2") ?? false)
    #expect(key?.vi.contains("bấm h") ?? false)
    #expect(!(key?.vi.contains("dondoc") ?? true) && !(key?.en.contains("dondoc") ?? true))
  }

  @Test func `the doubts about all items are told at once, and agreed to at once`() throws {
    let change = ItemwiseChange(["BG-V1", "BG-V2", "BG-V3"]) {
      DeadlineExtension(of: $0, to: .of("2026-12-31"))
    }
    let error = #expect(throws: StoreFailure.self) { try scene.edits(change) }
    guard case .unconfirmed(let told)? = error else {
      Issue.record("it was not doubted")
      return
    }
    let lines = told.vi.split(separator: "\n")
    #expect(lines.map { $0.prefix(5) } == ["BG-V1", "BG-V2"])
    #expect(try scene.edits(change.agreed(to: told)).map(\.code) == ["BG-V1", "BG-V2", "BG-V3"])
  }

  @Test func `one item alone is refused in its own words`() throws {
    #expect(throws: StoreFailure.unknownCode("BG-V9")) {
      _ = try scene.edits(states(["BG-V9"], .done))
    }
  }

  @Test func `a day that is not said is the one each has, or that of the change`() throws {
    let edits = try scene.edits(states(["BG-V1"], .done))
    #expect(edits.first?.new("sent_on") == .text("2026-11-20"))
    var said = WorkUpdate(.done)
    said.sentOn = .of("2026-11-02")
    said.product = "45/QĐ-UBND"
    let told = try scene.edits(StateChange(of: "BG-V1", said))
    #expect(told.first?.new("sent_on") == .text("2026-11-02"))
    #expect(told.first?.new("product") == .text("45/QĐ-UBND"))
  }

  @Test func `a role is given in all tasks or in none`() throws {
    var scene = scene
    let lead = AssignRole(["BG-V1", "BG-V2"], .lead, agency: "BG-C1")
    let edits = try scene.edits(lead)
    #expect(edits.map(\.code) == ["BG-V1@BG-C1", "BG-V2@BG-C1"])
    let held = try scene.edits(AssignRole(["BG-V2"], .lead, agency: "BG-C2"))
    for edit in held {
      var reader = FieldReader(Assignment.self, id: edit.record, values: edit.fields.map(\.new))
      scene.contents.assignments.append(try Assignment(id: edit.record, fields: &reader))
    }
    do {
      _ = try scene.edits(lead)
      Issue.record("it was given")
    } catch StoreFailure.hindered(let words) {
      #expect(words.onCommandLine.vi.contains("1 trong 2 mục"))
      #expect(words.onCommandLine.vi.contains("\n- BG-V2 đã có Sở Nội vụ chủ trì"))
      #expect(words.inDashboard.vi.contains("Ctrl-R") && !words.inDashboard.vi.contains("--"))
    }
  }
}
