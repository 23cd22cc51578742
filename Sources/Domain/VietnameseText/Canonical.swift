/// The text with each Vietnamese letter as one scalar, however its marks were written.
///
/// Marks may follow a letter in any order, all of them or some, as in NFD, in text decoded from
/// windows-1258 or from keyboards that send tones apart. So `a` with acute and circumflex becomes
/// ấ although Unicode tells that order from the other. What Vietnamese does not use stays as it
/// is, except that U+0340 and U+0341 become the accents they stand for.
///
/// - Parameter text: Any text.
/// - Returns: For Vietnamese text, Unicode normalization form C.
public func canonical(_ text: String) -> String {
  guard hasCombiningMark(text) else { return text }
  var output = String.UnicodeScalarView()
  var letter: VietnameseLetter?
  for scalar in text.unicodeScalars {
    if let marked = letter?.adding(combining: scalar) {
      letter = marked
      continue
    }
    if let finished = letter { output.append(finished.scalar) }
    letter = VietnameseLetter(scalar: scalar)
    if letter == nil { output.append(preferred(scalar)) }
  }
  if let finished = letter { output.append(finished.scalar) }
  return String(output)
}

/// Whether a text has scalars from U+0300 to U+037F, told from the first byte of each in UTF-8.
private func hasCombiningMark(_ text: String) -> Bool {
  let isFirstByte = { (byte: UInt8) in byte == 0xCC || byte == 0xCD }
  return text.utf8.withContiguousStorageIfAvailable { $0.contains(where: isFirstByte) }
    ?? text.utf8.contains(where: isFirstByte)
}

/// The scalar that Unicode prefers to two accents encoded twice.
func preferred(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x340: "\u{300}"
  case 0x341: "\u{301}"
  default: scalar
  }
}
