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
  /// The day printed for the earliest open part; among equals, for the most urgent.
  public let due: Day?
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
  /// Its parts on the day, closed ones included.
  public let allParts: [Part]
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
  }

  /// How many parts it has on the day, closed ones left out.
  public var parts: Int { allParts.count { $0.obligation.state != .closed } }

  /// How many of them are done.
  public var partsDone: Int { allParts.count { $0.obligation.state == .done } }

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
    let parts = book.parts(of: task, on: day)
    let followed = parts.filter { $0.obligation.state != .closed }
    let open = followed.filter { $0.obligation.state != .done }
    let first =
      open.min { Self.sortKey($0) < Self.sortKey($1) }
      ?? followed.first ?? parts.first
    let states = Set((followed.isEmpty ? parts : followed).map(\.obligation.state))
    let assignments = (book.assignmentsByTask[task.id] ?? []).filter { $0.holds(on: day) }
      .sorted { $0.ordinal < $1.ordinal }
    self.task = task
    plan = book.plansByID[task.plan]?.code ?? ""
    place = book.plansByID[task.plan]?.place
    section = task.section.flatMap { book.sectionsByID[$0] }.map { $0.number ?? $0.title }
    state = states.count == 1 ? states.first ?? .unknown : .inProgress
    timeClass = followed.compactMap(\.judgement.timeClass).min { $0.urgency < $1.urgency }
    due = first?.judgement.occurrence.due
    effectiveDue = first?.judgement.occurrence.effectiveDue
    daysLeft = first?.judgement.daysLeft
    agencies = assignments.compactMap { assignment in
      book.agenciesByID[assignment.agency].map {
        RoleHolder(
          role: assignment.role, agency: $0, asWritten: assignment.asWritten,
          mode: assignment.mode)
      }
    }
    mode = (assignments.first { $0.role.isAnswerable } ?? assignments.first)?.mode
    product = parts.count == 1 ? parts.first?.obligation.product : nil
    sentOn = parts.count == 1 ? parts.first?.obligation.sentOn : nil
    allParts = parts
    version = book.version(of: [task.id] + parts.map(\.obligation.id))
  }

  private static func sortKey(_ part: Part) -> (Int, Int) {
    let judgement = part.judgement
    return (
      judgement.occurrence.effectiveDue?.number ?? .max, judgement.timeClass?.urgency ?? .max
    )
  }
}
