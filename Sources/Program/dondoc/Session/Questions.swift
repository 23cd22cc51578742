import Dashboard
import PlanModel
import PlanReports
import Values

/// What the dashboard asks the store, and what of it is still to come.
///
/// What nothing on the screen waits for is held back until the first frame is shown, and while words
/// are typed.
struct Questions {
  /// How many answers, changes and reports are still to come.
  private(set) var awaited = 0
  /// How many of them are answers that nothing on the screen waits for.
  private(set) var awaitedAhead = 0
  /// How many of them are reports being written.
  private(set) var reports = 0
  private var held = HeldQuestions()
  private let services: StoreServices

  /// Nothing was asked yet.
  init(to services: StoreServices) {
    self.services = services
  }

  /// When something that is held back is to be asked at the latest, in milliseconds of the clock that
  /// is never set; `nil` for nothing.
  var due: Int? { held.due }

  /// Whether something that the screen shows is still to come.
  var isScreenAwaited: Bool { awaited > awaitedAhead }

  /// Asks what is to be asked, together.
  ///
  /// - Parameters:
  ///   - effects: What is to be done.
  ///   - day: The day on which everything is judged.
  /// - Returns: What else is to be done.
  mutating func ask(_ effects: [Effect], on day: Day) -> [Effect] {
    var (rest, together): ([Effect], [Question]) = ([], [])
    for effect in effects {
      guard case .load(let query, let request) = effect else {
        rest.append(effect)
        continue
      }
      let question = Question(query: query, request: request)
      if !held.take(question, at: monotonicMilliseconds()) { together.append(question) }
    }
    ask(together, on: day)
    return rest
  }

  /// Asks for an answer.
  mutating func ask(_ query: PlanQuery, for request: Request, on day: Day) {
    let question = Question(query: query, request: request)
    if !held.take(question, at: monotonicMilliseconds()) { ask([question], on: day) }
  }

  private mutating func ask(_ questions: [Question], on day: Day) {
    awaited += questions.count
    awaitedAhead += questions.count { $0.request.isAhead }
    services.answer(questions, on: day)
  }

  /// The first frame is shown: asks what was held back until now.
  mutating func askAfterFrame(on day: Day) {
    for question in held.takeAfterFrame() { ask([question], on: day) }
  }

  /// Asks what was held back until a pause in typing, once that is long enough.
  mutating func askAfterPause(on day: Day) {
    for question in held.takeDue(at: monotonicMilliseconds()) { ask([question], on: day) }
  }

  /// Asks at once what is held back until a pause in typing: the person does something else, which
  /// may need it.
  mutating func askWithoutPause(on day: Day) {
    for question in held.takeDue(at: nil) { ask([question], on: day) }
  }

  /// Asks for a change.
  mutating func make(_ command: PlanCommand, on day: Day) {
    awaited += 1
    services.make(command, on: day)
  }

  /// Asks for a report.
  mutating func write(_ request: ReportRequest, on day: Day, _ language: Language) {
    awaited += 1
    reports += 1
    services.write(request, on: day, language)
  }

  /// Counts an answer that is found without the store, before it comes.
  mutating func awaitAnswer() { awaited += 1 }

  /// Takes note of what came.
  ///
  /// - Returns: Whether it is an answer of the store.
  mutating func receive(_ action: Action) -> Bool {
    switch action {
    case .answered(let request, _):
      awaited -= 1
      if request.isAhead { awaitedAhead -= 1 }
      return true
    case .saved: awaited -= 1
    case .reportWritten:
      awaited -= 1
      reports -= 1
    default: break
    }
    return false
  }
}

/// A query, and where its answer belongs.
struct Question: Sendable {
  let query: PlanQuery
  let request: Request
}
