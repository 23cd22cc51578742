import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct WorkUpdateTests {
  private static let today = Day.of("2026-11-20")
  private static let earlier = Day.of("2026-11-02")

  @Test(
    arguments: [
      (WorkState.done, nil, today), (.done, earlier, earlier), (.awaitingConfirmation, nil, today),
      (.awaitingConfirmation, earlier, earlier), (.unknown, earlier, nil),
      (.notStarted, earlier, nil),
      (.inProgress, earlier, nil), (.returned, earlier, earlier), (.returned, nil, nil),
      (.paused, earlier, earlier), (.paused, nil, nil), (.closed, earlier, earlier),
      (.closed, nil, nil),
    ] as [(WorkState, Day?, Day?)])
  func `a move sets or takes the day sent`(state: WorkState, before: Day?, after: Day?) {
    var obligation = Obligation(id: .of(1), task: .of(2))
    obligation.sentOn = before
    obligation.product = "45/QĐ-UBND"
    var update = WorkUpdate(of: obligation)
    update.move(to: state, on: Self.today)
    #expect(update.state == state)
    #expect(update.sentOn == after)
    #expect(update.product == "45/QĐ-UBND")
  }

  @Test func `the next state leads from no information to done and no further`() {
    var state = WorkState.unknown
    var passed: [WorkState] = []
    while let next = state.next, passed.count < 9 {
      passed.append(next)
      state = next
    }
    #expect(passed == [.notStarted, .inProgress, .done])
    #expect(WorkState.closed.next == nil)
    #expect(WorkState.allCases.allSatisfy { $0.next != .unknown && $0.next != $0 })
  }

  @Test func `a result sent again after it was returned counts from the new day`() {
    var part = Obligation(id: .of(1), task: .of(2))
    part.state = .returned
    part.sentOn = .of("2024-09-20")
    var update = WorkUpdate(of: part)
    update.move(to: .done, on: .of("2024-11-01"))
    #expect(update.sentOn == .of("2024-11-01"))
  }

  @Test(
    arguments: [
      (WorkState.inProgress, nil, Day.of("2024-09-15"), Day.of("2024-09-15")),
      (.inProgress, nil, .of("2026-11-21"), today),
      (.inProgress, earlier, .of("2024-09-15"), earlier),
      (.awaitingConfirmation, earlier, .of("2024-09-15"), earlier),
      (.returned, earlier, .of("2026-11-10"), .of("2026-11-10")),
      (.returned, earlier, earlier, today),
      (.inProgress, nil, nil, today),
    ] as [(WorkState, Day?, Day?, Day)])
  func `without a day of sending that of the document counts`(
    before: WorkState, sentOn: Day?, document: Day?, day: Day
  ) {
    var part = Obligation(id: .of(1), task: .of(2))
    part.state = before
    part.sentOn = sentOn
    // The document of a result that was returned is known; only another is a new one.
    if before == .returned { part.productOn = Self.earlier }
    var update = WorkUpdate(of: part)
    update.move(to: .done, on: Self.today)
    update.productOn = document
    update.sendWithDocument(since: part)
    #expect(update.sentOn == day)
  }

  @Test(
    arguments: [
      (.notStarted, .inProgress, true), (.inProgress, .done, true),
      (.awaitingConfirmation, .done, true), (.done, .inProgress, true), (.paused, .paused, true),
      (.paused, .inProgress, false), (.closed, .notStarted, false), (.inProgress, .closed, false),
      (.awaitingConfirmation, .returned, false), (.inProgress, .paused, false),
    ] as [(WorkState, WorkState, Bool)])
  func `a remark stays, but the reason of a state goes with it`(
    before: WorkState, after: WorkState, stays: Bool
  ) {
    var part = Obligation(id: .of(1), task: .of(2))
    (part.state, part.note) = (before, "chờ Sở Tài chính")
    var update = WorkUpdate(of: part)
    update.move(to: after, on: Self.today)
    #expect(update.note == (stays ? "chờ Sở Tài chính" : nil))
  }

  @Test func `work sent back and done has the reason no more`() {
    var part = Obligation(id: .of(1), task: .of(2))
    part.state = .returned
    part.note = "cần bổ sung nguồn kinh phí"
    var update = WorkUpdate(of: part)
    update.move(to: .returned, on: Self.today)
    #expect(update.note == part.note)
    update.move(to: .done, on: Self.today)
    #expect(update.note == nil)
  }

  @Test func `a figure entered again for its day corrects the one before`() throws {
    let book = Book.make { book in
      book.target("BG-T3", .moreThan, "90000")
      book.figure("74.7", on: "2025-12-31")
    }
    let row = TargetRow(try #require(book.contents.targets.first), in: book, on: .of("2026-01-01"))
    let corrected = Measurement(value: .of("74700"), day: .of("2025-12-31"))
    let edit = try #require(corrected.edit(for: row, newID: .of(99)))
    #expect(edit.action == .set)
    #expect(edit.fields.map(\.field) == ["value"])
    #expect(
      Measurement(value: .of("74.7"), day: .of("2025-12-31")).edit(for: row, newID: .of(99)) == nil)
    let later = Measurement(value: .of("80000"), day: .of("2026-01-01"))
    #expect(later.edit(for: row, newID: .of(99))?.action == .insert)
  }

  private func part(isStored: Bool) throws -> Part {
    let book = Book.make { book in
      book.task("HT-B1", .every(.yearly(month: 12, day: 5), isStrict: true))
      if isStored { book.part(.notStarted, period: .year(2026)) }
    }
    return try #require(book.parts(of: book.contents.tasks[0], on: Self.today).first)
  }

  @Test func `a stored part is edited in the fields that differ`() throws {
    let part = try part(isStored: true)
    var update = WorkUpdate(of: part.obligation)
    update.move(to: .done, on: Self.today)
    update.product = "45/QĐ-UBND"
    let edit = try #require(update.edit(of: part, newID: .of(99)))
    #expect(edit.action == .set)
    #expect(edit.record == part.obligation.id)
    #expect(edit.code == "HT-B1/2026")
    #expect(edit.fields.map(\.field) == ["state", "sent_on", "product"])
    #expect(edit.fields.map(\.old) == [.text("not-started"), .none, .none])
  }

  @Test func `a part that is not stored is made, with all its fields`() throws {
    let part = try part(isStored: false)
    var update = WorkUpdate(of: part.obligation)
    update.state = .paused
    update.sentOn = Self.earlier
    update.product = "1/KH"
    update.productOn = Self.today
    update.note = "chờ kinh phí"
    let edit = try #require(update.edit(of: part, newID: .of(99)))
    #expect(edit.action == .insert)
    #expect(edit.record == .of(99))
    var reader = FieldReader(Obligation.self, id: .of(99), values: edit.fields.map(\.new))
    let made = try Obligation(id: .of(99), fields: &reader)
    #expect(made.task == part.obligation.task)
    #expect(made.period == .year(2026))
    #expect(WorkUpdate(of: made) == update)
  }

  @Test(arguments: [true, false])
  func `saying what is already so changes nothing`(isStored: Bool) throws {
    let part = try part(isStored: isStored)
    #expect(WorkUpdate(of: part.obligation).edit(of: part, newID: .of(99)) == nil)
  }

  @Test func `a measurement makes a figure of the target`() throws {
    let target = Target.made(.atLeast, "14")
    let measurement = Measurement(
      value: .of("11.2"), day: .of("2025-12-31"), source: "Niên giám 2025", grade: .official)
    let edit = measurement.edit(for: target, newID: .of(9))
    #expect(edit.action == .insert)
    #expect(edit.code == target.code)
    var reader = FieldReader(Observation.self, id: .of(9), values: edit.fields.map(\.new))
    #expect(
      try Observation(id: .of(9), fields: &reader)
        == Observation(
          id: .of(9), target: target.id, day: .of("2025-12-31"), value: .of("11.2"),
          source: "Niên giám 2025", grade: .official))
  }
}
