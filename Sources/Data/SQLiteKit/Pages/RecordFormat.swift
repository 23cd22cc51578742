/// The bytes of a row, as SQLite's record format lays them down.
enum RecordFormat {
  /// More columns than any table of SQLite can have.
  private static let mostColumns = 2_000

  /// The values of a row; `nil` for bytes that are none, and for text that is not UTF-8.
  static func values(of payload: [UInt8]) -> [SQLiteValue]? {
    guard let head = payload.varint(at: 0, before: payload.count), head.value >= head.end,
      head.value <= payload.count
    else { return nil }
    var (place, body) = (head.end, Int(head.value))
    var values: [SQLiteValue] = []
    while place < Int(head.value) {
      guard values.count < mostColumns,
        let type = payload.varint(at: place, before: Int(head.value)),
        let size = size(of: type.value), size <= payload.count - body,
        let value = value(type.value, payload[body..<(body + size)])
      else { return nil }
      values.append(value)
      (place, body) = (type.end, body + size)
    }
    // What is left over belongs to no column.
    return body == payload.count ? values : nil
  }

  /// How many bytes a value of a type takes; `nil` for a type there is not.
  private static func size(of type: Int64) -> Int? {
    switch type {
    case 0, 8, 9: 0
    case 1...4: Int(type)
    case 5: 6
    case 6, 7: 8
    case 12...: Int((type - 12) / 2)
    default: nil
    }
  }

  private static func value(_ type: Int64, _ bytes: ArraySlice<UInt8>) -> SQLiteValue? {
    switch type {
    case 0: .null
    case 1...6: .integer(signed(bytes))
    case 7: .real(Double(bitPattern: UInt64(bitPattern: signed(bytes))))
    case 8, 9: .integer(type - 8)
    case _ where type.isMultiple(of: 2): .blob(Array(bytes))
    default: String(validating: bytes, as: UTF8.self).map { .text($0) }
    }
  }

  private static func signed(_ bytes: ArraySlice<UInt8>) -> Int64 {
    var number: Int64 = bytes.first.map { $0 < 0x80 ? 0 : -1 } ?? 0
    for byte in bytes { number = number << 8 | Int64(byte) }
    return number
  }
}
