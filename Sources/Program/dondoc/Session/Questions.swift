import Dashboard
import PlanModel
import PlanReports
import Values

/// What the dashboard asks the store, and what of it is still to come.
///
/// What nothing on the screen waits for is held back until the first frame is shown.
struct Questions {
  /// How many answers, changes and reports are still to come.
  private(set) var awaited = 0
  /// How many of them are answers that nothing on the screen waits for.
  private(set) var awaitedAhead = 0
  /// How many of them are reports being written.
  private(set) var reports = 0
  /// What is asked once the first frame is shown; `nil` when it is.
  private var held: [(query: PlanQuery, request: Request)]? = []
  private let services: StoreServices

  /// Nothing was asked yet.
  init(to services: StoreServices) {
    self.services = services
  }

  /// Whether something that the screen shows is still to come.
  var isScreenAwaited: Bool { awaited > awaitedAhead }

  /// Asks what is to be asked.
  ///
  /// - Parameters:
  ///   - effects: What is to be done.
  ///   - day: The day on which everything is judged.
  /// - Returns: What else is to be done.
  mutating func ask(_ effects: [Effect], on day: Day) -> [Effect] {
    effects.filter { effect in
      guard case .load(let query, let request) = effect else { return true }
      ask(query, for: request, on: day)
      return false
    }
  }

  /// Asks for an answer.
  mutating func ask(_ query: PlanQuery, for request: Request, on day: Day) {
    if request.isAhead, held != nil {
      held?.append((query, request))
      return
    }
    awaited += 1
    if request.isAhead { awaitedAhead += 1 }
    services.answer(query, for: request, on: day)
  }

  /// Asks what was held back until now, and holds nothing back any more.
  mutating func askHeld(on day: Day) {
    let late = held ?? []
    held = nil
    for question in late { ask(question.query, for: question.request, on: day) }
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
