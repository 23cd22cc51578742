import MonkeySupport
import TestFiles
import Testing

/// What `dondoc-benchmarks soak` does, in short.
struct SoakTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `keys are pressed and changes made, by keys and by others`() throws {
    var soak = try Soak(at: folder.file("plans.db"))
    let figures = try soak.run(keys: 300, changes: 30)
    #expect(figures.keys == 300)
    #expect(figures.madeByKeys >= 4)
    #expect(figures.madeByOthers == 30)
    #expect(figures.first > 0)
  }

  @Test func `memory that is kept shows in the figures`() throws {
    var kept: [[UInt8]] = []
    var soak = try Soak(at: folder.file("plans.db"))
    let figures = try soak.run(keys: 120, changes: 0) {
      kept.append([UInt8](repeating: 1, count: 1 << 20))
    }
    #expect(kept.count == 120)
    #expect(figures.last - figures.first > 40 << 10)
    #expect(figures.growth > 10)
  }
}
