public import Values

/// An item of work as lists show it, judged on a day.
public struct TaskRow: Equatable, Sendable {
  /// The record of the item.
  public let task: PlanTask
  /// The code of its plan.
  public let plan: String
  /// The place its plan is for.
  public let place: String?
  /// The printed number of its section, or the heading where no number is printed.
  public let section: String?
  /// The common state of its parts, closed ones left out while others are followed; else in
  /// progress.
  public private(set) var state: WorkState
  /// The class of its most urgent part; `nil` when all are closed.
  public private(set) var timeClass: TimeClass?
  /// The day now in force for the earliest of the most urgent open parts: the latest day granted,
  /// else the one printed.
  public private(set) var due: Day?
  /// The day the document prints for that part.
  public private(set) var originalDue: Day?
  /// The last good day of that part.
  public private(set) var effectiveDue: Day?
  /// The days left to it, negative when it is past.
  public private(set) var daysLeft: Int?
  /// The agencies with a role on the day, in the order of the document.
  ///
  /// Of work that is done they are those of the day it was sent. Who has ended without a certain
  /// heir stands among them, marked.
  public let agencies: [RoleHolder]
  /// Whether the work was given or asked for; `nil` when nobody is named.
  public let mode: AssignmentMode?
  /// The document that proves it done, when it has one part.
  public private(set) var product: String?
  /// The day the result was sent, when it has one part.
  public private(set) var sentOn: Day?
  /// Its parts on the day, closed ones included, those of the earliest period first.
  public private(set) var allParts: [Part]
  /// What it is made from; at most one item.
  public let awaited: [AwaitedWork]
  /// What was said of it in reporting periods, and what was done to follow it.
  public let following: ItemFollowing
  /// What acts of following that concern it still wait for.
  public let openFollowUps: OpenFollowUps
  /// Whether nobody has looked at it for a whole reporting period of its plan.
  public private(set) var isLeftAlone = false
  /// Whether it tells only what some members of groups owe of it, and nothing of other groups.
  public internal(set) var isShare = false
  /// The number of the latest change that touched it, 0 when none did.
  public let version: Int

  /// The part by which it stands: the earliest of the most urgent ones that are open.
  public var foremost: Part? { PartsOnDay(allParts).foremost }

  /// The parts of the occurrence by which it stands, closed ones included.
  public var occurrenceParts: [Part] { PartsOnDay(allParts).ofOccurrence }

  /// The name of the unit whose report it is; `nil` for a report on the whole.
  public func unit(of report: ProgressReport) -> String? {
    guard let member = report.item.member else { return nil }
    return allParts.first { $0.obligation.member == member }?.member
  }

  /// How many parts that occurrence has, closed ones left out.
  public var parts: Int { occurrenceParts.count { $0.obligation.state != .closed } }

  /// How many of them are done.
  public var partsDone: Int { occurrenceParts.count { $0.obligation.state == .done } }

  /// How many units owe a part of that occurrence, and how many of these parts are done.
  ///
  /// Closed ones are left out, and the part that no unit owes alone counts for no unit. Where no
  /// unit owes one, all parts count.
  public var progress: (done: Int, all: Int) {
    let counted = PartWords.counted(occurrenceParts)
    return (counted.count { $0.obligation.state == .done }, counted.count)
  }

  /// The groups that answer for it and whose members nobody knows.
  public var groupsWithoutMembers: [Agency] {
    agencies.filter { $0.lacksMembers && $0.role.isAnswerable }.map(\.agency)
  }

  /// How many of the parts that are done name no document that proves it.
  public var partsDoneWithoutProduct: Int {
    allParts.count { $0.obligation.state == .done && $0.obligation.product == nil }
  }

  /// Whether the last good day it shows is today or comes by the next working day.
  public var isDueByNextWorkingDay: Bool {
    allParts.contains {
      $0.judgement.isDueByNextWorkingDay && $0.judgement.occurrence.effectiveDue == effectiveDue
    }
  }

  /// The names of the agencies that hold a role on the day.
  public func names(_ role: Role) -> [String] {
    agencies.filter { $0.role == role && !$0.isWithoutBody }.map(\.agency.name)
  }

  /// The agency that answers for it first: the lead, else the first that carries it out.
  public var answerable: Agency? { allAnswerable.first }

  /// Those that answer for it and are there: all that lead it, else all that carry it out.
  public var allAnswerable: [Agency] { Self.answerable(agencies) }

  /// Those among them, or else beside them, that answer for the part no unit owes alone.
  ///
  /// Groups answer by the parts of their units, and so for this one only where nobody else does.
  public var answeringForCommonPart: [Agency] {
    let bodies = Self.answerable(agencies.filter { $0.agency.kind != .group })
    return bodies.isEmpty ? allAnswerable : bodies
  }

  private static func answerable(_ holders: [RoleHolder]) -> [Agency] {
    let held = holders.filter { !$0.isWithoutBody }
    let leads = held.filter { $0.role == .lead }
    return (leads.isEmpty ? held.filter { $0.role == .executing } : leads).map(\.agency)
  }

  /// The names of the agencies that have ended and left a role in it to nobody for certain.
  public var withoutBody: [String] {
    guard timeClass.map({ !$0.isDone }) ?? false else { return [] }
    var seen: Set<RecordID> = []
    return agencies.filter { $0.isWithoutBody && seen.insert($0.agency.id).inserted }
      .map(\.agency.name)
  }

