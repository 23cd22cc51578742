import Values

/// Takes the lines of a file into a store, as one change.
public struct ImportWork: Equatable, Sendable {
  /// The lines.
  public var rows: [ImportRow]
  /// Whether lines that differ from what is there take its place.
  public var isUpdating: Bool
  /// Whether lines that can not be taken are passed over; else nothing is written.
  public var skipsRefused: Bool

  /// An import of some lines.
  public init(_ rows: [ImportRow], isUpdating: Bool = false, skipsRefused: Bool = false) {
    self.rows = rows
    self.isUpdating = isUpdating
    self.skipsRefused = skipsRefused
  }

  /// Works out what becomes of each line.
  ///
  /// - Parameter scene: The store, the day and who imports.
  /// - Returns: The edits, none when a line is refused and was not to be passed over, and what
  ///   becomes of each line.
  /// - Throws: What reading the log meets.
  public func work(
    in scene: ChangeScene
  ) throws(StoreFailure) -> (edits: [Edit], report: ImportReport) {
    var records = RecordImport(into: scene.book.contents, isUpdating: isUpdating)
    var cells = CellImport(into: scene, isUpdating: isUpdating)
    let tables = TableRecords(scene.book.contents, rows)
    var lines: [ImportLine] = []
    // Lines go by their places among all rows until the end, for several files have a line 2.
    for (place, row) in rows.enumerated() {
      switch row.content {
      case .unreadable(let words):
        lines.append(ImportLine(line: place, code: "", .refused, words))
      case .record(let kind, let id, let values):
        records.take(kind, id, values, line: place)
      case .table(let kind, let fields):
        do throws(UnreadableField) {
          let (id, values) = try tables.record(kind, fields)
          records.take(kind, id, values, line: place)
        } catch {
          lines.append(ImportLine(line: place, code: "", .refused, error.words))
        }
      case .cells(let kind, let fields):
        lines.append(try cells.take(kind, fields, line: place))
      }
    }
    records.finish()
    lines = (lines + records.lines).sorted { $0.line < $1.line }.map(inFile)
    let isWritten = skipsRefused || !lines.contains { $0.outcome == .refused }
    let edits = isWritten ? records.edits + cells.edits : []
    return (edits, ImportReport(lines: lines, isWritten: isWritten && !edits.isEmpty))
  }

  /// The outcome of a row with the line and the file the row was read from.
  private func inFile(_ outcome: ImportLine) -> ImportLine {
    var outcome = outcome
    (outcome.file, outcome.line) = (rows[outcome.line].file, rows[outcome.line].line)
    return outcome
  }
}
