import Dashboard
import Glibc
import PlanModel
import PlanReports
import PlanStore
import Values

/// Writes reports that the dashboard asks for to files.
enum ReportFile {
  /// Makes a report and writes it to the file it is asked for.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - reader: Opens the store, unless it is open.
  ///   - day: The as-of day.
  ///   - language: The language it is written in.
  ///   - moment: When it is written, in UTC as `2026-11-20T02:15:00Z`.
  /// - Returns: The whole path of the file, or why there is none.
  static func write(
    _ request: ReportRequest, from reader: () throws(StoreFailure) -> StoreReader, on day: Day,
    _ language: Language, at moment: String
  ) -> Result<String, ReportFailure> {
    let path = request.path ?? ""
    if let failure = CommandFailure(
      puttingAt: path, example: "bao-cao.\(request.form.rawValue)", mayReplace: true)
    {
      return .failure(.failed(failure.words))
    }
    do {
      let reading = ReportReading(
        reader: try reader(), request: request, day: day, language: language)
      let text = try reading.written(at: moment)
      do throws(TextFile.Failure) {
        try TextFile.write(text, to: path, replacing: request.replaces)
      } catch  where error.number == EEXIST {
        return .failure(.exists(request))
      } catch {
        throw CommandFailure(error, writing: path)
      }
      return .success(TextFile.absolute(path))
    } catch {
      return .failure(.failed(CommandFailure(error).words))
    }
  }
}
