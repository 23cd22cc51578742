import Dashboard
import PlanModel
import PlanReports
import PlanStore
import Values

/// Writes reports to files.
enum ReportFile {
  /// Makes a report and writes it to the file it is asked for, or to several in a folder.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - reader: Opens the store, unless it is open.
  ///   - day: The as-of day.
  ///   - language: The language it is written in.
  ///   - moment: When it is written, in UTC as `2026-11-20T02:15:00Z`.
  ///   - call: How the program is called on the store.
  /// - Returns: The whole paths of the files, or why there are none.
  static func write(
    _ request: ReportRequest, from reader: () throws(StoreFailure) -> StoreReader, on day: Day,
    _ language: Language, at moment: String, calling call: ProgramCall
  ) -> Result<[String], ReportFailure> {
    if !request.division.isSeveral,
      let failure = CommandFailure(
        puttingAt: request.path ?? "", example: "bao-cao.\(request.form.fileEnding)",
        mayReplace: true)
    {
      return .failure(.failed(failure.words))
    }
    do {
      let reading = ReportReading(
        reader: try reader(), request: request, day: day, language: language)
      let paths = try put(try reading.files(at: moment), as: request)
      return .success(paths.map(TextFile.absolute))
    } catch let taken as FolderOfFiles.Taken {
      return .failure(.exists(request, taken.paths))
    } catch {
      return .failure(.failed(CommandFailure(error, calling: call).words))
    }
  }

  /// Puts a report where it is asked for.
  ///
  /// - Returns: The paths of its files.
  /// - Throws: ``FolderOfFiles/Taken``, or ``CommandFailure`` where something can not be written.
  static func put(
    _ files: [(name: String, text: String)], as request: ReportRequest
  ) throws -> [String] {
    let path = request.path ?? ""
    guard !request.division.isSeveral else {
      return try FolderOfFiles.write(files, into: path, replacing: request.replaces)
    }
    return try FolderOfFiles.write(
      files.map { (path, $0.text) }, replacing: request.replaces)
  }
}
