import CommandTool
import Glibc
import Values

/// The program: reads the command line, then runs the dashboard or one command.
@main
enum Dondoc {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard isText(CommandLine.unsafeArgv) else {
      Output().report(Self.notText[Invocation.language(of: arguments)])
      exit(ExitCode.usage.rawValue)
    }
    exit(run(arguments, on: Host()))
  }

  /// Whether all arguments are UTF-8; what is not would reach the store with letters replaced.
  private static func isText(
    _ arguments: UnsafePointer<UnsafeMutablePointer<CChar>?>
  ) -> Bool {
    var place = arguments
    while let argument = place.pointee {
      if String(validatingCString: argument) == nil { return false }
      place += 1
    }
    return true
  }

  private static let notText = Words(
    "tham số dòng lệnh không ở bảng mã UTF-8, chữ có dấu sẽ bị hỏng; đặt cửa sổ dòng lệnh ở UTF-8 rồi làm lại",
    "an argument is not in UTF-8 and its letters would be spoiled; set the terminal to UTF-8 and try again"
  )

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
