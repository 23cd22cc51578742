public import Cells
public import PlanModel
public import PlanReports
public import Values
public import VietnameseText

/// Something that happened, to which the dashboard answers.
public enum Action: Equatable, Sendable {
  /// The dashboard starts.
  case started
  /// The terminal told something.
  case event(TerminalEvent)
  /// A command was asked for.
  case command(Command)
  /// A query was answered, or could not be.
  case answered(Request, Result<PlanAnswer, StoreFailure>)
  /// A change was saved, or refused.
  case saved(Result<SavedChange, StoreFailure>)
  /// A store was made, or could not be.
  case storeMade(Result<Bool, StoreFailure>)
  /// Another program changed the store.
  case storeChanged
  /// A report was written to files, whose paths are told, or was not.
  case reportWritten(Result<[String], ReportFailure>)
  /// A change was saved, but something beside it needs a person to look at it.
  case warned(Words)
  /// The as-of day moved on.
  case dayChanged(Day)
  /// A theme was put in place, or could not be; the text says which, or why.
  case themeChanged(Message)
}

/// What kind of change was saved.
public enum SavedChange: Equatable, Sendable {
  /// A new change, one taken back, one made again.
  case made(Change), undone(Change), redone(Change)
  /// Nothing differed, so nothing was saved.
  case nothing

  /// The entry of the log; `nil` when nothing was saved.
  public var change: Change? {
    switch self {
    case .made(let change), .undone(let change), .redone(let change): change
    case .nothing: nil
    }
  }
}

/// A query under way, by which its answer finds its place.
public struct Request: Equatable, Sendable {
  /// Where the answer belongs.
  public enum Slot: Equatable, Sendable {
    /// The plans; the counts; what waits; what is offered in an open list to choose from; a month; what a
    /// change would do.
    case plans, summary, attention, choices, month, review
    /// All about the opened target, and its changes; all about an agency; a list.
    case targetDetail, targetHistory, agencyDetail
    /// The parts of a task that are ticked off; what a list of names comes to.
    case ticks, preview
    /// The rows of a range to be marked that the list does not hold.
    case marks
    /// What a returned sheet says.
    case sheet
    /// What a review round asks about.
    case round
    case list(ListSlot)
  }

  /// Where the answer belongs.
  public let slot: Slot
  /// The number of the request; an answer to an older one is dropped.
  public let number: Int
  /// Whether nothing on the screen waits for the answer.
  public var isAhead = false
}

/// The lists the dashboard holds.
public enum ListSlot: CaseIterable, Sendable {
  /// Those of the overview.
  case overviewTargets, overviewTasks, overviewAgencies
  /// Those of the screens, and the tasks of the chosen agency.
  case targets, tasks, agencies, agencyTasks
  /// What falls due on the chosen day, tasks over time, the log, what differs from a day.
  case dueItems, timeline, history, comparison
}

/// Something the dashboard wants done by what surrounds it.
public enum Effect: Equatable, Sendable {
  /// A query to be answered.
  case load(PlanQuery, Request)
  /// A list of all plans in which words are about to be looked for, which takes making ready; and
  /// that nobody looks for any more.
  case prepareToFind(PlanQuery), endFinding
  /// A file to be read as a returned sheet, and held against the store.
  case readSheet(String, Request)
  /// A change to be saved.
  case save(PlanCommand)
  /// A report to be written to the file the request names.
  case write(ReportRequest)
  /// A store to be made, with the five plans or empty.
  case makeStore(withPlans: Bool)
  /// The plan to open on next time; `nil` for all.
  case rememberPlan(String?)
  /// How Vietnamese is to be typed next time; `nil` takes keys as they are.
  case rememberTyping(TypingMethod?)
  /// Where tone signs are to be written next time.
  case rememberTone(ToneStyle)
  /// A theme to be put in place.
  case useTheme(String)
  /// The screen to be drawn anew, the program to be stopped for a while or ended.
  case redraw, suspend, quit
}

/// A change a person wants, with what they saw when they asked for it.
public enum PlanCommand: Equatable, Sendable {
  /// A change of what is stored.
  case make(AnyPlannedChange)
  /// The latest change taken back, or made again.
  case undo, redo
  /// The latest change made again, once a person agreed to what it takes away.
  case redoAgreed(Words)

  /// What is said of a part of a task, as a screen shows it.
  public static func say(_ update: WorkUpdate, of part: Part) -> PlanCommand {
    .make(AnyPlannedChange(PartSaying(update, of: part)))
  }
}
