import BenchmarkSupport
import PlanModel
import PlanStore
import SamplePlans
import Testing
import Values

/// What the digests of one plan and of its agencies answer is what the records would.
struct PlanDigestTests {
  private static let day = DigestStore.day
  private let store: DigestStore

  init() throws {
    store = try DigestStore()
  }

  /// Queries about a plan that digests answer, those of a first screen first.
  private func queries(of plan: Plan, in contents: PlanContents, on day: Day) -> [PlanQuery] {
    let found = { (codes: [String]) in
      ListRequest(
        filter: WorkFilter(plan: plan.code), isReversed: true, window: 2..<5,
        locating: codes.isEmpty ? nil : codes[codes.count * 2 / 3])
    }
    let all = QueryCollection(contents: contents).queries(ofPlan: plan, on: day)
    return all.filter { $0.planTold != nil } + [
      .tasks(found(contents.tasks.filter { $0.plan == plan.id }.map(\.code))),
      .targets(found(contents.targets.filter { $0.plan == plan.id }.map(\.code))),
      .agencies(found(contents.agencies.map(\.code))),
      .tasks(ListRequest(filter: WorkFilter(plan: plan.code), window: 0..<300)),
      .summary(plan: plan.code),
    ]
  }

  private func expectSame(_ reader: StoreReader, on day: Day) throws {
    try store.expectSame(
      { whole in
        whole.plans.flatMap { row in
          let queries = queries(of: row.plan, in: whole.book.contents, on: day)
          #expect(queries.count > 20)
          return queries
        }
      }, from: reader, on: day)
  }

  @Test func `the demonstration is answered alike, on any day and when opened anew`() throws {
    try store.make(SamplePlans.demo(on: Self.day))
    for days in [0, 0, -400, 0, 1, 45, 45] {
      try expectSame(try store.reader(), on: Self.day + days)
    }
    #expect(try store.kept("plan_digest") == 5)
    #expect(try store.kept("agency_digest") > 20)
  }

  @Test func `plans that share agencies are answered alike`() throws {
    try StoreMaker.make(StorePlan(tasks: 170, seed: 7, today: Self.day), at: .file(store.path))
    let held = try store.reader()
    for days in [0, 3, 31] {
      try expectSame(held, on: Self.day + days)
      try expectSame(try store.reader(), on: Self.day + days)
    }
    try expectSame(try store.reader(.readOnly), on: Self.day + 31)
  }

  @Test(arguments: Array(1...4) as [UInt64])
  func `tangled plans are answered alike, also after changes by others`(seed: UInt64) throws {
    try store.make(TangledBook.make(seed: seed, on: Self.day))
    let held = try store.reader()
    try expectSame(held, on: Self.day)
    try store.tangle(rounds: 12, seed: seed) { round in
      let day = Self.day + (round > 8 ? 40 : 0)
      if round % 3 != 1 { try expectSame(held, on: day) }
      // One that has nothing but what the store keeps, and now and then tells it more.
      try expectSame(try store.reader(round % 5 == 0 ? .readOnly : .readWrite), on: day)
    }
  }

  @Test(arguments: [0, 45])
  func `what is asked at once is answered alike`(days: Int) throws {
    try store.make(SamplePlans.demo(on: Self.day))
    let day = Self.day + days
    let whole = try store.reader().wholeBook(on: day)
    // First without digests, then with those that were kept.
    for _ in 1...2 {
      let reader = try store.reader()
      for row in whole.plans {
        let queries =
          queries(of: row.plan, in: whole.book.contents, on: day)
          + [.plans, .task(whole.tasks[0].task.code), .summary(plan: nil)]
        var answers: [PlanAnswer] = []
        try reader.answer(queries, on: day) { answers.append($0) }
        #expect(answers.count == queries.count)
        for (query, answer) in zip(queries, answers) {
          let isSame = answer == whole.answer(query)
          #expect(isSame, "\(query) on \(day)")
        }
      }
    }
    #expect(try store.kept("plan_digest") == 5)
  }

