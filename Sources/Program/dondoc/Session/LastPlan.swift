import Glibc

/// The plan the dashboard was last used on, kept in a small file of the user's.
struct LastPlan {
  private let path: String?

  /// The memory of a user.
  ///
  /// - Parameter environment: The variables of the environment; `XDG_STATE_HOME`, else
  ///   `~/.local/state`, names the folder.
  init(environment: [String: String]) {
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/.local/state" }
    path = (state ?? home).map { "\($0)/dondoc/last-plan" }
  }

  /// The code of the plan; `nil` when none is remembered, or all plans were shown.
  var code: String? {
    guard let path, let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = fread(&bytes, 1, bytes.count, file)
    let code = String(decoding: bytes.prefix(count), as: UTF8.self).prefix { !$0.isNewline }
    let isCode = !code.isEmpty && code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isCode ? String(code) : nil
  }

  /// Remembers a plan, as far as the file can be written; nothing depends on it.
  func remember(_ code: String?) {
    guard let path else { return }
    makeFolders(above: path)
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fputs((code ?? "") + "\n", file)
  }

  private func makeFolders(above path: String) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
  }
}
