import Values

/// The values an axis spans, from one round number to another.
struct ChartValueScale {
  /// The values named on the axis, from the lowest up.
  let ticks: [Decimal]
  private let lowest: Double
  private let highest: Double

  /// A scale that holds some values, with at most eight ticks.
  init(_ values: [Decimal]) {
    let numbers = values.map(Self.double)
    let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 1)
    let step = Self.step(for: high - low)
    let size = Self.double(step)
    let last = Int((high / size).rounded(.up))
    var first = Int((low / size).rounded(.down))
    // A value on the lowest tick would lie on the axis of time.
    if low != 0, Double(first) * size == low { first -= 1 }
    let counts = first...max(last, first + 1)
    ticks = counts.compactMap { count in
      Decimal(coefficient: Int128(count) * Int128(step.coefficient), scale: step.scale)
    }
    lowest = ticks.first.map(Self.double) ?? 0
    highest = ticks.last.map(Self.double) ?? 1
  }

  /// How far up a value lies, 0 at the lowest tick and 1 at the highest.
  func share(of value: Decimal) -> Double {
    highest > lowest ? (Self.double(value) - lowest) / (highest - lowest) : 0
  }

  /// The smallest round step, 1, 2 or 5 times a power of ten, of which six span the values.
  private static func step(for span: Double) -> Decimal {
    let wanted = span > 0 ? span / 6 : 1
    for exponent in -Decimal.largestScale...17 {
      for factor in [1, 2, 5] as [Int128] {
        let step =
          exponent < 0
          ? Decimal(coefficient: factor, scale: -exponent)
          : Decimal(coefficient: factor * powerOfTen(exponent), scale: 0)
        if let step, double(step) >= wanted { return step }
      }
    }
    return Decimal(1)
  }

  private static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  private static func double(_ value: Decimal) -> Double {
    Double(value.coefficient) / (0..<value.scale).reduce(1.0) { power, _ in power * 10 }
  }
}
