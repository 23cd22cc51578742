import PlanModel
import PlanModelTestSupport
import Testing
import Values

/// What held at the end of a day, out of changes in the order they were entered.
struct PastContentsTests {
  /// A change of the note of one part, or of the part itself.
  enum Step {
    case note(Int, String?, String?)
    case make(Int, String?), remove(Int, String?)

    var day: Int {
      switch self {
      case .note(let day, _, _), .make(let day, _), .remove(let day, _): day
      }
    }
  }

  /// A row of the table: the changes, what is there now, and what was there at the end of day 5.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let steps: [Step]
    let now: String??
    let then: String??

    init(_ name: String, _ steps: [Step], now: String??, then: String??) {
      (testDescription, self.steps, self.now, self.then) = (name, steps, now, then)
    }
  }

  private static let first = Day.of("2026-11-01")
  private static func day(_ number: Int) -> Day { first + number }

  private static func part(_ note: String?) -> Obligation {
    var part = Obligation(id: .of(7), task: .of(1))
    part.note = note
    return part
  }

  private static func edit(_ step: Step) -> Edit {
    switch step {
    case .make(_, let note): part(note).insertion(code: "BG-V1")
    case .remove(_, let note): part(note).removal(code: "BG-V1")
    case .note(_, let old, let new):
      Edit(
        action: .set, kind: .obligation, record: .of(7), code: "BG-V1",
        fields: [.init(field: "note", old: FieldValue(old), new: FieldValue(new))])
    }
  }

  static let cases = [
    Case("nothing changed", [], now: .some("a"), then: .some("a")),
    Case("changed before", [.note(3, "a", "b")], now: .some("b"), then: .some("b")),
    Case("changed on the day", [.note(5, "a", "b")], now: .some("b"), then: .some("b")),
    Case("changed the day after", [.note(6, "a", "b")], now: .some("b"), then: .some("a")),
    Case(
      "changed before and after", [.note(4, "a", "b"), .note(6, "b", "c"), .note(7, "c", nil)],
      now: .some(nil), then: .some("b")),
    Case("made after", [.make(6, "a")], now: .some("a"), then: nil),
    Case(
      "made after and changed", [.make(6, "a"), .note(7, "a", "b")], now: .some("b"), then: nil),
    Case("removed after", [.remove(6, "a")], now: nil, then: .some("a")),
    Case(
      "changed and removed after", [.note(6, "a", "b"), .remove(7, "b")], now: nil,
      then: .some("a")),
    Case("made and removed after", [.make(6, "a"), .remove(7, "a")], now: nil, then: nil),
    Case(
      "undone after, which is a change of its own", [.note(4, "a", "b"), .note(6, "b", "a")],
      now: .some("a"), then: .some("b")),
    Case(
      "undone and made again", [.note(4, "a", "b"), .note(6, "b", "a"), .note(8, "a", "b")],
      now: .some("b"), then: .some("b")),
    Case(
      "made, undone and made again over the day",
      [.make(4, "a"), .remove(6, "a"), .make(7, "a")], now: .some("a"), then: .some("a")),
    Case(
      "several on one day", [.note(6, "a", "b"), .note(6, "b", "c")], now: .some("c"),
      then: .some("a")),
    Case(
      "entered later for an earlier day", [.note(6, "a", "b"), .note(3, "b", "c")],
      now: .some("c"), then: .some("c")),
    Case(
      "entered later for an earlier day, then changed",
      [.note(6, "a", "b"), .note(3, "b", "c"), .note(8, "c", "d")], now: .some("d"),
      then: .some("c")),
    Case(
      "back to the same value for an earlier day",
      [.note(6, "a", "b"), .note(3, "b", "c"), .note(4, "c", "b")], now: .some("b"),
      then: .some("b")),
    Case(
      "made later, spoken of for an earlier day", [.make(6, "a"), .note(3, "a", "b")],
      now: .some("b"), then: .some("b")),
    Case(
      "removed for an earlier day", [.note(6, "a", "b"), .remove(4, "b")], now: nil, then: nil),
  ]

  @Test(arguments: cases)
  func `what held at the end of the day`(row: Case) throws {
    var now = PlanContents()
    now.obligations = row.now.map { [Self.part($0)] } ?? []
    var past = PastContents(at: .end(of: Self.day(5)))
    for step in row.steps.reversed() {
      past.goBack(over: [Self.edit(step)], of: Self.day(step.day))
    }
    let then = try past.contents(from: now)
    #expect(then.obligations == row.then.map { [Self.part($0)] } ?? [])
  }

  @Test func `what was removed before the store knew more of it comes back`() throws {
    let figure = Observation(id: .of(8), target: .of(2), day: Self.day(1), value: .of("10"))
    let removal = figure.removal(code: "BG-T1")
    let known = removal.fields.filter { !["verification", "starts_series"].contains($0.field) }
    var past = PastContents(at: .end(of: Self.day(5)))
    past.goBack(
      over: Edit(
        action: .remove, kind: .observation, record: figure.id, code: removal.code, fields: known),
      of: Self.day(6))
    #expect(try past.contents(from: PlanContents()).observations == [figure])
  }

  @Test func `several records of one change are taken back together, the others stay`() throws {
    let book = Book.make { book in
      book.task("BG-V1")
      book.part(.done)
      book.task("BG-V2")
      book.part(.inProgress)
    }
    let now = book.contents
    var past = PastContents(at: .end(of: Self.day(5)))
    past.goBack(
      over: [now.tasks[0].insertion(code: "BG-V1"), now.obligations[0].insertion(code: "BG-V1")],
      of: Self.day(6))
    let then = try past.contents(from: now)
    #expect(then.tasks == [now.tasks[1]])
    #expect(then.obligations == [now.obligations[1]])
    #expect(then.plans == now.plans)
  }

  @Test func `a value that no record can have is damage`() throws {
    var past = PastContents(at: .end(of: Self.day(5)))
    past.goBack(
      over: Edit(
        action: .set, kind: .obligation, record: .of(7), code: "BG-V1",
        fields: [.init(field: "state", old: .text("?"), new: .text("done"))]),
      of: Self.day(6))
    var now = PlanContents()
    now.obligations = [Self.part(nil)]
    #expect(throws: RecordDamage.self) { try past.contents(from: now) }
  }
}
