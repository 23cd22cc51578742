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
  public let state: WorkState
  /// The class of its most urgent part; `nil` when all are closed.
  public let timeClass: TimeClass?
  /// The day now in force for the earliest open part, among equals for the most urgent: the latest
  /// day granted, else the one printed.
  public let due: Day?
  /// The day the document prints for that part.
  public let originalDue: Day?
  /// The last good day of that part.
  public let effectiveDue: Day?
  /// The days left to it, negative when it is past.
  public let daysLeft: Int?
  /// The agencies with a role on the day, in the order of the document.
  public let agencies: [RoleHolder]
  /// Whether the work was given or asked for; `nil` when nobody is named.
  public let mode: AssignmentMode?
  /// The document that proves it done, when it has one part.
  public let product: String?
  /// The day the result was sent, when it has one part.
  public let sentOn: Day?
  /// Its parts on the day, closed ones included, those of the earliest period first.
  public let allParts: [Part]
  /// What it is made from; at most one item.
  public let awaited: [AwaitedWork]
  /// The number of the latest change that touched it, 0 when none did.
  public let version: Int

  /// An agency with what it does for the item.
  public struct RoleHolder: Equatable, Sendable {
    /// What it does.
    public let role: Role
    /// The agency.
    public let agency: Agency
    /// The name as the document writes it.
    public let asWritten: String
    /// Whether the work was given to it or asked of it.
    public let mode: AssignmentMode
    /// Whether it is a group whose members nobody knows.
    public let lacksMembers: Bool
  }

  /// The part by which it stands: the earliest one open; among equals, the most urgent.
  public var foremost: Part? { PartsOnDay(allParts).foremost }

  /// The parts of the occurrence by which it stands, closed ones included.
  public var occurrenceParts: [Part] { PartsOnDay(allParts).ofOccurrence }

  /// How many parts that occurrence has, closed ones left out.
  public var parts: Int { occurrenceParts.count { $0.obligation.state != .closed } }

  /// How many of them are done.
  public var partsDone: Int { occurrenceParts.count { $0.obligation.state == .done } }

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

  /// The names of the agencies with a role.
  public func names(_ role: Role) -> [String] {
    agencies.filter { $0.role == role }.map(\.agency.name)
  }

  /// The agency that answers for it first: the lead, else the first that carries it out.
  public var answerable: Agency? {
    (agencies.first { $0.role == .lead } ?? agencies.first { $0.role == .executing })?.agency
  }
}

extension TaskRow {
  /// Judges an item of a book on a day.
  ///
  /// - Parameters:
  ///   - task: The item.
  ///   - book: The book it belongs to.
  ///   - day: The day of the judgement.
  public init(_ task: PlanTask, in book: PlanBook, on day: Day) {
    self.init(task, book.parts(of: task, on: day), in: book, on: day)
  }

  /// Judges an item by some parts of it.
  init(_ task: PlanTask, _ parts: [Part], in book: PlanBook, on day: Day) {
    let onDay = PartsOnDay(parts)
    let first = onDay.foremost
    let assignments = (book.assignmentsByTask[task.id] ?? []).filter { $0.holds(on: day) }
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
    agencies = assignments.compactMap { assignment in
      book.agenciesByID[assignment.agency].map {
        RoleHolder(
          role: assignment.role, agency: $0, asWritten: assignment.asWritten,
          mode: assignment.mode, lacksMembers: book.lacksMembers($0))
      }
    }
    mode = (assignments.first { $0.role.isAnswerable } ?? assignments.first)?.mode
    product = parts.count == 1 ? parts.first?.obligation.product : nil
    sentOn = parts.count == 1 ? parts.first?.obligation.sentOn : nil
    allParts = parts
    awaited = book.awaited(by: task, in: first?.obligation.period, on: day).map { [$0] } ?? []
    version = book.version(of: task)
  }
}

extension PlanBook {
  /// The number of the latest change of a task, of what is owed for it in any period, or of the
  /// later days asked for.
  fileprivate func version(of task: PlanTask) -> Int {
    version(
      of: [task.id] + (obligationsByTask[task.id] ?? []).map(\.id)
        + (extensionsByTask[task.id] ?? []).map(\.id))
  }
}
