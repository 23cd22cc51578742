public import Values

/// A sheet as an agency sent it back, cell by cell; nothing of it is believed yet.
public struct ReturnedSheet: Equatable, Sendable {
  /// The name of the file, to tell sheets apart.
  public let name: String
  /// The rows below the headings.
  public let rows: [Row]
  /// The plan it is taken in for; `nil` for whichever it tells of.
  public var plan: String?
  /// The reporting period it is taken in for; `nil` for whichever it tells of.
  public var period: Period?

  /// A sheet.
  public init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }

  /// Whether a row says that it comes from a store with made-up figures.
  public var isDemo: Bool {
    rows.contains { SheetLock($0[.lock])?.isDemo ?? false }
  }

  /// A row.
  public struct Row: Equatable, Sendable {
    /// The number of its first line in the file, from 1.
    public let line: Int
    /// Its cells that have any text.
    private let cells: [SheetColumn: String]

    /// A row.
    ///
    /// - Parameters:
    ///   - line: The number of its first line in the file.
    ///   - cells: Its cells, with or without spaces around their texts.
    public init(line: Int, cells: [SheetColumn: String]) {
      self.line = line
      self.cells = cells.mapValues(\.trimmed).filter { !$0.value.isEmpty }
    }

    /// The text of a cell; empty when there is none.
    public subscript(column: SheetColumn) -> String { cells[column] ?? "" }

    /// Whether the agency filled anything in.
    var isFilled: Bool { SheetColumn.filled.contains { cells[$0] != nil } }
  }
}
