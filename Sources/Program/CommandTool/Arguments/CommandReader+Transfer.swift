public import PlanModel
import Values

extension CommandReader {
  /// `export [FILE] [--json | --csv] [--kind KIND] [--force]`.
  func export() throws(UsageError) -> Command {
    let target = place(words.first)
    try refuse(words.dropFirst())
    let form = try form()
    let kind = try arguments.flags[.kind].map { (typed) throws(UsageError) -> RecordKind in
      if let kind = RecordKind(rawValue: typed.lowercased()) { return kind }
      let kinds = RecordKind.allCases.map(\.rawValue)
      throw UsageError(
        Words(
          "không có loại «\(Terms.shown(typed))»", "there is no kind \"\(Terms.shown(typed))\""),
        hint: Words(
          "chọn một trong: \(kinds.joined(separator: ", "))",
          "choose one of: \(kinds.joined(separator: ", "))"))
    }
    guard kind == nil || form == .csv else {
      throw UsageError(
        Words("--kind chỉ dùng với --csv", "--kind goes with --csv only"), seeing: name)
    }
    guard form != .csv || target != nil || kind != nil else {
      throw UsageError(
        Words(
          "--csv cần thư mục, hoặc --kind để in một loại",
          "--csv needs a folder, or --kind to print one kind"), seeing: name)
    }
    return .export(
      ExportRequest(
        path: target, isTable: form == .csv, kind: kind, replaces: arguments.has(.force)))
  }

  /// `import FILE [--dry-run] [--skip-bad] [--update]`.
  func importFile() throws(UsageError) -> Command {
    .importFile(
      ImportRequest(
        path: try only("FILE"), isRehearsal: arguments.has(.dryRun),
        skipsRefused: arguments.has(.skipBad), isUpdating: arguments.has(.update)))
  }

  /// The file of `backup FILE`, which is a store and no text to be printed.
  func backupFile() throws(UsageError) -> String {
    let path = try only("FILE")
    guard place(path) == nil else { return path }
    throw UsageError(
      Words(
        "bản sao lưu không in ra màn hình được", "a backup can not be written to the output"),
      hint: Words("ghi tên tệp, ví dụ kho.db", "name a file, as plans.db"))
  }
}

/// What `export` writes, and where.
public struct ExportRequest: Equatable, Sendable {
  /// The file, or the folder for tables; `nil` for the standard output.
  public var path: String?
  /// Whether tables are wanted in place of JSON.
  public var isTable: Bool
  /// The one kind of records wanted as a table.
  public var kind: RecordKind?
  /// Whether files that are there may be replaced.
  public var replaces = false
}

/// What `import` reads, and how.
public struct ImportRequest: Equatable, Sendable {
  /// The file.
  public var path: String
  /// Whether nothing is to be written.
  public var isRehearsal: Bool
  /// Whether lines that can not be taken are passed over.
  public var skipsRefused: Bool
  /// Whether lines that differ take the place of what is there.
  public var isUpdating: Bool
}
