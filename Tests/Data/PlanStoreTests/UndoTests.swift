import PlanModel
import PlanStore
import SQLiteKit
import Testing
import Values

/// What one user does in a story about undoing.
enum Step: Sendable {
  /// Sets a field of one record from one value to another.
  case set(by: String, String, from: String?, to: String?)
  case undo(by: String), undoAnyone(by: String), redo(by: String)
}

/// What a step leads to.
enum Outcome: Equatable, Sendable {
  /// The values of note and product afterwards.
  case now(note: String?, product: String?)
  case refused(StoreFailure)
}

struct UndoStory: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let steps: [(step: Step, outcome: Outcome)]
}

struct UndoTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  @Test(arguments: UndoStory.all)
  func `changes are taken back and made again as people expect`(story: UndoStory) throws {
    // Each step is made by another program, as far as the store can tell.
    for (number, (step, outcome)) in story.steps.enumerated() {
      #expect(try take(step) == outcome, "step \(number + 1)")
    }
  }

  private func take(_ step: Step) throws -> Outcome {
    do {
      try takeUnchecked(step)
    } catch let failure as StoreFailure {
      return .refused(failure)
    }
    return .now(note: try text(of: "note"), product: try text(of: "product"))
  }

  private func takeUnchecked(_ step: Step) throws {
    let writer = try fixture.writer()
    switch step {
    case .set(let user, let field, let old, let new):
      _ = try writer.apply(
        fixture.setting(field, FieldValue(old), FieldValue(new)), by: fixture.author(user))
    case .undo(let user): _ = try writer.undo(by: fixture.author(user), anyone: false)
    case .undoAnyone(let user): _ = try writer.undo(by: fixture.author(user), anyone: true)
    case .redo(let user): _ = try writer.redo(by: fixture.author(user))
    }
  }

  private func text(of field: String) throws -> String? {
    if case .text(let text) = try fixture.value(of: field) { text } else { nil }
  }

  @Test func `what is taken back is told, with the numbers of both entries`() throws {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    let change = try writer.apply(fixture.note(nil, "một"), by: author)
    let undone = try writer.undo(by: author, anyone: false)
    #expect(undone.seq == 3)
    #expect(undone.effect == .undo)
    #expect(undone.undoes == 2)
    #expect(undone.edits == change.edits.map(\.inverse))
    let redone = try writer.redo(by: author)
    #expect(redone.effect == .redo)
    #expect(redone.undoes == 3)
    #expect(redone.edits == change.edits)
  }

  @Test func `an entry made with the record is taken back with it`() throws {
    let before = try fixture.dump()
    let writer = try fixture.writer()
    let author = fixture.author("an")
    let figure = Measurement(value: Decimal(3), day: fixture.book.day)
    let edit = figure.edit(for: fixture.book.target, newID: writer.newID())
    _ = try writer.apply(ChangeDraft(command: "measure", edits: [edit]), by: author)
    let after = try fixture.dump()
    #expect(after.count == before.count + 1)
    _ = try writer.undo(by: author, anyone: false)
    #expect(try fixture.dump() == before)
    _ = try writer.redo(by: author)
    #expect(try fixture.dump() == after)
  }

  @Test func `a record that others were tied to since stays`() throws {
    let writer = try fixture.writer()
    let agency = Agency(id: writer.newID(), code: "BG-C2", name: "Sở Nội vụ", kind: .state)
    _ = try writer.apply(
      ChangeDraft(command: "add", edits: [agency.insertion(code: "BG-C2")]),
      by: fixture.author("an"))
    let assignment = Assignment(
      id: writer.newID(), task: fixture.book.task.id, agency: agency.id, role: .executing,
      ordinal: 2)
    _ = try writer.apply(
      ChangeDraft(command: "assign", edits: [assignment.insertion(code: "BG-V8")]),
      by: fixture.author("bình"))
    let before = try fixture.dump()
    #expect(throws: StoreFailure.changedSince(seq: 3, by: "bình")) {
      try writer.undo(by: fixture.author("an"), anyone: false)
    }
    #expect(try fixture.dump() == before)
  }

  /// The store looks at successors only when a change is saved, so that this is a case of its own.
  @Test func `a plan that became a successor since stays`() throws {
    let writer = try fixture.writer()
    let plan = Plan(id: writer.newID(), code: "NEW", title: "Kế hoạch mới")
    _ = try writer.apply(
      ChangeDraft(command: "add", edits: [plan.insertion(code: "NEW")]), by: fixture.author("an"))
    let old = try #require(fixture.book.contents.plans.first)
    var superseded = old
    superseded.successor = plan.id
    let edit = try #require(old.edit(to: superseded, code: old.code))
    _ = try writer.apply(
      ChangeDraft(command: "supersede", edits: [edit]), by: fixture.author("bình"))
    let before = try fixture.dump()
    #expect(throws: StoreFailure.changedSince(seq: 3, by: "bình")) {
      try writer.undo(by: fixture.author("an"), anyone: false)
    }
    #expect(try fixture.dump() == before)
  }
}

// MARK: - Stories

extension UndoStory {
  static let all = alone + together

