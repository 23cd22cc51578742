public import Cells
public import PlanModel
public import Values
public import VietnameseText

/// Everything the dashboard knows between two events.
public struct DashboardState: Equatable, Sendable {
  /// What is fixed for a run, or changes only from outside.
  public struct Setting: Equatable, Sendable {
    /// The language of the screen.
    public var language: Language
    /// The signs the terminal can show.
    public var glyphs: Glyphs
    /// The as-of day.
    public var today: Day
    /// Whether figures and states are made up.
    public var isDemo: Bool
    /// Whether the store is a private copy that is not kept.
    public var isTrial: Bool
    /// Why changes are refused; `nil` where they are made.
    public var whyReadOnly: StoreFailure?
    /// How Vietnamese is typed into fields; `nil` takes keys as they are.
    public var typing: TypingMethod?
    /// Where tone signs are written.
    public var toneStyle = ToneStyle.old
    /// The names of the themes that can be chosen, with the title of each.
    public var themes: [ThemeName]
    /// Where there is no store: the copies of one that was there, the latest first.
    public var storeCopies: [String] = []
    /// How the program is called on this store, for messages that name commands.
    public var call = ProgramCall.inDashboard

    /// A theme by its name and title.
    public struct ThemeName: Equatable, Sendable {
      /// The name of its file.
      public let name: String
      /// What people call it.
      public let title: Words

      /// A theme.
      public init(name: String, title: Words) {
        self.name = name
        self.title = title
      }
    }

    /// Whether changes are refused.
    var isReadOnly: Bool { whyReadOnly != nil }

    /// Why changes are refused, and the way out; `nil` where they are made.
    var readOnlyWords: Words? { whyReadOnly?.words(calling: call) }

    /// The setting of a run.
    public init(language: Language, glyphs: Glyphs, today: Day) {
      self.language = language
      self.glyphs = glyphs
      self.today = today
      isDemo = false
      isTrial = false
      themes = []
    }
  }

  /// What is fixed for the run.
  public var setting: Setting
  /// The size of the terminal.
  public internal(set) var size: Size
  /// Whether a store is open; without one, the dashboard asks what to begin with.
  public internal(set) var hasStore: Bool
  /// The plans of the store.
  public internal(set) var plans: [PlanRow] = [] {
    didSet { plansNotCarriedOut = PlanRow.notCarriedOut(among: plans) }
  }
  /// Those of them that are over or in doubt; `nil` when none is.
  private var plansNotCarriedOut: Words?
  /// Whether the plans were ever told, so that none means that there is none.
  var hasReadPlans = false
  /// The code of the plan shown; `nil` for all.
  public internal(set) var plan: String?
  /// The code of the plan that was shown until it was removed.
  var removedPlan: String?
  /// The one agency whose work is shown; `nil` for all.
  public internal(set) var agency: AgencyChoice?
  /// The counts of the plan shown, or of every plan.
  public internal(set) var summaries: [PlanSummary] = []
  /// How many plans these were taken from.
  public internal(set) var summaryCount = 0
  /// What waits in view, where that is not the whole of one plan.
  public internal(set) var waitingInView: AttentionCounts?
  /// The screen shown.
  public internal(set) var screen = ScreenName.overview
  /// The screens.
  public internal(set) var overview = OverviewState()
  /// The screen of targets.
  public internal(set) var targets = TargetsState()
  /// The screen of tasks.
  public internal(set) var tasks = TasksState()
  /// The screen of agencies.
  public internal(set) var agencies = AgenciesState()
  /// The screen of the calendar.
  public internal(set) var calendar = CalendarState()
  /// The screen of the log.
  public internal(set) var history = HistoryState()
  /// What differs from an earlier day, shown in place of the screen's list.
  public internal(set) var comparison: ComparisonState?
  /// The tasks that are marked, in whichever list.
  public internal(set) var marks = Marks()
  /// The agencies that are marked.
  public internal(set) var agencyMarks = Marks()
  /// The first-run question.
  public internal(set) var firstRun = FirstRunState()
  /// What lies over the screen.
  public internal(set) var overlay: Overlay?
  /// The list of parts that a form or a list to choose from lies over.
  public internal(set) var parkedTicks: TickList?
  /// The round that anything else lies over.
  public internal(set) var parkedRound: Round?
  /// The register of following, as it was last listed.
  var register: [FollowUpRow] = []
  /// The days on which offices work, as they were last read.
  var workCalendar = WorkCalendar.official
  /// To whom work can be given, as it was last listed.
  var assignChoices: AssignChoices?
  /// The sections of a plan, as they were last listed.
  var sections: [PlanSection] = []
  /// The screen on which the item now open was chosen, to go back to when it is closed.
  var openedFrom: ScreenName?
  /// The reports not handed in, as they were last listed.
  var reportsOwed: [MissingReport] = []
  /// Where a person was when they left the round.
  var roundPlace: String?
  /// A text to read before anything else; whatever is open below it stays as it is.
  public internal(set) var notice: Notice?
  /// What was done last, or went wrong.
  public internal(set) var message: Message?
  /// What the keys mean.
  var interpreter = KeyInterpreter()
  /// How many requests were made, by which answers are told apart.
  var requestCount = 0
  /// The requests for counts, plans and agencies to choose from that are waited for.
  var awaitedSummary: Int?
  var awaitedAttention: Int?
  var awaitedPlans: Int?
  var awaitedChoices: Int?
  var awaitedTicks: Int?
  var awaitedRound: Int?
  var awaitedPreview: Int?
  var awaitedMarks: Int?
  /// The form that asked for a file to be written or read, to be shown again when that fails.
  var sentForm: Form?
  /// The task or target to be opened, until the list that has it has come.
  var opening: OpenedItem?
  /// The request for what a returned sheet says.
  var awaitedSheet: Int?
  /// The request for what a change would do.
  var awaitedReview: Int?
  /// The change asked for last.
  var lastCommand: PlanCommand?
  /// Whether a change is being saved, during which no other is begun.
  public internal(set) var isSaving = false

