import PlanModel
import Values

/// Makes up what was told, asked for and done to follow the work, as it would be seen from a day.
struct DemoFollowingBuilder {
  private(set) var contents: PlanContents
  private let day: Day
  private var identities: SampleIdentities

  /// A builder whose records come after those there are.
  init(_ contents: PlanContents, on day: Day, _ identities: SampleIdentities) {
    self.contents = contents
    self.day = day
    self.identities = identities
  }

  /// What the made-up following names and the sample does not have.
  static func faults(in contents: PlanContents) -> [String] {
    let known = Set(
      contents.targets.map(\.code) + contents.tasks.map(\.code) + contents.agencies.map(\.code))
    let named =
      DemoFollowing.reports.map(\.code) + DemoFollowing.acts.flatMap(\.items)
      + DemoFollowing.acts.map(\.addressee).filter { !$0.contains(" ") }
      + [DemoFollowing.extensionAsked]
    return named.filter { !known.contains($0) }.map { "no item \($0)" }
  }

  /// Adds all of it; nothing as of a day before it begins.
  mutating func build() {
    guard let first = Day(DemoFollowing.firstDay), first <= day else { return }
    for report in DemoFollowing.reports { add(report) }
    for (place, act) in DemoFollowing.acts.enumerated() { add(act, code: "TD-\(place + 1)") }
    askForExtension()
  }

  private func item(_ code: String) -> FollowedItem? {
    if let target = contents.targets.first(where: { $0.code == code }) { return .target(target.id) }
    guard let task = contents.tasks.first(where: { $0.code == code }) else { return nil }
    let isYearly = DemoWork.recurring.contains { $0.code == code }
    return .work(task: task.id, member: nil, period: isYearly ? .year(day.year) : nil)
  }

  private mutating func add(_ report: DemoReport) {
    guard let item = item(report.code) else { return }
    var period = Period(.month, containing: day)
    for _ in 0..<report.periodsBack { period = period.previous }
    let told = period.lastDay + -2
    var record = ProgressReport(
      id: identities.next(), item: item, for: period, day: told, by: "minh họa")
    record.result = report.result
    record.difficulty = report.difficulty
    record.cause = report.cause
    record.proposal = report.proposal
    record.answerFrom = report.answerFrom
    record.answer = report.answer
    record.answeredOn = report.answer == nil ? nil : period.lastDay
    if report.difficulty != nil {
      record.difficultyState = report.answer == nil ? .open : .answered
    }
    contents.progressReports.append(record)
  }

  private mutating func add(_ act: DemoAct, code: String) {
    let done = day + -act.daysBack
    var record = FollowUp(id: identities.next(), code: code, kind: act.kind, day: done)
    let agency = contents.agencies.first { $0.code == act.addressee }
    record.agency = agency?.id
    record.addressee = agency?.name ?? act.addressee
    record.conductedBy = act.conductedBy
    record.subject = act.subject
    record.document = act.document
    record.answerBy = act.answerAfter.map { done + $0 }
    record.answeredOn = act.answeredAfter.map { done + $0 }
    record.answer = act.answer
    record.conclusion = act.conclusion
    contents.followUps.append(record)
    for item in act.items.compactMap(item) {
      contents.followUpItems.append(
        FollowUpItem(id: identities.next(), followUp: record.id, item: item))
    }
    for (place, asked) in act.recommendations.enumerated() {
      var recommendation = FollowUpRecommendation(
        id: identities.next(), followUp: record.id, ordinal: place + 1, text: asked.text)
      recommendation.due = done + asked.dueAfter
      recommendation.doneOn = asked.doneAfter.map { done + $0 }
      contents.recommendations.append(recommendation)
    }
  }

  private mutating func askForExtension() {
    guard let task = contents.tasks.first(where: { $0.code == DemoFollowing.extensionAsked })
    else { return }
    var asked = Extension(
      id: identities.next(), task: task.id, newDue: Period(.quarter, containing: day + 60).lastDay,
      decision: .asked)
    asked.askedBy = DemoFollowing.askedBy
    asked.askedOn = day + -12
    asked.reason = DemoFollowing.reason
    contents.extensions.append(asked)
  }
}
