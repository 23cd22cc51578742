import PlanModel
import Testing

struct StateMoveTests {
  /// Of each move, what becomes of report and confirmation when the reporter makes it, and when
  /// another does.
  @Test(
    arguments: [
      (.unknown, .done, .sendsAgain, .reopens), (.inProgress, .done, .sendsAgain, .reopens),
      (.paused, .done, .sendsAgain, .reopens), (.closed, .done, .sendsAgain, .reopens),
      (.awaitingConfirmation, .done, .refused, .confirms),
      (.returned, .done, .sendsAgain, .confirms), (.done, .done, .keeps, .keeps),
      (.inProgress, .awaitingConfirmation, .reports, .reports),
      (.returned, .awaitingConfirmation, .reports, .reports),
      (.done, .awaitingConfirmation, .reports, .reports),
      (.awaitingConfirmation, .awaitingConfirmation, .keeps, .keeps),
      (.awaitingConfirmation, .returned, .reopens, .reopens),
      (.done, .returned, .reopens, .reopens), (.returned, .inProgress, .reopens, .reopens),
      (.awaitingConfirmation, .inProgress, .forgets, .forgets),
      (.done, .notStarted, .forgets, .forgets), (.done, .unknown, .forgets, .forgets),
      (.awaitingConfirmation, .paused, .keeps, .keeps), (.done, .closed, .keeps, .keeps),
    ] as [(WorkState, WorkState, StateMove, StateMove)])
  func `who moves a part from a state to another decides what is confirmed`(
    old: WorkState, new: WorkState, byReporter: StateMove, byAnother: StateMove
  ) {
    #expect(StateMove.move(from: old, to: new, isReporter: true) == byReporter)
    #expect(StateMove.move(from: old, to: new, isReporter: false) == byAnother)
  }

  @Test func `nobody ever confirms what they reported themselves`() {
    for old in WorkState.allCases {
      for new in WorkState.allCases {
        #expect(StateMove.move(from: old, to: new, isReporter: true) != .confirms)
      }
    }
  }
}
