public import PlanModel
public import Values

/// A report as a value: what a writer puts on paper, on the screen or into a file.
///
/// Every text in it is on one line and free of control characters. Nothing in it is invented: what
/// the store does not know stands as room to be filled by hand.
public struct Report: Equatable, Sendable {
  /// The sheets, each of which begins on a new page.
  public var sheets: [Sheet]
  /// What the report is called where a name is wanted, as in the head of a window.
  public let name: String
  /// The language it is written in.
  public let language: Language
  /// The last day whose figures and states it takes in.
  public let asOf: Day
  /// Whether figures and states are made up.
  public let isDemo: Bool

  /// A report.
  public init(
    sheets: [Sheet], name: String, language: Language, asOf: Day, isDemo: Bool
  ) {
    self.sheets = sheets
    self.name = name
    self.language = language
    self.asOf = asOf
    self.isDemo = isDemo
  }

  /// The tables of all sheets, in their order.
  public var tables: [ReportTable] {
    sheets.flatMap { sheet in
      sheet.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
  }

  /// Sheets of one direction under one head.
  public struct Sheet: Equatable, Sendable {
    /// Whether the longer side of the paper lies across, for wide tables.
    public let isWide: Bool
    /// What stands at its top.
    public let head: Head
    /// What stands below, in order.
    public var blocks: [Block]

    /// A sheet.
    public init(isWide: Bool = false, head: Head, blocks: [Block]) {
      self.isWide = isWide
      self.head = head
      self.blocks = blocks
    }
  }

  /// What stands at the top of a sheet.
  public enum Head: Equatable, Sendable {
    /// The head of a paper of its own, with who issues it.
    case paper(PaperHead)
    /// The head of an annex: its label, its title, and lines in brackets.
    case annex(label: String, title: String, lines: [String])
  }

  /// One piece of a sheet.
  public enum Block: Equatable, Sendable {
    /// The heading of a section (1) or of a part of one (2).
    case heading(Int, String)
    /// A paragraph.
    case paragraph(String)
    /// A remark in small letters, as below a table.
    case remark(String)
    /// Empty lines to be filled by hand.
    case toFill(lines: Int)
    /// A table.
    case table(ReportTable)
    /// A line over time.
    case chart(ReportChart)
    /// Who gets the paper, and who signs it.
    case closing(Closing)
  }

  /// The end of a paper.
  public struct Closing: Equatable, Sendable {
    /// What stands above the recipients.
    public let title: String
    /// The recipients, each with the mark before and the sign after it.
    public let recipients: [String]
    /// The lines above the signature.
    public let signature: [String]
  }
}

/// The head of a paper in one of the two forms in use.
public struct PaperHead: Equatable, Sendable {
  /// The form: that of the State follows Decree 30/2020/NĐ-CP.
  public let form: Letterhead
  /// The body that issues it, in one line or two.
  public let authority: [String]
  /// The name of the country and its motto, or that of the Party.
  public let nation: [String]
  /// The number, with room where it is to be filled in.
  public let number: String
  /// The place and the day, with room where it is to be filled in.
  public let placeAndDay: String
  /// What the paper is.
  public let title: Title

  /// What a paper is and what it is about.
  public enum Title: Equatable, Sendable {
    /// A paper with the name of its kind: the name, and what it is about.
    case named(kind: String, subject: String)
    /// A letter, which has no name: what it is about, below its number, and whom it turns to.
    case letter(subject: String, addressed: String)
  }

  /// What a letter is about, which stands below its number; nothing for other papers.
  var subjectBelowNumber: [String] {
    if case .letter(let subject, _) = title { [subject] } else { [] }
  }
}
