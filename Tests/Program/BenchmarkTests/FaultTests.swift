import BenchmarkSupport
import Testing

/// What `dondoc-benchmarks faults` does, in short.
struct FaultTests {
  @Test func `whatever goes wrong, no change that was told of is lost`() throws {
    var run = try FaultRun(by: "dondoc-benchmarks", seed: 45)
    try run.run(rounds: 16, changesPerWriter: 12)
    let figures = run.figures
    #expect(figures.losses == 0)
    #expect(figures.surprises == [])
    #expect(figures.kills == 16)
    #expect(figures.changes > 16 * 2 + 8 * 12)
    #expect(figures.faults.count == 9, "\(figures.faults)")
    #expect(figures.noticed + figures.harmless + figures.unseen == 4)
  }
}
