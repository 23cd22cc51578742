import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// Writes the contents of the store to the output, a file, or a folder of tables.
  func export(_ request: ExportRequest) throws -> String {
    let contents = try reader().contents()
    if let kind = request.kind, request.path == nil { return StoreExport.csv(kind, contents) }
    guard let path = request.path else { return StoreExport.json(contents) }
    guard request.isTable else {
      try write([(path, StoreExport.json(contents))])
      return say("đã xuất kho ra \(path)", "wrote the store to \(path)") + "\n"
    }
    let kinds = request.kind.map { [$0] } ?? RecordKind.allCases
    do throws(TextFile.Failure) {
      try TextFile.makeFolder(path)
    } catch {
      throw CommandFailure(
        Words(
          "không tạo được thư mục \(path) (\(error.reason.vi))",
          "the folder \(path) could not be made (\(error.reason.en))"), .failed)
    }
    try write(kinds.map { ("\(path)/\($0.rawValue).csv", StoreExport.csv($0, contents)) })
    return say(
      "đã xuất \(kinds.count) bảng vào \(path)", "wrote \(kinds.count) tables to \(path)") + "\n"
  }

  /// Writes files, none of which may be there; where one is, none is written.
  private func write(_ files: [(path: String, text: String)]) throws(CommandFailure) {
    if let taken = files.map(\.path).first(where: StoreFile.exists) {
      throw CommandFailure(
        Words(
          "đã có \(taken), không ghi đè; chọn tên khác",
          "\(taken) is there already and stays as it is; choose another name"), .refused)
    }
    for (path, text) in files {
      do throws(TextFile.Failure) {
        try TextFile.write(text, to: path, replacing: false)
      } catch {
        throw CommandFailure(
          Words(
            "không ghi được \(path) (\(error.reason.vi))",
            "\(path) could not be written (\(error.reason.en))"), .failed)
      }
    }
  }

  /// Takes a file into the store, and tells of each of its lines.
  func importFile(_ request: ImportRequest) throws -> (String, ExitCode) {
    let file = try importedFile(request.path)
    let work = ImportWork(
      file.rows, isUpdating: request.isUpdating, skipsRefused: request.skipsRefused)
    guard try !file.isDemo || reader().isDemo else {
      throw CommandFailure(
        Words(
          "tệp này là số liệu minh họa, không nhập vào kho thật; dùng kho tạo bằng «dondoc init --demo»",
          "this file has made-up figures and does not go into a real store; use one of `init --demo`"
        ), .refused)
    }
    let writer = try writer()
    let report = try writer.make(
      CommandName.importFile.rawValue, by: author, isRehearsal: request.isRehearsal
    ) { scene throws(StoreFailure) in
      let (edits, report) = try work.work(in: scene)
      return (edits, report)
    }.report
    let isRefused = report.count(.refused) > 0 && !request.skipsRefused
    return (
      ImportText.written(report, isRehearsal: request.isRehearsal, options.language),
      isRefused ? .refused : .done
    )
  }

  /// Reads a file, or the tables of a folder.
  private func importedFile(_ path: String) throws(CommandFailure) -> ImportFile {
    let names = RecordKind.allCases.map { "\($0.rawValue).csv" }
      .filter { StoreFile.exists(at: "\(path)/\($0)") }
    var tables: [(name: String, bytes: [UInt8])] = []
    for name in names { tables.append((name, try fileBytes("\(path)/\(name)"))) }
    let bytes = tables.isEmpty ? try fileBytes(path) : []
    do throws(UnreadableField) {
      return tables.isEmpty ? try ImportReader.file(bytes) : try ImportReader.folder(tables)
    } catch {
      let shown = TextWidth.cleaned(path)
      throw CommandFailure(
        Words("\(shown): \(error.words.vi)", "\(shown): \(error.words.en)"), .refused)
    }
  }
}