  /// A dashboard at its start.
  ///
  /// - Parameters:
  ///   - setting: What is fixed for the run.
  ///   - size: The size of the terminal.
  ///   - hasStore: Whether a store is open.
  ///   - plan: The code of the plan to open on; `nil` for all.
  ///   - agency: The code, or words of the name, of the one agency whose work is shown.
  public init(
    setting: Setting, size: Size, hasStore: Bool, plan: String? = nil, agency: String? = nil
  ) {
    self.setting = setting
    self.size = size
    self.hasStore = hasStore
    firstRun.copies = setting.storeCopies
    firstRun.program = setting.call.program
    self.plan = plan
    self.agency = agency.map { AgencyChoice(filter: $0, name: $0) }
  }

  /// What waits among the work in view; `nil` until it was told.
  var waiting: AttentionCounts? {
    plan == nil || agency != nil ? waitingInView : summaries.first.map(AttentionCounts.init)
  }

  /// The rows that are wanted of every list: those of the plan and the agency shown.
  ///
  /// Beside others, a plan that is over or in doubt does not count; chosen by itself it is shown.
  var baseFilter: WorkFilter {
    var filter = WorkFilter(plan: plan, agency: agency?.filter)
    filter.isCurrentOnly = plan == nil
    return filter
  }

  /// Whether nothing told so far says that the store has a plan.
  var hasNoPlans: Bool { plans.isEmpty && summaries.isEmpty }

  /// The plans that the lists leave out of all plans together; `nil` where one is shown, or none is
  /// left out.
  var plansLeftOut: Words? { plan == nil ? plansNotCarriedOut : nil }

  /// The plan shown: as its counts tell it, until the list of all plans has come.
  var planShown: PlanRow? {
    plans.first { $0.plan.code == plan } ?? summaries.first { $0.plan.plan.code == plan }?.plan
  }
}

/// The one agency whose work is shown.
public struct AgencyChoice: Equatable, Sendable {
  /// Its code, or the words it is found by.
  public let filter: String
  /// What the head of the screen calls it.
  public let name: String
}

/// The screens that can be gone to, in the order of their keys.
public enum ScreenName: Int, CaseIterable, Sendable {
  /// All in one, targets, tasks, agencies, the calendar, the log of changes.
  case overview, targets, tasks, agencies, calendar, history
}

/// What lies over the screen and has the keyboard.
public enum Overlay: Equatable, Sendable {
  /// A list to choose from.
  case picker(Picker)
  /// Fields to fill in.
  case form(Form)
  /// The parts of a task, to be ticked off.
  case ticks(TickList)
  /// Names to be added to a group.
  case paste(PasteList)
  /// What a change would do, to be agreed to.
  case review(Review)
  /// What a returned sheet says, to be accepted item by item.
  case sheet(SheetList)
  /// The items of a plan, asked about one after the other.
  case round(Round)
}

/// A line that says what was done or went wrong.
public struct Message: Equatable, Sendable {
  /// How grave it is.
  public enum Kind: Sendable {
    /// News, something to look at, something that was not done.
    case info, warning, error
  }

  /// How grave it is.
  public let kind: Kind
  /// What it says.
  public let text: String

  /// A message.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