  @Test func `of what is asked at once a damaged record spoils only a part`() throws {
    try store.make(SamplePlans.demo(on: Self.day))
    let queries: [PlanQuery] = [
      .summary(plan: "HT"),
      .tasks(ListRequest(filter: WorkFilter(plan: "HT"), window: 0..<9)),
      .targets(ListRequest(filter: WorkFilter(plan: "HT"), window: 0..<9)),
    ]
    try store.reader().answer(queries, on: Self.day) { _ in }
    // What is kept for the first screen would still tell what stood there before.
    try store.execute(
      """
      UPDATE target SET baseline_on = '1/1/2024' WHERE code LIKE 'HT-%';
      DELETE FROM opening_slice
      """)
    let reader = try store.reader()
    #expect(throws: StoreFailure.self) { try reader.answer(queries, on: Self.day) { _ in } }
    for query in queries.dropLast() {
      #expect(throws: Never.self) { try reader.answer(query, on: Self.day) }
    }
    #expect(throws: StoreFailure.self) { try reader.answer(queries[2], on: Self.day) }
  }

  @Test func `what another program lets the store keep is no change of the store`() throws {
    try store.make(SamplePlans.demo(on: Self.day))
    let held = try store.reader()
    _ = try held.answer(.summary(plan: "BG"), on: Self.day)
    let other = try store.reader()
    other.defersKeeping = true
    _ = try other.answer(.summary(plan: "HT"), on: Self.day)
    let before = try store.kept("plan_digest")
    other.keepDigests()
    #expect(try store.kept("plan_digest") > before)
    #expect(try !held.hasChanged())
    _ = try StoreWriter(.file(store.path)).apply(
      ChangeDraft(
        command: "set",
        edits: [
          Edit(
            action: .set, kind: .plan, record: SamplePlans.contents.plans[0].id,
            code: SamplePlans.contents.plans[0].code,
            fields: [
              Edit.FieldChange(
                field: "title", old: .text(SamplePlans.contents.plans[0].title), new: .text("KH"))
            ])
        ]), by: store.author)
    #expect(try held.hasChanged())
    try expectSame(held, on: Self.day)
    #expect(try !held.hasChanged())
  }

  @Test func `a store that may not be written is answered, and keeps nothing`() throws {
    try store.make(TangledBook.make(seed: 9, on: Self.day))
    let reader = try store.reader(.readOnly)
    try expectSame(reader, on: Self.day)
    try expectSame(reader, on: Self.day)
    #expect(try store.kept("plan_digest") == 0)
    #expect(try store.kept("agency_digest") == 0)
  }

  @Test func `wrong counts of an agency are found and thrown away by a check`() throws {
    try store.make(SamplePlans.demo(on: Self.day))
    try expectSame(try store.reader(), on: Self.day)
    #expect(try StoreFile.check(at: store.path).allSatisfy { !$0.isProblem })
    try store.execute(
      """
      UPDATE agency_digest SET work = (SELECT work FROM agency_digest ORDER BY agency LIMIT 1)
        WHERE agency = (SELECT id FROM agency WHERE code = 'HT-C4')
      """)
    let problems = try StoreFile.check(at: store.path).filter(\.isProblem)
    #expect(
      problems.map(\.words.en) == [
        "the counts kept of agency HT-C4 were wrong; they are counted anew"
      ])
    try expectSame(try store.reader(), on: Self.day)
    #expect(try StoreFile.check(at: store.path).allSatisfy { !$0.isProblem })
  }

  @Test func `bytes that say nothing lead to no failure`() throws {
    try store.make(SamplePlans.demo(on: Self.day))
    try expectSame(try store.reader(), on: Self.day)
    let kept = try store.kept("agency_digest")
    for column in ["counts", "tasks", "targets", "agencies"] {
      try store.execute("UPDATE plan_digest SET \(column) = x'ffffffffffffffffffffffff01'")
    }
    try store.execute("UPDATE agency_digest SET work = x'ffffffffffffffffffffffff01'")
    let reader = try store.reader(.readOnly)
    let contents = try reader.contents()
    for plan in contents.plans {
      for query in queries(of: plan, in: contents, on: Self.day) {
        _ = try reader.answer(query, on: Self.day)
      }
    }
    #expect(try StoreFile.check(at: store.path).filter(\.isProblem).count == kept + 5)
    try expectSame(try store.reader(), on: Self.day)
    #expect(try StoreFile.check(at: store.path).allSatisfy { !$0.isProblem })
  }
}
