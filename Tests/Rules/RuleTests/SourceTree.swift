import Foundation

/// The files of the project, as its rules see them.
enum SourceTree {
  /// The folder of the package.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of a file, by its path in the package.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths of the files below a folder of the package that end in some letters.
  static func files(below folder: String, ending: String) throws -> [String] {
    let base = root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path())
    return names.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  /// The modules a file imports, in the order of its lines.
  static func imports(of path: String) throws -> [String] {
    try text(path).split(separator: "\n").compactMap { importedModule(String($0)) }
  }

  /// The module that a line imports, if it does.
  static func importedModule(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard let position = words.firstIndex(of: "import"), words.count > position + 1,
      words.prefix(position).allSatisfy({ accessWords.contains($0) })
    else { return nil }
    return words.last.map { String($0.prefix { $0 != "." }) }
  }

  private static let accessWords: Set<Substring> = [
    "public", "package", "internal", "private", "fileprivate", "@testable",
  ]
}
