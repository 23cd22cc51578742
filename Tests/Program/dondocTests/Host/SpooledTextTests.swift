import Glibc
import TestFiles
import Testing

@testable import dondoc

/// Texts that lie in a file until they are printed.
struct SpooledTextTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Of several pieces, the last one of them short.
  private static let text = (1...9_000).map { "dòng \($0) của báo cáo\n" }.joined()

  /// Spools the text and passes it on to a file.
  private func pass(to path: String, refusedBy number: Int32?) throws {
    let output = open(path, O_WRONLY | O_CREAT, 0o600)
    try #require(output >= 0)
    defer { close(output) }
    guard var text = SpooledText(in: folder.path, nameless: namelessFile(refusedBy: number)) else {
      Issue.record("there is no room for it")
      return
    }
    for line in Self.text.split(separator: "\n") { text.sink.write("\(line)\n") }
    let isWhole = text.finish()
    #expect(isWhole)
    #expect(try folder.names().allSatisfy { $0 == "out" })
    try text.pass(to: output)
  }

  @Test(arguments: answersToNamelessFiles)
  func `nobody sees the text before, and all of it is passed on`(refusal: Int32?) throws {
    try pass(to: folder.file("out"), refusedBy: refusal)
    #expect(try folder.read("out") == Array(Self.text.utf8))
    #expect(try folder.names() == ["out"])
  }

  @Test func `what keeps it from being passed on is told`() throws {
    let failure = #expect(throws: TextFile.Failure.self) {
      try pass(to: "/dev/full", refusedBy: nil)
    }
    #expect(failure?.number == ENOSPC)
  }

  @Test(arguments: answersToNamelessFiles)
  func `in a folder that is not there it finds no room`(refusal: Int32?) {
    let open = namelessFile(refusedBy: refusal)
    if SpooledText(in: folder.file("không có"), nameless: open) != nil {
      Issue.record("it found room")
    }
  }
}
