import Glibc
import TestFiles
import Testing

@testable import dondoc

/// Files that appear whole or not at all, with names until then and without.
struct UnfinishedFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes a file, and looks at the folder before it is finished.
  private func write(
    _ text: String, refusedBy number: Int32?, mode: mode_t? = nil, replacing: Bool = false,
    meanwhile look: () throws -> Void = {}
  ) throws {
    var file = try UnfinishedFile(
      for: folder.file("a.json"), mode: mode, nameless: namelessFile(refusedBy: number))
    file.sink.write(text)
    file.sink.flush()
    try look()
    try file.publish(replacing: replacing)
  }

  private func text() throws -> String {
    String(decoding: try folder.read("a.json"), as: UTF8.self)
  }

  @Test(arguments: answersToNamelessFiles)
  func `a file has its name when it is whole, and no other one after`(refusal: Int32?) throws {
    try write("chỉ tiêu", refusedBy: refusal) {
      let names = try folder.names()
      #expect(names.count == (refusal == nil ? 0 : 1))
      #expect(names.allSatisfy { $0.hasPrefix("a.json.") && $0.hasSuffix(".new") })
    }
    #expect(try folder.names() == ["a.json"])
    #expect(try text() == "chỉ tiêu")
    #expect(try folder.permissions(of: "a.json") == 0o600)
  }

  @Test(arguments: answersToNamelessFiles)
  func `of a file that is not finished nothing is left`(refusal: Int32?) throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) { try write("nửa", refusedBy: refusal) { throw Stop() } }
    #expect(try folder.names() == [])
  }

  @Test(arguments: answersToNamelessFiles)
  func `a file that took the name meanwhile stays`(refusal: Int32?) throws {
    let failure = #expect(throws: TextFile.Failure.self) {
      try write("mới", refusedBy: refusal) { try folder.write(Array("cũ".utf8), to: "a.json") }
    }
    #expect(failure?.number == EEXIST)
    #expect(try folder.names() == ["a.json"])
    #expect(try text() == "cũ")
  }

  @Test(arguments: answersToNamelessFiles)
  func `a file is replaced in one step, by one that others may read as well`(refusal: Int32?) throws
  {
    try folder.write(Array("cũ".utf8), to: "a.json")
    try write("mới", refusedBy: refusal, mode: 0o640, replacing: true) {
      let old = try text()
      #expect(old == "cũ")
    }
    #expect(try folder.names() == ["a.json"])
    #expect(try text() == "mới")
    #expect(try folder.permissions(of: "a.json") == 0o640)
  }

  @Test(arguments: answersToNamelessFiles)
  func `what can not be replaced stays, and nothing beside it`(refusal: Int32?) throws {
    #expect(mkdir(folder.file("a.json"), 0o700) == 0)
    let failure = #expect(throws: TextFile.Failure.self) {
      try write("mới", refusedBy: refusal, replacing: true)
    }
    #expect(failure?.number == EISDIR)
    #expect(try folder.names() == ["a.json"])
  }
}
