import Glibc
import TestFiles

extension Program {
  /// Runs the program and kills it.
  ///
  /// - Parameters:
  ///   - line: The arguments, separated by spaces; `~` stands for a space within one.
  ///   - limit: When it is killed, counted from its start, unless it prints something before:
  ///     then it is killed at once.
  /// - Returns: What the run left: all it printed before its end.
  /// - Throws: What kept the program from being started.
  public func runKilled(_ line: String, after limit: Duration) throws -> ProgramRun {
    for name in ["input", "output"] { try home.write([], to: name) }
    let moment = ContinuousClock.now + limit
    let process = try start(
      Self.arguments(line), environment(on: "2026-11-20"),
      files: [(0, home.file("input")), (1, home.file("output")), (2, home.file("errors"))])
    while ContinuousClock.now < moment, try home.read("output").isEmpty { poll(nil, 0, 1) }
    kill(process, SIGKILL)
    return ProgramRun(
      code: ChildProgram.end(of: process), bytes: try home.read("output"),
      errors: String(decoding: try home.read("errors"), as: UTF8.self))
  }
}
