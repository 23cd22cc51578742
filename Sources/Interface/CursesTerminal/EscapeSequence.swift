import Cells

/// The end of a control sequence, and what stands before it: `ESC [ parameters final`.
///
/// These are the sequences that terminals send although their terminfo entry says otherwise, or
/// says nothing.
struct EscapeSequence {
  /// The bytes between the bracket and the final one.
  var parameters: [UInt8] = []
  /// More parameters than any key has are given up.
  static let longest = 32

  /// What a sequence means.
  enum Meaning: Equatable {
    case event(TerminalEvent)
    case button(Int, Point)
    case pasteBegins
    case nothing
  }

  /// The meaning of the sequence with a final byte.
  func meaning(endingIn final: UInt8) -> Meaning {
    switch final {
    case UInt8(ascii: "~"): tilde
    case UInt8(ascii: "M") where parameters.first == UInt8(ascii: "<"): mouse
    case UInt8(ascii: "I") where parameters.isEmpty: .event(.focus(true))
    case UInt8(ascii: "O") where parameters.isEmpty: .event(.focus(false))
    default: Self.key(final).map { .event(.key(isShifted ? $0.withShift : $0)) } ?? .nothing
    }
  }

  /// Whether Shift alone was held, as the second parameter tells.
  private var isShifted: Bool { numbers.count == 2 && numbers[1] == 2 }

  /// The key of a final letter, after `ESC [` or `ESC O`.
  static func key(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 79)
    default: nil
    }
  }

  private var numbers: [Int] {
    let digits = parameters.drop { $0 == UInt8(ascii: "<") }
    return digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
  }

  private var tilde: Meaning {
    let key: Key? =
      switch numbers.first ?? 0 {
      case 1, 7: .home
      case 2: .insert
      case 3: .delete
      case 4, 8: .end
      case 5: .pageUp
      case 6: .pageDown
      case 11...15: .function((numbers.first ?? 0) - 10)
      case 17...21: .function((numbers.first ?? 0) - 11)
      case 23, 24: .function((numbers.first ?? 0) - 12)
      default: nil
      }
    if numbers.first == 200 { return .pasteBegins }
    return key.map { .event(.key($0)) } ?? .nothing
  }

  private var mouse: Meaning {
    let numbers = numbers
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return .nothing }
    return .button(numbers[0], Point(column: numbers[1] - 1, row: numbers[2] - 1))
  }
}
