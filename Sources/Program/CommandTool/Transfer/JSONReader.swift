import Values
import VietnameseText

/// Reads JSON with its line numbers, within bounds, and numbers as they are written.
struct JSONReader {
  /// A value of JSON.
  indirect enum Value: Equatable {
    case null
    case flag(Bool)
    case number(String)
    case text(String)
    case list([Value])
    case record([Field])
  }

  /// A named value, with the line on which its name stands.
  struct Field: Equatable {
    let name: String
    let line: Int
    let value: Value
  }

  /// What is wrong, and on which line.
  struct Fault: Error, Equatable {
    let line: Int
    let words: Words
  }

  /// How deep records and lists may lie in each other.
  private static let deepest = 12

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var depth = 0

  /// Reads a text of JSON.
  static func read(_ bytes: [UInt8]) throws(Fault) -> Value {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipSpaces()
    guard reader.position == bytes.count else {
      throw reader.fault(Words("thừa ký tự ở cuối", "there is more after the end"))
    }
    return value
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private func fault(_ words: Words) -> Fault { Fault(line: line, words: words) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpaces() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
      if byte == 0x0A { line += 1 }
      position += 1
    }
  }

  private mutating func take(_ byte: Character) throws(Fault) {
    skipSpaces()
    guard next == byte.asciiValue else {
      throw fault(Words("thiếu dấu «\(byte)»", "`\(byte)` is missing"))
    }
    position += 1
  }

  private mutating func takes(_ byte: Character) -> Bool {
    skipSpaces()
    guard next == byte.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(Fault) -> Value {
    skipSpaces()
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(Fault) in try reader.record() }
    case UInt8(ascii: "["): return try nested { reader throws(Fault) in try reader.list() }
    case UInt8(ascii: "\""): return .text(try text())
    default: return try word()
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    guard depth < Self.deepest else {
      throw fault(Words("lồng nhau quá sâu", "it is nested too deep"))
    }
    depth += 1
    position += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func record() throws(Fault) -> Value {
    var fields: [Field] = []
    var names: Set<String> = []
    if takes("}") { return .record([]) }
    repeat {
      skipSpaces()
      let start = line
      guard next == UInt8(ascii: "\"") else {
        throw fault(Words("thiếu tên trong dấu ngoặc kép", "a name in quotation marks is missing"))
      }
      let name = try text()
      guard names.insert(name).inserted else {
        let shown = TextWidth.cut(TextWidth.cleaned(name), to: 40)
        throw fault(
          Words(
            "tên «\(shown)» có hai lần trong một mục; chỉ giữ một",
            "the name \"\(shown)\" is twice in one record; keep one of them"))
      }
      try take(":")
      fields.append(Field(name: name, line: start, value: try value()))
    } while takes(",")
    try take("}")
    return .record(fields)
  }

  private mutating func list() throws(Fault) -> Value {
    var values: [Value] = []
    if takes("]") { return .list([]) }
    repeat {
      skipSpaces()
      let start = line
      let value = try value()
      // The line of a record is what reports name; it rides on its first field.
      if case .record(let fields) = value {
        values.append(.record([Field(name: Self.lineName, line: start, value: .null)] + fields))
      } else {
        values.append(value)
      }
    } while takes(",")
    try take("]")
    return .list(values)
  }

  /// The name of the field that only carries the line of a record in a list.
  static let lineName = ""

  private mutating func word() throws(Fault) -> Value {
    let start = position
    while let byte = next, !Self.ends.contains(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .flag(true)
    case "false": return .flag(false)
    default:
      guard Decimal(word) != nil else {
        let shown = TextWidth.cut(TextWidth.cleaned(word), to: 30)
        throw fault(Words("không hiểu «\(shown)»", "\"\(shown)\" is not understood"))
      }
      return .number(word)
    }
  }

  private static let ends: Set<UInt8> = Set(Array(",]} \t\r\n".utf8))

  // MARK: - Texts

  private mutating func text() throws(Fault) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return canonical(String(decoding: text, as: UTF8.self))
      case UInt8(ascii: "\\"): text += try escaped()
      case 0x0A: throw fault(Words("văn bản chưa đóng ngoặc kép", "a text is not closed"))
      default: text.append(byte)
      }
    }
    throw fault(Words("văn bản chưa đóng ngoặc kép", "a text is not closed"))
  }

  private mutating func escaped() throws(Fault) -> [UInt8] {
    guard let byte = next else { throw fault(Words("tệp bị cụt", "the file is cut off")) }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return [0x20]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"): return Array(try unicode().utf8)
    default: throw fault(Words("dấu \\ không đúng chỗ", "a backslash is out of place"))
    }
  }

  /// The letter of one or two numbers of UTF-16.
  private mutating func unicode() throws(Fault) -> String {
    let first = try unit()
    guard (0xD800..<0xDC00).contains(first) else {
      return String(Unicode.Scalar(UInt32(first)).map(Character.init) ?? "\u{FFFD}")
    }
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    position += 2
    let second = try unit()
    guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
    let scalar = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    return String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{FFFD}")
  }

  private mutating func unit() throws(Fault) -> UInt16 {
    let end = position + 4
    guard end <= bytes.count,
      let unit = UInt16(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
    else { throw fault(Words("mã \\u không đủ bốn chữ số", "\\u needs four digits")) }
    position = end
    return unit
  }
}
