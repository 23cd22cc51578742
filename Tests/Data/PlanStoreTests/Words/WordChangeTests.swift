import PlanModel
import PlanModelTestSupport
import PlanStore
import Testing
import Values

/// What is found by words in a store that changes is what its records would say.
struct WordChangeTests {
  private static let day = DigestStore.day
  private let store: DigestStore

  init() throws {
    store = try DigestStore()
  }

  private static let words = ["so", "nhân lực", "sở 4", "chi tieu 1", "y te", "aa-", "xyz"]

  /// Searches in all plans and in each by its name.
  private func searches(_ whole: JudgedBook) -> [PlanQuery] {
    ([nil] + whole.plans.map(\.plan.code)).flatMap { plan in
      Self.words.flatMap { words -> [PlanQuery] in
        let request = ListRequest(filter: WorkFilter(plan: plan, find: words), window: 0..<50)
        return [.tasks(request), .targets(request)]
      }
    }
  }

  private func expectSame(_ reader: StoreReader) throws {
    try store.expectSame(searches, from: reader, on: Self.day)
  }

  @Test(arguments: Array(1...3) as [UInt64])
  func `plans are searched alike after every sort of change, and after an undo`(
    seed: UInt64
  ) throws {
    try store.make(TangledBook.make(seed: seed, on: Self.day))
    let held = try store.reader()
    try expectSame(held)
    try store.tangle(rounds: 16, seed: seed) { round in
      if round % 3 != 1 { try expectSame(held) }
      try expectSame(try store.reader(round % 5 == 0 ? .readOnly : .readWrite))
    }
    #expect(try StoreFile.check(at: store.path).allSatisfy { !$0.isProblem })
    #expect(try store.kept("task_words") == held.contents().plans.count)
  }

  @Test func `a search that was stopped leaves words behind, and the next goes on`() throws {
    let count = 130
    var contents = PlanContents()
    for number in 0..<UInt64(count) {
      let plan = Plan(id: .of(1_000 + number), code: "P\(number)", title: "Kế hoạch")
      contents.plans.append(plan)
      contents.tasks.append(
        PlanTask(
          id: .of(2_000 + number), plan: plan.id, code: "P\(number)-V1", ordinal: 1, kind: .task,
          label: "Nhân lực \(number)"))
    }
    try store.make(contents)
    let reader = try store.reader()
    let query = PlanQuery.tasks(ListRequest(filter: WorkFilter(find: "nhan luc"), window: 0..<200))
    let stopper = StoreStopper()
    stopper.stop()
    #expect(try reader.answer(query, on: Self.day, unlessStoppedBy: stopper) == nil)
    let kept = try store.kept("task_words")
    #expect(kept > 0 && kept < count, "\(kept)")
    let answer = try reader.answer(query, on: Self.day, unlessStoppedBy: StoreStopper())
    #expect(try answer == reader.wholeBook(on: Self.day).answer(query))
    guard case .tasks(let page)? = answer else {
      Issue.record("no tasks")
      return
    }
    #expect(page.rows.count == count)
    #expect(try store.kept("task_words") == count)
  }
}
