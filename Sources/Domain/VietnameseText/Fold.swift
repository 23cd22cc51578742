/// The text in lower case, without tones and marks, with d for đ.
///
/// This is what a search compares: Đắk Lắk and `dak lak` have the same fold. Marks are dropped in
/// whatever form they were written. Letters that Vietnamese does not have keep their own marks.
///
/// - Parameter text: Any text.
/// - Returns: The fold, ASCII alone for Vietnamese text; folding it again changes nothing.
public func fold(_ text: String) -> String {
  var text = text
  var isComplete = true
  let folded = text.withUTF8 { bytes in
    String(unsafeUninitializedCapacity: bytes.count) { output in
      var folder = ByteFolder(input: bytes, output: output)
      isComplete = folder.run()
      return folder.written
    }
  }
  return isComplete ? folded : foldByScalar(text)
}

/// Folds text with letters or signs that the table of bytes does not know.
private func foldByScalar(_ text: String) -> String {
  var output = ""
  for scalar in text.unicodeScalars {
    if let letter = VietnameseLetter(scalar: scalar) {
      output.unicodeScalars.append(letter.base)
    } else if !FoldTable.isMark(scalar.value) {
      output += scalar.properties.lowercaseMapping
    }
  }
  return output
}

extension VietnameseLetter {
  /// The ASCII letter that the letter folds to.
  var foldedByte: UInt8 { FoldTable.basesByCode[Int(code)] }
}

/// What the fold makes of the scalars of Vietnamese text.
enum FoldTable {
  /// The ASCII letter that each letter of `LetterTable` folds to, 0 where there is none.
  static let bases: [UInt8] = LetterTable.codes.map { basesByCode[Int($0)] }

  /// The same by the code of the letter.
  static let basesByCode: [UInt8] = LetterTable.scalars.enumerated().map { code, scalar in
    guard scalar != "\0" else { return 0 }
    return UInt8(truncatingIfNeeded: VietnameseLetter(code: UInt8(code)).base.value)
  }

  /// Whether a scalar is a combining mark of Vietnamese.
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x303, 0x306, 0x309, 0x31B, 0x323, 0x340, 0x341: true
    default: false
    }
  }
}

/// Folds UTF-8 in place of scalars, as long as only Vietnamese text comes.
private struct ByteFolder {
  let input: UnsafeBufferPointer<UInt8>
  let output: UnsafeMutableBufferPointer<UInt8>
  var written = 0
  private var read = 0
  private let bases = FoldTable.bases

  init(input: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>) {
    self.input = input
    self.output = output
  }

  /// Folds all of the input, or stops with `false` at what may change its length.
  mutating func run() -> Bool {
    while read < input.count {
      let byte = input[read]
      if byte < 0x80 {
        put(byte &- 65 < 26 ? byte | 0x20 : byte)
        read += 1
      } else if !foldSequence(from: byte) {
        return false
      }
    }
    return true
  }

  private mutating func put(_ byte: UInt8) {
    output[written] = byte
    written += 1
  }

  private mutating func foldSequence(from lead: UInt8) -> Bool {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length < 4, read + length <= input.count else { return false }
    let second = UInt32(input[read + 1] & 0x3F)
    let scalar =
      length == 2
      ? UInt32(lead & 0x1F) << 6 | second
      : UInt32(lead & 0x0F) << 12 | second << 6 | UInt32(input[read + 2] & 0x3F)
    if let slot = LetterTable.slot(of: scalar), bases[slot] != 0 {
      put(bases[slot])
    } else if isSign(scalar) {
      for offset in 0..<length { put(input[read + offset]) }
    } else if !FoldTable.isMark(scalar) {
      return false
    }
    read += length
    return true
  }

  /// Whether a scalar is a sign without case: Latin-1 signs, punctuation, arrows and frames.
  private func isSign(_ scalar: UInt32) -> Bool {
    (0xA0..<0xC0).contains(scalar) || (0x2000..<0x2100).contains(scalar)
      || (0x2190..<0x2460).contains(scalar) || (0x2500..<0x2C00).contains(scalar)
  }
}
