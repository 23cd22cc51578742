import Values

/// Writes values as JSON.
///
/// Fields keep their order. A record without records inside stands on one line, so that each row
/// of a list is a line.
public enum JSONText {
  /// A value as JSON, with a line end.
  public static func written(_ value: RowValue) -> String {
    var output = ""
    write(value, to: &output, indent: 0)
    return output + "\n"
  }

  /// A list of records that are made one by one.
  package struct RecordList {
    /// The name of the field that holds it.
    let name: String
    /// How many records it has.
    let count: Int
    /// Hands over the fields of each record.
    let each: (_ take: ([RowField]) -> Void) throws -> Void

    /// A list of some records.
    package init(
      name: String, count: Int, each: @escaping (_ take: ([RowField]) -> Void) throws -> Void
    ) {
      self.name = name
      self.count = count
      self.each = each
    }
  }

  /// Writes a record of some fields and then of lists of records as JSON, with a line end: the same
  /// as if the lists were values.
  ///
  /// - Parameters:
  ///   - fields: The fields.
  ///   - lists: The lists.
  ///   - output: What takes the text, a record at a time.
  /// - Throws: What handing over the records meets.
  package static func write(
    _ fields: [RowField], lists: [RecordList], to output: inout some TextOutputStream
  ) throws {
    let isTall = lists.contains { $0.count > 0 } || fields.contains { $0.value.holdsRecord }
    var place = 0
    func lead() -> String {
      defer { place += 1 }
      return (place == 0 ? "{" : isTall ? "," : ", ") + (isTall ? "\n  " : "")
    }
    for field in fields {
      var text = lead()
      write(field, to: &text, indent: 0)
      output.write(text)
    }
    for list in lists {
      var text = lead()
      writeText(list.name, to: &text)
      output.write(text + ": ")
      try write(list, to: &output)
    }
    output.write((place == 0 ? "{" : isTall ? "\n" : "") + "}\n")
  }

  private static func write(
    _ list: RecordList, to output: inout some TextOutputStream
  ) throws {
    var text = "["
    var isFirst = true
    try list.each { record in
      text += isFirst ? "\n    " : ",\n    "
      isFirst = false
      writeRecord(record, to: &text, indent: 4)
      output.write(text)
      text.removeAll(keepingCapacity: true)
    }
    output.write(text + (isFirst ? "]" : "\n  ]"))
  }

  private static func write(_ value: RowValue, to output: inout String, indent: Int) {
    switch value {
    case .none: output += "null"
    case .flag(let flag): output += flag ? "true" : "false"
    case .whole(let number): output += String(number)
    case .number(let number): output += number.description
    case .text(let text): writeText(text, to: &output)
    case .list(let values): writeList(values, to: &output, indent: indent)
    case .record(let fields): writeRecord(fields, to: &output, indent: indent)
    }
  }

  private static func writeList(_ values: [RowValue], to output: inout String, indent: Int) {
    let isTall = values.contains { $0.isRecord }
    write(values.count, between: ("[", "]"), isTall: isTall, to: &output, indent: indent) {
      write(values[$0], to: &$1, indent: indent + 2)
    }
  }

  private static func writeRecord(_ fields: [RowField], to output: inout String, indent: Int) {
    let isTall = fields.contains { $0.value.holdsRecord }
    write(fields.count, between: ("{", "}"), isTall: isTall, to: &output, indent: indent) {
      write(fields[$0], to: &$1, indent: indent)
    }
  }

  private static func write(_ field: RowField, to output: inout String, indent: Int) {
    writeText(field.name, to: &output)
    output += ": "
    write(field.value, to: &output, indent: indent + 2)
  }

  private static func write(
    _ count: Int, between marks: (String, String), isTall: Bool, to output: inout String,
    indent: Int, element: (Int, inout String) -> Void
  ) {
    let lineEnd = "\n" + String(repeating: " ", count: indent)
    output += marks.0
    for index in 0..<count {
      if index > 0 { output += isTall ? "," : ", " }
      if isTall { output += lineEnd + "  " }
      element(index, &output)
    }
    output += (isTall ? lineEnd : "") + marks.1
  }

  /// Writes a text in quotation marks; whatever a terminal could take for a command, or what
  /// turns the direction of writing, is written as its number.
  private static func writeText(_ text: String, to output: inout String) {
    output += "\""
    defer { output += "\"" }
    if isPlain(text) {
      output += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      default:
        if isHidden(scalar) {
          for unit in String(scalar).utf16 { output += "\\u" + fourDigits(unit) }
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
  }

  /// Whether a text has only ASCII and Latin letters that stand as they are, told from its bytes.
  private static func isPlain(_ text: String) -> Bool {
    var lead: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x20..<0x7F where byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\"): lead = 0
      // U+00C0 to U+02FF have two bytes, U+1E00 to U+1EFF three, of which the second tells.
      case 0xC3...0xCB, 0xE1: lead = byte
      case 0xB8...0xBB where lead == 0xE1: lead = 0xC3
      case 0x80..<0xC0 where lead != 0 && lead != 0xE1: lead = 0
      default: return false
      }
    }
    return true
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func fourDigits(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension RowValue {
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }

  /// Whether it is a record or has one inside.
  fileprivate var holdsRecord: Bool {
    switch self {
    case .record: true
    case .list(let values): values.contains { $0.holdsRecord }
    default: false
    }
  }
}
