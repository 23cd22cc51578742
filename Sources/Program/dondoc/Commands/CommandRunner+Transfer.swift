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
      try output.stream(spoolingIn: spoolFolders) { sink, isSpooled in
        try reader.reading {
          // Of a store that can not be read to its end, nothing is printed.
          if !isSpooled { try $0.readAll() }
          try StoreExport.write($0, to: &sink)
        }
      }
      return ""
    }
    // A folder is no file that could be replaced.
    if case .folder = Destination(path),
      let failure = CommandFailure(puttingAt: path, example: "kho.json", mayReplace: true)
    {
      throw failure
    }
    try FolderOfFiles.write(file: path, replacing: request.replaces) { sink in
      try reader.reading { try StoreExport.write($0, to: &sink) }
    }
    return say("đã xuất kho ra \(path)", "wrote the store to \(path)") + "\n"
  }

  /// Where the contents of the store may lie until they are printed: beside it, where they find room
  /// and are as private as the store, else where temporary files go.
  private var spoolFolders: [String] {
    let store = options.trial == nil ? options.storePath.map(Destination.folder) : nil
    let temporary = host.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    return [store, temporary].compactMap(\.self)
  }

  /// Writes tables into a folder, or the one that was asked for to the output.
  private func exportTables(_ request: ExportRequest, from reader: StoreReader) throws -> String {
    let kinds = request.kind.map { [$0] } ?? RecordKind.allCases
    guard let path = request.path else {
      try output.stream(spoolingIn: spoolFolders) { sink, _ in
        try writeTables(of: kinds, from: reader) { tables in
          for kind in kinds { try tables.write(kind, to: &sink) }
        }
      }
      return ""
    }
    try writeTables(of: kinds, from: reader) { tables in
      let names = kinds.map { "\($0.rawValue).csv" }
      try FolderOfFiles.write(
        files: names, into: path, replacing: request.replaces
      ) { place, sink in try tables.write(kinds[place], to: &sink) }
    }
    return say(
      "đã xuất \(kinds.count) bảng vào \(path)",
      "wrote \(String(counting: kinds.count, "table")) to \(path)") + "\n"
  }

  /// Lets work write tables, all of one moment; of a store that can not be read to its end, none.
  private func writeTables(
    of kinds: [RecordKind], from reader: StoreReader,
    _ write: (TableExport<StoreRecords>) throws -> Void
  ) throws {
    try reader.reading {
      try $0.readAll()
      try write(TableExport(of: kinds, from: $0))
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
