public import Glibc
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
    let moment = ContinuousClock.now + limit
    return try runKilled(line) { _ in
      if ContinuousClock.now < moment { try home.read("output").isEmpty == false } else { true }
    }
  }

  /// Runs the program and kills it.
  ///
  /// - Parameters:
  ///   - line: The arguments, separated by spaces; `~` stands for a space within one.
  ///   - isTime: Whether it is time to kill it; asked again and again until it has ended.
  /// - Returns: What the run left: all it printed before its end.
  /// - Throws: What kept the program from being started.
  public func runKilled(
    _ line: String, when isTime: (_ process: pid_t) throws -> Bool
  ) throws -> ProgramRun {
    for name in ["input", "output"] { try home.write([], to: name) }
    let process = try start(
      Self.arguments(line), environment(on: "2026-11-20"),
      files: [(0, home.file("input")), (1, home.file("output")), (2, home.file("errors"))])
    var facts = siginfo_t()
    // A process that has ended is left as it is, so that its number stays its own.
    while waitid(P_PID, id_t(process), &facts, WEXITED | WNOHANG | WNOWAIT) == 0,
      facts.si_signo == 0, try !isTime(process)
    { poll(nil, 0, 1) }
    kill(process, SIGKILL)
    return ProgramRun(
      code: ChildProgram.end(of: process), bytes: try home.read("output"),
      errors: String(decoding: try home.read("errors"), as: UTF8.self))
  }
}
