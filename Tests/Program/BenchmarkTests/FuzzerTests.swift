import FuzzSupport
import TestFiles
import Testing

/// The program that libFuzzer guides, as far as it can be run without libFuzzer.
struct FuzzerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `readers, time and folder are asked for in any order`() throws {
    let command = try FuzzerCommand(["--seconds", "5", "days", "--corpus", "/c", "codes"])
    #expect(command.readers == ["days", "codes"])
    #expect(command.seconds == 5)
    #expect(command.corpus == "/c")
    #expect(try FuzzerCommand([]).readers == FuzzTarget.all.map(\.name))
    #expect(try FuzzerCommand([]).seconds == 60)
    #expect(try FuzzerCommand(["days", "--input", "f"]).input == "f")
  }

  @Test(arguments: [
    ("dates", "no reader \"dates\""), ("--seconds", "--seconds needs a number from 1 to 86400"),
    ("--seconds 0", "--seconds needs a number from 1 to 86400"),
    ("--corpus", "--corpus needs a value"), ("--input f", "--input needs the name of one reader"),
    ("days codes --input f", "--input needs the name of one reader"),
  ])
  func `arguments that make no sense are told apart`(line: String, reason: String) {
    let words = line.split(separator: " ").map(String.init)
    let error = #expect(throws: FuzzerCommand.UsageError.self) { try FuzzerCommand(words) }
    #expect(error?.reason == reason)
  }

  @Test func `every reader has inputs to begin with, of which each is a file`() throws {
    for target in FuzzTarget.all {
      let own = try TemporaryFolder()
      try target.writeSeeds(into: own)
      let files = try TemporaryFolder.names(at: own.file("seeds"))
      #expect(!files.isEmpty, "\(target.name)")
      #expect(try target.replay().inputs == files.count, "\(target.name)")
    }
  }

  @Test func `a dictionary has the words of a reader byte by byte`() throws {
    let target = try #require(FuzzTarget(named: "codes"))
    try target.writeSeeds(into: folder)
    let lines = String(decoding: try folder.read("words"), as: UTF8.self).split(separator: "\n")
    #expect(lines.contains(#""\x48\x54\x2D\x43\x34""#))
    #expect(lines.contains(#""\xC4\x91""#))
  }

  @Test func `without libFuzzer the inputs of the project are read`() throws {
    let child = try ChildProgram("dondoc-fuzzer", ["codes", "days"], log: folder.file("log"))
    let lines = child.lines()
    #expect(child.end() == 0)
    #expect(lines.count == 4)
    #expect(lines[1].hasPrefix("  \"codes\": { \"inputs\": "))
    #expect(lines[2].hasSuffix("\"failed\": false }"))
    #expect(
      String(decoding: try folder.read("log"), as: UTF8.self).contains("built without coverage"))
  }

  @Test func `one reader reads one file, and a file that is not there is told`() throws {
    try folder.write([0x31, 0x2C, 0x35], to: "input")
    for (file, code) in [("input", Int32(0)), ("other", 1)] {
      let child = try ChildProgram(
        "dondoc-fuzzer", ["numbers", "--input", folder.file(file)], log: folder.file("log"))
      #expect(child.end() == code)
    }
  }
}
