public import PlanModel
import TestRandom

extension PlanContents {
  /// The same contents with hostile texts in the place of words people wrote.
  ///
  /// - Parameter seed: What draws which text goes where.
  /// - Returns: Contents with the same records.
  public func madeHostile(seed: UInt64) -> PlanContents {
    var random = SeededRandom(seed: seed)
    var copy = self
    func spoil(_ text: inout String) {
      if Int.random(in: 0..<3, using: &random) == 0 { text = random.pick(HostileText.all) }
    }
    func spoil(_ text: inout String?) {
      if Int.random(in: 0..<3, using: &random) == 0 { text = random.pick(HostileText.all) }
    }
    for index in copy.plans.indices {
      spoil(&copy.plans[index].title)
      spoil(&copy.plans[index].number)
    }
    for index in copy.sections.indices { spoil(&copy.sections[index].title) }
    for index in copy.targets.indices {
      spoil(&copy.targets[index].label)
      spoil(&copy.targets[index].written)
      spoil(&copy.targets[index].unit)
    }
    for index in copy.tasks.indices {
      spoil(&copy.tasks[index].label)
      spoil(&copy.tasks[index].text)
    }
    for index in copy.obligations.indices {
      spoil(&copy.obligations[index].product)
      spoil(&copy.obligations[index].note)
    }
    for index in copy.agencies.indices {
      spoil(&copy.agencies[index].name)
      spoil(&copy.agencies[index].place)
    }
    for index in copy.assignments.indices { spoil(&copy.assignments[index].asWritten) }
    for index in copy.observations.indices { spoil(&copy.observations[index].source) }
    return copy
  }
}
