extension Day: CustomStringConvertible, LosslessStringConvertible {
  /// The day in the form `2024-04-30` of ISO 8601.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads the form `2024-04-30` of ISO 8601 and no other.
  public init?(_ description: String) {
    var numbers = (year: 0, month: 0, day: 0)
    var place = 0
    // Byte by byte: a store reads several days for each of its records.
    for byte in description.utf8 {
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      default:
        guard (48...57).contains(byte) else { return nil }
        let digit = Int(byte) - 48
        switch place {
        case 0...3: numbers.year = numbers.year * 10 + digit
        case 5, 6: numbers.month = numbers.month * 10 + digit
        case 8, 9: numbers.day = numbers.day * 10 + digit
        default: return nil
        }
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(numbers.year, numbers.month, numbers.day)
  }

  /// Reads what officials write for a day: `30/4/2024`, `30-4-2024`, `30.4.2024` or ISO 8601.
  ///
  /// - Returns: `nil` when the text is no day, or names one that the calendar does not have.
  public init?(typed text: String) {
    if let day = Day(text) {
      self = day
      return
    }
    let fields = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    guard fields.count == 3, fields[2].utf8.count == 4, (1...2).contains(fields[0].utf8.count),
      (1...2).contains(fields[1].utf8.count),
      let day = digits(fields[0]), let month = digits(fields[1]), let year = digits(fields[2])
    else { return nil }
    self.init(year, month, day)
  }

  /// The day as Vietnamese offices print it, `30/04/2024`.
  public var printed: String {
    let (year, month, day) = parts
    return "\(padded(day, to: 2))/\(padded(month, to: 2))/\(padded(year, to: 4))"
  }
}

/// A number with zeros put before it until it has `length` digits.
private func padded(_ number: Int, to length: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, length - text.utf8.count)) + text
}

/// A number written with ASCII digits only; a sign or any other letter gives `nil`.
private func digits(_ text: Substring) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
  return Int(text)
}
