import MonkeySupport
import TestFiles
import Testing

/// What `dondoc-benchmarks soak` does, in short; its memory is measured by the long form.
struct SoakTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `keys are pressed and changes made`() throws {
    var soak = try Soak(at: folder.file("plans.db"))
    let figures = try soak.run(keys: 120, changes: 30)
    #expect(figures.keys == 120)
    #expect(figures.changes >= 30)
    #expect(figures.first > 0 && figures.last > 0)
  }
}
