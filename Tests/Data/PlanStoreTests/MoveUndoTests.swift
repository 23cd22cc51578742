import PlanModel
import PlanStore
import TestRandom
import Testing
import Values

/// Everything that can be said of parts, deadlines and members, taken back again.
struct MoveUndoTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `undoing moves, later days and members gives back every record`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let writer = try fixture.writer()
    let before = try fixture.dump()
    var made = 0
    for number in 0..<40 {
      let user = ["an", "bình"][Int(random.next() % 2)]
      if try make(planned(number, &random), by: user, writer) { made += 1 }
    }
    #expect(made > 10)
    let after = try fixture.dump()
    for _ in 0..<made { _ = try writer.undo(by: fixture.author("an"), anyone: true) }
    #expect(try fixture.dump() == before)
    for _ in 0..<made { _ = try writer.redo(by: fixture.author("an")) }
    #expect(try fixture.dump() == after)
    #expect(try StoreFile.check(at: fixture.path).allSatisfy { !$0.isProblem })
  }

  /// Makes a change, however odd, unless the rules of the work refuse it.
  private func make(
    _ planned: any PlannedChange, by user: String, _ writer: StoreWriter
  ) throws -> Bool {
    do {
      return try writer.make(planned, by: fixture.author(user)) != nil
    } catch StoreFailure.refused {
      return false
    } catch StoreFailure.unconfirmed(let words) {
      guard let doubtful = planned as? any DoubtfulChange else { return false }
      return try make(doubtful.agreed(to: words), by: user, writer)
    }
  }

  private func planned(_ number: Int, _ random: inout SeededRandom) -> any PlannedChange {
    let day = fixture.book.day + Int(random.next() % 400)
    switch random.next() % 4 {
    case 0:
      let decisions = ExtensionDecision.allCases
      let decision = decisions[Int(random.next() % UInt64(decisions.count))]
      return DeadlineExtension(of: "BG-V8", to: day, decision)
    case 1:
      let states = WorkState.allCases
      return Move(state: states[Int(random.next() % UInt64(states.count))])
    case 2: return PartMarking(of: "BG-V8", as: .notStarted)
    default: return DeadlineSetting(of: "BG-V8", .words("trong quý I/2030"), basis: "họp \(number)")
    }
  }

  /// A move to a state, under the rules for sending and confirming.
  private struct Move: PlannedChange {
    let state: WorkState
    let command = "set"

    func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
      guard let row = scene.judged.tasks.first(where: { $0.task.code == "BG-V8" }),
        let part = row.allParts.first
      else { throw .unknownCode("BG-V8") }
      var update = WorkUpdate(of: part.obligation)
      update.move(to: state, on: scene.day)
      return [try update.edit(of: part, newID: scene.newID(), by: scene.author)].compactMap(\.self)
    }
  }
}
