/// Pieces of HTML.
enum HTMLText {
  /// The text with every letter that HTML would read as a mark made plain.
  static func escaped(_ text: String) -> String {
    var plain = ""
    plain.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": plain += "&amp;"
      case "<": plain += "&lt;"
      case ">": plain += "&gt;"
      case "\"": plain += "&quot;"
      case "'": plain += "&#39;"
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// An element of plain text.
  static func element(_ name: String, _ text: String, of style: String? = nil) -> String {
    element(name, html: escaped(text), of: style)
  }

  /// An element that holds others.
  static func element(_ name: String, html: String, of style: String? = nil) -> String {
    "<\(name)\(style.map { " class=\"\($0)\"" } ?? "")>\(html)</\(name)>"
  }
}
