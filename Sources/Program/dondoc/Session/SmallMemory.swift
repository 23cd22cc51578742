import Glibc

/// A word the program remembers for a user from one run to the next, in a small file of its own.
///
/// Nothing depends on it: a file that can not be read or written is as if nothing were remembered.
struct SmallMemory {
  private let path: String?

  /// The memory of a user under a name.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - environment: The variables of the environment; `XDG_STATE_HOME`, else `~/.local/state`,
  ///     names the folder above `dondoc`.
  init(_ name: String, _ environment: [String: String]) {
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/.local/state" }
    path = (state ?? home).map { "\($0)/dondoc/\(name)" }
  }

  /// What is remembered: letters, digits and `-`; `nil` when there is nothing else in the file.
  var text: String? {
    guard let path, let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes.prefix(count), as: UTF8.self).prefix { !$0.isNewline }
    let isWord = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isWord && !text.isEmpty ? String(text) : nil
  }

  /// Remembers a word, or that there is none.
  func remember(_ text: String?) {
    guard let path else { return }
    makeFolders(above: path)
    // What can not be remembered is not worth a word.
    try? TextFile.write((text ?? "") + "\n", to: path, replacing: true)
  }

  private func makeFolders(above path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
  }
}
