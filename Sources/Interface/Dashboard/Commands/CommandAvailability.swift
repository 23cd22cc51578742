import PlanModel
import Values

extension DashboardState {
  /// Why a command can not be carried out now; `nil` when it can.
  func hindrance(to command: Command) -> Words? {
    switch command {
    case .decidePlan:
      guard planToDecide != nil else { return HindranceStrings.choosePlanFirst }
      return changeHindrance
    case .mark, .markDown, .markUp, .markRange, .markAll:
      return focusedMarks == nil || isDetailOpen ? MarkStrings.noList : nil
    case .nextState, .pickState, .assign, .extendDeadline:
      if focusedTask == nil, markedTasks.isEmpty { return HindranceStrings.chooseTaskFirst }
      return changeHindrance
    case .urge: return urgingSubject == nil ? UrgeStrings.nothingOfOne : changeHindrance
    case .listRegister:
      return hasNoPlans ? HindranceStrings.emptyStore : nil
    case .measure:
      guard let target = focusedTarget else { return HindranceStrings.chooseTargetFirst }
      if target.target.comparator == .qualitative || target.target.comparator == .leading {
        return HindranceStrings.noFigure
      }
      return changeHindrance
    case .rate, .void:
      return focusedTarget == nil ? HindranceStrings.chooseTargetFirst : changeHindrance
    case .review:
      if hasNoPlans { return HindranceStrings.emptyStore }
      return changeHindrance
    case .editMembers:
      return focusedGroups.isEmpty ? MemberStrings.noGroup : changeHindrance
    case .undo, .redo, .normaliseTones: return changeHindrance
    case .takeSheet: return hasNoPlans ? SheetStrings.needsPlans : changeHindrance
    case .find where place == .calendar:
      return HindranceStrings.noWordsInCalendar
    case .compare: return comparisonHindrance
    case .weigh:
      return place == .agencies ? nil : HindranceStrings.openAgencies
    case .listMissingReports:
      return hasNoPlans ? HindranceStrings.emptyStore : nil
    case .switchView:
      return place == .calendar ? nil : HindranceStrings.openCalendar
    case .add: return changeHindrance
    case .report:
      return hasNoPlans ? HindranceStrings.emptyStore : nil
    case .edit:
      if editChoices.isEmpty { return HindranceStrings.nothingToEdit }
      return changeHindrance
    case .sort, .reverse:
      if [.calendar, .history, .comparison].contains(place) { return HindranceStrings.ownOrder }
      return place == .overview ? HindranceStrings.openListToSort : nil
    case .clearFilter:
      return isNarrowed ? nil : HindranceStrings.notNarrowed
    case .rollUp:
      return place == .agencies ? nil : HindranceStrings.openAgencies
    case .choosePlan, .chooseAgency, .chooseAttention, .listDecisions:
      return hasNoPlans ? HindranceStrings.emptyStore : nil
    case .chooseTheme:
      return setting.themes.isEmpty ? HindranceStrings.noTheme : nil
    default: return nil
    }
  }

  private var comparisonHindrance: Words? {
    if place == .calendar || place == .history { return HindranceStrings.openListToCompare }
    return hasNoPlans ? HindranceStrings.emptyStore : nil
  }

  private var changeHindrance: Words? {
    if isSaving { return ChromeStrings.saving }
    return setting.readOnlyWords
  }

  private var isNarrowed: Bool {
    agency != nil || hasWords || place == .tasks && tasks.attention != nil
      || place == .comparison && comparison?.isNarrowed == true
  }
}
