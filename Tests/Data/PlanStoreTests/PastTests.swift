import PlanModel
import PlanStore
import TestFiles
import TestRandom
import Testing
import Values

/// How a store stood at the end of a day, held against a copy that was made at that moment.
struct PastTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private func author(_ user: String, _ day: Day) -> Author {
    Author(user: user, uid: 1_000, at: "\(day)T02:15:00Z", day: day)
  }

  /// A day of random work of two people, with undoing and redoing between.
  private func work(
    on day: Day, _ random: inout SeededRandom, _ figures: inout [Observation], _ writer: StoreWriter
  ) throws {
    for step in 0..<Int(random.next() % 6) {
      let who = author(random.next() % 2 == 0 ? "an" : "bình", day)
      do {
        switch random.next() % 8 {
        case 0: _ = try writer.undo(by: who, anyone: false)
        case 1: _ = try writer.redo(by: who)
        default:
          let draft = try draft("\(day) \(step)", &random, &figures, writer)
          _ = try writer.apply(draft, by: who)
        }
      } catch StoreFailure.nothingToUndo, StoreFailure.nothingToRedo {
      } catch StoreFailure.changedSince {
      } catch StoreFailure.conflict {
        // A figure that was taken away by undoing can not be removed again.
      }
    }
  }

  private func draft(
    _ text: String, _ random: inout SeededRandom, _ figures: inout [Observation],
    _ writer: StoreWriter
  ) throws -> ChangeDraft {
    let (book, contents) = (fixture.book, try fixture.reader().contents())
    switch random.next() % 7 {
    case 5, 6: return following(text, &random, contents, writer)
    case 0 where !figures.isEmpty:
      let figure = figures.remove(at: Int(random.next() % UInt64(figures.count)))
      return ChangeDraft(command: "remove", edits: [figure.removal(code: "BG-T1")])
    case 1:
      let figure = Observation(
        id: writer.newID(), target: book.target.id, day: book.day - Int(random.next() % 500),
        value: Decimal(Int(random.next() % 20)))
      figures.append(figure)
      return ChangeDraft(command: "measure", edits: [figure.insertion(code: "BG-T1")])
    case 2:
      let number = contents.tasks.count + Int(random.next() % 1_000_000)
      var task = PlanTask(
        id: writer.newID(), plan: book.plan.id, code: "BG-V\(number + 100)", ordinal: number,
        kind: .task, label: "Việc \(text)")
      task.deadline.due = book.day + Int(random.next() % 40)
      var part = Obligation(id: writer.newID(), task: task.id)
      part.state = .inProgress
      return ChangeDraft(
        command: "add",
        edits: [task.insertion(code: task.code), part.insertion(code: task.code)])
    case 3:
      let old = contents.agencies[0]
      var agency = old
      agency.name = "Ban \(text)"
      return ChangeDraft(
        command: "edit", edits: [old.edit(to: agency, code: old.code)].compactMap(\.self))
    default:
      let old = contents.obligations.first { $0.id == book.obligation.id } ?? book.obligation
      var part = old
      part.state = WorkState.allCases[Int(random.next() % 8)]
      part.note = text
      return ChangeDraft(
        command: "set", edits: [old.edit(to: part, code: "BG-V8")].compactMap(\.self))
    }
  }

  /// Something that is said of an item, done to follow it, or made final.
  private func following(
    _ text: String, _ random: inout SeededRandom, _ contents: PlanContents, _ writer: StoreWriter
  ) -> ChangeDraft {
    let book = fixture.book
    if let old = contents.progressReports.first, random.next() % 3 == 0 {
      var report = old
      report.result = text
      let edit = random.next() % 2 == 0 ? old.edit(to: report, code: "BG-B1") : nil
      return ChangeDraft(command: "review", edits: [edit ?? old.removal(code: "BG-B1")])
    }
    let item = FollowedItem.work(task: book.task.id, member: nil, period: nil)
    let followUp = FollowUp(
      id: writer.newID(), code: "TD-\(random.next())", kind: .urging, day: book.day)
    let closed = ClosedPeriod(
      id: writer.newID(), plan: book.plan.id, period: .year(Int(random.next() % 9_000) + 1),
      days: book.day...book.day, asOf: book.day, closedOn: book.day, by: "an", seq: 1,
      rule: .sent)
    return ChangeDraft(
      command: "follow",
      edits: [
        followUp.insertion(code: followUp.code),
        FollowUpItem(id: writer.newID(), followUp: followUp.id, item: item)
          .insertion(code: "BG-V8"),
        FollowUpRecommendation(
          id: writer.newID(), followUp: followUp.id, ordinal: 1, text: text
        ).insertion(code: followUp.code),
        closed.insertion(code: "BG"),
      ])
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `comparing with a day agrees with a copy made at its end`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let writer = try fixture.writer()
    var figures: [Observation] = []
    var copies: [(day: Day, contents: PlanContents)] = []
    for offset in 0..<12 {
      let day = fixture.book.day + offset
      try work(on: day, &random, &figures, writer)
      let path = fixture.folder.file("copy-\(offset).db")
      try StoreFile.backUp(from: fixture.path, to: path)
      copies.append((day, try StoreReader(.file(path), access: .readOnly).contents()))
    }
    let today = fixture.book.day + 20
    let reader = try fixture.reader()
    let now = JudgedBook(PlanBook(try reader.contents()), on: today)
    for copy in copies {
      try expectSame(reader.contents(at: .end(of: copy.day)), copy.contents)
      let then = JudgedBook(PlanBook(copy.contents), on: copy.day)
      for list in ComparedList.allCases {
        let request = ComparisonRequest(list, since: copy.day)
        guard case .comparison(let found) = try reader.answer(.comparison(request), on: today)
        else {
          Issue.record("no comparison")
          return
        }
        let expected = now.comparison(request, with: then)
        #expect(found.unchanged == expected.unchanged)
        #expect(
          found.rows.map { "\($0.outcome) \($0.code) \($0.differences)" }.sorted()
            == expected.rows.map { "\($0.outcome) \($0.code) \($0.differences)" }.sorted())
      }
    }
  }

  private func expectSame(_ found: PlanContents, _ kept: PlanContents) {
    for kind in RecordKind.allCases {
      func values(_ contents: PlanContents) -> [String] {
        contents.records(of: kind).map { "\($0.id) \($0.fieldValues)" }
      }
      #expect(values(found) == values(kept), "\(kind)")
    }
  }

  @Test(arguments: [5, 6, 7] as [UInt64])
  func `what the log has changed since is taken back in its order, whatever its days`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    let writer = try fixture.writer()
    var figures: [Observation] = []
    var copies: [(seq: Int, contents: PlanContents)] = []
    for _ in 0..<10 {
      let back = fixture.book.day - Int(random.next() % 9)
      try work(on: back, &random, &figures, writer)
      let reader = try fixture.reader()
      guard case .log(let page) = try reader.answer(.log(LogRequest(window: 0..<1)), on: back)
      else {
        Issue.record("no log")
        return
      }
      copies.append((page.rows.first?.row.seq ?? 1, try reader.contents()))
    }
    let reader = try fixture.reader()
    for copy in copies {
      let found = try reader.contents(at: .change(copy.seq))
      #expect(found == copy.contents)
      let answer = try reader.answer(
        .frozen(
          at: FrozenPoint(after: copy.seq, judgedOn: fixture.book.day, by: .entered),
          .tasks(ListRequest(order: .code))), on: fixture.book.day)
      guard case .tasks(let page) = answer else {
        Issue.record("no tasks")
        return
      }
      #expect(page.rows.map(\.task.code) == copy.contents.tasks.map(\.code))
      #expect(page.rows.allSatisfy { $0.version <= copy.seq })
    }
  }

  @Test func `what the store began with was there on any day before`() throws {
    let long = fixture.book.day - 1_000
    try expectSame(fixture.reader().contents(at: .end(of: long)), fixture.reader().contents())
    let request = PlanQuery.comparison(ComparisonRequest(.agencies, since: long))
    guard case .comparison(let found) = try fixture.reader().answer(request, on: fixture.book.day)
    else {
      Issue.record("no comparison")
      return
    }
    #expect(found.count(.new) == 0 && found.count(.gone) == 0)
  }

  @Test func `what was entered for an earlier day held on that day`() throws {
    let writer = try fixture.writer()
    let day = fixture.book.day
    _ = try writer.apply(fixture.note(nil, "một"), by: author("an", day))
    _ = try writer.apply(fixture.note("một", "hai"), by: author("an", day - 7))
    func note(_ day: Day) throws -> String? {
      try fixture.reader().contents(at: .end(of: day)).obligations.first {
        $0.id == fixture.book.obligation.id
      }?.note
    }
    #expect(try note(day) == "hai")
    #expect(try note(day - 3) == "hai")
    #expect(try note(day - 8) == nil)
  }
}
