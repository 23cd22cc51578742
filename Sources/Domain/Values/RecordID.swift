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
  public var description: String {
    // Straight into the bytes: a store is asked for thousands of records at once by their identities.
    String(unsafeUninitializedCapacity: 32) { bytes in
      for place in 0..<16 {
        let shift = UInt64(60 - 4 * place)
        bytes[place] = hexadecimalDigit(of: high >> shift & 0xF)
        bytes[16 + place] = hexadecimalDigit(of: low >> shift & 0xF)
      }
      return 32
    }
  }

  /// Reads 32 hexadecimal digits.
  public init?(_ description: String) {
    var text = description
    // Straight from the bytes: a store reads several identities for each of its records.
    let halves = text.withUTF8 { bytes -> (UInt64, UInt64)? in
      guard bytes.count == 32, let high = number(of: bytes[..<16]),
        let low = number(of: bytes[16...])
      else { return nil }
      return (high, low)
    }
    guard let halves else { return nil }
    self.init(high: halves.0, low: halves.1)
  }
}

/// The number that sixteen hexadecimal digits print.
private func number(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
  var number: UInt64 = 0
  for byte in digits {
    guard let digit = hexadecimalDigit(byte) else { return nil }
    number = number << 4 | digit
  }
  return number
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt64? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}

private func hexadecimalDigit(of number: UInt64) -> UInt8 {
  UInt8(truncatingIfNeeded: number < 10 ? 48 + number : 87 + number)
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
