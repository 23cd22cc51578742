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
  guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return text }
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

/// The scalar that Unicode prefers to two accents encoded twice.
private func preferred(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x340: "\u{300}"
  case 0x341: "\u{301}"
  default: scalar
  }
}
