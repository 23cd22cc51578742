public import Values
import VietnameseText

/// The answer to a ``PlanQuery``.
public enum PlanAnswer: Equatable, Sendable {
  /// The plans.
  case plans([PlanRow])
  /// The counts asked for, one for each plan.
  case summary([PlanSummary])
  /// The counts of the plans that a screen has room for, and how many plans there are.
  case plansInNeed(ListPage<PlanSummary>)
  /// What waits among the items asked about.
  case attention(AttentionCounts)
  /// A stretch of a list.
  case targets(ListPage<TargetRow>), tasks(ListPage<TaskRow>), agencies(ListPage<AgencyRow>)
  /// The sections of a plan, in the order of the document.
  case sections([PlanSection])
  /// All about one item; `nil` when nothing has the code.
  case target(TargetDetail?), task(TaskDetail?), agency(AgencyDetail?)
  /// What a list of names would come to; `nil` when nothing, or no group, has the code.
  case memberList(MemberPreview?)
  /// To whom the work of a task can be given; `nil` when nothing has the code.
  case assignChoices(AssignChoices?)
  /// The edits that would put every tone sign in place.
  case respellings([Edit])
  /// The changes, newest first.
  case history([HistoryRow])
  /// A stretch of the log, the newest line first. Its total counts the lines that follow the
  /// stretch no further than the stretch is long.
  case log(ListPage<LogLine>)
  /// What falls due on some days.
  case calendar(CalendarPage)
  /// A stretch of the list of tasks over time.
  case timeline(ListPage<TimelineRow>)
  /// The reports not handed in, what is late first.
  case missingReports([MissingReport])
  /// The days on which offices differ from the ordinary week, in order.
  case holidays([CalendarException])
  /// The acts of following that fit, the newest first.
  case followUps([FollowUpRow])
  /// What a review round asks about, in its order.
  case review([ReviewItem])
  /// The difficulties nobody has answered, the oldest first.
  case difficulties([DifficultyRow])
  /// The closed periods, by plan and the latest first.
  case closedPeriods([ClosedPeriodRow])
  /// What an agency is asked to report on; `nil` when nothing has the code.
  case sheet(AgencySheet?)
  /// The codes of agencies.
  case sheetAgencies([String])
  /// What a returned sheet says that is new.
  case sheetReview(SheetReview)
  /// What differs from an earlier day.
  case comparison(Comparison)
}

/// A plan as lists show it.
public struct PlanRow: Equatable, Sendable {
  /// The record of the plan.
  public let plan: Plan
  /// The code of the plan that took its place.
  public let successor: String?
  /// How it stands on the day.
  public let standing: PlanStanding
  /// The number of the latest change that touched it, 0 when none did.
  public let version: Int

  /// The plans that have some words, the best found first.
  public static func found(_ words: String, in plans: [PlanRow]) -> [PlanRow] {
    SearchQuery(words).ranked(plans) { row in
      [row.plan.code, row.plan.title, row.plan.number ?? "", row.plan.place ?? ""]
    }
  }
}

/// The counts of one plan on a day.
public struct PlanSummary: Equatable, Sendable {
  /// The plan.
  public let plan: PlanRow
  /// Its items of work by class.
  public let work: WorkSummary
  /// Its targets.
  public let targets: TargetSummary
  /// How many items wait for each kind of attention.
  public let attention: [Attention: Int]
  /// How many of its items are to be reported on for the current period.
  public let reports: Int
  /// How many agencies have a role in it.
  public let agencies: Int
  /// How many have ended and left it work that must be assigned again.
  public let agenciesGone: Int
}

/// All about one task, or about the part of it that one member owes.
public struct TaskDetail: Equatable, Sendable {
  /// The task as in lists; where a member was asked for, as it stands for the part of that member.
  public let row: TaskRow
  /// The title of its plan.
  public let planTitle: String
  /// The heading of its section.
  public let sectionTitle: String?
  /// Who was, is and will be given a role in it, in the order of the document.
  public let assignments: [AssignmentRow]
  /// What was done to follow it, the newest first.
  public let followUps: [FollowUpRow]
  /// The part that was asked for by its member; `nil` when the task was.
  public let part: Part?
}

/// All about one target.
public struct TargetDetail: Equatable, Sendable {
  /// The target as in lists.
  public let row: TargetRow
  /// The title of its plan.
  public let planTitle: String
  /// The heading of its section.
  public let sectionTitle: String?
  /// The targets other plans set for the same indicator.
  public let shared: [TargetRow]
  /// The targets it is made of.
  public let conditions: [TargetRow]
  /// The code of the target that counts what it gives as a share of all.
  public let shareOf: String?
}

/// All about one agency.
public struct AgencyDetail: Equatable, Sendable {
  /// The agency as in lists.
  public let row: AgencyRow
  /// The items it has a role in, what needs attention first.
  public let tasks: [TaskRow]
  /// The names of its members on the day, for a group.
  public let members: [String]
  /// All its memberships, those that have ended or not begun included.
  public let memberRows: [MemberRow]
  /// How it did in each month and each quarter of last year and this one, up to the day.
  public let months: [PeriodScore], quarters: [PeriodScore]
  /// What is known of where functions went to or came from, by day.
  public let successions: [SuccessionRow]
}

/// A member of a group, with the days of its membership.
public struct MemberRow: Equatable, Sendable {
  /// The membership.
  public let membership: Membership
  /// The agency that belongs to the group.
  public let agency: Agency
  /// The number of the latest change that touched the membership or the agency.
  public let version: Int
}
