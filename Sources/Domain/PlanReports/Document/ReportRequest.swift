public import Values

/// What `report` is asked for.
public struct ReportRequest: Equatable, Sendable {
  /// What the report is of.
  public var kind: ReportKind
  /// The code of the plan; `nil` for the work of an agency in all plans.
  public var plan: String?
  /// The code or words of the name of the agency whose work is listed; `nil` for all.
  public var agency: String?
  /// The period; `nil` for the one that holds the day of the run.
  public var period: Period?
  /// The form it is written in.
  public var form: ReportForm
  /// What is written into files of its own.
  public var division = Division.whole
  /// The file it is written to, or the folder where there are several; `nil` for the standard output.
  public var path: String?
  /// Whether a file that is there already may be replaced.
  public var replaces: Bool
  /// How many days before each deadline a calendar reminds; `nil` for never.
  public var alarm: Int?

  /// What goes into files of its own.
  public enum Division: Equatable, Sendable {
    /// All of it into one.
    case whole
    /// The annex of the letter that urges each of some agencies, by their codes; of all that have
    /// something to be urged about where none is named.
    case agencies([String])
    /// The letter of each of some acts of following, by their codes, with its annex.
    case letters([String])

    /// Whether the files go into a folder.
    public var isSeveral: Bool {
      switch self {
      case .whole: false
      case .agencies: true
      case .letters(let codes): codes.count > 1
      }
    }
  }

  /// A request for a report as text.
  public init(_ kind: ReportKind, form: ReportForm = .text) {
    self.kind = kind
    self.form = form
    replaces = false
  }
}

/// The form a report is written in.
public enum ReportForm: String, CaseIterable, Sendable {
  /// Plain text of 80 cells a line.
  case text
  /// Markdown.
  case md
  /// The tables, for spreadsheets.
  case csv
  /// A page to be printed on A4, or opened by a word processor.
  case html
  /// Deadlines, for calendars.
  case ics

  /// What names of files of the form end with.
  public var fileEnding: String { self == .text ? "txt" : rawValue }
}
