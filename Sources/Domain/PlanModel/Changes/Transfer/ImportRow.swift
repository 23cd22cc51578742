public import Values

/// One record to be taken into a store, from a line of a file.
public struct ImportRow: Equatable, Sendable {
  /// What the line says.
  public enum Content: Equatable, Sendable {
    /// A record with its identity and all its fields, as dondoc exports them.
    case record(RecordKind, RecordID, [String: FieldValue])
    /// Cells by the names of their columns, as people and spreadsheets write them.
    case cells(RecordKind, [TypedField])
    /// The cells of a record in a table dondoc exported: its identity and all its fields, with
    /// codes in place of the identities of others.
    case table(RecordKind, [TypedField])
    /// A line that can not be read at all, with the reason.
    case unreadable(Words)
  }

  /// The name of the file, where several are read.
  public var file: String?
  /// The number of the line in the file, from 1.
  public var line: Int
  /// What it says.
  public var content: Content

  /// A line of a file.
  public init(file: String? = nil, line: Int, _ content: Content) {
    self.file = file
    self.line = line
    self.content = content
  }
}

/// What becomes of one line.
public struct ImportLine: Equatable, Sendable {
  /// What becomes of it.
  public enum Outcome: Equatable, Sendable {
    /// It is new; it is there already; it takes the place of what is there; it can not be taken.
    case added, same, changed, refused
    /// It only makes sense in the store it comes from.
    case leftOut
  }

  /// The name of the file, where several are read.
  public var file: String?
  /// The number of the line in the file.
  public var line: Int
  /// The code of the item, as far as it is known.
  public var code: String
  /// What becomes of it.
  public var outcome: Outcome
  /// What is done, or why nothing is.
  public var words: Words
  /// What can hardly be right in a line that is taken all the same.
  public var doubts: [Words]

  /// What becomes of a line.
  public init(
    line: Int, code: String, _ outcome: Outcome, _ words: Words, doubts: [Words] = []
  ) {
    self.line = line
    self.code = code
    self.outcome = outcome
    self.words = words
    self.doubts = doubts
  }
}

/// What an import does, line by line.
public struct ImportReport: Equatable, Sendable {
  /// The lines, in the order of the file.
  public var lines: [ImportLine]
  /// Whether anything is written: not when a line is refused and was not to be passed over.
  public var isWritten: Bool

  /// How many lines have an outcome.
  public func count(_ outcome: ImportLine.Outcome) -> Int {
    lines.count { $0.outcome == outcome }
  }

  /// How many lines are taken though something in them can hardly be right.
  public var doubtful: Int { lines.count { !$0.doubts.isEmpty } }
}
