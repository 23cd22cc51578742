/// Numbers as the file format of SQLite writes them, the most significant byte first.
extension [UInt8] {
  /// The number in some bytes, or `nil` when they are not all there.
  func number(at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, count <= 8, place <= self.count - count else { return nil }
    var bits: UInt64 = 0
    for byte in self[place..<(place + count)] { bits = bits << 8 | UInt64(byte) }
    return Int(truncatingIfNeeded: bits)
  }

  /// A number of one to nine bytes, each of which tells whether another follows, and where it ends;
  /// `nil` when it goes on past a place.
  func varint(at place: Int, before end: Int) -> (value: Int64, end: Int)? {
    var bits: UInt64 = 0
    for offset in 0..<9 {
      guard place >= 0, place + offset < Swift.min(end, count) else { return nil }
      let byte = self[place + offset]
      if offset == 8 { return (Int64(bitPattern: bits << 8 | UInt64(byte)), place + 9) }
      bits = bits << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return (Int64(bitPattern: bits), place + offset + 1) }
    }
    return nil
  }
}
