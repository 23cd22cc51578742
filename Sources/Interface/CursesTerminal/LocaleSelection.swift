import CNcurses
import Glibc

/// Chooses the locale by which ncurses counts letters.
enum LocaleSelection {
  /// Sets the first locale of a list that the machine has and that knows UTF-8.
  ///
  /// - Parameter names: The locales, the environment's own being the empty name.
  /// - Returns: Whether there was one; otherwise the locale is that of C.
  static func select(from names: [String]) -> Bool {
    for name in names where setlocale(LC_CTYPE, name) != nil {
      let codeset = dd_codeset().map { String(cString: $0) } ?? ""
      if codeset == "UTF-8" || codeset == "utf8" { return true }
    }
    setlocale(LC_CTYPE, "C")
    return false
  }
}
