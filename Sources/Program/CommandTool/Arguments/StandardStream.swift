/// The standard input and output in the place of a file.
public enum StandardStream {
  /// What is typed in the place of the name of a file.
  public static let name = "-"
}
