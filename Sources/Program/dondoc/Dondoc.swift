import CommandTool
import Glibc
import Values

/// The program: reads the command line, then runs the dashboard or one command.
@main
enum Dondoc {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(run(arguments, on: Host()))
  }

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - arguments: The arguments without the name of the program.
  ///   - host: The machine and the account it runs on.
  /// - Returns: The exit code.
  static func run(_ arguments: [String], on host: Host) -> Int32 {
    let output = Output()
    let language = Invocation.language(of: arguments)
    do throws(UsageError) {
      let invocation = try Invocation.parse(
        arguments, environment: host.environment, today: host.today)
      switch invocation {
      case .dashboard(let options): return runDashboard(options, on: host, output: output)
      case .command(let command, let options):
        return CommandRunner(options: options, host: host, output: output).run(command)
      case .help(let command, let language):
        return output.finish(Help.text(of: command, language), language)
      case .version: return output.finish(ProgramVersion.line + "\n", language)
      }
    } catch {
      output.report(error.sentence(language))
      return ExitCode.usage.rawValue
    }
  }
}
