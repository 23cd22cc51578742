import Themes

/// The themes of the user, beside those that come with the program.
enum UserThemes {
  /// The ending of theme files.
  static let ending = ".theme"

  /// The folder of the user's themes: `dondoc/themes` in the folder for settings.
  ///
  /// - Parameter environment: The variables of the environment.
  /// - Returns: `nil` when nothing tells where settings lie.
  static func folder(_ environment: [String: String]) -> String? {
    if let settings = environment["XDG_CONFIG_HOME"], settings.hasPrefix("/") {
      return "\(settings)/dondoc/themes"
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return "\(home)/.config/dondoc/themes"
  }

  /// All themes there are.
  static func catalogue(_ environment: [String: String]) -> ThemeCatalogue {
    guard let folder = folder(environment) else { return ThemeCatalogue() }
    return ThemeCatalogue(userNames: TextFile.names(in: folder, ending: ending)) { name in
      guard let bytes = try? TextFile.bytes(at: "\(folder)/\(name)\(ending)") else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
