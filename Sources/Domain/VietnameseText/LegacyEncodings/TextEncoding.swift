/// How the bytes of a Vietnamese text file stand for letters.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// TCVN3, also called ABC: the fonts .VnTime and .VnArial of northern offices.
  ///
  /// One byte a letter and no capitals with a tone: the fonts whose names end in H draw all
  /// letters as capitals, so capitals of such text come out small.
  case tcvn3 = "TCVN3"
  /// VNI-Windows: the fonts VNI-Times and VNI-Helve, base letter and marks in a byte each.
  case vniWindows = "VNI-Windows"
  /// VISCII, of the early Internet.
  case viscii = "VISCII"
  /// The Windows code page 1258, with tones as combining marks.
  case windows1258 = "windows-1258"

  /// The encodings from before Unicode, the likeliest first.
  static let legacy: [TextEncoding] = [.tcvn3, .vniWindows, .viscii, .windows1258]
}
