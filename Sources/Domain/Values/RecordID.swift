/// The identity of a stored record: 128 bits, of which the first 48 are the time it was made.
///
/// Records made later sort later, and two programs never make the same one.
public struct RecordID: Hashable, Comparable, Sendable {
  /// The 48 bits of time in milliseconds since 1970, and the first 16 random bits.
  public let high: UInt64
  /// The last 64 random bits.
  public let low: UInt64

  /// An identity from its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Orders identities by the time they were made.
  public static func < (first: RecordID, second: RecordID) -> Bool {
    (first.high, first.low) < (second.high, second.low)
  }
}

extension RecordID: CustomStringConvertible, LosslessStringConvertible {
  /// The 32 hexadecimal digits of the identity.
  public var description: String { hexadecimal(high) + hexadecimal(low) }

  /// Reads 32 hexadecimal digits.
  public init?(_ description: String) {
    guard description.utf8.count == 32,
      let high = UInt64(description.prefix(16), radix: 16),
      let low = UInt64(description.suffix(16), radix: 16),
      description.utf8.allSatisfy({ $0 != UInt8(ascii: "+") })
    else { return nil }
    self.init(high: high, low: low)
  }
}

private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

/// Makes record identities, in ascending order, from a source of time and of random bits.
///
/// Both are passed in, so that tests and demonstration data make the same identities each time.
public struct RecordIDMaker<Source: RandomNumberGenerator & Sendable>: Sendable {
  private var source: Source
  private var last = RecordID(high: 0, low: 0)

  /// A maker that draws its random bits from a source.
  public init(source: Source) {
    self.source = source
  }

  /// The next identity.
  ///
  /// - Parameter milliseconds: The time in milliseconds since 1970. When it has not moved on
  ///   since the last identity, the next one still sorts after that.
  /// - Returns: An identity that sorts after every one made before.
  public mutating func next(at milliseconds: UInt64) -> RecordID {
    let time = milliseconds & 0xFFFF_FFFF_FFFF
    let fresh = RecordID(high: time << 16 | source.next() & 0xFFFF, low: source.next())
    last = fresh > last ? fresh : RecordID(high: last.high + 1, low: fresh.low)
    return last
  }
}
