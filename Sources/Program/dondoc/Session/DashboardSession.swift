import Cells
import CursesTerminal
import Dashboard
import Glibc
import PlanModel
import PlanReports
import PlanStore
import Themes
import Values
import VietnameseText

/// One run of the dashboard: the terminal, the state, and the loop between them.
struct DashboardSession: ~Copyable {
  /// What a run needs to know.
  struct Surroundings {
    /// Where answers and other threads' news arrive.
    let mailbox: Mailbox
    /// What answers queries and makes changes.
    let services: StoreServices
    /// Makes a store with the five plans, or an empty one, and tells whether it is made up.
    let makeStore: @Sendable (Bool) -> Result<Bool, StoreFailure>
    /// The home of the account.
    let home: String?
    /// Reads a file as a returned sheet.
    let readSheet: (String) -> Result<ReturnedSheet, StoreFailure>
    /// The as-of day; asked again every second.
    let today: @Sendable () -> Day
    /// The themes there are.
    let themes: ThemeCatalogue
    /// Keeps the plan to open on next time.
    let rememberPlan: (String?) -> Void
    /// Keeps how Vietnamese is typed next time.
    let rememberTyping: (TypingMethod?) -> Void
    /// Keeps where tone signs are written next time.
    let rememberTone: (ToneStyle) -> Void
  }

  private var terminal: Terminal
  private var state: DashboardState
  private let surroundings: Surroundings
  private let mailbox: Mailbox
  private let services: StoreServices
  private var hasEnded = false
  private var questions: Questions
  private var hasNewAnswers = false
  private var echo = LetterEcho()
  /// What became of a change or a report, as long as no frame has shown it.
  private var untold: PartingWords?
  private var nextTick = monotonicMilliseconds() + tickInterval

  /// How often the day and other programs' changes are looked at, in milliseconds.
  private static let tickInterval = 1_000

  /// A run in an open terminal, with a theme to begin with.
  ///
  /// - Parameters:
  ///   - terminal: The terminal.
  ///   - theme: The theme; `nil` for none.
  ///   - state: What the dashboard knows; it has begun.
  ///   - questions: What was asked when it began.
  ///   - surroundings: What else the run needs.
  init(
    terminal: consuming Terminal, theme: Theme?, state: DashboardState, questions: Questions,
    surroundings: Surroundings
  ) {
    if let theme { terminal.setTheme(theme) }
    self.terminal = terminal
    self.state = state
    self.questions = questions
    self.state.setting.glyphs = Glyphs(self.terminal.capabilities.glyphs)
    self.surroundings = surroundings
    mailbox = surroundings.mailbox
    services = surroundings.services
  }

  /// Does what is left to do of what the beginning asked for.
  mutating func carryOut(_ effects: [Effect]) {
    for effect in effects { perform(effect) }
  }

  /// Shows a message on the first screen.
  mutating func tell(_ message: Message) { handle(.themeChanged(message)) }

  /// Runs until the person quits or the program is told to end.
  ///
  /// - Returns: What became of a change asked for last, which the closed screen can not tell; `nil`
  ///   when it was made and nothing is to be looked at.
  consuming func run() -> PartingWords? {
    // The line may tell another size than ncurses goes by.
    if terminal.size != state.size { handle(.event(.resize(terminal.size))) }
    // What drawing needs is brought into memory while the store is read.
    if questions.isScreenAwaited { terminal.rehearse(state.frame()) }
    // The first frame is worth waiting for, so that it is complete.
    waitForAnswers(milliseconds: 300) { $1.isScreenAwaited }
    terminal.paint(state.frame())
    questions.askAfterFrame(on: state.setting.today)
    keepDigestsWhenAnswered()
    // Their titles stand in their files, which the first frame need not wait for.
    state.setting.themes = surroundings.themeNames
    while !hasEnded {
      wait()
      if !hasEnded, !echo.isHeld(while: awaitsFound, at: monotonicMilliseconds()) {
        terminal.paint(state.frame())
        untold = nil
        echo.show()
      }
      keepDigestsWhenAnswered()
    }
    finishWriting()
    terminal.close()
    services.finish()
    let language = state.setting.language
    if state.isSaving {
      return PartingWords(
        text: Self.unknownOutcome(state.setting.call.program)[language], isFailure: true)
    }
    if questions.reports > 0 {
      return PartingWords(text: ReportStrings.unfinished[language], isFailure: true)
    }
    return untold
  }

  /// Whether words are typed into a filter, and what they find is still to come.
  private var awaitsFound: Bool { state.isFinding && questions.isScreenAwaited }

  /// What the state has to tell of an outcome: why it is a failure, or what is to be looked at.
  private func outcome(of action: Action) -> PartingWords? {
    switch action {
    case .saved(.failure), .reportWritten(.failure):
      if case .write(let request)? = state.notice?.question {
        let words = ReportStrings.fileIsThere(request.path ?? "")
        return PartingWords(text: words[state.setting.language], isFailure: true)
      }
      let text = state.notice?.text ?? state.message?.text
      return text.map { PartingWords(text: $0, isFailure: true) }
    case .saved(.success), .warned:
      let message = state.message?.kind == .warning ? state.message?.text : nil
      let remark = state.notice.flatMap { $0.isRemark ? $0.text : nil } ?? message
      return remark.map { PartingWords(text: $0, isFailure: false) }
    default: return nil
    }
  }

  private static func unknownOutcome(_ program: String) -> Words {
    Words(
      "chưa biết thay đổi cuối cùng đã được ghi hay chưa; xem bằng «\(program) history»",
      "it is not known whether the last change was saved; see `\(program) history`")
  }

