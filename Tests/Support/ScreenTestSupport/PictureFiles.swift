public import Cells
import FoundationEssentials
public import Testing

/// The folder in which pictures of screens lie.
private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../Fixtures/Pictures")

/// Expects a screen to look like the picture kept under a name.
///
/// A picture that is not there yet is written and the test fails, so that a person looks at it.
/// With `DONDOC_RECORD=1` in the environment every picture is written anew.
///
/// - Parameters:
///   - frame: The screen.
///   - name: The name of the picture, without the ending.
///   - sourceLocation: Where the expectation stands.
/// - Throws: When a new picture can not be written.
public func expectPicture(
  _ frame: Frame, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectText(picture(of: frame), named: name, sourceLocation: sourceLocation)
}

/// Expects the roles of a screen to be those kept under a name.
///
/// - Parameters:
///   - frame: The screen.
///   - name: The name of the picture, without the ending.
///   - sourceLocation: Where the expectation stands.
/// - Throws: When a new picture can not be written.
public func expectRoles(
  _ frame: Frame, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectText(roles(of: frame.grid), named: name, sourceLocation: sourceLocation)
}

private func expectText(
  _ shown: String, named name: String, sourceLocation: SourceLocation
) throws {
  let file = folder.appending(path: "\(name).txt")
  let isRecording = ProcessInfo.processInfo.environment["DONDOC_RECORD"] == "1"
  let kept = try? String(contentsOf: file, encoding: .utf8)
  guard !isRecording, let kept else {
    try Data("\(shown)\n".utf8).write(to: file)
    if kept == nil {
      Issue.record("\(name) is new: look at \(name).txt", sourceLocation: sourceLocation)
    }
    return
  }
  let differences = differences(from: kept, to: "\(shown)\n")
  #expect(
    differences.isEmpty, "\(name)\n\(differences.joined(separator: "\n"))",
    sourceLocation: sourceLocation)
}

/// The lines in which two texts differ: what was kept after `-`, what is shown now after `+`.
func differences(from kept: String, to shown: String) -> [String] {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = shown.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).flatMap { index -> [String] in
    let before = index < old.count ? String(old[index]) : nil
    let after = index < new.count ? String(new[index]) : nil
    guard before != after else { return [] }
    return [before.map { "\(index + 1) - \($0)" }, after.map { "\(index + 1) + \($0)" }]
      .compactMap { $0 }
  }
}
