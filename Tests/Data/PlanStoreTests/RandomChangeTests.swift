import PlanModel
import PlanStore
import SQLiteKit
import TestRandom
import Testing
import Values

struct RandomChangeTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `undoing everything gives back every record to the byte`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let writer = try fixture.writer()
    let before = try fixture.dump()
    var figures: [Observation] = []
    for number in 0..<60 {
      let draft = try draft(number, &figures, &random, writer)
      _ = try writer.apply(draft, by: fixture.author("an"))
    }
    let after = try fixture.dump()
    let undone = try count { try writer.undo(by: fixture.author("an"), anyone: false) }
    #expect(undone == 60)
    #expect(try fixture.dump() == before)
    #expect(try count { try writer.redo(by: fixture.author("an")) } == 60)
    #expect(try fixture.dump() == after)
    #expect(try StoreFile.check(at: fixture.path).allSatisfy { !$0.isProblem })
  }

  /// How often something can be done before there is nothing left to do.
  private func count(_ body: () throws -> Change) throws -> Int {
    var number = 0
    while true {
      do {
        _ = try body()
      } catch StoreFailure.nothingToUndo, StoreFailure.nothingToRedo {
        return number
      }
      number += 1
    }
  }

  private func draft(
    _ number: Int, _ figures: inout [Observation], _ random: inout SeededRandom,
    _ writer: StoreWriter
  ) throws -> ChangeDraft {
    switch random.next() % 3 {
    case 0 where !figures.isEmpty:
      let figure = figures.remove(at: Int(random.next() % UInt64(figures.count)))
      return ChangeDraft(command: "remove", edits: [figure.removal(code: "BG-T1")])
    case 1:
      return fixture.setting("note", try note(), .text("ghi chú \(number)"))
    default:
      let figure = Observation(
        id: writer.newID(), target: fixture.book.target.id, day: fixture.book.day + number,
        value: Decimal(Int(random.next() % 1_000)))
      figures.append(figure)
      return ChangeDraft(command: "measure", edits: [figure.insertion(code: "BG-T1")])
    }
  }

  private func note() throws -> FieldValue {
    if case .text(let text) = try fixture.value(of: "note") { .text(text) } else { .none }
  }
}
