import CommandTool
import Values

/// Runs the dashboard until the person leaves it.
///
/// - Parameter options: What the command line says.
/// - Returns: The exit code.
func runDashboard(_ options: Options) -> Int32 {
  let words = Words(
    "bảng theo dõi cần một màn hình dòng lệnh; in ra bằng «dondoc list tasks»",
    "the dashboard needs a terminal; print with `dondoc list tasks`")
  Output().report(words[options.language])
  return ExitCode.usage.rawValue
}
