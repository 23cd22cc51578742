/// What a JSON text says, with fields in the order they stand.
public indirect enum JSONNode: Equatable, Sendable {
  /// A single value; a number as its digits stand.
  case null, flag(Bool), number(String), text(String)
  /// Values, with names or without.
  case list([JSONNode]), record([Pair])

  /// A field of a record.
  public struct Pair: Equatable, Sendable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: JSONNode
  }

  /// The names of the fields of a record.
  public var names: [String] {
    if case .record(let pairs) = self { pairs.map(\.name) } else { [] }
  }

  /// The elements of a list.
  public var elements: [JSONNode] {
    if case .list(let elements) = self { elements } else { [] }
  }

  /// The value of a field.
  public subscript(_ name: String) -> JSONNode? {
    guard case .record(let pairs) = self else { return nil }
    return pairs.first { $0.name == name }?.value
  }

  /// The text of a field, when it is one.
  public func text(_ name: String) -> String? {
    if case .text(let text)? = self[name] { text } else { nil }
  }

  /// The digits of a field, when it is a number.
  public func number(_ name: String) -> String? {
    if case .number(let digits)? = self[name] { digits } else { nil }
  }

  /// Reads a JSON text by RFC 8259; anything else gives nothing, and so does a name given twice.
  public static func read(_ text: String) -> JSONNode? {
    var checker = JSONChecker(rest: text.unicodeScalars[...])
    guard let node = checker.value() else { return nil }
    checker.skipSpace()
    return checker.rest.isEmpty ? node : nil
  }
}

private struct JSONChecker {
  var rest: Substring.UnicodeScalarView

  mutating func skipSpace() {
    rest = rest.drop { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
  }

  private mutating func take(_ text: String) -> Bool {
    skipSpace()
    guard rest.starts(with: text.unicodeScalars) else { return false }
    rest = rest.dropFirst(text.unicodeScalars.count)
    return true
  }

  mutating func value() -> JSONNode? {
    if take("null") { return .null }
    if take("true") { return .flag(true) }
    if take("false") { return .flag(false) }
    if take("[") { return list() }
    if take("{") { return record() }
    if take("\"") { return text().map { .text($0) } }
    let digits = rest.prefix { $0.properties.numericType != nil || $0 == "-" || $0 == "." }
    rest = rest.dropFirst(digits.count)
    let number = String(digits)
    return Double(number) == nil ? nil : .number(number)
  }

  private mutating func list() -> JSONNode? {
    var elements: [JSONNode] = []
    if take("]") { return .list([]) }
    repeat {
      guard let element = value() else { return nil }
      elements.append(element)
    } while take(",")
    return take("]") ? .list(elements) : nil
  }

  private mutating func record() -> JSONNode? {
    var pairs: [JSONNode.Pair] = []
    if take("}") { return .record([]) }
    repeat {
      guard take("\""), let name = text(), take(":"), let element = value() else { return nil }
      guard !pairs.contains(where: { $0.name == name }) else { return nil }
      pairs.append(.init(name: name, value: element))
    } while take(",")
    return take("}") ? .record(pairs) : nil
  }

  private mutating func text() -> String? {
    var units: [UInt16] = []
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(decoding: units, as: UTF16.self)
      case "\\":
        guard let unit = escaped() else { return nil }
        units.append(unit)
      default:
        guard scalar.value >= 0x20 else { return nil }
        units += Array(String(scalar).utf16)
      }
    }
    return nil
  }

  private mutating func escaped() -> UInt16? {
    switch rest.popFirst() {
    case "\"": return 0x22
    case "\\": return 0x5C
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "u":
      let digits = String(rest.prefix(4))
      rest = rest.dropFirst(4)
      return UInt16(digits, radix: 16)
    default: return nil
    }
  }
}
