import Values

/// Records one after the other as bytes, exactly as a store holds their fields.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  /// What stands before the value of a field; a text has its length added to the last one.
  fileprivate enum Tag {
    static let none: UInt64 = 0, whole: UInt64 = 1, text: UInt64 = 2
  }

  /// Writes some records, with how many they are.
  mutating func write<Record: StoredRecord>(_ records: [Record]) {
    write(UInt64(records.count))
    for record in records {
      write(record.id)
      for value in record.fieldValues { write(value) }
    }
  }

  private mutating func write(_ value: FieldValue) {
    switch value {
    case .none: write(Tag.none)
    case .whole(let number):
      write(Tag.whole)
      write(number)
    case .text(let text):
      var text = text
      text.withUTF8 { utf8 in
        write(Tag.text + UInt64(utf8.count))
        bytes.append(contentsOf: utf8)
      }
    }
  }

  /// Writes a number with its sign, small ones in one byte.
  mutating func write(_ number: Int64) {
    write(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  /// Writes a number, small ones in one byte.
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes an identity.
  mutating func write(_ id: RecordID) {
    for half in [id.high, id.low] {
      withUnsafeBytes(of: half.bigEndian) { bytes.append(contentsOf: $0) }
    }
  }
}

/// Reads what a ``RecordWriter`` wrote, and nothing else.
struct RecordBytesReader {
  /// The bytes are not what a ``RecordWriter`` wrote.
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
    case RecordWriter.Tag.none: return .none
    case RecordWriter.Tag.whole: return .whole(try number())
    default:
      guard let length = Int(exactly: tag - RecordWriter.Tag.text) else { throw Damage() }
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
