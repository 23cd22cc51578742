import Glibc
public import TestFiles

extension FuzzTarget {
  /// The reader of a name; `nil` when there is none.
  ///
  /// - Parameter name: The name of its corpus.
  public init?(named name: String) {
    guard let target = Self.all.first(where: { $0.name == name }) else { return nil }
    self = target
  }

  /// Has it read one input.
  ///
  /// - Parameter input: The bytes.
  /// - Returns: What must hold and does not; `nil` when all does.
  public func problem(with input: [UInt8]) -> String? { read(input) }

  /// Has it read the inputs of the project.
  ///
  /// - Returns: What it came to.
  /// - Throws: Why they can not be read.
  public func replay() throws -> FuzzFigures { try run(inputs: 0, seed: 0) }

  /// Writes the inputs of the project as files of a folder `seeds`, and what means something to it
  /// as a dictionary `words`, in the forms libFuzzer reads.
  ///
  /// - Parameter folder: The folder for both.
  /// - Throws: Why the inputs can not be read, or the files not written.
  public func writeSeeds(into folder: TemporaryFolder) throws {
    mkdir(folder.file("seeds"), 0o700)
    for (number, input) in try corpus().enumerated() {
      try folder.write(input, to: "seeds/\(number)")
    }
    // The reader of dictionaries takes an empty one for none.
    let lines = (tokens.isEmpty ? ["0"] : tokens).map { "\"\(Self.escaped($0))\"\n" }
    try folder.write(Array(lines.joined().utf8), to: "words")
  }

  /// The bytes of a word, in the one form that has no special cases.
  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "\\x" + (digits.utf8.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
