/// The version of the program.
public enum ProgramVersion {
  /// The number, by the rules of semantic versioning.
  public static let current = "0.1.0"
  /// The line `--version` prints.
  public static let line = "dondoc \(current)"
}
