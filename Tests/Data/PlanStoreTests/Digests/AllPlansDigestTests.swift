import BenchmarkSupport
import PlanModel
import PlanStore
import SamplePlans
import Testing
import Values

/// What digests of all plans together answer is what the records would.
struct AllPlansDigestTests {
  private static let day = DigestStore.day
  private let store: DigestStore

  init() throws {
    store = try DigestStore()
  }

  private func expectSame(_ reader: StoreReader, on day: Day) throws {
    try store.expectSame(
      { AllPlansQueries.queries(of: $0.book.contents) }, from: reader, on: day)
  }

  @Test func `the demonstration is answered alike, on any day and when opened anew`() throws {
    try store.make(SamplePlans.demo(on: Self.day))
    for days in [0, -400, 0, 1, 45, 400] {
      try expectSame(try store.reader(), on: Self.day + days)
    }
    #expect(try store.kept("plan_digest") == 5)
  }

  @Test func `plans that share agencies are answered alike`() throws {
    let plan = StorePlan(tasks: 170, seed: 7, today: Self.day)
    try StoreMaker.make(plan, at: .file(store.path))
    let reader = try store.reader()
    for days in [0, 3, 31] { try expectSame(reader, on: Self.day + days) }
    try expectSame(try store.reader(.readOnly), on: Self.day + 31)
  }

  @Test(arguments: Array(1...3) as [UInt64])
  func `tangled plans are answered alike, also after changes by others`(seed: UInt64) throws {
    try store.make(TangledBook.make(seed: seed, on: Self.day))
    let held = try store.reader()
    try expectSame(held, on: Self.day)
    try store.tangle(rounds: 8, seed: seed) { round in
      let day = Self.day + (round > 5 ? 40 : 0)
      try expectSame(held, on: day)
      // One that has nothing but what the store keeps, and now and then tells it more.
      if round % 2 == 0 { try expectSame(try store.reader(), on: day) }
      if round % 5 == 0 { try expectSame(try store.reader(.readOnly), on: day) }
    }
  }

  @Test func `a store that may not be written is answered, and keeps nothing`() throws {
    try store.make(TangledBook.make(seed: 9, on: Self.day))
    try expectSame(try store.reader(.readOnly), on: Self.day)
    #expect(try store.kept("plan_digest") == 0)
  }
}
