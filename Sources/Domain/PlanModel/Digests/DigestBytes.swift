import Values

/// Numbers and identities one after the other as bytes, small numbers in one byte each.
struct DigestWriter {
  private(set) var bytes: [UInt8] = []

  /// Writes a number of which no sign is kept.
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a number that may be negative or missing.
  mutating func write(optional number: Int?) {
    write(number.map { $0 < 0 ? -2 * $0 : 2 * $0 + 1 } ?? 0)
  }

  /// Writes the place of a value among all there are; 0 for none.
  mutating func write<Value: Equatable>(_ value: Value?, among all: [Value]) {
    write(value.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
  }

  /// Writes a text with how long it is.
  mutating func write(_ text: String) {
    write(text.utf8.count)
    write(unsized: text)
  }

  /// Writes a text whose length is told otherwise.
  mutating func write(unsized text: String) { bytes += text.utf8 }

  /// Writes bytes with how many they are.
  mutating func write(blob: [UInt8]) {
    write(blob.count)
    bytes += blob
  }

  mutating func write(_ id: RecordID) {
    for half in [id.high, id.low] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
      }
    }
  }
}

/// Reads what a ``DigestWriter`` wrote; what is not there, and what no store counts, reads as 0.
struct DigestReader {
  /// The largest number there can be: the sums of damaged numbers must not overflow either.
  private static let largest: UInt64 = 1 << 40

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  var isAtEnd: Bool { place >= bytes.count }

  mutating func number() -> Int {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return number <= Self.largest ? Int(number) : 0
  }

  mutating func optionalNumber() -> Int? {
    let number = number()
    guard number > 0 else { return nil }
    return number.isMultiple(of: 2) ? -(number / 2) : number / 2
  }

  mutating func value<Value>(among all: [Value]) -> Value? {
    let place = number() - 1
    return all.indices.contains(place) ? all[place] : nil
  }

  /// Reads how many numbers there are, and the numbers.
  mutating func numbers() -> [Int] {
    let count = number()
    guard count > 0, count <= bytes.count - place else { return [] }
    return (0..<count).map { _ in number() }
  }

  mutating func text() -> String { String(decoding: span(), as: UTF8.self) }

  mutating func blob() -> [UInt8] { Array(span()) }

  /// Reads how many bytes there are, and the bytes.
  private mutating func span() -> ArraySlice<UInt8> {
    let count = number()
    guard count > 0, count <= bytes.count - place else { return [] }
    defer { place += count }
    return bytes[place..<place + count]
  }

  mutating func id() -> RecordID { RecordID(high: half(), low: half()) }

  private mutating func half() -> UInt64 {
    guard place + 8 <= bytes.count else {
      place = bytes.count
      return 0
    }
    defer { place += 8 }
    return bytes[place..<place + 8].reduce(0) { $0 << 8 | UInt64($1) }
  }
}
