import Testing

/// A sheet that came back broken, and what is to be said of it.
struct BrokenSheet: CustomTestStringConvertible {
  /// What is wrong with it.
  let name: String
  /// The words of the answer that tell what is wrong and what to do.
  let answer: String
  /// What becomes of the bytes of the sheet that went out.
  let bytes: @Sendable (SheetTable) -> [UInt8]
  /// Further flags.
  var flags = ""

  var testDescription: String { name }

  /// A sheet whose cells were changed.
  static func cells(
    _ name: String, _ answer: String, flags: String = "",
    _ change: @escaping @Sendable (inout SheetTable) -> Void
  ) -> BrokenSheet {
    var broken = BrokenSheet(name: name, answer: answer) { table in
      var table = table
      change(&table)
      return Array(table.text().utf8)
    }
    broken.flags = flags
    return broken
  }

  /// A file that is something else.
  static func file(
    _ name: String, _ answer: String, _ bytes: @escaping @Sendable (SheetTable) -> [UInt8]
  ) -> BrokenSheet {
    BrokenSheet(name: name, answer: answer, bytes: bytes)
  }
}
