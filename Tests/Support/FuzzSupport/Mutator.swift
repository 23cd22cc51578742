import PlanModelTestSupport
import TestRandom

/// Changes inputs at random; the same seed changes them alike.
public struct Mutator {
  private var random: SeededRandom
  private let corpus: [[UInt8]]
  private let tokens: [[UInt8]]

  /// The longest input it makes, in bytes.
  public static let limit = 16_384

  /// A mutator of some inputs.
  ///
  /// - Parameters:
  ///   - corpus: The inputs it begins with; at least one.
  ///   - tokens: What means something where the inputs are read.
  ///   - seed: What all is drawn from.
  public init(corpus: [[UInt8]], tokens: [String], seed: UInt64) {
    self.corpus = corpus.isEmpty ? [[]] : corpus
    self.tokens = (tokens + HostileText.commands + HostileText.disguises + HostileText.formulas)
      .map { Array($0.utf8) }
    random = SeededRandom(seed: seed)
  }

  /// The next input.
  public mutating func next() -> [UInt8] {
    var input = random.pick(corpus)
    for _ in 0..<Int.random(in: 1...8, using: &random) { change(&input) }
    return Array(input.prefix(Self.limit))
  }

  private mutating func change(_ input: inout [UInt8]) {
    switch Int.random(in: 0..<12, using: &random) {
    case 0 where !input.isEmpty: input[place(in: input)] ^= UInt8(1 << place(in: 8))
    case 1 where !input.isEmpty: input[place(in: input)] = random.pick(Self.bytes)
    case 2 where !input.isEmpty: input.removeSubrange(stretch(of: input))
    case 3: insert(Array(input[stretch(of: input)]), into: &input)
    case 4: repeatStretch(of: &input)
    case 5: input = Array(input.prefix(place(in: input.count + 1)))
    case 6:
      let other = random.pick(corpus)
      input = Array(input.prefix(place(in: input.count + 1)) + other[stretch(of: other)])
    case 7, 8, 9: insert(random.pick(tokens), into: &input)
    case 10: insert([random.pick(Self.bytes)], into: &input)
    default: insert(Array(String(random.next() % 100_000_000_000).utf8), into: &input)
    }
  }

  private static let bytes: [UInt8] =
    [0, 0x1B, 0x7F, 0x80, 0xC3, 0xE1, 0xED, 0xF4, 0xFE, 0xFF]
    + Array("\"'\n\r\t ,;:=-+./\\{}[]()#%0919".utf8)

  private mutating func insert(_ bytes: [UInt8], into input: inout [UInt8]) {
    input.insert(contentsOf: bytes, at: place(in: input.count + 1))
  }

  private mutating func repeatStretch(of input: inout [UInt8]) {
    let part = Array(input[stretch(of: input)].prefix(64))
    for _ in 0..<Int.random(in: 1...60, using: &random) { insert(part, into: &input) }
  }

  private mutating func place(in input: [UInt8]) -> Int { place(in: input.count) }

  private mutating func place(in count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &random)
  }

  private mutating func stretch(of input: [UInt8]) -> Range<Int> {
    let start = place(in: input.count + 1)
    return start..<min(input.count, start + place(in: 40))
  }
}
