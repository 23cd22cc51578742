public import Cells
public import Dashboard
public import PlanModel
public import Values

/// A dashboard without a terminal or a store: keys go in, screens come out.
///
/// Queries are answered at once from a book. Every other effect is kept, so that a test can say
/// which there were; an effect a test does not take is found by `expectNoEffects`.
public struct DashboardDriver {
  /// The state after everything so far.
  public private(set) var state: DashboardState
  /// The effects that were not queries, in order.
  public private(set) var effects: [Effect] = []
  /// The effects that only make finding quicker, in order.
  public private(set) var findingEffects: [Effect] = []
  /// The queries asked so far, in order.
  public private(set) var queries: [PlanQuery] = []
  private var book: PlanBook
  private var judged: JudgedBook
  private var past: JudgedBook?
  private var log: [HistoryRow] = []
  private var isAnswering = true
  private var waiting: [(PlanQuery, Request)] = []

  /// A dashboard that has started.
  ///
  /// - Parameters:
  ///   - book: What the store holds; `nil` for no store.
  ///   - day: The as-of day.
  ///   - size: The size of the screen.
  ///   - plan: The plan it opens on; `nil` for all.
  ///   - adjust: Changes the setting of the run.
  public init(
    _ book: PlanBook?, on day: Day, size: Size = Size(columns: 120, rows: 40),
    plan: String? = nil, adjust: (inout DashboardState.Setting) -> Void = { _ in }
  ) {
    self.init(
      judged: JudgedBook(book ?? PlanBook(PlanContents()), on: day), hasStore: book != nil,
      size: size, plan: plan, adjust: adjust)
  }

  /// A dashboard that has started on a book judged before, which saves time where many start.
  ///
  /// - Parameters:
  ///   - judged: What the store holds.
  ///   - hasStore: Whether there is a store.
  ///   - size: The size of the screen.
  ///   - plan: The plan it opens on; `nil` for all.
  ///   - agency: The one agency whose work is shown; `nil` for all.
  ///   - adjust: Changes the setting of the run.
  public init(
    judged: JudgedBook, hasStore: Bool = true, size: Size = Size(columns: 120, rows: 40),
    plan: String? = nil, agency: String? = nil,
    adjust: (inout DashboardState.Setting) -> Void = { _ in }
  ) {
    var setting = DashboardState.Setting(
      language: .vi, glyphs: Glyphs(.unicode), today: judged.day)
    adjust(&setting)
    book = judged.book
    self.judged = judged
    state = DashboardState(
      setting: setting, size: size, hasStore: hasStore, plan: plan, agency: agency)
    send(.started)
  }

  /// The whole screen.
  public var frame: Frame { state.frame() }

  /// Sends an action and carries out what follows, queries at once.
  public mutating func send(_ action: Action) {
    var actions = [action]
    while !actions.isEmpty {
      for effect in state.update(actions.removeFirst()) {
        guard case .load(let query, let request) = effect else {
          record(effect)
          continue
        }
        queries.append(query)
        guard isAnswering else {
          waiting.append((query, request))
          continue
        }
        if let answer = answer(query) {
          actions.append(.answered(request, .success(answer)))
        }
      }
    }
  }

  /// What the store would answer: the book, and for questions about the past what it keeps of it.
  private func answer(_ query: PlanQuery) -> PlanAnswer? {
    switch query {
    case .comparison(let request): .comparison(judged.comparison(request, with: past ?? judged))
    case .log(let request): .log(logPage(request))
    default: judged.answer(query)
    }
  }

  /// A stretch of the log, whose lines are numbered within their changes.
  private func logPage(_ request: LogRequest) -> ListPage<LogLine> {
    var (last, place) = (0, 0)
    let lines = log.map { row in
      place = row.seq == last ? place + 1 : 0
      last = row.seq
      return LogLine(row, place: place)
    }.filter { LogFilter(request).includes($0.row) }
    let located = request.locating.flatMap { code in lines.firstIndex { $0.code == code } }
    return ListPage(of: lines, window: request.window, located: located)
  }

  /// Gives the store a past: a book of an earlier day, and the lines of its log, newest first.
  public mutating func remember(_ past: JudgedBook, log: [HistoryRow]) {
    (self.past, self.log) = (past, log)
  }

  /// Presses keys one after the other.
  public mutating func press(_ keys: Key...) {
    for key in keys { send(.event(.key(key))) }
  }

  /// Types letters one after the other.
  public mutating func type(_ text: String) {
    for character in text { send(.event(.key(.character(character)))) }
  }

  /// Makes the screen another size.
  public mutating func resize(_ columns: Int, _ rows: Int) {
    send(.event(.resize(Size(columns: columns, rows: rows))))
  }

  /// Uses the mouse on a cell.
  public mutating func point(_ action: MouseEvent.Action, _ column: Int, _ row: Int) {
    send(.event(.mouse(MouseEvent(action, at: Point(column: column, row: row)))))
  }

  private mutating func record(_ effect: Effect) {
    switch effect {
    case .prepareToFind, .endFinding: findingEffects.append(effect)
    default: effects.append(effect)
    }
  }

  /// Takes the effects so far out of the driver.
  ///
  /// - Returns: The effects since the last time, queries aside.
  public mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Takes the effects, and gives the first change of a kind that is to be saved by them.
  public mutating func madeChange<Change: PlannedChange>(_ kind: Change.Type) -> Change? {
    for effect in takeEffects() {
      if case .save(.make(let planned)) = effect, let change = planned.change as? Change {
        return change
      }
    }
    return nil
  }

  /// Lets another program change the store.
  public mutating func changeStore(to book: PlanBook) {
    self.book = book
    judged = JudgedBook(book, on: state.setting.today)
    send(.storeChanged)
  }

  // MARK: - Slow answers

  /// Holds answers back until they are let through.
  public mutating func holdAnswers() { isAnswering = false }

  /// Answers what was asked for since with a failure, and what is asked for then as well.
  ///
  /// - Parameters:
  ///   - failure: Why nothing can be answered.
  ///   - rounds: How many times what was asked for meanwhile is answered too.
  public mutating func failAnswers(_ failure: StoreFailure, rounds: Int = 10) {
    for _ in 0..<rounds {
      let held = waiting
      waiting = []
      for (_, request) in held { send(.answered(request, .failure(failure))) }
    }
    isAnswering = true
  }

  /// How many questions wait for their answer.
  public var waitingCount: Int { waiting.count }

  /// Answers the oldest questions with a failure, and lets those asked since wait on.
  public mutating func failAnswers(_ failure: StoreFailure, oldest count: Int) {
    let held = waiting.prefix(count)
    waiting.removeFirst(held.count)
    for (_, request) in held { send(.answered(request, .failure(failure))) }
  }

  /// Answers what was asked for since, in the order given.
  ///
  /// - Parameter reversed: Whether the latest question is answered first.
  public mutating func letAnswersThrough(reversed: Bool = false) {
    isAnswering = true
    let held = reversed ? waiting.reversed() : waiting
    waiting = []
    for (query, request) in held {
      if let answer = answer(query) { send(.answered(request, .success(answer))) }
    }
  }
}
