import FuzzSupport
import Glibc
import TestFiles

/// Has the readers of the project read what they may meet.
enum Fuzzer {
  /// Does what the arguments ask for.
  ///
  /// - Parameter arguments: The arguments, the name of the program left out.
  static func run(_ arguments: [String]) -> Never {
    guard !["--help", "-h"].contains(arguments.first) else {
      print(FuzzerCommand.usage)
      exit(EXIT_SUCCESS)
    }
    do throws(FuzzerCommand.UsageError) {
      let command = try FuzzerCommand(arguments)
      do {
        exit(try carryOut(command) ? EXIT_SUCCESS : EXIT_FAILURE)
      } catch {
        tell("\(error)")
        exit(EXIT_FAILURE)
      }
    } catch {
      tell("\(error.reason)\n\(FuzzerCommand.usage)")
      exit(2)
    }
  }

  /// Whether nothing was found.
  private static func carryOut(_ command: FuzzerCommand) throws -> Bool {
    let targets = command.readers.compactMap { FuzzTarget(named: $0) }
    if let path = command.input {
      let input = try TemporaryFolder.read(path: path)
      let problem = targets.first?.problem(with: input)
      tell(problem ?? "\(input.count) bytes were read as they must be")
      return problem == nil
    }
    #if COVERAGE_GUIDED
      return try GuidedRuns.run(targets, command)
    #else
      tell("built without coverage: only the inputs of the project are read")
      let figures = try targets.map { try $0.replay() }
      print(json(figures.map { ($0.name, "\"inputs\": \($0.inputs)", !$0.problems.isEmpty) }))
      let problems = figures.flatMap(\.problems)
      if !problems.isEmpty { tell(problems.joined(separator: "\n")) }
      return problems.isEmpty
    #endif
  }

  /// The lines of what came of each reader.
  static func json(_ readers: [(name: String, figures: String, hasFailed: Bool)]) -> String {
    let lines = readers.map { "  \"\($0.name)\": { \($0.figures), \"failed\": \($0.hasFailed) }" }
    return "{\n\(lines.joined(separator: ",\n"))\n}"
  }

  /// Prints a line on the standard error.
  static func tell(_ message: String) {
    var line = "dondoc-fuzzer: \(message)\n"
    line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

#if !COVERAGE_GUIDED
  /// The entry of the ordinary program; libFuzzer has its own.
  @main
  enum Entry {
    static func main() { Fuzzer.run(Array(CommandLine.arguments.dropFirst())) }
  }
#endif
