import Values

/// What stands before the value of a field as bytes; a text has its length added to the last one.
private enum FieldTag {
  static let none: UInt64 = 0, whole: UInt64 = 1, text: UInt64 = 2
}

extension DigestWriter {
  /// Writes some records exactly as a store holds their fields, with how many they are.
  mutating func write<Record: StoredRecord>(_ records: [Record]) {
    write(records.count)
    for record in records {
      write(record.id)
      for value in record.fieldValues { write(value) }
    }
  }

  private mutating func write(_ value: FieldValue) {
    switch value {
    case .none: write(Int(FieldTag.none))
    case .whole(let number):
      write(Int(FieldTag.whole))
      write(signed: number)
    case .text(let text):
      write(text.utf8.count + Int(FieldTag.text))
      write(unsized: text)
    }
  }

  /// Writes a number with its sign, small ones in one byte.
  mutating func write(signed number: Int64) {
    write(Int(truncatingIfNeeded: number << 1 ^ number >> 63))
  }
}

/// Reads the records and numbers that a ``DigestWriter`` wrote, and nothing else.
struct RecordBytesReader {
  /// The bytes are something else.
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var place = 0
  /// The identities of the records read so far.
  private(set) var identities: Set<RecordID> = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  var isAtEnd: Bool { place == bytes.count }

  /// The next records.
  mutating func records<Record: StoredRecord>() throws(Damage) -> [Record] {
    var records: [Record] = []
    let count = try length()
    records.reserveCapacity(count)
    let fields = Record.fieldNames.count
    for _ in 0..<count { records.append(try record(fields: fields)) }
    return records
  }

  private mutating func record<Record: StoredRecord>(fields: Int) throws(Damage) -> Record {
    let id = try id()
    identities.insert(id)
    var values: [FieldValue] = []
    values.reserveCapacity(fields)
    for _ in 0..<fields { values.append(try value()) }
    var reader = FieldReader(Record.self, id: id, values: values)
    do throws(RecordDamage) { return try Record(id: id, fields: &reader) } catch { throw Damage() }
  }

  private mutating func value() throws(Damage) -> FieldValue {
    let tag = try unsigned()
    switch tag {
    case FieldTag.none: return .none
    case FieldTag.whole: return .whole(try number())
    default:
      guard let length = Int(exactly: tag - FieldTag.text) else { throw Damage() }
      return .text(String(decoding: try next(length), as: UTF8.self))
    }
  }

  /// The next number of things, each of which has a byte at least.
  mutating func length() throws(Damage) -> Int {
    guard let length = Int(exactly: try unsigned()), length <= bytes.count - place else {
      throw Damage()
    }
    return length
  }

  /// The next number with its sign.
  mutating func number() throws(Damage) -> Int64 {
    let number = try unsigned()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  private mutating func unsigned() throws(Damage) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw Damage()
  }

  /// The next identity.
  mutating func id() throws(Damage) -> RecordID {
    RecordID(high: Self.half(try next(8)), low: Self.half(try next(8)))
  }

  private static func half(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func next(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count <= bytes.count - place else { throw Damage() }
    defer { place += count }
    return bytes[place..<place + count]
  }
}