  private mutating func handle(_ action: Action) {
    if questions.receive(action) { hasNewAnswers = true }
    carryOut(state.update(action))
    untold = outcome(of: action) ?? untold
  }

  /// Lets the store keep what answers were worked out of, once nobody waits for another.
  private mutating func keepDigestsWhenAnswered() {
    guard hasNewAnswers, questions.awaited == 0 else { return }
    hasNewAnswers = false
    services.keepDigests()
  }

  // MARK: - Waiting

  /// Waits for the terminal, a signal, the mailbox or the next tick, and takes in all that came.
  private mutating func wait() {
    var sources = [
      pollfd(fd: terminal.fileDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal.signalDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let end = min(nextTick, questions.due ?? nextTick, echo.due ?? nextTick)
    poll(&sources, nfds_t(sources.count), Int32(clamping: max(0, end - monotonicMilliseconds())))
    tickWhenDue()
    for event in terminal.readEvents() where !hasEnded {
      if state.needsAnswersBeforeKeys { waitForAnswers(milliseconds: 300) }
      // Whoever typed ahead has not seen that something went wrong, and is shown it first.
      if event == .key(.control("c")), untold?.isFailure == true { continue }
      handle(.event(event))
      if awaitsFound { echo.type(at: monotonicMilliseconds()) }
      // A letter of a filter has asked something else in its place.
      questions.askWithoutPause(on: state.setting.today)
    }
    questions.askAfterPause(on: state.setting.today)
    // What came at the very end is taken in while the program waits for what is being written.
    guard !hasEnded else { return }
    for action in mailbox.take() { handle(action) }
  }

  /// Looks once a second for a new day and for changes of other programs, also while keys come.
  private mutating func tickWhenDue() {
    guard monotonicMilliseconds() >= nextTick else { return }
    nextTick = monotonicMilliseconds() + Self.tickInterval
    let today = surroundings.today()
    if today != state.setting.today { handle(.dayChanged(today)) }
    if state.hasStore { services.lookForChanges() }
  }

  /// Waits while something asked for is still to come: anything, or what a test says.
  private mutating func waitForAnswers(
    milliseconds: Int, while isWaitedFor: (DashboardState, Questions) -> Bool = { $1.awaited > 0 }
  ) {
    var source = pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)
    let end = monotonicMilliseconds() + milliseconds
    while isWaitedFor(state, questions) {
      let left = end - monotonicMilliseconds()
      guard left > 0 else { break }
      // A signal ends the call and not the waiting.
      guard poll(&source, 1, Int32(left)) >= 0 || errno == EINTR else { break }
      for action in mailbox.take() { handle(action) }
    }
  }

  /// A change or a report that was asked for is written before the program ends.
  private mutating func finishWriting() {
    waitForAnswers(milliseconds: 6_000) { $0.isSaving || $1.reports > 0 }
  }

  // MARK: - Effects

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .load(let query, let request):
      questions.ask(query, for: request, on: state.setting.today)
    case .readSheet(let path, let request): readSheet(path, request)
    case .prepareToFind(let query): services.prepareToFind(query, on: state.setting.today)
    case .endFinding: services.endFinding()
    case .save(let command):
      questions.make(command, on: state.setting.today)
    case .write(var request):
      request.path = request.path.map { TextFile.path(typed: $0, home: surroundings.home) }
      questions.write(request, on: state.setting.today, state.setting.language)
    case .makeStore(let withPlans):
      terminal.paint(state.frame())
      handle(.storeMade(surroundings.makeStore(withPlans)))
    case .rememberPlan(let plan): surroundings.rememberPlan(plan)
    case .rememberTyping(let method): surroundings.rememberTyping(method)
    case .rememberTone(let style): surroundings.rememberTone(style)
    case .useTheme(let name): useTheme(name)
    case .redraw: terminal.redrawAll()
    case .suspend: terminal.suspend()
    case .quit: hasEnded = true
    }
  }

  /// Reads a file, and asks the store what is new in it.
  private mutating func readSheet(_ path: String, _ request: Request) {
    switch surroundings.readSheet(path) {
    case .success(let sheet):
      questions.ask(.sheetReview(sheet), for: request, on: state.setting.today)
    case .failure(let failure):
      questions.awaitAnswer()
      handle(.answered(request, .failure(failure)))
    }
  }

  private mutating func useTheme(_ name: String) {
    let language = state.setting.language
    do throws(ThemeFailure) {
      let theme = try surroundings.themes.theme(named: name)
      terminal.setTheme(theme)
      state.setting.glyphs = Glyphs(terminal.capabilities.glyphs)
      let news = Words("bảng màu: \(theme.title.vi)", "theme: \(theme.title.en)")
      handle(.themeChanged(Message(.info, news[language])))
    } catch {
      handle(.themeChanged(Message(.error, error.lines(language).first ?? name)))
    }
  }
}

/// What is told once the screen is closed.
struct PartingWords {
  /// What became of the change or the report asked for last.
  let text: String
  /// Whether it was not made, or may not have been.
  let isFailure: Bool
}

extension DashboardSession.Surroundings {
  /// The themes that can be read, by name and title.
  fileprivate var themeNames: [DashboardState.Setting.ThemeName] {
    themes.names.compactMap { name in
      themes.title(of: name).map { .init(name: name, title: $0) }
    }
  }
}

/// Milliseconds of a clock that is never set.
func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}
