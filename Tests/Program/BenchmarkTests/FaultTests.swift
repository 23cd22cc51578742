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

  @Test(arguments: [(30, 6, 5), (12, 12, 1), (9, 2, 4), (9, 10, 0)])
  func `each change that was told of and not made is counted as lost`(
    changes: Int, each: Int, losses: Int
  ) throws {
    var run = try FaultRun(by: "dondoc-benchmarks", seed: 45)
    try run.write(changes: changes, losingEach: each)
    #expect(run.figures.losses == losses)
    #expect(run.figures.changes == changes)
    #expect(run.figures.surprises == [])
    #expect(run.figures.isClean == (losses == 0))
  }
}
