import Cells
import PlanModel

extension DashboardState {
  /// The list that has the keyboard.
  var focusedList: ListSlot {
    switch screen {
    case .overview:
      switch overview.focus {
      case .tasks: .overviewTasks
      case .targets: .overviewTargets
      case .agencies: .overviewAgencies
      }
    case .targets: .targets
    case .tasks: .tasks
    case .agencies: agencies.isInTasks ? .agencyTasks : .agencies
    }
  }

  /// The lists that the screen shows.
  var shownLists: [ListSlot] {
    switch screen {
    case .overview: [.overviewTasks, .overviewTargets, .overviewAgencies]
    case .targets: [.targets]
    case .tasks: [.tasks]
    case .agencies: [.agencies, .agencyTasks]
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
    }
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
    switch focusedList {
    case .overviewTasks: overview.tasks.selected
    case .tasks: tasks.browser.list.selected
    case .agencyTasks: agencies.tasks.selected
    default: nil
    }
  }

  /// The target that has the keyboard, when one has.
  var focusedTarget: TargetRow? {
    switch focusedList {
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

  /// Whether words are being typed into the screen's filter.
  var isFinding: Bool {
    switch screen {
    case .overview: false
    case .targets: targets.browser.isFinding
    case .tasks: tasks.browser.isFinding
    case .agencies: agencies.browser.isFinding
    }
  }

  /// Whether the screen's list is narrowed to words.
  var hasWords: Bool {
    switch screen {
    case .overview: false
    case .targets: targets.browser.isNarrowed
    case .tasks: tasks.browser.isNarrowed
    case .agencies: agencies.browser.isNarrowed
    }
  }

  /// Whether all about the chosen row takes the whole screen.
  var isDetailOpen: Bool {
    switch screen {
    case .overview: false
    case .targets: targets.browser.isDetailOpen
    case .tasks: tasks.browser.isDetailOpen
    case .agencies: agencies.browser.isDetailOpen
    }
  }
}
