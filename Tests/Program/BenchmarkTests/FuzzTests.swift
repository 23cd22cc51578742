import FuzzSupport
import Testing

/// What `dondoc-benchmarks fuzz` does, in short.
struct FuzzTests {
  @Test(arguments: FuzzTarget.all.map(\.name))
  func `any input is read or refused`(name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let figures = try target.run(inputs: 40, seed: 45)
    #expect(figures.problems == [])
    #expect(figures.inputs > 40)
    #expect(figures.slowest < .seconds(20))
  }

  @Test func `inputs are changed alike for the same seed, and differ`() {
    let corpus = [Array("trong quý III/2024".utf8)]
    var first = Mutator(corpus: corpus, tokens: [], seed: 9)
    var second = Mutator(corpus: corpus, tokens: [], seed: 9)
    let inputs = (0..<50).map { _ in first.next() }
    #expect(inputs == (0..<50).map { _ in second.next() })
    #expect(Set(inputs).count > 40)
  }
}