  private static let alone = [
    UndoStory(
      testDescription: "nothing but the making of the store",
      steps: [
        (.undo(by: "an"), .refused(.nothingToUndo)),
        (.undoAnyone(by: "an"), .refused(.nothingToUndo)),
        (.redo(by: "an"), .refused(.nothingToRedo)),
      ]),
    UndoStory(
      testDescription: "A, B on one field, both taken back, both made again",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.set(by: "an", "note", from: "a", to: "b"), .now(note: "b", product: nil)),
        (.undo(by: "an"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.undo(by: "an"), .refused(.nothingToUndo)),
        (.redo(by: "an"), .now(note: "a", product: nil)),
        (.redo(by: "an"), .now(note: "b", product: nil)),
        (.redo(by: "an"), .refused(.nothingToRedo)),
        (.undo(by: "an"), .now(note: "a", product: nil)),
      ]),
    UndoStory(
      testDescription: "one change taken back and made again many times",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.redo(by: "an"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.redo(by: "an"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.undo(by: "an"), .refused(.nothingToUndo)),
      ]),
    UndoStory(
      testDescription: "a new change ends redo for the field it touched",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.set(by: "an", "note", from: nil, to: "c"), .now(note: "c", product: nil)),
        (.redo(by: "an"), .refused(.nothingToRedo)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.redo(by: "an"), .now(note: "c", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
      ]),
    UndoStory(
      testDescription: "a new change ends redo of other fields too",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.set(by: "an", "product", from: nil, to: "p"), .now(note: nil, product: "p")),
        (.redo(by: "an"), .refused(.nothingToRedo)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.redo(by: "an"), .now(note: nil, product: "p")),
        (.redo(by: "an"), .refused(.nothingToRedo)),
      ]),
    UndoStory(
      testDescription: "redo goes forward through a run of undoing, in its order only",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.set(by: "an", "product", from: nil, to: "p"), .now(note: "a", product: "p")),
        (.undo(by: "an"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.set(by: "bình", "note", from: nil, to: "b"), .now(note: "b", product: nil)),
        (.redo(by: "an"), .refused(.nothingToRedo)),
        (.undo(by: "bình"), .now(note: nil, product: nil)),
        (.redo(by: "bình"), .now(note: "b", product: nil)),
      ]),
    UndoStory(
      testDescription: "what was taken back before other changes is not made again by others' undo",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.set(by: "an", "product", from: nil, to: "p"), .now(note: nil, product: "p")),
        (.undoAnyone(by: "bình"), .now(note: nil, product: nil)),
        (.redo(by: "an"), .refused(.nothingToRedo)),
      ]),
    UndoStory(
      testDescription: "a value set back by hand is no redo",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.set(by: "an", "note", from: nil, to: "x"), .now(note: "x", product: nil)),
        (.set(by: "an", "note", from: "x", to: nil), .now(note: nil, product: nil)),
        (.redo(by: "an"), .refused(.nothingToRedo)),
      ]),
  ]

  private static let together = [
    UndoStory(
      testDescription: "another user's change of the same field since",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.set(by: "bình", "note", from: "a", to: "b"), .now(note: "b", product: nil)),
        (.undo(by: "an"), .refused(.changedSince(seq: 3, by: "bình"))),
        (.undo(by: "bình"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
      ]),
    UndoStory(
      testDescription: "another user's change of another field since",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.set(by: "bình", "product", from: nil, to: "p"), .now(note: "a", product: "p")),
        (.undo(by: "an"), .now(note: nil, product: "p")),
        (.undo(by: "an"), .refused(.nothingToUndo)),
        (.redo(by: "bình"), .refused(.nothingToRedo)),
        (.redo(by: "an"), .now(note: "a", product: "p")),
      ]),
    UndoStory(
      testDescription: "a value that others changed and changed back",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.set(by: "bình", "note", from: "a", to: "b"), .now(note: "b", product: nil)),
        (.set(by: "bình", "note", from: "b", to: "a"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .refused(.changedSince(seq: 4, by: "bình"))),
      ]),
    UndoStory(
      testDescription: "anyone's newest change",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.set(by: "bình", "note", from: "a", to: "b"), .now(note: "b", product: nil)),
        (.undoAnyone(by: "an"), .now(note: "a", product: nil)),
        (.redo(by: "bình"), .refused(.nothingToRedo)),
        (.redo(by: "an"), .now(note: "b", product: nil)),
        (.undo(by: "bình"), .now(note: "a", product: nil)),
        (.undoAnyone(by: "bình"), .now(note: nil, product: nil)),
        (.undoAnyone(by: "bình"), .refused(.nothingToUndo)),
      ]),
    UndoStory(
      testDescription: "a change of another between undo and redo",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.set(by: "bình", "note", from: nil, to: "b"), .now(note: "b", product: nil)),
        (.redo(by: "an"), .refused(.nothingToRedo)),
        (.undo(by: "bình"), .now(note: nil, product: nil)),
        (.redo(by: "an"), .refused(.nothingToRedo)),
        (.redo(by: "bình"), .now(note: "b", product: nil)),
      ]),
    UndoStory(
      testDescription: "redo that waits for what another took back",
      steps: [
        (.set(by: "an", "note", from: nil, to: "a"), .now(note: "a", product: nil)),
        (.set(by: "bình", "note", from: "a", to: "b"), .now(note: "b", product: nil)),
        (.undo(by: "bình"), .now(note: "a", product: nil)),
        (.undo(by: "an"), .now(note: nil, product: nil)),
        (.redo(by: "bình"), .refused(.nothingToRedo)),
        (.redo(by: "an"), .now(note: "a", product: nil)),
        (.redo(by: "bình"), .now(note: "b", product: nil)),
      ]),
  ]
}
