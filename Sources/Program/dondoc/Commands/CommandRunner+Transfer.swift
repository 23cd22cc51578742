import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// Writes the contents of the store to the output, a file, or a folder of tables.
  func export(_ request: ExportRequest) throws -> String {
    let reader = try reader()
    if request.isTable { return try exportTables(request, from: reader) }
    guard let path = request.path else {
      try output.stream { sink in
        try reader.reading {
          // Of a store that can not be read to its end, nothing is printed.
          try $0.readAll()
          try StoreExport.write($0, to: &sink)
        }
      }
      return ""
    }
    try putting {
      try FolderOfFiles.write(newFile: path) { sink in
        try reader.reading { try StoreExport.write($0, to: &sink) }
      }
    }
    return say("đã xuất kho ra \(path)", "wrote the store to \(path)") + "\n"
  }

  /// Writes tables into a folder, or the one that was asked for to the output.
  private func exportTables(_ request: ExportRequest, from reader: StoreReader) throws -> String {
    let contents = try reader.contents()
    let kinds = request.kind.map { [$0] } ?? RecordKind.allCases
    guard let path = request.path else {
      return kinds.map { StoreExport.csv($0, contents) }.joined()
    }
    let tables = kinds.map { (name: "\($0.rawValue).csv", text: StoreExport.csv($0, contents)) }
    try putting { _ = try FolderOfFiles.write(tables, into: path, replacing: false) }
    return say(
      "đã xuất \(kinds.count) bảng vào \(path)",
      "wrote \(String(counting: kinds.count, "table")) to \(path)") + "\n"
  }

  /// Writes files, and has no flag to offer where one is there already.
  private func putting(_ write: () throws -> Void) throws {
    do {
      try write()
    } catch let taken as FolderOfFiles.Taken {
      let path = taken.paths.first ?? ""
      throw CommandFailure(
        Words(
          "đã có \(path), không ghi đè; chọn tên khác",
          "\(path) is there already and stays as it is; choose another name"), .refused)
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
          "tệp này là số liệu minh họa, không nhập vào kho thật; dùng kho tạo bằng «dondoc --store TỆP init --demo»",
          "this file has made-up figures and does not go into a real store; use one made by `dondoc --store FILE init --demo`"
        ), .refused)
    }
    let writer = try writer()
    let (change, report) = try writer.make(
      CommandName.importFile.rawValue, by: author, isRehearsal: request.isRehearsal
    ) { scene throws(StoreFailure) in
      let (edits, report) = try work.work(in: scene)
      return (edits, report)
    }
    if let change { noteMade(change, writer) }
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
