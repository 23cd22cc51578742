import PlanModel
import Values

/// The past of a store: the contents it began with, and the changes that led to what it holds.
struct ChangeLogMaker {
  /// The records before anybody said anything.
  let beginning: PlanContents
  /// What was said since, one change at a time, oldest first.
  let changes: [(draft: ChangeDraft, author: Author)]

  /// The past of some contents.
  ///
  /// - Parameters:
  ///   - contents: What the store holds in the end.
  ///   - today: The day by which everything has been said.
  init(of contents: PlanContents, on today: Day) {
    var beginning = contents
    beginning.obligations = contents.obligations.map {
      Obligation(id: $0.id, task: $0.task, member: $0.member, period: $0.period)
    }
    self.beginning = beginning
    let codes = Codes(contents)
    let said = contents.obligations.flatMap { Self.steps(to: $0, on: today, codes) }
    changes = said.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map { place, step in
        (ChangeDraft(command: "set", edits: [step.edit]), Self.author(place, on: step.day))
      }
  }

  /// What was said of one part on a day.
  private struct Step {
    let day: Day
    let edit: Edit
  }

  /// The way of a part from nothing known to how it stands.
  private static func steps(to part: Obligation, on today: Day, _ codes: Codes) -> [Step] {
    var now = Obligation(id: part.id, task: part.task, member: part.member, period: part.period)
    let last = min(today, part.sentOn ?? today)
    var steps: [Step] = []
    for (index, state) in states(before: part.state).enumerated() {
      var next = now
      next.state = state
      if let edit = now.edit(to: next, code: codes.code(of: part)) {
        steps.append(Step(day: last - 60 + 10 * index, edit: edit))
      }
      now = next
    }
    if let edit = now.edit(to: part, code: codes.code(of: part)) {
      steps.append(Step(day: last, edit: edit))
    }
    return steps
  }

  private static func states(before state: WorkState) -> [WorkState] {
    switch state {
    case .awaitingConfirmation: [.inProgress]
    case .returned: [.inProgress, .awaitingConfirmation]
    default: []
    }
  }

  private static func author(_ place: Int, on day: Day) -> Author {
    let people = ["an", "binh", "chi", "dung", "hoa", "lan", "minh", "thu"]
    let index = place % people.count
    return Author(user: people[index], uid: 1_000 + index, at: "\(day)T02:15:00Z", day: day)
  }
}

/// The codes by which people know the parts.
private struct Codes {
  private let tasks: [RecordID: String]
  private let agencies: [RecordID: String]

  init(_ contents: PlanContents) {
    tasks = Dictionary(contents.tasks.map { ($0.id, $0.code) }) { first, _ in first }
    agencies = Dictionary(contents.agencies.map { ($0.id, $0.code) }) { first, _ in first }
  }

  func code(of part: Obligation) -> String {
    let period = part.period.map { "/\($0)" } ?? ""
    let member = part.member.flatMap { agencies[$0] }.map { "@\($0)" } ?? ""
    return (tasks[part.task] ?? "") + period + member
  }
}
