/// The theme files that come with the program, embedded so that it runs without any file beside it.
public enum ThemeFiles {
  /// The names of the files without their ending, in the order in which people are offered them.
  public static let names = [
    "toi", "sang", "tuong-phan-cao", "tuong-phan-cao-sang", "mu-mau-do-luc",
    "mu-mau-do-luc-sang", "16-mau", "don-sac", "ascii",
  ]

  /// The text of a file.
  ///
  /// - Parameter name: Its name without the ending.
  /// - Returns: The whole text, or nothing for a name that is not listed.
  public static func text(of name: String) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The package manager makes identifiers of the file names and puts `_` for a leading digit.
  private static func bytes(of name: String) -> [UInt8]? {
    switch name {
    case "toi": PackageResources.toi_theme
    case "sang": PackageResources.sang_theme
    case "tuong-phan-cao": PackageResources.tuong_phan_cao_theme
    case "tuong-phan-cao-sang": PackageResources.tuong_phan_cao_sang_theme
    case "mu-mau-do-luc": PackageResources.mu_mau_do_luc_theme
    case "mu-mau-do-luc-sang": PackageResources.mu_mau_do_luc_sang_theme
    case "16-mau": PackageResources._6_mau_theme
    case "don-sac": PackageResources.don_sac_theme
    case "ascii": PackageResources.ascii_theme
    default: nil
    }
  }
}
