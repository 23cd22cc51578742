public import PlanModel
public import PlanReports
public import Values
public import VietnameseText

/// What is to be done in a run without the dashboard.
public enum Command: Equatable, Sendable {
  /// Make a store; ``Options/trial`` says with what.
  case initialise
  /// Print rows.
  case list(ListKind, WorkFilter, OutputForm)
  /// Print who owes which report of the current period.
  case missingReports(WorkFilter, OutputForm)
  /// Print what is overdue or falls due within some days; nothing when there is none.
  case fallingDue(within: Int, WorkFilter, OutputForm)
  /// Print all about one item.
  case show(code: String, OutputForm)
  /// Print the log, of one item or of all.
  case history(code: String?, OutputForm)
  /// Print what differs in some lists from how they stood at the end of a day.
  case compare(since: Day, [ComparedList], WorkFilter, OutputForm)
  /// Print the register of acts of following.
  case followUps(WorkFilter, OutputForm)
  /// Print what differs in some lists from how they stood when a period of the plan was closed.
  case compareClosed(Period, [ComparedList], WorkFilter, OutputForm)
  /// Print the periods whose figures are final, of one plan or of all.
  case closedPeriods(plan: String?, OutputForm)
  /// Set the state of tasks.
  case set(SetRequest)
  /// Enter a figure of a target.
  case measure(code: String, Measurement)
  /// Print or change who belongs to a group.
  case member(MemberRequest)
  /// Print the days of the calendar that differ from the ordinary week, of one year or of all.
  case holidays(year: Int?, OutputForm)
  /// Make any other change.
  case make(AnyPlannedChange)
  /// Write everything the store holds.
  case export(ExportRequest)
  /// Take a file into the store.
  case importFile(ImportRequest)
  /// Take back the newest change: this user's own, or anyone's.
  case undo(anyone: Bool)
  /// Make the change again that was taken back last; whether what it removes may go untold.
  case redo(isConfirmed: Bool)
  /// Write a report.
  case report(ReportRequest)
  /// Write sheets that agencies fill in, or take returned ones in.
  case sheet(SheetOrder), takeSheets(SheetIntake)
  /// Copy the store to a file.
  case backup(to: String)
  /// Put a copy in place of the store; agreed to also when changes go out of use.
  case restore(from: String, isAgreed: Bool)
  /// Look the store over for damage.
  case check(OutputForm)
  /// Save what can be read of a damaged store into a new file.
  case repair(OutputForm)
  /// Tell what the program runs with.
  case doctor
  /// Print the keys of the dashboard.
  case keys
  /// Print the names of the themes, or look a theme file over.
  case themeList, themeCheck(path: String)
  /// Work on text line by line.
  case text(TextWork)

  /// Whether the command changes a store.
  public var isChange: Bool {
    switch self {
    case .set, .measure, .make, .undo, .redo, .importFile: true
    case .member(let request): request.isChange
    case .takeSheets(let intake): !intake.isRehearsal
    default: false
    }
  }
}

/// What a list is of.
public enum ListKind: String, CaseIterable, Sendable {
  /// The plans, their targets and tasks, the agencies.
  case plans, targets, tasks, agencies
}

/// The form rows are printed in.
public enum OutputForm: Equatable, Sendable {
  /// A table or lines for people.
  case text
  /// JSON for programs.
  case json
  /// CSV for spreadsheets.
  case csv
}

/// What `set` says of tasks.
public struct SetRequest: Equatable, Sendable {
  /// What is done with the parts.
  public enum Move: Equatable, Sendable {
    /// They get a state; a result that was sent is confirmed, or sent back.
    case set, confirm, giveBack
  }

  /// What is done with the parts; all but `set` look only at those that await confirmation.
  public var move = Move.set
  /// The codes of the tasks or of parts of them, as typed, in order.
  public var codes: [String]
  /// The state they are to have.
  public var state: WorkState
  /// The document that proves them done; an empty text takes it away, `nil` leaves it.
  public var product: String?
  /// The day of that document; `nil` leaves it.
  public var productOn: Day?
  /// The day the result was sent; `nil` for the day of the run.
  public var sentOn: Day?
  /// Who sent the result; `nil` for the one who says so.
  public var reportedBy: String?
  /// The day a result is confirmed; `nil` for the day of the run.
  public var confirmedOn: Day?
  /// A remark; an empty text takes it away, `nil` leaves it.
  public var note: String?
  /// Whether a task with several parts is meant with all of them.
  public var isForAllParts: Bool
  /// The version the one task must have.
  public var expectedVersion: Int?

  /// A request that says nothing but the state.
  public init(codes: [String], state: WorkState) {
    self.codes = codes
    self.state = state
    isForAllParts = false
  }
}

/// What is done with lines of text.
public enum TextWork: Equatable, Sendable {
  /// By what lines are ordered.
  public enum Order: String, CaseIterable, Sendable {
    /// As a dictionary has them, or people by their given names.
    case dictionary, names
  }

  /// Turn keys into the text they type.
  case type(TypingMethod, ToneStyle, restoresRawKeys: Bool)
  /// Leave out marks and capitals.
  case fold
  /// Say of each line whether a search finds it.
  case match(query: String)
  /// Put the lines in order.
  case sort(Order)
  /// Say how many cells each line takes.
  case width
  /// Put the tone signs where a style writes them.
  case tones(ToneStyle)
  /// Read a file in an old encoding, the one named or the likeliest; all of it or a preview.
  case decode(path: String, as: TextEncoding?, isPreview: Bool)
}
