import Dashboard
import PlanModel

/// Questions that nothing on the screen waits for, held back until there is time for them.
struct HeldQuestions {
  /// Those held back until the first frame is shown; `nil` once it is.
  private var untilFrame: [Question]? = []
  /// Those held back until a person pauses in typing, and when each is asked at the latest, in
  /// milliseconds.
  private var untilPause: [(question: Question, due: Int)] = []

  /// How long after what a letter found the rest of it is asked for, in milliseconds: the next letter
  /// would wait until that is read.
  static let pause = 120

  /// When the first of them is due; `nil` while none waits for a pause.
  var due: Int? { untilPause.map(\.due).min() }

  /// Takes a question that is to be held back.
  ///
  /// Another one of the same list that was held back is no longer wanted, whatever becomes of this one.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - now: The time, in milliseconds.
  /// - Returns: Whether it is held back; else it is to be asked.
  mutating func take(_ question: Question, at now: Int) -> Bool {
    untilPause.removeAll { $0.question.request.slot == question.request.slot }
    guard question.request.isAhead else { return false }
    if untilFrame != nil {
      untilFrame?.append(question)
    } else if question.query.looksForWords {
      untilPause.append((question, now + Self.pause))
    } else {
      return false
    }
    return true
  }

  /// The first frame is shown.
  ///
  /// - Returns: What was held back for it.
  mutating func takeAfterFrame() -> [Question] {
    defer { untilFrame = nil }
    return untilFrame ?? []
  }

  /// Holds back no longer what is due.
  ///
  /// - Parameter now: The time, in milliseconds; with `nil` all that waits for a pause is due.
  /// - Returns: What is due.
  mutating func takeDue(at now: Int?) -> [Question] {
    let isDue = { (due: Int) in now.map { due <= $0 } ?? true }
    defer { untilPause.removeAll { isDue($0.due) } }
    return untilPause.filter { isDue($0.due) }.map(\.question)
  }
}

extension PlanQuery {
  /// Whether it asks for a list narrowed to words.
  fileprivate var looksForWords: Bool {
    switch self {
    case .tasks(let request), .targets(let request): !request.filter.find.isEmpty
    default: false
    }
  }
}
