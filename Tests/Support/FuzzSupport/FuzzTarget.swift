import TestFiles

/// Something that reads what others wrote, with inputs to begin with.
public struct FuzzTarget: Sendable {
  /// Its name, which is that of its corpus.
  public let name: String
  /// What means something to it.
  let tokens: [String]
  /// Whether each line of the corpus is an input, and not the whole file.
  let isByLine: Bool
  /// Reads an input, and tells what must hold and does not.
  let read: @Sendable ([UInt8]) -> String?

  init(
    _ name: String, tokens: [String] = [], isByLine: Bool = true,
    read: @escaping @Sendable ([UInt8]) -> String?
  ) {
    (self.name, self.tokens, self.isByLine, self.read) = (name, tokens, isByLine, read)
  }

  /// A reader of text.
  init(text name: String, tokens: [String] = [], read: @escaping @Sendable (String) -> String?) {
    self.init(name, tokens: tokens) { read(String(decoding: $0, as: UTF8.self)) }
  }

  /// The inputs to begin with, from the fixtures of the project.
  func corpus() throws -> [[UInt8]] {
    let parts = "\(#filePath)".split(separator: "/").dropLast(3).map { "/" + $0 }
    let folder = parts.joined() + "/Fixtures/Fuzz/"
    let bytes = try TemporaryFolder.read(path: folder + name + ".txt")
    let inputs = isByLine ? bytes.split(separator: 10) : bytes.split(separator: 12)
    return inputs.map { Array($0) }
  }
}

/// What changed inputs of one target came to.
public struct FuzzFigures: Equatable, Sendable {
  /// The name of the target.
  public let name: String
  /// How many inputs it read.
  public internal(set) var inputs = 0
  /// How long the slowest took.
  public internal(set) var slowest = Duration.zero
  /// What did not hold, with the input it did not hold of.
  public internal(set) var problems: [String] = []
}

extension FuzzTarget {
  /// Has it read inputs that are changed at random.
  ///
  /// - Parameters:
  ///   - inputs: How many.
  ///   - seed: What the changes are drawn from.
  ///   - willRead: Told of each input before it is read, which may end the program.
  /// - Returns: What it came to; at most ten problems are kept.
  /// - Throws: Why the corpus can not be read.
  public func run(
    inputs: Int, seed: UInt64, willRead: ([UInt8]) -> Void = { _ in }
  ) throws -> FuzzFigures {
    var figures = FuzzFigures(name: name)
    let corpus = try corpus()
    var mutator = Mutator(corpus: corpus, tokens: tokens, seed: seed)
    for number in 0..<(corpus.count + inputs) where figures.problems.count < 10 {
      let input = number < corpus.count ? corpus[number] : mutator.next()
      willRead(input)
      let start = ContinuousClock.now
      let problem = read(input)
      figures.slowest = max(figures.slowest, ContinuousClock.now - start)
      figures.inputs += 1
      if let problem {
        figures.problems.append(
          "\(name): \(problem) of \(String(decoding: input, as: UTF8.self).debugDescription)")
      }
    }
    return figures
  }
}