  /// Whether it is still to be done and handed in by a day, or should have been before.
  public func isDue(by last: Day) -> Bool {
    guard let timeClass, !timeClass.isDone, timeClass != .paused, let effectiveDue else {
      return false
    }
    return effectiveDue <= last && state != .awaitingConfirmation
  }

  /// Whether it is still to be done and one that answers for it has ended without a certain heir.
  public var mustBeReassigned: Bool {
    timeClass.map { !$0.isDone } ?? false
      && agencies.contains { $0.isWithoutBody && $0.role.isAnswerable }
  }
}

extension TaskRow {
  /// The item as it stands for some of its parts: what one agency or group owes of it.
  ///
  /// - Parameter parts: Some of its parts, or what it owes in their place.
  /// - Returns: The same item with their state, class and days; as a whole when there are none.
  func judged(by parts: [Part]) -> TaskRow {
    guard !parts.isEmpty,
      parts.count < allParts.count || parts.first?.code != allParts.first?.code
    else { return self }
    let onDay = PartsOnDay(parts)
    let first = onDay.foremost
    var share = self
    share.state = onDay.state
    share.timeClass = onDay.timeClass
    share.due = first?.due
    share.originalDue = first?.judgement.occurrence.due
    share.effectiveDue = first?.judgement.occurrence.effectiveDue
    share.daysLeft = first?.judgement.daysLeft
    share.product = parts.count == 1 ? first?.obligation.product : nil
    share.sentOn = parts.count == 1 ? first?.obligation.sentOn : nil
    share.allParts = parts
    return share
  }

  /// What agencies do for the item; a member of a group carries out its part.
  ///
  /// - Parameters:
  ///   - agencies: The agencies.
  ///   - ended: Whether a role counts that an agency left to nobody for certain.
  /// - Returns: Their roles.
  public func roles(of agencies: Set<RecordID>, countingEnded ended: Bool = true) -> Set<Role> {
    let held = self.agencies.lazy.filter {
      agencies.contains($0.agency.id) && (ended || !$0.isWithoutBody)
    }
    let isMember = allParts.contains { $0.obligation.member.map(agencies.contains) ?? false }
    return Set(held.map(\.role)).union(isMember ? [.executing] : [])
  }

  /// Judges an item of a book on a day.
  ///
  /// - Parameters:
  ///   - task: The item.
  ///   - book: The book it belongs to.
  ///   - day: The day of the judgement.
  public init(_ task: PlanTask, in book: PlanBook, on day: Day) {
    var memo = BodyMemo(book)
    self.init(task, in: book, on: day, bodies: &memo)
  }

  /// Judges an item with what is known already of the bodies that answer.
  init(_ task: PlanTask, in book: PlanBook, on day: Day, bodies memo: inout BodyMemo) {
    self.init(task, book.parts(of: task, on: day), in: book, on: day, bodies: &memo)
  }

  /// Judges an item by some parts of it.
  init(
    _ task: PlanTask, _ parts: [Part], in book: PlanBook, on day: Day,
    bodies memo: inout BodyMemo
  ) {
    let onDay = PartsOnDay(parts)
    let first = onDay.foremost
    let isDone = onDay.state == .done
    let sent = isDone ? onDay.ofOccurrence.compactMap(\.obligation.sentOn).max() : nil
    let counts = min(day, sent ?? day)
    let assignments = (book.assignmentsByTask[task.id] ?? []).filter { $0.holds(on: counts) }
      .sorted { $0.ordinal < $1.ordinal }
    self.task = task
    plan = book.plansByID[task.plan]?.code ?? ""
    place = book.plansByID[task.plan]?.place
    section = task.section.flatMap { book.sectionsByID[$0] }.map { $0.number ?? $0.title }
    state = onDay.state
    timeClass = onDay.timeClass
    due = first?.due
    originalDue = first?.judgement.occurrence.due
    effectiveDue = first?.judgement.occurrence.effectiveDue
    daysLeft = first?.judgement.daysLeft
    agencies = Self.holders(
      of: assignments, in: book, bodies: memo.bodies(on: counts),
      keepsAssigned: isDone && sent == nil)
    mode = (assignments.first { $0.role.isAnswerable } ?? assignments.first)?.mode
    product = parts.count == 1 ? parts.first?.obligation.product : nil
    sentOn = parts.count == 1 ? parts.first?.obligation.sentOn : nil
    allParts = parts
    awaited = book.awaited(by: task, in: first?.obligation.period, on: day).map { [$0] } ?? []
    following = book.following(of: task.id, book.standing(of: task))
    openFollowUps = book.openFollowUps(about: task.id, on: day)
    version = book.version(of: task)
    isLeftAlone = memo.reviewLimits.isLeftAlone(self, on: day)
  }
}

extension PlanBook {
  /// The number of the latest change of a task, of what is owed for it in any period, of the
  /// later days asked for, of what was reported of it, or of who was assigned since.
  fileprivate func version(of task: PlanTask) -> Int {
    version(
      of: [task.id] + standing(of: task) + (reportsByItem[task.id] ?? []).map(\.id)
        + datedAssignments(of: task))
  }

  /// The records that tell how a task stands.
  fileprivate func standing(of task: PlanTask) -> [RecordID] {
    (obligationsByTask[task.id] ?? []).map(\.id) + (extensionsByTask[task.id] ?? []).map(\.id)
  }

  /// The assignments of a task that somebody made or ended; those of the document have no days.
  private func datedAssignments(of task: PlanTask) -> [RecordID] {
    (assignmentsByTask[task.id] ?? []).filter(\.isDated).map(\.id)
  }
}
