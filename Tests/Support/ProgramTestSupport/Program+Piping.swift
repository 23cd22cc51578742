import Glibc
import TestFiles
import Testing

extension Program {
  /// Runs the program with a pipe as its output, which is read to its end.
  ///
  /// - Parameters:
  ///   - line: The arguments, separated by spaces; `~` stands for a space within one.
  ///   - fileLimit: The most bytes it may write to one file, which a pipe is not.
  /// - Returns: What the run left.
  /// - Throws: What kept the program from being started.
  public func runPiped(_ line: String, fileLimit: Int? = nil) throws -> ProgramRun {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    try home.write([], to: "input")
    let process: pid_t
    do {
      defer { close(ends[1]) }
      process = try start(
        Self.arguments(line), environment(on: "2026-11-20"),
        files: [(0, home.file("input")), (2, home.file("errors"))], output: ends[1],
        limits: Self.limits(file: fileLimit, memory: nil, descriptors: nil))
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(ends[0], &piece, piece.count), count > 0 {
      bytes += piece[..<count]
    }
    return ProgramRun(
      code: ChildProgram.end(of: process), bytes: bytes,
      errors: String(decoding: try home.read("errors"), as: UTF8.self))
  }
}
