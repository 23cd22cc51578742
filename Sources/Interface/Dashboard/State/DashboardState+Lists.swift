import Cells
import PlanModel

/// What has the body of the screen.
enum Place: Equatable {
  /// One of the screens.
  case overview, targets, tasks, agencies, calendar, history
  /// What differs from an earlier day, in place of a list.
  case comparison
}

extension DashboardState {
  /// What has the body of the screen.
  var place: Place {
    guard comparison == nil else { return .comparison }
    return switch screen {
    case .overview: .overview
    case .targets: .targets
    case .tasks: .tasks
    case .agencies: .agencies
    case .calendar: .calendar
    case .history: .history
    }
  }

  /// The list that has the keyboard.
  var focusedList: ListSlot {
    switch place {
    case .overview:
      switch overview.focus {
      case .tasks: .overviewTasks
      case .targets: .overviewTargets
      case .agencies: .overviewAgencies
      }
    case .targets: .targets
    case .tasks: .tasks
    case .agencies: agencies.isInTasks ? .agencyTasks : .agencies
    case .calendar: calendar.isTimeline ? .timeline : .dueItems
    case .history: .history
    case .comparison: .comparison
    }
  }

  /// The lists that the screen shows.
  var shownLists: [ListSlot] {
    switch place {
    case .overview: [.overviewTasks, .overviewTargets, .overviewAgencies]
    case .targets: [.targets]
    case .tasks: [.tasks]
    case .agencies: [.agencies, .agencyTasks]
    case .calendar: [calendar.isTimeline ? .timeline : .dueItems]
    case .history: [.history]
    case .comparison: [.comparison]
    }
  }

  /// Works on a list, whatever its rows are.
  mutating func with<Result>(
    _ slot: ListSlot, _ work: (inout any MovableList) -> Result
  ) -> Result {
    switch slot {
    case .overviewTargets: open(&overview.targets, work)
    case .overviewTasks: open(&overview.tasks, work)
    case .overviewAgencies: open(&overview.agencies, work)
    case .targets: open(&targets.browser.list, work)
    case .tasks: open(&tasks.browser.list, work)
    case .agencies: open(&agencies.browser.list, work)
    case .agencyTasks: open(&agencies.tasks, work)
    case .dueItems: open(&calendar.items, work)
    case .timeline: open(&calendar.timeline, work)
    case .history: open(&history.browser.list, work)
    case .comparison: openComparison(work)
    }
  }

  private mutating func openComparison<Result>(
    _ work: (inout any MovableList) -> Result
  ) -> Result {
    var list = comparison?.browser.list ?? ListState()
    let result = open(&list, work)
    comparison?.browser.list = list
    return result
  }

  private func open<Row: CodedRow, Result>(
    _ list: inout ListState<Row>, _ work: (inout any MovableList) -> Result
  ) -> Result {
    var movable: any MovableList = list
    let result = work(&movable)
    if let changed = movable as? ListState<Row> { list = changed }
    return result
  }

  /// The task that has the keyboard, when one has.
  var focusedTask: TaskRow? {
    if let round { return round.chosen?.work }
    return switch focusedList {
    case .overviewTasks: overview.tasks.selected
    case .tasks: tasks.browser.list.selected
    case .agencyTasks: agencies.tasks.selected
    case .timeline: calendar.timeline.selected?.row
    default: nil
    }
  }

  /// The target that has the keyboard, when one has.
  var focusedTarget: TargetRow? {
    if let round { return round.chosen?.target }
    return switch focusedList {
    case .overviewTargets: overview.targets.selected
    case .targets: targets.browser.list.selected
    default: nil
    }
  }

  /// The agency that has the keyboard, when one has.
  var focusedAgency: AgencyRow? {
    switch focusedList {
    case .overviewAgencies: overview.agencies.selected
    case .agencies: agencies.browser.list.selected
    default: nil
    }
  }

  /// What has the body of the screen, where that can be narrowed by words.
  private var browser: (any Browsing)? {
    switch place {
    case .overview, .calendar: nil
    case .targets: targets.browser
    case .tasks: tasks.browser
    case .agencies: agencies.browser
    case .history: history.browser
    case .comparison: comparison?.browser
    }
  }

  /// Whether words are being typed into the screen's filter.
  public var isFinding: Bool { browser?.isFinding ?? false }

  /// The words typed into the screen's filter.
  var findField: TextField? { browser?.find }

  /// Whether the screen's list is narrowed to words.
  var hasWords: Bool { browser?.isNarrowed ?? false }

  /// Whether all about the chosen row takes the whole screen.
  var isDetailOpen: Bool { browser?.isDetailOpen ?? false }
}
