import PlanStore
import TestFiles
import Testing

@testable import BenchmarkSupport

/// What `dondoc-benchmarks faults` does, in short.
struct FaultTests {
  @Test func `a program that is not there is told, and nothing is killed for it`() {
    #expect(throws: ChildProgram.Failure.self) { try ChildProgram("no-such-program", []) }
  }

  @Test func `whatever goes wrong, no change that was told of is lost`() throws {
    var run = try FaultRun(by: "dondoc-benchmarks", seed: 45)
    try run.run(rounds: 16, changesPerWriter: 12)
    let figures = run.figures
    #expect(figures.losses == 0)
    #expect(figures.surprises == [] && figures.keptFiles == [])
    #expect(figures.kills == 16)
    #expect(figures.changes > 16 * 2 + 8 * 12)
    #expect(figures.faults.count == 9, "\(figures.faults)")
    #expect(figures.noticed + figures.harmless + figures.unseen == 4)
  }

  @Test(arguments: [(30, 6, 5), (12, 12, 1), (9, 2, 4), (9, 10, 0)])
  func `each change that was told of and not made is counted as lost`(
    changes: Int, each: Int, losses: Int
  ) throws {
    let kept = try TemporaryFolder()
    var run = try FaultRun(by: "dondoc-benchmarks", seed: 45, keepingFilesIn: kept.path)
    try run.write(changes: changes, losingEach: each)
    #expect(run.figures.losses == losses)
    #expect(run.figures.changes == changes)
    #expect(run.figures.surprises == [])
    #expect(run.figures.isClean == (losses == 0))
    #expect(run.figures.keptFiles.isEmpty == (losses == 0))
    #expect(try kept.names().count == run.figures.keptFiles.count)
  }

  @Test func `the files of what goes otherwise than it must are kept and named`() throws {
    let kept = try TemporaryFolder()
    var run = try FaultRun(by: "dondoc-benchmarks", seed: 45, keepingFilesIn: kept.path)
    run.expect(true, "as it must be")
    for number in 1...12 { run.expect(false, "fault \(number)") }
    #expect(run.figures.surprises.count == 12)
    #expect(run.figures.keptFiles.count == 10)
    #expect(run.figures.keptFiles.first == "fault 1: \(kept.path)/1")
    #expect(run.figures.json(rounds: 1, seed: 45).contains("\(kept.path)/10"))
    let store = kept.file("10/plans.db")
    #expect(try StoreFile.check(at: store).allSatisfy { !$0.isProblem })
  }
}
