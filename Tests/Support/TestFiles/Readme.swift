/// The lines of the README of the package.
///
/// - Throws: When it can not be read.
public func linesOfReadme() throws(TemporaryFolder.Failure) -> [String] {
  let root = "\(#filePath)".split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
  return String(decoding: try TemporaryFolder.read(path: root + "/README.md"), as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
