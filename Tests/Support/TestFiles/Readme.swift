/// The lines of the README of the package.
///
/// - Throws: When it can not be read.
public func linesOfReadme() throws(TemporaryFolder.Failure) -> [String] {
  try lines(ofPackageFile: "README.md")
}

/// The lines of a file of the package.
///
/// - Parameter path: Its path in the package.
/// - Returns: The lines, without their ends.
/// - Throws: When it can not be read.
public func lines(
  ofPackageFile path: String
) throws(TemporaryFolder.Failure) -> [String] {
  let root = "\(#filePath)".split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
  return String(decoding: try TemporaryFolder.read(path: "\(root)/\(path)"), as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
