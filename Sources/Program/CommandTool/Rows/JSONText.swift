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
      writeText(fields[$0].name, to: &$1)
      $1 += ": "
      write(fields[$0].value, to: &$1, indent: indent + 2)
    }
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
    output += "\""
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
