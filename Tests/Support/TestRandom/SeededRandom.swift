/// A source of random numbers that gives the same ones for the same seed.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A source begun with a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number, by the SplitMix64 method.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to one below another, which is above 0.
  public mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &self) }

  /// Whether something that happens so often in a hundred happens.
  public mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// One of some values, which must not be empty.
  public mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  /// The value, or nothing, either as often as the other.
  public mutating func maybe<Value>(_ value: Value) -> Value? {
    Bool.random(using: &self) ? value : nil
  }
}
