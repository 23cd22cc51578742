import PlanModel
import Testing

@testable import Dashboard
@testable import dondoc

/// Questions that nothing on the screen waits for.
struct HeldQuestionsTests {
  private static func question(
    _ number: Int, finding words: String = "so", of slot: ListSlot = .tasks, isAhead: Bool = true
  ) -> Question {
    let request = ListRequest(filter: WorkFilter(find: words), window: 0..<60)
    return Question(
      query: slot == .targets ? .targets(request) : .tasks(request),
      request: Request(slot: .list(slot), number: number, isAhead: isAhead))
  }

  /// What holds questions back once the first frame is shown.
  private static func afterFrame() -> HeldQuestions {
    var held = HeldQuestions()
    _ = held.takeAfterFrame()
    return held
  }

  private func numbers(_ questions: [Question]) -> [Int] { questions.map(\.request.number) }

  @Test func `what the screen waits for is never held back`() {
    for var held in [HeldQuestions(), Self.afterFrame()] {
      let isHeld = held.take(Self.question(1, isAhead: false), at: 0)
      #expect(!isHeld)
      #expect(held.due == nil)
    }
  }

  @Test func `what is asked ahead waits for the first frame, and for no later one`() {
    var held = HeldQuestions()
    for number in 1...2 {
      let isHeld = held.take(Self.question(number, finding: ""), at: 0)
      #expect(isHeld)
    }
    #expect(held.due == nil)
    #expect(numbers(held.takeDue(at: nil)) == [])
    #expect(numbers(held.takeAfterFrame()) == [1, 2])
    #expect(numbers(held.takeAfterFrame()) == [])
    let isHeld = held.take(Self.question(3, finding: ""), at: 0)
    #expect(!isHeld)
  }

  @Test func `the rest of what a letter found waits for a pause`() {
    var held = Self.afterFrame()
    let isHeld = held.take(Self.question(1), at: 1_000)
    #expect(isHeld)
    let due = 1_000 + HeldQuestions.pause
    #expect(held.due == due)
    #expect(numbers(held.takeDue(at: due - 1)) == [])
    #expect(numbers(held.takeDue(at: due)) == [1])
    #expect(numbers(held.takeDue(at: due)) == [])
    #expect(held.due == nil)
  }

  @Test func `another letter of the same list takes its place`() {
    var held = Self.afterFrame()
    _ = held.take(Self.question(1), at: 0)
    _ = held.take(Self.question(2, of: .targets), at: 10)
    let isHeld = held.take(Self.question(3, isAhead: false), at: 20)
    #expect(!isHeld)
    #expect(held.due == 10 + HeldQuestions.pause)
    _ = held.take(Self.question(4), at: 30)
    #expect(numbers(held.takeDue(at: 1_000)) == [2, 4])
  }

  @Test func `whoever does something else is given it at once`() {
    var held = Self.afterFrame()
    _ = held.take(Self.question(1), at: 0)
    #expect(numbers(held.takeDue(at: nil)) == [1])
    #expect(held.due == nil)
  }
}
