import MonkeySupport
import Testing

/// What `dondoc-benchmarks monkey` does, in short.
struct MonkeyTests {
  @Test(arguments: [1, 1_002, 2_003, 3_004] as [UInt64])
  func `random events over the dashboard with a store do no harm`(seed: UInt64) throws {
    let figures = try Monkey.run(events: 600, from: seed, eventsPerFrame: 5)
    #expect(figures.failure == nil, "\(figures.failure.map(String.init(describing:)) ?? "")")
    #expect(figures.events == 600)
  }

  @Test func `the same seed leads to the same events, queries and changes`() throws {
    let runs = try (0..<2).map { _ in try Monkey.run(events: 1_000, from: 12, eventsPerFrame: 30) }
    #expect(runs[0] == runs[1])
    #expect(runs[0].changes > 0)
  }
}
